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
});
