import { expect, it } from "vitest";
import { ledger, mine, person, post, secretary } from "../contract/support.js";
import { auditIn, withFolder } from "../support/audit.js";

const unit = { regulations: ["mine"], people: [secretary("wang"), person("li", post("member"))] };
const yearly = (clause: string, talk: string) => ({
  clause,
  holder: "role secretary",
  every: "half-year",
  evidence: { talk, by: "holder" },
});
const files = {
  ...ledger(unit, { talks: [{ date: "2025-08-03", type: "reminder", by: "wang", with: "li" }] }),
  ...mine([yearly("1", "reminder"), yearly("2", "summons")]),
};

/** The clauses of the duties that a calendar from a day on holds. */
const calendar = (...more: readonly string[]) =>
  withFolder(files, async (folder) => {
    const { stdout } = await auditIn(folder, ["calendar", ".", "--as-of", "2025-12-10", "--within", "30d", ...more]);
    return [...stdout.matchAll(/^SUMMARY:.*义务(\d)/gm)].map(([, clause]) => clause);
  });

it("a calendar holds what is still to be done", async () => {
  expect(await calendar()).toEqual(["2"]);
});

it("with --all what is done besides", async () => {
  expect(await calendar("--all")).toEqual(["1", "2"]);
});
