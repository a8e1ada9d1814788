import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { audit, type JsonResult } from "../support/audit.js";
import { department, type Entry, type Files, ledger, post, secretary, within } from "./support.js";

// Contract 1, the paragraph on notices.

const unit = {
  regulations: ["hebei"],
  departments: [department("office")],
  people: [
    secretary("wang"),
    { id: "liwang", name: "李望", posts: [post("member", { from: "2024-01-01", to: "2025-03-31" })] },
    { id: "nopost", name: "某人甲", posts: [] },
  ],
};
const talk = { date: "2025-03-05", type: "integrity", by: "wang", with: "liwang" };

type Kinds = Parameters<typeof ledger>[1];
const files = (records: Kinds): Files => ledger(unit, records);

async function noticesOf(ledgerFiles: Files, ...options: readonly string[]): Promise<JsonResult["notices"]> {
  const args = [
    "check",
    ".",
    "--as-of",
    "2025-12-31",
    "--year",
    "2025",
    "--format",
    "json",
    "--fail-on",
    "none",
    ...options,
  ];
  const { stdout, stderr, exit } = await audit(ledgerFiles, ...args);
  expect({ stderr, exit }).toMatchObject({ exit: 0 });
  const result: JsonResult = JSON.parse(stdout);
  return result.notices;
}

const codesOf = async (records: Kinds) => (await noticesOf(files(records))).map(({ code, line }) => `${code}:${line}`);

describe("notices are valid but doubtful", () => {
  it.each<[string, Kinds, string[]]>([
    [
      "a case's free-text subject that contains a name of the roster",
      { cases: [{ id: "aj", date: "2025-01-05", subject: "副局长李望之弟" }] },
      ["subject-names-person:3"],
    ],
    ["but not one that contains none", { cases: [{ id: "aj", date: "2025-01-05", subject: "某企业" }] }, []],
    [
      "somebody of the unit's own roster who has posts and acts on a day on which he held none",
      { talks: [{ ...talk, date: "2025-04-01", by: "liwang", with: "wang" }] },
      ["without-post:3"],
    ],
    [
      "or attends",
      { meetings: [{ date: "2023-12-31", type: "work-meeting", attendees: ["wang", "liwang"] }] },
      ["without-post:4"],
    ],
    ["guests never", { meetings: [{ date: "2023-12-31", type: "work-meeting", guests: ["wang", "liwang"] }] }, []],
    ["not who has no posts", { meetings: [{ date: "2025-04-01", type: "work-meeting", attendees: ["nopost"] }] }, []],
    [
      "on the last day of his post he holds it",
      { talks: [{ ...talk, date: "2025-03-31", by: "liwang", with: "wang" }] },
      [],
    ],
    ["a talk with oneself", { talks: [{ ...talk, with: ["wang", "liwang"] }] }, ["talk-with-oneself:5"]],
    ["an act recorded before it happened", { talks: [{ ...talk, recorded: "2025-03-04" }] }, ["recorded-before:5"]],
    [
      "a case concluded before it was found",
      { cases: [{ id: "aj", date: "2025-03-05", subject: "某人", concluded: "2025-01-01" }] },
      ["concluded-before-found:4"],
    ],
    [
      "or found before it occurred",
      { cases: [{ id: "aj", date: "2025-03-05", subject: "某人", occurred: "2025-06-01" }] },
      ["found-before-occurred:4"],
    ],
    [
      "a measure before it occurred",
      {
        cases: [{ id: "aj", date: "2025-03-05", subject: "某人", measures: [{ type: "removal", date: "2024-03-10" }] }],
      },
      ["measure-before-occurred:1"],
    ],
    [
      "a year before 2000",
      { talks: [{ ...talk, type: "heart-to-heart", date: "1999-12-31", by: "wang" }] },
      ["year-before-2000:1"],
    ],
    [
      "two records equal in all that is written",
      { talks: [talk, { ...talk, title: "另一次" }, talk] },
      ["equal-record:11"],
    ],
    [
      "a waiver approved by the one it excuses",
      { waivers: [waiver("wang", "党组书记某wang")] },
      ["waiver-self-approved:7"],
    ],
    ["but not one approved by another", { waivers: [waiver("wang", "上级院")] }, []],
  ])("%s", async (_, records, expected) => {
    expect(await codesOf(records)).toEqual(expected);
  });

  it("a free text cut by ` #` with no space after it", async () => {
    const block = (title: string) =>
      `- date: 2025-03-05\n  type: integrity\n  by: wang\n  with: liwang\n  title: ${title}\n`;
    const of = async (talks: string) =>
      (await noticesOf({ ...files({}), "talks.yaml": talks })).map(({ code }) => code);
    expect(await of(block("学习 #八项规定# 精神"))).toEqual(["text-cut"]);
    expect(await of(block("'学习 #八项规定# 精神'"))).toEqual([]);
    expect(await of(block("学习 # 八项规定"))).toEqual([]);
    expect(await of(block("学习#八项规定"))).toEqual([]);
    expect(
      await of("- { date: 2025-03-05, type: integrity, by: wang, with: liwang, title: 学习 #八项规定\n  }\n"),
    ).toEqual(["text-cut"]);
    // Both ways of reading: an anchor has a file read the precise way.
    expect(
      await of(`${block("学习 #八项规定")}- &a { date: 2025-03-06, type: integrity, by: wang, with: liwang }\n`),
    ).toEqual(["text-cut"]);
  });
});

describe("notices stand on standard error, in every report for people and in the JSON", () => {
  const odd = files({ talks: [{ ...talk, with: "wang" }] });

  it("text has them, CSV has not", async () => {
    const text = await audit(odd, "check", ".", "--as-of", "2025-12-31");
    expect(text.stdout).toMatch(/talks\.yaml:4　某wang同自己谈话/);
    expect(text.stderr).toMatch(/talks\.yaml:4:9: 注意: 某wang同自己谈话/);
    const csv = await audit(odd, "check", ".", "--as-of", "2025-12-31", "--format", "csv");
    expect(csv.stdout).not.toContain("同自己谈话");
  });

  it("file is relative to the ledger, and the record counts", async () => {
    const notices = await noticesOf(within("a", odd));
    expect(notices).toMatchObject([{ code: "talk-with-oneself", file: "a/talks.yaml", line: 4 }]);
  });
});

describe("with --strict", () => {
  const odd = files({ talks: [{ ...talk, with: "wang" }] });

  it("the report is written whole, no record is left out, and the exit code is 3", async () => {
    const plain = await audit(odd, "check", ".", "--as-of", "2025-12-31", "--format", "json");
    const strict = await audit(odd, "check", ".", "--as-of", "2025-12-31", "--format", "json", "--strict");
    expect(strict).toEqual({ ...plain, exit: 3 });
    expect(await audit(odd, "validate", ".")).toMatchObject({ exit: 0 });
    expect(await audit(odd, "validate", ".", "--strict")).toMatchObject({ exit: 3 });
  });

  it("a notice that is about no record does not make it so", async () => {
    const other = { ...files({ talks: [talk] }), "mettings.yaml": "" };
    expect(await audit(other, "validate", ".", "--strict")).toMatchObject({ exit: 0 });
  });
});

function waiver(holder: string, approvedBy: string): Entry {
  return {
    date: "2025-01-05",
    regulation: "hebei",
    clause: "40c",
    holder,
    reason: "病",
    until: "2025-12-31",
    approvedBy,
  };
}

it("the files of these tests are what they look like", () => {
  expect(stringify([talk]).split("\n")[3]).toBe("  with: liwang");
});
