import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { displayWidth, drawAmbiguous } from "../../src/report/layout/width.js";
import { auditIn } from "../support/audit.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LEDGER = "samples/qingcheng-2025";
const AT = ["--as-of", "2025-12-01"];

/** Every text report, as it is asked for. */
const results = mkdtempSync(join(tmpdir(), "widths-"));
const [old, fresh] = [join(results, "old.json"), join(results, "new.json")];
const REPORTS: readonly (readonly string[])[] = [
  ["check", LEDGER, ...AT],
  ["check", LEDGER, ...AT, "--all"],
  ["due", LEDGER, ...AT],
  ["plan", LEDGER, ...AT],
  ["explain", "qingcheng", "11.6b", LEDGER, ...AT],
  ["case", "aj-2025-02", LEDGER, ...AT],
  ["rules"],
  ["rules", "qingcheng"],
  ["rules", "qingcheng", "11.6b"],
  ["rules", "lint", "qingcheng"],
  ["rules", "compare", "qingcheng", "hebei"],
  ["coverage", "qingcheng"],
  ["coverage", "--advisory", LEDGER, ...AT],
  ["terms"],
  ["fields"],
  ["config", LEDGER],
  ["diff", old, fresh],
  ["history", old, fresh],
];

beforeAll(async () => {
  for (const [file, day] of [
    [old, "2025-09-01"],
    [fresh, "2025-12-01"],
  ] as const) {
    await auditIn(ROOT, ["check", LEDGER, "--as-of", day, "-q", "-o", file]);
  }
});
afterAll(() => {
  rmSync(results, { recursive: true });
  drawAmbiguous("narrow");
});

it.each(["zh", "en"])("names each place in %s whole at 80 columns, so that it can be copied", async (lang) => {
  const run = (width: string) =>
    auditIn(ROOT, ["check", "samples/lingang-2025", "--as-of", "2025-12-31", "--lang", lang, "--width", width]);
  const placesIn = (text: string) => text.match(/[\w./-]+\.yaml:[\d,]*\d/g)?.sort() ?? [];
  const [narrow, wide] = [placesIn((await run("80")).stdout), placesIn((await run("1000")).stdout)];
  expect(wide.some((place) => place.startsWith("haiyuan/xinmin/"))).toBe(true);
  const whole = new Set(wide);
  expect(narrow.filter((place) => !whole.has(place))).toEqual([]);
});

describe.each([
  ["80", "narrow"],
  ["80", "wide"],
  ["200", "narrow"],
  ["200", "wide"],
] as const)(
  "a text of %s columns, ambiguous letters %s, has no longer line but for an id, which stays whole to be copied:",
  (width, ambiguous) => {
    it.each(
      REPORTS.flatMap((words) => ["zh", "en"].map((lang) => [lang, words.join(" ").replace(results, "")] as const)),
    )("in %s, audit %s", async (lang, shown) => {
      const words = REPORTS.find((one) => one.join(" ").replace(results, "") === shown) ?? [];
      const { exit, stdout, stderr } = await auditIn(ROOT, [
        ...words,
        "--width",
        width,
        "--ambiguous",
        ambiguous,
        "--lang",
        lang,
      ]);
      expect([0, 1], stderr).toContain(exit);
      // Measured after the run, which set how ambiguous letters are drawn.
      const lines = stdout.split("\n").filter((line) => !/ qingcheng-jcy\/\S+$/.test(line));
      expect(lines.filter((line) => displayWidth(line) > Number(width))).toEqual([]);
    });
  },
);
