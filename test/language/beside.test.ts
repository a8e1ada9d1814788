import { describe, expect, it } from "vitest";
import { ledger, mine, secretary } from "../contract/support.js";
import { audit } from "../support/audit.js";

const ROW = { clause: "1", holder: "body party-group", every: "quarter", evidence: { meeting: "party-group-meeting" } };
const FILES = {
  ...mine([ROW]),
  ...ledger({ regulations: ["mine"], people: [secretary("li")] }),
  "regulations/mine.examples.yaml": "[]\n",
  "regulations/mine.clauses.yaml": '- { clause: "1", class: frequency, zh: 每季度开会 }\n',
  "regulations/clauses.yaml": '- { clause: "1", class: frequency, zh: 另一部的第一条 }\n',
};

describe("beside rulebooks that are files of one folder", () => {
  it("examples and lists of clauses are none themselves", async () => {
    const { exit, stderr } = await audit(FILES, "check", ".", "--as-of", "2025-12-31", "-q");
    expect([exit, stderr]).toEqual([1, ""]);
  });

  it("a list of clauses that bears a rulebook's name is its own", async () => {
    expect((await audit(FILES, "coverage", "mine", "--rulebook", "regulations")).stdout).toContain("每季度开会");
  });

  it("and clauses.yaml is where there is no such list", async () => {
    const { "regulations/mine.clauses.yaml": _, ...others } = FILES;
    expect((await audit(others, "coverage", "mine", "--rulebook", "regulations")).stdout).toContain("另一部的第一条");
  });
});
