import { describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../../../src/audit/rules/rules.js";
import { SourceText } from "../../../src/document/source.js";
import { readYaml } from "../../../src/document/yaml.js";
import { messagesIn } from "../../../src/messages/messages.js";
import { loadRulebooks } from "../../../src/regulation/load/load.js";
import { scheduleText } from "../../../src/report/rules/describe.js";
import { type Entry, mine } from "../../contract/support.js";

/** When a row falls due, as people read it. */
async function told(row: Entry, language: "zh" | "en" = "zh"): Promise<string | undefined> {
  const whole = { clause: "1", holder: "role secretary", evidence: { report: "any", from: "holder" }, ...row };
  const periods = {
    "spring-term": { words: "春季学期", from: "02-20", to: "07-10" },
    late: { from: "12-01", to: "01-20" },
  };
  const text = Object.values(mine([whole], Array.isArray(row.every) ? { periods } : {})).join("");
  const { rulebooks, terms, problems } = loadRulebooks<Rule>(
    [readYaml(new SourceText("mine.yaml", "mine.yaml", text))],
    RULE_KINDS,
  );
  expect(problems.map(({ code }) => code)).toEqual([]);
  const [obligation] = rulebooks.flatMap((book) => book.obligations);
  return obligation && scheduleText(obligation, { messages: await messagesIn(language), terms, width: 80 });
}

describe("when something falls due, in words", () => {
  it.each<readonly [Entry, string, string]>([
    [{ every: "month", until: 25 }, "每月 25 日前", "every month, by day 25"],
    [{ every: "quarter", until: 20 }, "每季度末月 20 日前", "every quarter, by day 20 of its last month"],
    [
      { every: "month", by: "covers", until: 25 },
      "每月 25 日前，按所涉时段计",
      "every month, by day 25, by the period covered",
    ],
    [{ every: "month", on: "15" }, "每月 15 日", "every month on day 15"],
    [
      { after: { event: "sign" }, within: 30, n: 2 },
      "在苗头性问题之后 30 日内，至少 2 次",
      "within 30 days of early sign of a problem, at least 2 times",
    ],
    [
      { after: { event: "sign" }, repeat: "1 month", within: "3 months" },
      "在苗头性问题之后 3 个月内，每 1 个月一次",
      "once in each 1 month of the 3 months after early sign of a problem",
    ],
    [
      { after: { case: "any" }, repeat: "7" },
      "在案件之后到办结，每 7 日一次",
      "once in each 7 days after a case, until it is concluded",
    ],
    [
      { after: { assessment: "annual", grade: "basic" }, within: 30 },
      "在年度考核（基本称职）之后 30 日内",
      "within 30 days of annual assessment (basically competent)",
    ],
    [
      { every: ["spring-term", "late"], n: 2 },
      "每年 春季学期（02-20 至 07-10）、late（12-01 至次年 01-20），至少 2 次",
      "every year in 春季学期 (02-20 to 07-10), late (12-01 to 01-20 of the next year), at least 2 times",
    ],
  ])("%j", async (row, zh, en) => {
    expect([await told(row), await told(row, "en")]).toEqual([zh, en]);
  });
});
