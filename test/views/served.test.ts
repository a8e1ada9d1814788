import { expect, it } from "vitest";
import { ledger, mine, person, post, secretary } from "../contract/support.js";
import { auditIn, withFolder } from "../support/audit.js";

const unit = { regulations: ["mine"], people: [secretary("wang"), person("li", post("member"))] };
const yearly = (clause: string, talk: string, n: number) => ({
  clause,
  holder: "role secretary",
  every: "year",
  ...(n === 1 ? {} : { n }),
  evidence: { talk, by: "holder" },
});
const files = {
  ...ledger(unit, { talks: [{ date: "2025-02-03", type: "reminder", by: "wang", with: "li" }] }),
  ...mine([
    yearly("1", "integrity", 1),
    yearly("2", "integrity", 2),
    yearly("3", "reminder", 2),
    yearly("4", "summons", 1),
  ]),
};

/** The clauses of the duties that a talk more serves. */
const served = (type: string) =>
  withFolder(files, async (folder) => {
    const given = ["--date", "2025-03-05", "--type", type, "--by", "wang", "--with", "li"];
    const { stdout } = await auditIn(folder, ["add", "talks", ...given, "--as-of", "2025-12-31", "--format", "json"]);
    const { met, nearer, opened } = JSON.parse(stdout);
    return [met, nearer, opened].map((list: { clause: string }[]) => list.map(({ clause }) => clause));
  });

it("a record meets the duties that it alone was wanting to, and comes nearer to those that ask for more", async () => {
  expect(await served("integrity")).toEqual([["1"], ["2"], []]);
});

it("the second of two meets what asks for two; what it does not serve is as far as it was", async () => {
  expect(await served("reminder")).toEqual([["3"], [], []]);
});
