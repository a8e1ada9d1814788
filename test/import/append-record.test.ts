import { describe, expect, it } from "vitest";
import { withRecord } from "../../src/import/append-record.js";

const record = { date: "2025-03-05", by: "李望", with: ["赵敏", "周明"] };
const appended = (text: string) => withRecord(text, record)?.text;

describe("a record that is added to a file stands as the others do:", () => {
  it.each([
    ["an empty file", "", "- date: 2025-03-05\n  by: 李望\n  with: [赵敏, 周明]\n"],
    ["comments only", "# 谈话台账", "# 谈话台账\n- date: 2025-03-05\n  by: 李望\n  with: [赵敏, 周明]\n"],
    [
      "a list with nothing in it",
      "# 谈话台账\n[]\n",
      "# 谈话台账\n- date: 2025-03-05\n  by: 李望\n  with: [赵敏, 周明]\n",
    ],
    [
      "a list without a line break at its end",
      "- date: 2025-01-01\n  by: 甲",
      "- date: 2025-01-01\n  by: 甲\n- date: 2025-03-05\n  by: 李望\n  with: [赵敏, 周明]\n",
    ],
    [
      "a list moved to the right",
      "  -   date: 2025-01-01\n      by: 甲\n",
      "  -   date: 2025-01-01\n      by: 甲\n  -   date: 2025-03-05\n      by: 李望\n      with: [赵敏, 周明]\n",
    ],
    [
      "records with blank lines between, and comments at the end",
      "- date: 2025-01-01\n\n# 二月\n- date: 2025-02-01\n\n# 完\n",
      "- date: 2025-01-01\n\n# 二月\n- date: 2025-02-01\n\n# 完\n\n- date: 2025-03-05\n  by: 李望\n  with: [赵敏, 周明]\n",
    ],
    [
      "records on one line",
      "- { date: 2025-01-01, by: 甲 } # 注\n",
      "- { date: 2025-01-01, by: 甲 } # 注\n- { date: 2025-03-05, by: 李望, with: [赵敏, 周明] }\n",
    ],
    [
      "a list in brackets",
      "[\n  { date: 2025-01-01, by: 甲 }, # 注\n]\n",
      "[\n  { date: 2025-01-01, by: 甲 },\n  { date: 2025-03-05, by: 李望, with: [赵敏, 周明] }, # 注\n]\n",
    ],
    [
      "a list in brackets on one line",
      "[{ date: 2025-01-01, by: 甲 }]\n",
      "[{ date: 2025-01-01, by: 甲 }, { date: 2025-03-05, by: 李望, with: [赵敏, 周明] }]\n",
    ],
    [
      "lines that end as Windows ends them",
      "- date: 2025-01-01\r\n  by: 甲\r\n",
      "- date: 2025-01-01\r\n  by: 甲\r\n- date: 2025-03-05\r\n  by: 李望\r\n  with: [赵敏, 周明]\r\n",
    ],
    [
      "a document that is closed",
      "---\n- date: 2025-01-01\n...\n",
      "---\n- date: 2025-01-01\n- date: 2025-03-05\n  by: 李望\n  with: [赵敏, 周明]\n...\n",
    ],
    [
      "a last text of several lines",
      "- date: 2025-01-01\n  note: |\n    一\n    二\n",
      "- date: 2025-01-01\n  note: |\n    一\n    二\n- date: 2025-03-05\n  by: 李望\n  with: [赵敏, 周明]\n",
    ],
  ])("%s", (_, before, after) => expect(appended(before)).toBe(after));

  it.each([["date: 2025-01-01\n"], ["- a: [\n"], ["- date: 1\n--- \n- date: 2\n"], ["标题：会议\n"]])(
    "but %j, which is no list of records, stays as it is",
    (text) => expect(appended(text)).toBeUndefined(),
  );
});

it("says on which lines the record stands", () => {
  expect(withRecord("- date: 2025-01-01\n", record)?.lines).toEqual({ first: 2, last: 4 });
  expect(withRecord("[{ date: 2025-01-01 }]\n", record)?.lines).toEqual({ first: 1, last: 1 });
});
