import { describe, expect, it } from "vitest";
import { type Entry, ledger, mine, person, post } from "../contract/support.js";
import { audit } from "../support/audit.js";

const FORMER = person("old", post("secretary", { to: "2025-02-28" }));
const PRESENT = person("new", post("secretary", { from: "2025-03-01" }));
const MEMBER = person("li", post("member"));

/** The record that explain, and that plan, propose for a talk a quarter that anybody may be talked to in. */
async function proposed(...people: Entry[]) {
  const row = { clause: "1", holder: "body party-group", every: "quarter", evidence: { talk: "integrity" } };
  const book = mine([row]);
  const files = { ...ledger({ regulations: ["mine"], people }), ...book };
  const json = async (...argv: string[]) =>
    JSON.parse((await audit(files, ...argv, "--as-of", "2025-05-01", "--format", "json")).stdout);
  const explained = await json("explain", "u/mine/1/party-group/-/-/2025-Q2", ".");
  const planned = await json("plan", ".");
  return {
    explained: explained.clauses[0].findings[0].remedy.record,
    planned: planned.units[0].acts.map(({ record }: { record: { fields: Entry } }) => record.fields),
  };
}

describe("a record that is proposed", () => {
  it("names those whose posts have not ended, before those whose have", async () => {
    const { explained, planned } = await proposed(FORMER, MEMBER, PRESENT);
    expect(explained).toMatchObject({ by: "new", with: "li" });
    expect(planned[0]).toMatchObject({ by: "new", with: "li" });
  });

  it("reports a case where it follows one, and what a report is usually on where it follows none", async () => {
    const report = { report: "any", from: "holder", to: "party-group" };
    const files = {
      ...ledger({ regulations: ["mine"], people: [PRESENT] }),
      ...mine([
        { clause: "1", holder: "role secretary", after: { case: "any" }, within: 30, evidence: report },
        { clause: "2", holder: "role secretary", every: "half-year", evidence: report },
      ]),
      "cases.yaml": JSON.stringify([{ id: "aj-1", date: "2025-04-20", subject: "某人" }]),
    };
    const ran = await audit(files, "due", ".", "--as-of", "2025-05-10", "--within", "90", "--format", "json");
    const drafts: { clause: string; record: { fields: Entry } }[] = JSON.parse(ran.stdout).items;
    expect(drafts.map(({ clause, record }) => [clause, record.fields.type])).toEqual([
      ["1", "case-report"],
      ["2", "responsibility"],
    ]);
  });

  it("of an assessment is by the body that owes it, on somebody else", async () => {
    const row = {
      clause: "1",
      holder: "body party-group",
      every: "year",
      evidence: { assessment: "annual" },
    };
    const files = { ...ledger({ regulations: ["mine"], people: [PRESENT, MEMBER] }), ...mine([row]) };
    const ran = await audit(
      files,
      "explain",
      "u/mine/1/party-group/-/-/2025",
      ".",
      "--as-of",
      "2025-05-01",
      "--format",
      "json",
    );
    const { record } = JSON.parse(ran.stdout).clauses[0].findings[0].remedy;
    expect(record.by).toBe("party-group");
    expect(record.subject).not.toBe("party-group");
  });
});
