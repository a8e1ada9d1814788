import { expect, it } from "vitest";
import { imported } from "./office.js";

it("a form of a talk whose labels span rows, with a row for the result and for signatures with days", async () => {
  expect(
    await imported(
      {
        Sheet1: {
          rows: [
            ["兴源县人民检察院廉政谈话记录表", null, null, null, null, null],
            ["编号：2025-03", null, null, null, null, null],
            ["谈话人", "姓名", "张远", "职务", "党组书记、检察长", null],
            ["谈话对象", "姓名", "王记", "职务", "办公室主任", null],
            ["时间", "2025年6月12日 9时30分", null, "地点", "三楼小会议室", null],
            ["谈话内容", "重点岗位廉政风险防控", null, null, null, null],
            ["被谈话人意见", "认识到位，坚决落实", null, null, null, null],
            ["谈话人（签名）：张远", null, null, "被谈话人（签名）：王记", null, null],
            ["年    月    日", null, null, "年    月    日", null, null],
          ],
          merges: ["A1:F1", "A2:F2", "E3:F3", "E4:F4", "B5:C5", "E5:F5", "B6:F6", "B7:F7", "A8:C8", "D8:F8"],
        },
      },
      { name: "谈话记录.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 2, id: "2025-03", date: "2025-06-12", type: "廉政谈话" },
        title: "重点岗位廉政风险防控",
        ...{ by: "张远", with: "王记" },
        note: "谈话人职务：党组书记、检察长；谈话对象职务：办公室主任；地点：三楼小会议室；被谈话人意见：认识到位，坚决落实",
      },
    ],
    problems: [],
  });
});

it("a plan and what became of it: planned and real days, only what was done", async () => {
  expect(
    await imported({
      党课: [
        ["2025年廉政党课安排及落实情况"],
        ["序号", "授课人", "授课题目", "计划时间", "授课时间", "授课地点", "听课范围", "落实情况"],
        [1, "张远", "知敬畏 存戒惧 守底线", "3月", "2025-03-28", "大会议室", "全体干警", "已完成"],
        [2, "赵合", "以案说纪", "7月", "2025.7.15", "大会议室", "中层以上干部", "已完成"],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "activities", row: 3, date: "2025-03-28", type: "廉政党课", title: "知敬畏 存戒惧 守底线" },
        ...{ by: "张远", audience: "全体干警", note: "计划时间：3月；授课地点：大会议室；落实情况：已完成" },
      },
      {
        ...{ kind: "activities", row: 4, date: "2025-07-15", type: "廉政党课", title: "以案说纪" },
        ...{ by: "赵合", audience: "中层以上干部", note: "计划时间：7月；授课地点：大会议室；落实情况：已完成" },
      },
    ],
    problems: [],
  });
});

it("the year and the month and day in two columns, ditto marks, who talked in a title", async () => {
  expect(
    await imported({
      提醒谈话: [
        ["年度", "月日", "谈话人", "谈话对象", "事由"],
        ["2025年", "3月5日", "李望", "王记", "会风会纪"],
        ["〃", "4月1日", "〃", "周平", "〃"],
        ["同上", "5月6日", "张远", "李望", "分管工作进度"],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 2, date: "2025-03-05", type: "提醒谈话", title: "会风会纪", by: "李望", with: "王记" },
      },
      {
        ...{ kind: "talks", row: 3, date: "2025-04-01", type: "提醒谈话", title: "会风会纪", by: "李望", with: "周平" },
      },
      {
        ...{ kind: "talks", row: 4, date: "2025-05-06", type: "提醒谈话", title: "分管工作进度", by: "张远" },
        with: "李望",
      },
    ],
    problems: [],
  });
});

it("days that began and ended in columns of their own, the time of day after them", async () => {
  expect(
    await imported({
      警示教育: [
        ["开始时间", "结束时间", "教育形式", "组织部门", "参加人员", "内容"],
        ["2025-05-06 08:30", "2025-05-08 17:00", "警示教育", "政治部", "王记、周平", "参观警示教育基地"],
        [
          { day: "2025-06-10", format: 22, time: 0.375 },
          "2025-06-10",
          "警示教育",
          "政治部",
          "全体干警",
          "观看警示教育片",
        ],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "activities", row: 2, date: "2025-05-06", ends: "2025-05-08", type: "警示教育" },
        ...{ title: "参观警示教育基地", by: "政治部", with: ["王记", "周平"] },
      },
      {
        ...{ kind: "activities", row: 3, date: "2025-06-10", type: "警示教育", title: "观看警示教育片" },
        ...{ by: "政治部", audience: "全体干警" },
      },
    ],
    problems: [],
  });
});

it("reports by sections of who reports, a note under each, page sums", async () => {
  expect(
    await imported({
      报告: {
        rows: [
          ["2025年党风廉政建设情况报告台账", null, null, null, null],
          ["报告类型", "报告部门", "报告时间", "报告对象", "形式"],
          ["部门党风廉政建设情况汇报", "办公室", "6月30日", "党组", "书面"],
          [null, "政治部", "7月1日", null, "书面"],
          [null, "第一检察部", "7月2日", null, "口头"],
          ["本页小计", "3", null, null, null],
          ["履行监督责任情况报告", "派驻纪检组", "7月8日", "县纪委", "书面"],
          ["填表人：周平", null, "审核：钱明亮", null, null],
        ],
        merges: ["A1:E1", "A3:A5", "D3:D5"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "reports", row: 3, date: "2025-06-30", type: "部门党风廉政建设情况汇报", from: "办公室" },
        ...{ to: "党组", form: "书面" },
      },
      {
        ...{ kind: "reports", row: 4, date: "2025-07-01", type: "部门党风廉政建设情况汇报", from: "政治部" },
        ...{ to: "党组", form: "书面" },
      },
      {
        ...{ kind: "reports", row: 5, date: "2025-07-02", type: "部门党风廉政建设情况汇报", from: "第一检察部" },
        ...{ to: "党组", form: "口头" },
      },
      {
        ...{ kind: "reports", row: 7, date: "2025-07-08", type: "履行监督责任情况报告", from: "派驻纪检组" },
        ...{ to: "兴源县纪委", form: "书面" },
      },
    ],
    problems: ["报告 A6 row-passed-over", "报告 A8 row-passed-over"],
  });
});

it("events from above: numbers of papers, the day to answer by, several who deal with it", async () => {
  expect(
    await imported({
      上级交办: [
        ["上级交办事项办理台账"],
        ["编号", "交办时间", "交办单位", "交办内容", "承办部门", "办理时限", "办理结果"],
        ["JB-1", "2025年4月2日", "县纪委", "核查公务用车问题线索", "政治部、办公室", "4月30日前", "已报结"],
        ["JB-2", "2025年8月4日", "庆阳市检察院", "开展自查", "政治部", "8月底", null],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "events", row: 3, id: "JB-1", date: "2025-04-02", type: "上级交办", superior: "兴源县纪委" },
        ...{ summary: "核查公务用车问题线索", handledBy: ["政治部", "办公室"] },
        note: "办理时限：4月30日前；办理结果：已报结",
      },
      {
        ...{ kind: "events", row: 4, id: "JB-2", date: "2025-08-04", type: "上级交办", summary: "开展自查" },
        ...{ superior: "庆阳市人民检察院", handledBy: "政治部", note: "办理时限：8月底" },
      },
    ],
    problems: [],
  });
});
