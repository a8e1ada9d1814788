import { expect, it } from "vitest";
import { ledger, mine, person, post, secretary } from "../contract/support.js";
import { auditIn, withFolder } from "../support/audit.js";

const unit = { regulations: ["mine"], people: [secretary("wang"), person("li", post("member"))] };
const files = {
  ...ledger(unit, { talks: [{ date: "2025-03-03", type: "reminder", by: "wang", with: "li" }] }),
  ...mine([
    { clause: "1", holder: "role secretary", every: "quarter", evidence: { talk: "reminder", by: "holder" } },
    { clause: "2", holder: "role secretary", every: "year", evidence: { talk: "summons", by: "holder" } },
  ]),
};

it("from one result to the next a gap comes; what is still to come, and what is done, is nothing new", () =>
  withFolder(files, async (folder) => {
    const days = ["2025-02-10", "2025-07-10"];
    for (const day of days) {
      await auditIn(folder, ["check", ".", "--as-of", day, "--year", "2025", "--all", "-o", `${day}.json`]);
    }
    const results = days.map((day) => `${day}.json`);
    const { stdout } = await auditIn(folder, ["history", ...results, "--format", "json"]);
    const { since } = JSON.parse(stdout).results.at(-1);
    expect(since.new.map(({ id }: { id: string }) => id)).toEqual(["u/mine/1/wang/-/-/2025-Q2"]);
    expect(since.closed).toEqual([]);
  }));
