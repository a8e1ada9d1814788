import { describe, expect, it } from "vitest";
import { audit, type JsonResult } from "../support/audit.js";
import { audited, type Entry, ledger, mine, person, post, ruling, secretary, within } from "./support.js";

// Contract 1, the last row of the kinds: what a person decided about a review, or a pending without limit.

const unit = { regulations: ["mine"], people: [secretary("wang"), person("li", post("member"))] };
const BOOK = mine([
  { clause: "1", holder: "role secretary", after: { event: "sign" }, evidence: { activity: "lesson", by: "holder" } },
  { clause: "2", holder: "role secretary", every: "year", evidence: { activity: "research", by: "holder" } },
]);
const sign = (id: string, date: string): Entry => ({ id, date, type: "sign", person: "li", summary: "苗头" });
const answer = (extra: Entry = {}): Entry => ({
  date: "2025-12-01",
  regulation: "mine",
  clause: "1",
  period: "mt",
  answer: "met",
  by: "党组",
  reason: "已经当面说清",
  ...extra,
});
const files = (...answers: readonly Entry[]) => ({
  ...ledger(unit, { events: [sign("mt", "2025-01-10"), sign("fresh", "2025-12-20")], answers }),
  ...BOOK,
});
const judged = async (...answers: readonly Entry[]) =>
  (await audited(files(...answers), "2025-12-31")).status("1/wang/-/-/mt");

describe("an answer", () => {
  it("gives a review its status", async () => {
    expect(await judged()).toBe("review");
    expect(await judged(answer())).toBe("met");
    expect(await judged(answer({ answer: "breach" }))).toBe("breach");
    expect(await judged(answer({ answer: "不适用" }))).toBe("not-applicable");
  });

  it("gives a pending without limit its status", async () => {
    const fresh = async (...answers: readonly Entry[]) =>
      (await audited(files(...answers), "2025-12-31")).status("1/wang/-/-/fresh");
    expect(await fresh()).toBe("pending");
    expect(await fresh(answer({ period: "fresh" }))).toBe("met");
  });

  it("gives it the code `answered`, and stands among its evidence", async () => {
    const { code, evidence, message } = (await audited(files(answer()), "2025-12-31")).finding("1/wang/-/-/mt");
    expect(code).toBe("answered");
    expect(evidence).toEqual([{ file: "answers.yaml", line: 1, id: null, date: "2025-12-01" }]);
    expect(message).toBe("党组于 2025-12-01 判断：已经当面说清（见 answers.yaml:1）");
  });

  it("changes nothing that is not for a person to judge", async () => {
    const yearly = answer({ clause: "2", period: "2025" });
    expect((await audited(files(yearly), "2025-12-31")).status("2/wang/-/-/2025")).toBe("due-soon");
  });

  it("is of that clause, label and holder", async () => {
    expect(await judged(answer({ clause: "2" }))).toBe("review");
    expect(await judged(answer({ period: "fresh" }))).toBe("review");
    expect(await judged(answer({ holder: "li" }))).toBe("review");
    expect(await judged(answer({ holder: "某wang" }))).toBe("met");
  });

  it("is seen from its date on", async () => {
    expect(await judged(answer({ date: "2026-01-01" }))).toBe("review");
  });

  it("of several the last holds", async () => {
    expect(await judged(answer({ date: "2025-12-02", answer: "breach" }), answer())).toBe("breach");
  });

  it("answers what a rule leaves to a person, a label for its period", async () => {
    const book = ruling([
      { check: "record", clause: "1", records: { meeting: "any" }, must: { chair: "secretary" }, review: true },
    ]);
    const meetings = [{ date: "2025-03-03", type: "work-meeting", chair: "li" }];
    const plain = await audited({ ...ledger(unit, { meetings }), ...book }, "2025-12-31");
    const [finding] = plain.result.findings;
    expect(finding).toMatchObject({ status: "review" });
    const answers = [answer({ period: finding?.period.label ?? "" })];
    const settled = await audited({ ...ledger(unit, { meetings, answers }), ...book }, "2025-12-31");
    expect(settled.result.findings).toMatchObject([{ status: "met", code: "answered" }]);
  });

  it("lacks nothing of what it must have", async () => {
    const { by: _, ...without } = answer();
    const { exit, stderr } = await audit(files(without), "check", ".", "--as-of", "2025-12-31");
    expect(exit).toBe(3);
    expect(stderr).toContain("by");
  });
});

describe("an answer whose record is gone", () => {
  const noticesOf = async (...answers: readonly Entry[]) => {
    const args = ["check", ".", "--as-of", "2025-12-31", "--year", "2025", "--format", "json"];
    const result: JsonResult = JSON.parse((await audit(files(...answers), ...args)).stdout);
    return result.notices.map(({ code, file, line }) => `${code} ${file}:${line}`);
  };

  it("is a notice", async () => {
    expect(await noticesOf(answer({ period: "events~123456" }))).toEqual(["answer-without-record answers.yaml:4"]);
    expect(await noticesOf(answer({ period: "gone" }))).toEqual(["answer-without-record answers.yaml:4"]);
  });

  it("but not one about a record that is there, about a time, or about another unit's record", async () => {
    expect(await noticesOf(answer(), answer({ period: "2025" }), answer({ period: "below/mt" }))).toEqual([]);
  });
});

describe("in a file outside a unit's folder", () => {
  const outside = (extra: Entry) => {
    const { "answers.yaml": text = "", ...own } = files(answer(extra));
    const { "regulations/mine.yaml": book = "", ...inside } = own;
    return { ...within("a", inside), "regulations/mine.yaml": book, "answers.yaml": text };
  };

  it("an answer names its unit", async () => {
    expect((await audited(outside({ unit: "u" }), "2025-12-31")).status("1/wang/-/-/mt")).toBe("met");
    const { exit, stderr } = await audit(outside({}), "check", ".", "--as-of", "2025-12-31");
    expect(exit).toBe(3);
    expect(stderr).toContain("answers.yaml:1:3: 错误: 这个文件不在单位的文件夹里");
  });
});

describe("the entry to fill in", () => {
  it("is drafted by explain, and settles the question as pasted", async () => {
    const { stdout } = await audit(files(), "explain", "u/mine/1/wang/-/-/mt", ".", "--as-of", "2025-12-31");
    const draft = stdout.slice(stdout.indexOf("# answers.yaml")).replace(/^ {2}/gm, "");
    const pasted = { ...files(), "answers.yaml": draft };
    expect((await audited(pasted, "2025-12-31")).status("1/wang/-/-/mt")).toBe("met");
    expect(await audit(pasted, "validate", ".")).toMatchObject({ exit: 0 });
  });

  it("is named by the closing screen where there is a review, and only there", async () => {
    const text = async (...answers: readonly Entry[]) =>
      (await audit(files(...answers), "check", ".", "--as-of", "2025-12-31", "--year", "2025")).stdout;
    expect(await text()).toContain("要有权的人判断（结果记入 answers.yaml，写法见 audit explain）：");
    expect(await text(answer())).not.toContain("answers.yaml，写法");
  });
});
