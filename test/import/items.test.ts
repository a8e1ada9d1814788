import { expect, it } from "vitest";
import { court, imported as importedFor } from "./office.js";

type Sheets = Parameters<typeof importedFor>[0];
type Asked = Parameters<typeof importedFor>[1];

function imported(sheets: Sheets, asked: Asked = {}) {
  return importedFor(sheets, { roster: court(), ...asked });
}

it("meetings on several rows: one day, an item a row with what was decided on it", async () => {
  expect(
    await imported(
      {
        党组会议题: {
          rows: [
            ["2025年党组会议议题登记表"],
            ["会议时间", "会议届次", "主持人", "出席人员", "序号", "议题", "决议", "列席人员"],
            [
              "2025年2月12日",
              "第2次党组会",
              "陈立新",
              "吴海燕、刘强、何静、郑国栋",
              1,
              "党风廉政建设",
              "通过工作要点",
              null,
            ],
            [null, null, null, null, 2, "干部任免", "同意", "孙梅"],
            ["2025年3月5日", "第3次党组会", "陈立新", "全体党组成员", 1, "整改", "按期完成", null],
          ],
          merges: ["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:D4"],
        },
      },
      { name: "党组会议题.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "meetings",
          row: 3,
          date: "2025-02-12",
          type: "党组会议",
          topics: ["党风廉政建设", "干部任免"],
          chair: "陈立新",
        },
        ...{ attendees: ["吴海燕", "刘强", "何静", "郑国栋"], guests: "孙梅", decisions: ["通过工作要点", "同意"] },
        note: "会议届次：第2次党组会",
      },
      {
        ...{ kind: "meetings", row: 5, date: "2025-03-05", type: "党组会议", topics: "整改", chair: "陈立新" },
        ...{
          attendees: ["陈立新", "吴海燕", "刘强", "何静", "郑国栋"],
          decisions: "按期完成",
          note: "会议届次：第3次党组会",
        },
      },
    ],
    problems: [],
  });
});

it("cards of talks two to a row of the sheet", async () => {
  expect(
    await imported({
      谈话卡: {
        rows: [
          ["提醒谈话登记卡", null, null, null],
          ["谈话对象", "王建", "所在部门", "办公室"],
          ["谈话人", "何静", "谈话时间", "2025年6月4日"],
          ["提醒事项", "考勤纪律", null, null],
          ["整改落实\n情况", "已改正", null, null],
          [null, null, null, null],
          ["提醒谈话登记卡", null, null, null],
          ["谈话对象", "林晓", "所在部门", "民庭"],
          ["谈话人", "吴海燕", "谈话时间", "2025年6月5日"],
          ["提醒事项", "超审限案件", null, null],
          ["整改落实\n情况", null, null, null],
        ],
        merges: ["A1:D1", "B4:D4", "B5:D5", "A7:D7", "B10:D10", "B11:D11"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-06-04",
        type: "提醒谈话",
        title: "考勤纪律",
        by: "何静",
        with: "王建",
        note: "所在部门：办公室；整改落实情况：已改正",
      },
      {
        kind: "talks",
        row: 8,
        date: "2025-06-05",
        type: "提醒谈话",
        title: "超审限案件",
        by: "吴海燕",
        with: "林晓",
        note: "所在部门：民庭",
      },
    ],
    problems: [],
  });
});

it("promotions with what came before them: dates of recommendation, inspection, publicity, talk and appointment", async () => {
  expect(
    await imported(
      {
        选任: {
          rows: [
            ["干部选拔任用工作纪实表（2025年度）"],
            [
              "姓名",
              "原任职务",
              "拟任职务",
              "民主推荐时间",
              "考察时间",
              "党组讨论决定时间",
              "任前公示时间",
              "任职时间",
              "任职类型",
              "备注",
            ],
            [
              "林晓",
              "民庭副庭长",
              "民庭庭长",
              "2025.5.6",
              "2025.5.12",
              "2025.5.20",
              "5月21日-27日",
              "2025.6.9",
              "提拔",
              null,
            ],
            ["欧阳云", "执行局局长", "立案庭庭长", null, null, "2025.5.20", null, "2025.6.9", "交流", "任职满五年"],
          ],
          merges: ["A1:J1"],
        },
      },
      { name: "选拔任用纪实.xlsx", kind: "appointments" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "appointments", row: 3, date: "2025-06-09", type: "提拔", person: "林晓", post: "民庭庭长" },
        note: "原任职务：民庭副庭长；民主推荐时间：2025.5.6；考察时间：2025.5.12；党组讨论决定时间：2025.5.20；任前公示时间：5月21日-27日",
      },
      {
        ...{ kind: "appointments", row: 4, date: "2025-06-09", type: "交流", person: "欧阳云", post: "立案庭庭长" },
        note: "任职满五年；原任职务：执行局局长；党组讨论决定时间：2025.5.20",
      },
    ],
    problems: [],
  });
});

it("matters assigned from above: when they came, number, when answered, by whom they were signed", async () => {
  expect(
    await imported(
      {
        督办: [
          ["2025年上级交办督办事项登记簿", null, null, null, null, null, null, null],
          ["收件日期", "来文单位", "来文字号", "事由", "领导批示", "承办部门", "反馈日期", "办结情况"],
          [
            "2月17日",
            "县委",
            "兴委督〔2025〕1号",
            "报送领导干部插手案件情况",
            "请督察室办理。陈立新 2.17",
            "督察室",
            "2月28日",
            "已办结",
          ],
          ["6/3", "市中级人民法院", null, "核查执行款发放", null, "执行局", "6/20", "已办结"],
        ],
      },
      { name: "上级交办.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "events",
          row: 3,
          id: "event-2025-02-17",
          date: "2025-02-17",
          type: "上级交办",
          summary: "报送领导干部插手案件情况",
          superior: "中共兴源县委",
          handledBy: "督察室",
        },
        note: "来文字号：兴委督〔2025〕1号；领导批示：请督察室办理。陈立新 2.17；反馈日期：2月28日；办结情况：已办结",
      },
      {
        ...{
          kind: "events",
          row: 4,
          id: "event-2025-06-03",
          date: "2025-06-03",
          type: "上级交办",
          summary: "核查执行款发放",
          superior: "庆阳市中级人民法院",
          handledBy: "执行局",
        },
        note: "反馈日期：6/20；办结情况：已办结",
      },
    ],
    problems: ["督办 ids-given"],
  });
});

it("columns that stand twice, a column without a head, a note over two columns", async () => {
  expect(
    await imported(
      {
        谈话: {
          rows: [
            ["谈心谈话台账（2025）"],
            ["日期", "谈话人", "谈话对象", "内容", "备注", null, "备注"],
            ["3.3", "陈立新", "吴海燕", "分工", "电话", "补记", "档案存办公室"],
            ["3.4", "陈立新", "刘强", "执行", null, null, null],
          ],
          merges: ["A1:G1", "E2:F2"],
        },
      },
      { name: "谈心谈话.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 3,
        date: "2025-03-03",
        type: "谈心谈话",
        title: "分工",
        by: "陈立新",
        with: "吴海燕",
        note: "电话；备注：补记；备注：档案存办公室",
      },
      { kind: "talks", row: 4, date: "2025-03-04", type: "谈心谈话", title: "执行", by: "陈立新", with: "刘强" },
    ],
    problems: [],
  });
});

it("education by programmes: how many hours, who lectured from outside, the department that organised it", async () => {
  expect(
    await imported(
      {
        教育培训: [
          ["兴源县人民法院2025年廉政教育情况统计表"],
          ["序号", "日期", "教育主题", "教育类型", "组织部门", "授课人", "参训人员", "学时", "佐证材料"],
          [1, "2025-04-25", "职务犯罪预防", "专题讲座", "政治部", null, "全院干警", 2, "签到表、照片"],
          [2, "2025-07-11", "党规党纪知识", "知识测试", "督察室", null, "林晓、王建国", 1, "试卷.zip"],
        ],
      },
      { name: "廉政教育.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "activities",
          row: 3,
          date: "2025-04-25",
          type: "专题讲座",
          title: "职务犯罪预防",
          by: "政治部",
          audience: "全院干警",
        },
        note: "学时：2；佐证材料：签到表、照片",
      },
      {
        ...{
          kind: "activities",
          row: 4,
          date: "2025-07-11",
          type: "知识测试",
          title: "党规党纪知识",
          by: "督察室",
          with: ["林晓", "王建国"],
        },
        ...{ evidence: "试卷.zip", note: "学时：1" },
      },
    ],
    problems: [],
  });
});

it("days counted from 1904, times of day in columns of their own, formulas that hold days", async () => {
  expect(
    await imported(
      {
        约谈: [
          ["约谈情况登记", null, null, null, null, null],
          ["约谈日期", "开始时刻", "约谈人", "约谈对象", "约谈事项", "编号"],
          [
            { day: "2025-05-06", format: "yyyy/m/d" },
            { number: 0.375, format: 20 },
            "陈立新",
            "刘强",
            "执行案款清理",
            1,
          ],
          [
            { day: "2025-05-07", format: 22, time: 0.604166667 },
            { number: 0.604166667, format: 20 },
            "陈立新",
            "郑国栋",
            "队伍管理",
            2,
          ],
        ],
      },
      { name: "约谈.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 3,
        id: "1",
        date: "2025-05-06",
        type: "约谈",
        title: "执行案款清理",
        by: "陈立新",
        with: "刘强",
        note: "开始时刻：09:00",
      },
      {
        kind: "talks",
        row: 4,
        id: "2",
        date: "2025-05-07",
        type: "约谈",
        title: "队伍管理",
        by: "陈立新",
        with: "郑国栋",
        note: "开始时刻：14:30",
      },
    ],
    problems: [],
  });
});

it("an assessment of departments: points by items under wide heads, the grade, who came first", async () => {
  expect(
    await imported(
      {
        考核: {
          rows: [
            ["2025年度各部门党风廉政建设责任制考核评分汇总表"],
            ["序号", "部门", "考核得分", null, null, "总分", "等次", "考核日期"],
            [null, null, "责任落实", "教育管理", "监督检查", null, null, null],
            [
              1,
              "办公室",
              38,
              29,
              28.5,
              { formula: "SUM(C4:E4)", value: 95.5 },
              "优秀",
              { day: "2025-12-24", format: 31 },
            ],
            [
              2,
              "民事审判庭",
              35,
              28,
              25,
              { formula: "SUM(C5:E5)", value: 88 },
              "称职",
              { day: "2025-12-24", format: 31 },
            ],
            ["平均", null, 36.5, 28.5, 26.75, 91.75, null, null],
          ],
          merges: ["A1:H1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3"],
        },
      },
      { name: "考核汇总.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "assessments",
          row: 4,
          date: "2025-12-24",
          type: "年度考核",
          covers: "2025",
          subject: "办公室",
          grade: "优秀",
        },
        note: "责任落实：38；教育管理：29；监督检查：28.5；总分：95.5",
      },
      {
        ...{
          kind: "assessments",
          row: 5,
          date: "2025-12-24",
          type: "年度考核",
          covers: "2025",
          subject: "民事审判庭",
          grade: "称职",
        },
        note: "责任落实：35；教育管理：28；监督检查：25；总分：88",
      },
    ],
    problems: ["考核 A6 row-passed-over"],
  });
});
