import { expect, it } from "vitest";
import { imported } from "./office.js";

it("a register of meetings under three rows of heads, who was there by the roster of that day", async () => {
  expect(
    await imported(
      {
        Sheet1: {
          rows: [
            ["兴源县人民检察院2025年党组会议登记簿"],
            ["填报单位：办公室", null, null, null, null, null, null, null, "单位：人"],
            ["序号", "会议基本情况", null, null, "出席情况", null, null, "会议内容", null],
            [null, "召开时间", "会议地点", "主持", "参加人员", "请假", null, "会议议题", "议定事项"],
            [null, null, null, null, null, "姓名", "事由", null, null],
            [
              1,
              "2025年1月8日（星期三）上午",
              "三楼会议室",
              "张远检察长",
              "全体班子成员",
              "无",
              "/",
              "传达上级廉政会议精神",
              "责成办公室落实",
            ],
            [2, "3.12", "三楼会议室", "张远", "张远、李望、赵合", "孙越", "外出学习", "党风廉政建设", null],
            [
              3,
              { day: "2025-07-02", format: 31 },
              "四楼",
              "张远同志",
              "班子全体成员",
              null,
              null,
              "干部任免、整改",
              "同意",
            ],
            ["合计", "3次", null, null, null, null, null, null, null],
          ],
          merges: [
            "A1:I1",
            "A3:A5",
            "B3:D3",
            "E3:G3",
            "H3:I3",
            "B4:B5",
            "C4:C5",
            "D4:D5",
            "E4:E5",
            "F4:G4",
            "H4:H5",
            "I4:I5",
          ],
        },
      },
      { name: "党组会议登记簿.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 6,
        date: "2025-01-08",
        type: "党组会议",
        title: "传达上级廉政会议精神",
        chair: "张远",
        attendees: ["张远", "李望", "孙越"],
        decisions: "责成办公室落实",
        note: "会议地点：三楼会议室",
      },
      {
        kind: "meetings",
        row: 7,
        date: "2025-03-12",
        type: "党组会议",
        topics: "党风廉政建设",
        chair: "张远",
        attendees: ["张远", "李望", "赵合"],
        absent: "孙越",
        note: "会议地点：三楼会议室；事由：外出学习",
      },
      {
        kind: "meetings",
        row: 8,
        date: "2025-07-02",
        type: "党组会议",
        topics: ["干部任免", "整改"],
        chair: "张远",
        attendees: ["张远", "李望", "赵合"],
        decisions: "同意",
        note: "会议地点：四楼",
      },
    ],
    problems: ["Sheet1 A9 row-passed-over"],
  });
});

it("a form of a talk with rows of signatures", async () => {
  expect(
    await imported({
      谈话记录: {
        rows: [
          ["约谈记录表"],
          ["约谈时间", "2025年4月16日15:30", null, "约谈地点", "党组书记办公室"],
          ["约谈人", "张远", null, "职务", "党组书记、检察长"],
          ["约谈对象", "王记", null, "单位及职务", "办公室主任"],
          ["约谈事由", "公务接待费用增长较快", null, null, null],
          ["约谈主要内容", "一、指出问题；\n二、提出要求。", null, null, null],
          ["约谈对象表态", "立即整改", null, null, null],
          ["约谈人签字", null, null, "约谈对象签字", null],
        ],
        merges: ["A1:E1", "B2:C2", "B3:C3", "B4:C4", "B5:E5", "B6:E6", "B7:E7", "B8:C8"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-04-16",
        type: "约谈",
        title: "公务接待费用增长较快",
        by: "张远",
        with: "王记",
        note: "约谈地点：党组书记办公室；职务：党组书记、检察长；单位及职务：办公室主任；约谈主要内容：一、指出问题；\n二、提出要求。；约谈对象表态：立即整改",
      },
    ],
    problems: [],
  });
});

it("reports by quarter, what they cover in words", async () => {
  expect(
    await imported(
      {
        报告情况: [
          ["2025年度履行主体责任情况报告统计表", null, null, null, null, null],
          ["报告时间", "报告事项", "报告主体", "报告对象", "报告方式", "报告期间"],
          ["4月8日", "履行主体责任情况报告", "党组", "中共兴源县委", "书面", "一季度"],
          ["2025.07.10", "履行主体责任情况报告", "兴源县人民检察院党组", "县委、庆阳市检察院", "书面报告", "上半年"],
          ["10/9", "履行监督责任情况报告", "纪检组长赵合", "县纪委", "口头", "2025年第三季度"],
        ],
      },
      { name: "台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 3,
        date: "2025-04-08",
        type: "履行主体责任情况报告",
        from: "党组",
        to: "中共兴源县委",
        form: "书面",
        covers: "2025-Q1",
      },
      {
        kind: "reports",
        row: 4,
        date: "2025-07-10",
        type: "履行主体责任情况报告",
        from: "党组",
        to: ["中共兴源县委", "庆阳市人民检察院"],
        form: "书面",
        covers: "2025-H1",
      },
      {
        kind: "reports",
        row: 5,
        date: "2025-10-09",
        type: "履行监督责任情况报告",
        from: "赵合",
        to: "兴源县纪委",
        form: "口头",
        covers: "2025-Q3",
      },
    ],
    problems: [],
  });
});

it("lessons and education by quarters, with sums under each", async () => {
  expect(
    await imported({
      教育活动: {
        rows: [
          ["2025年党风廉政教育活动台账"],
          ["序号", "开展时间", "活动形式", "活动主题", "主讲人", "参加范围", "参加人数"],
          ["一季度", null, null, null, null, null, null],
          [1, "2月18日", "廉政党课", "以案为鉴", "张远", "全体干警", 42],
          [2, "3月20日", "警示教育", "观看警示教育片", "政治部", "各部门负责人", 9],
          [null, "小计", "2次", null, null, null, 51],
          ["二季度", null, null, null, null, null, null],
          [3, "5月6日—7日", "警示教育", "参观廉政教育基地", "办公室", "王记、周平", 2],
        ],
        merges: ["A1:G1", "A3:G3", "A7:G7"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 4,
        date: "2025-02-18",
        type: "廉政党课",
        title: "以案为鉴",
        by: "张远",
        audience: "全体干警",
        note: "参加人数：42",
      },
      {
        kind: "activities",
        row: 5,
        date: "2025-03-20",
        type: "警示教育",
        title: "观看警示教育片",
        by: "政治部",
        audience: "各部门负责人",
        note: "参加人数：9",
      },
      {
        kind: "activities",
        row: 8,
        date: "2025-05-06",
        ends: "2025-05-07",
        type: "警示教育",
        title: "参观廉政教育基地",
        by: "办公室",
        audience: "王记、周平",
        note: "参加人数：2",
      },
    ],
    problems: ["教育活动 A3 row-passed-over", "教育活动 B6 row-passed-over", "教育活动 A7 row-passed-over"],
  });
});

it("a register of petitions with hidden rows and an old sheet that is hidden", async () => {
  expect(
    await imported(
      {
        "2025": {
          rows: [
            ["编号", "受理日期", "事件类型", "反映对象", "所在部门", "主要情况", "来源", "处置方式"],
            ["XF-01", "2025-03-03", "苗头性问题", "周平", "办公室", "公车管理不规范", "群众来信", "谈话函询"],
            ["XF-02", "2025-05-19", "苗头性问题", "钱明亮", "政治部", "报销不及时", null, null],
          ],
          hiddenRows: [3],
        },
        "2024": {
          rows: [
            ["编号", "受理日期", "事件类型"],
            ["XF-09", "2024-03-03", "苗头性问题"],
          ],
          hidden: true,
        },
      },
      { name: "信访事件登记.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "events",
        row: 2,
        id: "XF-01",
        date: "2025-03-03",
        type: "苗头性问题",
        person: "周平",
        department: "办公室",
        summary: "公车管理不规范",
        disposal: "谈话函询",
        note: "来源：群众来信",
      },
      {
        kind: "events",
        row: 3,
        id: "XF-02",
        date: "2025-05-19",
        type: "苗头性问题",
        person: "钱明亮",
        department: "政治部",
        summary: "报销不及时",
      },
    ],
    problems: ["2024 sheet-hidden", "2025 rows-hidden"],
  });
});

it("promotions of a year, the day in three ways of writing", async () => {
  expect(
    await imported(
      {
        任免: [
          ["2025年干部任免情况登记表"],
          ["姓名", "任免时间", "任免类型", "原任职务", "现任职务", "批准机关", "备注"],
          ["周平", "二〇二五年六月三日", "提拔", "科员", "办公室副主任", "县委组织部", null],
          ["王记同志", "2025/9/1", "交流", "办公室主任", "政治部主任", null, "同级交流"],
        ],
      },
      { name: "任免.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "appointments",
        row: 3,
        date: "2025-06-03",
        type: "提拔",
        person: "周平",
        post: "办公室副主任",
        note: "原任职务：科员；批准机关：县委组织部",
      },
      {
        kind: "appointments",
        row: 4,
        date: "2025-09-01",
        type: "交流",
        person: "王记",
        post: "政治部主任",
        note: "同级交流；原任职务：办公室主任",
      },
    ],
    problems: [],
  });
});

it("sections that write the type, under the column of numbers", async () => {
  expect(
    await imported(
      {
        谈话: {
          rows: [
            ["2025年谈心谈话、廉政谈话情况统计表"],
            ["序号", "谈话日期", "谈话人", "谈话对象", "谈话主要内容", "备注"],
            ["一、廉政谈话", null, null, null, null, null],
            [1, "1月6日", "张远", "李望、赵合", "节前提醒", null],
            [2, "1.9", "李望", "王记、周平等2人", "廉洁自律", "集体谈话"],
            ["二、谈心谈话", null, null, null, null, null],
            [3, { day: "2025-04-02", format: 57 }, "张远", "孙越", "思想工作", null],
            [4, "〃", "〃", "王记", "〃", null],
            [5, null, null, null, null, null],
          ],
          merges: ["A1:F1", "A3:F3", "A6:F6"],
        },
      },
      { name: "谈话统计.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 4,
        date: "2025-01-06",
        type: "廉政谈话",
        by: "张远",
        with: ["李望", "赵合"],
        title: "节前提醒",
      },
      {
        kind: "talks",
        row: 5,
        date: "2025-01-09",
        type: "廉政谈话",
        by: "李望",
        with: ["王记", "周平"],
        title: "廉洁自律",
        note: "集体谈话",
      },
      { kind: "talks", row: 7, date: "2025-04-02", type: "谈心谈话", by: "张远", with: "孙越", title: "思想工作" },
      { kind: "talks", row: 8, date: "2025-04-02", type: "谈心谈话", by: "张远", with: "王记", title: "思想工作" },
    ],
    problems: [],
  });
});

it("cases with the sanction and the leaders in columns under wide heads", async () => {
  expect(
    await imported(
      {
        案件: {
          rows: [
            ["违纪违法案件查办情况登记表（2025年）"],
            [
              "案件编号",
              "立案时间",
              "当事人情况",
              null,
              null,
              "案发时间",
              "违纪问题",
              "情节",
              "处理情况",
              null,
              "结案时间",
              "领导责任追究",
              null,
            ],
            [null, null, "姓名", "职务", "部门", null, null, null, "处分种类", "处分时间", null, "姓名", "追究方式"],
            [
              "AJ-2025-1",
              "2025.3.18",
              "周平",
              "科员",
              "办公室",
              "2024年11月",
              "公款报销私人费用",
              "情节较轻",
              "党内警告",
              "2025.5.20",
              "2025.5.28",
              "李望",
              "批评教育",
            ],
            [
              "AJ-2025-2",
              "2025.6.2",
              "钱明亮",
              "主任",
              "政治部",
              "2025.2.10",
              "违规接受宴请",
              "情节较轻",
              "诫勉谈话",
              "6月20日",
              "6月30日",
              null,
              null,
            ],
          ],
          merges: ["A1:M1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3", "I2:J2", "K2:K3", "L2:M2"],
        },
      },
      { name: "案件.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "cases", row: 4, id: "AJ-2025-1", date: "2025-03-18", title: "公款报销私人费用", subject: "周平" },
        ...{ department: "办公室", post: "科员", severity: "情节较轻" },
        measures: [{ type: "党内警告", date: "2025-05-20" }],
        leaders: [{ who: "李望", finding: "追责", measures: "批评教育" }],
        ...{ concluded: "2025-05-28", note: "案发时间：2024年11月" },
      },
      {
        kind: "cases",
        row: 5,
        id: "AJ-2025-2",
        date: "2025-06-02",
        title: "违规接受宴请",
        occurred: "2025-02-10",
        subject: "钱明亮",
        department: "政治部",
        post: "主任",
        severity: "情节较轻",
        measures: [{ type: "诫勉谈话", date: "2025-06-20" }],
        concluded: "2025-06-30",
      },
    ],
    problems: [],
  });
});

it("two forms one above the other, dates with weekdays", async () => {
  expect(
    await imported({
      谈话: {
        rows: [
          ["提醒谈话登记表"],
          ["谈话时间", "2025年5月12日 星期一 下午", "地点", "202室"],
          ["谈话人", "赵合（纪检组长）", "谈话对象", "钱明亮"],
          ["谈话原因", "考勤不严", null, null],
          [null, null, null, null],
          ["提醒谈话登记表"],
          ["谈话时间", "2025年5月13日", "地点", "202室"],
          ["谈话人", "赵合", "谈话对象", "周平、王记"],
          ["谈话原因", "公车管理", null, null],
        ],
        merges: ["A1:D1", "B4:D4", "A6:D6", "B9:D9"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-05-12",
        type: "提醒谈话",
        title: "考勤不严",
        by: "赵合",
        with: "钱明亮",
        note: "地点：202室",
      },
      {
        kind: "talks",
        row: 7,
        date: "2025-05-13",
        type: "提醒谈话",
        title: "公车管理",
        by: "赵合",
        with: ["周平", "王记"],
        note: "地点：202室",
      },
    ],
    problems: [],
  });
});

it("assessments with ballots in columns, what is no ballot to the note", async () => {
  expect(
    await imported(
      {
        Sheet1: {
          rows: [
            ["2025年度党风廉政建设责任制考核民主测评汇总表"],
            ["被测评人", "职务", "发放票数", "收回有效票", "测评结果", null, null, null, "考核等次"],
            [null, null, null, null, "优秀", "称职", "基本称职", "不称职", null],
            ["李望", "副检察长", 30, 28, 25, 3, 0, 0, "优秀"],
            ["王记", "办公室主任", 30, 28, 12, 14, 2, 0, "称职"],
            ["合计", null, 60, 56, 37, 17, 2, 0, null],
          ],
          merges: ["A1:I1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:H2", "I2:I3"],
        },
      },
      { name: "测评.xlsx", year: null },
    ),
  ).toEqual({
    records: [
      {
        kind: "assessments",
        row: 4,
        type: "年度考核",
        covers: "2025",
        subject: "李望",
        grade: "优秀",
        votes: { 优秀: 25, 称职: 3, 基本称职: 0, 不称职: 0 },
        valid: 28,
        note: "职务：副检察长；发放票数：30",
      },
      {
        kind: "assessments",
        row: 5,
        type: "年度考核",
        covers: "2025",
        subject: "王记",
        grade: "称职",
        votes: { 优秀: 12, 称职: 14, 基本称职: 2, 不称职: 0 },
        valid: 28,
        note: "职务：办公室主任；发放票数：30",
      },
    ],
    problems: ["Sheet1 A6 row-passed-over"],
  });
});
