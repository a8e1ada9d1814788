import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { auditIn, type JsonResult } from "../../support/audit.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The closing screen, which has as many lines as fit: up to the next blank line. */
const CLOSING = /^(要办的事：|What is to do:)\n(?:.+\n)*/m;

/** Every letter of a text but the blanks, in an order that does not depend on how it was laid out. */
function letters(text: string): string {
  return [...text.replace(/\s/g, "")].sort().join("");
}

describe.each(["zh", "en"])("the text report in %s", (lang) => {
  const report = (columns?: number, ...more: readonly string[]) =>
    auditIn(
      ROOT,
      [
        "check",
        "samples/lingang-2025",
        "--as-of",
        "2026-02-28",
        "--year",
        "2025",
        "--lang",
        lang,
        "--readings",
        ...more,
      ],
      columns,
    );

  it.each([80, 120, 200])("fits a terminal of %i columns and loses nothing", async (columns) => {
    const onScreen = (await report(columns)).stdout;
    const tooWide = onScreen.split("\n").filter((line) => stringWidth(line) > columns);
    expect(tooWide).toEqual([]);
    expect(letters(onScreen.replace(CLOSING, "").replace(/^(状态|Status).*(\n(?!\S).*)*/gm, ""))).toBe(
      letters((await report()).stdout.replace(CLOSING, "").replace(/^(状态|Status).*$/gm, "")),
    );
  });

  it("breaks no word of letters at 120 columns", async () => {
    const wordsOf = (text: string) => new Set(text.replace(CLOSING, "").match(/[A-Za-z]+/g));
    const whole = wordsOf((await report()).stdout);
    expect([...wordsOf((await report(120)).stdout)].filter((word) => !whole.has(word))).toEqual([]);
  });

  it("gives a pipe one line for each finding", async () => {
    const lines = (await report()).stdout.split("\n");
    const { findings }: JsonResult = JSON.parse((await report(undefined, "--format", "json")).stdout);
    const gaps = findings.filter((one) => one.status === "gap").length;
    expect(gaps).toBeGreaterThan(10);
    expect(lines.filter((line) => /^(缺口|gap) /.test(line)).length).toBe(gaps);
  });
});
