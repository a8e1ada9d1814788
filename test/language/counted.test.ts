import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Entry, ledger, mine, secretary } from "../contract/support.js";
import { auditIn, withFolder } from "../support/audit.js";

const FORMATS = ["txt", "md", "csv", "html", "xlsx", "docx"];
const DAYS: Entry = {
  clause: "1",
  holder: "role secretary",
  every: "year",
  count: "days",
  n: 12,
  evidence: { activity: "research", by: "holder" },
};
const PARTS: Entry = {
  clause: "1",
  holder: "role secretary",
  every: "year",
  evidence: {
    all: [
      { activity: "research", by: "holder" },
      { activity: "lesson", by: "holder" },
    ],
  },
};
const THREE_DAYS = { date: "2025-03-05", ends: "2025-03-07", type: "research", by: "li" };

/** The words of a file, whatever its format: without tags, blanks and what only lays them out. */
function wordsIn(path: string): string {
  const bytes = readFileSync(path);
  const parts = /\.(xlsx|docx)$/.test(path) ? Object.values(unzipSync(bytes)).map((one) => strFromU8(one)) : [];
  const text = parts.length > 0 ? parts.join("\n") : bytes.toString("utf8");
  return text.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, "").replace(/[\s|]+/g, "");
}

/** What each format says of one duty after its year, and what `explain` does; what `due` says before its end. */
function said(row: Entry, language: string) {
  const files = {
    ...mine([row]),
    ...ledger({ regulations: ["mine"], people: [secretary("li")] }, { activities: [THREE_DAYS] }),
  };
  const at = ["--as-of", "2026-01-31", "--year", "2025", "--lang", language];
  return withFolder(files, async (folder) => {
    await auditIn(folder, ["check", ".", "--all", ...at, ...FORMATS.flatMap((one) => ["-o", `a.${one}`])]);
    const explained = await auditIn(folder, ["explain", "mine/1", ".", ...at], 300);
    const due = await auditIn(folder, ["due", ".", "--as-of", "2025-12-20", "--lang", language], 300);
    const written = FORMATS.map((one) => [one, wordsIn(join(folder, `a.${one}`))] as const);
    return new Map([
      ...written,
      ["explain", explained.stdout.replace(/\s+/g, "")],
      ["due", due.stdout.replace(/\s+/g, "")],
    ]);
  });
}

describe("count: days says days, not times,", () => {
  it.each([
    ["zh", /3\/12天|只有3天|已有3天，应有12天/, /3次|12次|次数3|应有次数/],
    ["en", /3\/12days|3of12days/, /12times/],
  ] as const)("in every format of a report and in explain and due (%s)", async (language, days, times) => {
    const places = [...(await said(DAYS, language))];
    expect(places.filter(([, text]) => !days.test(text)).map(([place]) => place)).toEqual([]);
    expect(places.filter(([, text]) => times.test(text)).map(([place]) => place)).toEqual([]);
  });

  it("of what was done, too late or not enough", async () => {
    const enough = await said({ ...DAYS, n: 3 }, "zh");
    expect(enough.get("txt")).toContain("3/3天");
    expect(enough.get("explain")).toContain("完成，已有3天，应有3天");
    const short = await said(DAYS, "zh");
    expect(short.get("explain")).toContain("应于2025-12-31前完成12天，只有3天");
    expect(short.get("explain")).toContain("要12天，从date到ends的每一天都算");
  });
});

describe("all: [ {…}, {…} ] says parts, not times,", () => {
  it.each([
    ["zh", /1\/2项|只有1项|已有1项，应有2项/, /1次|2次/],
    ["en", /1\/2parts|1of2parts/, /2times/],
  ] as const)("in every format of a report and in explain and due (%s)", async (language, parts, times) => {
    const places = [...(await said(PARTS, language))];
    expect(places.filter(([, text]) => !parts.test(text)).map(([place]) => place)).toEqual([]);
    expect(places.filter(([, text]) => times.test(text)).map(([place]) => place)).toEqual([]);
  });
});
