import { Document, Packer, Paragraph } from "docx";
import { expect, it } from "vitest";
import { sheetsOfWord } from "../../src/import/word-tables.js";
import { wordTable } from "../support/word-table.js";
import { court, imported as importedFor, importedSheets } from "./office.js";

type Sheets = Parameters<typeof importedFor>[0];
type Asked = Parameters<typeof importedFor>[1];

function imported(sheets: Sheets, asked: Asked = {}) {
  return importedFor(sheets, { roster: court(), ...asked });
}

it("a talk as a form in a Word document: boxes for the kind, an answer, signatures with days", async () => {
  const children = [
    new Paragraph("廉政谈话记录表"),
    wordTable([
      ["谈话类别", { text: "☑任前谈话  □提醒谈话  □诫勉谈话", across: 3 }],
      ["谈话时间", "2025年9月1日 15时00分", "谈话地点", "小会议室"],
      ["谈 话 人", "何静", "职    务", "纪检组组长"],
      ["谈话对象", "欧阳云", "职    务", "立案庭庭长"],
      ["谈话内容", { text: "1.廉洁从政；\n2.管好家人。", across: 3 }],
      [
        { text: "谈话对象签名：\n\n年  月  日", across: 2 },
        { text: "谈话人签名：\n\n年  月  日", across: 2 },
      ],
    ]),
  ];
  const sheets = sheetsOfWord(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  expect(importedSheets(sheets, { name: "谈话记录.docx", roster: court() })).toEqual({
    records: [
      {
        ...{
          kind: "talks",
          row: 1,
          date: "2025-09-01",
          type: "任前谈话",
          title: "1.廉洁从政；\n2.管好家人。",
          by: "何静",
          with: "欧阳云",
        },
        note: "谈话地点：小会议室；职务：纪检组组长；职务：立案庭庭长",
      },
    ],
    problems: [],
  });
});

it("party day of a branch: month by month, theme, how many came, the leader who joined", async () => {
  expect(
    await imported(
      {
        主题党日: [
          ["机关党支部2025年主题党日活动台账"],
          ["月份", "活动时间", "活动主题", "主持人", "参加党员", "缺席党员", "参加领导"],
          ["1月", "1月10日", "重温入党誓词", "孙梅", "王建、王建国", null, "吴海燕"],
          ["2月", "2月14日", "学党章", "孙梅", "王建", "王建国", null],
          ["3月", null, null, null, null, null, null],
        ],
      },
      { name: "主题党日.xlsx", kind: "meetings" },
    ),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 3,
        date: "2025-01-10",
        type: "主题党日",
        title: "重温入党誓词",
        chair: "孙梅",
        attendees: ["王建", "王建国", "吴海燕"],
      },
      {
        kind: "meetings",
        row: 4,
        date: "2025-02-14",
        type: "主题党日",
        title: "学党章",
        chair: "孙梅",
        attendees: "王建",
        absent: "王建国",
      },
    ],
    problems: [],
  });
});

it("reports by date to several organs with a tick for each", async () => {
  expect(
    await imported(
      {
        报送: {
          rows: [
            ["2025年履行主体责任情况报告报送情况表"],
            ["报送时间", "报告标题", "报告主体", "报送对象（打√）", null, "备注"],
            [null, null, null, "县委", "县纪委监委", null],
            ["2025-01-08", "2024年度主体责任报告", "党组", "√", "√", null],
            ["2025-07-08", "上半年主体责任报告", "党组", "√", null, "电子版"],
          ],
          merges: ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
        },
      },
      { name: "报送情况.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 4,
        date: "2025-01-08",
        type: "履行主体责任情况报告",
        title: "2024年度主体责任报告",
        from: "党组",
        to: ["中共兴源县委", "兴源县纪委监委"],
      },
      {
        kind: "reports",
        row: 5,
        date: "2025-07-08",
        type: "履行主体责任情况报告",
        title: "上半年主体责任报告",
        from: "党组",
        to: "中共兴源县委",
        note: "电子版",
      },
    ],
    problems: [],
  });
});

it("cases with two people in one matter, each in a row, the matter merged down", async () => {
  expect(
    await imported(
      {
        案件: {
          rows: [
            ["2025年违纪案件登记表"],
            ["案件名称", "立案时间", "涉案人员", "部门", "处分种类", "处分时间", "结案时间"],
            ["违规发放补贴案", "2025.3.3", "孙梅", "办公室", "党内警告", "2025.4.4", "2025.4.10"],
            [null, null, "王建", "办公室", "批评教育", "2025.4.4", null],
          ],
          merges: ["A1:G1", "A3:A4", "B3:B4", "G3:G4"],
        },
      },
      { name: "案件登记.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "cases",
        row: 3,
        id: "case-2025-03-03",
        date: "2025-03-03",
        title: "违规发放补贴案",
        subject: "孙梅",
        department: "办公室",
        measures: [{ type: "党内警告", date: "2025-04-04" }],
        concluded: "2025-04-10",
      },
      {
        kind: "cases",
        row: 4,
        id: "case-2025-03-03-2",
        date: "2025-03-03",
        title: "违规发放补贴案",
        subject: "王建",
        department: "办公室",
        measures: [{ type: "批评教育", date: "2025-04-04" }],
        concluded: "2025-04-10",
      },
    ],
    problems: ["案件 ids-given"],
  });
});

it("activities with the day in the sheet's month and the time in another column, people by number and name", async () => {
  expect(
    await imported(
      {
        "9月": [
          ["廉政教育月活动安排及完成情况"],
          ["日", "星期", "活动内容", "活动形式", "责任部门", "责任人", "完成情况"],
          [5, "五", "启动仪式", "专题辅导报告", "政治部", "郑国栋", "√"],
          [12, "五", "参观反腐倡廉基地", "警示教育", "办公室", "孙梅", "√"],
        ],
      },
      { name: "2025年廉政教育活动.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 3,
        date: "2025-09-05",
        type: "专题辅导报告",
        title: "启动仪式",
        by: "政治部",
        with: "郑国栋",
        note: "星期：五；完成情况：√",
      },
      {
        kind: "activities",
        row: 4,
        date: "2025-09-12",
        type: "警示教育",
        title: "参观反腐倡廉基地",
        by: "办公室",
        with: "孙梅",
        note: "星期：五；完成情况：√",
      },
    ],
    problems: [],
  });
});

it("commendations: who gave them, papers, units as well as people are no persons", async () => {
  expect(
    await imported(
      {
        奖励: [
          ["2025年度获奖情况统计表"],
          ["获奖时间", "获奖人员", "荣誉称号", "颁奖单位", "类型"],
          ["2025.2.20", "王建国、林晓", "办案能手", "市中院", "表彰"],
        ],
      },
      { name: "表彰.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "appointments",
        row: 3,
        date: "2025-02-20",
        type: "表彰",
        title: "办案能手",
        person: ["王建国", "林晓"],
        note: "颁奖单位：市中院",
      },
    ],
    problems: [],
  });
});
