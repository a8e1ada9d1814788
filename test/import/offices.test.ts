import { expect, it } from "vitest";
import { imported } from "./office.js";

it("a sheet a month, the month in its name, the year in the file's", async () => {
  expect(
    await imported(
      {
        "1月": [
          ["谈话台账"],
          ["日期", "谈话类型", "谈话人", "谈话对象", "地点"],
          ["5日", "廉政谈话", "张远", "李望", "一楼"],
          [12, "谈心谈话", "李望", "王记", null],
        ],
        "2月": [
          ["日期", "谈话类型", "谈话人", "谈话对象", "地点"],
          ["2.3", "廉政谈话", "张远", "孙越", null],
        ],
      },
      { name: "2025年谈话台账.xlsx" },
    ),
  ).toEqual({
    records: [
      { kind: "talks", row: 3, date: "2025-01-05", type: "廉政谈话", by: "张远", with: "李望", note: "地点：一楼" },
      { kind: "talks", row: 4, date: "2025-01-12", type: "谈心谈话", by: "李望", with: "王记" },
      { kind: "talks", row: 2, date: "2025-02-03", type: "廉政谈话", by: "张远", with: "孙越" },
    ],
    problems: [],
  });
});

it("merged cells carried down", async () => {
  expect(
    await imported({
      谈话: {
        rows: [
          ["时间", "类型", "谈话人", "被谈话人", "备注"],
          ["2025-03-05", "廉政谈话", "张远", "李望", null],
          [null, null, null, "王记", "补"],
          ["2025-04-01 ", "提醒谈话", "李望、赵合", "周平", null],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3"],
      },
    }),
  ).toEqual({
    records: [
      { kind: "talks", row: 2, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 3, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "王记", note: "补" },
      { kind: "talks", row: 4, date: "2025-04-01", type: "提醒谈话", by: ["李望", "赵合"], with: "周平" },
    ],
    problems: [],
  });
});

it("one number merged over several rows: one record", async () => {
  expect(
    await imported({
      会议: {
        rows: [
          ["序号", "会议时间", "会议名称", "主持人", "参会人员"],
          [1, "2025-03-05", "党组会议", "张远", "张远"],
          [null, null, null, null, "李望"],
          [null, null, null, null, "赵合"],
          [2, "2025-03-15", "民主生活会", "张远", "全体党组成员"],
        ],
        merges: ["A2:A4", "B2:B4", "C2:C4", "D2:D4"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 2,
        date: "2025-03-05",
        type: "党组会议",
        chair: "张远",
        attendees: ["张远", "李望", "赵合"],
      },
      {
        kind: "meetings",
        row: 5,
        date: "2025-03-15",
        type: "民主生活会",
        chair: "张远",
        attendees: ["张远", "李望", "赵合", "孙越"],
      },
    ],
    problems: [],
  });
});

it("ticks under the types", async () => {
  expect(
    await imported({
      谈话登记: [
        ["谈话时间", "谈话人", "谈话对象", "廉政谈话", "提醒谈话", "诫勉谈话"],
        ["2025-03-05", "张远", "李望", "√", null, null],
        ["2025-03-06", "张远", "王记", null, "√", null],
      ],
    }),
  ).toEqual({
    records: [
      { kind: "talks", row: 2, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 3, date: "2025-03-06", type: "提醒谈话", by: "张远", with: "王记" },
    ],
    problems: [],
  });
});

it("two forms in a sheet, label and value in one cell", async () => {
  expect(
    await imported({
      谈话: [
        ["谈心谈话记录", null],
        ["谈话时间：2025年3月5日", "地点：会议室"],
        ["谈话人：张远", "谈话对象：李望"],
        ["谈话内容：谈思想", null],
        ["谈心谈话记录", null],
        ["谈话时间：2025年4月5日", "地点：会议室"],
        ["谈话人：张远", "谈话对象：孙越"],
        ["谈话内容：谈工作", null],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-03-05",
        type: "谈心谈话",
        title: "谈思想",
        by: "张远",
        with: "李望",
        note: "地点：会议室",
      },
      {
        kind: "talks",
        row: 6,
        date: "2025-04-05",
        type: "谈心谈话",
        title: "谈工作",
        by: "张远",
        with: "孙越",
        note: "地点：会议室",
      },
    ],
    problems: [],
  });
});

it("a sheet a kind", async () => {
  expect(
    await imported({
      会议: [
        ["时间", "名称", "主持", "出席", "缺席", "列席", "内容"],
        ["2025-1-8", "党组会议", "张远", "张远 李望", "孙越(出差)", "县纪委李某", "研究党风廉政建设"],
      ],
      谈话: [
        ["时间", "类型", "谈话人", "对象"],
        ["2025-1-8", "廉政谈话", "张远", "李望、孙越"],
      ],
      报告: [
        ["时间", "类型", "报告人", "报送", "形式"],
        ["2025-1-8", "述责述廉报告", "张远", "兴源县纪委", "书面"],
      ],
      活动: [
        ["时间", "类型", "主讲人", "参加人员", "主题"],
        ["2025-1-8", "廉政党课", "张远", "全体干警", "党课"],
      ],
      考核: [
        ["时间", "类型", "被考核人", "等次", "年度"],
        ["2025-1-8", "年度考核", "李望", "优秀", "2024年度"],
      ],
      任免: [
        ["时间", "姓名", "类型", "职务"],
        ["2025-1-8", "周平", "提拔", "办公室副主任"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 2,
        date: "2025-01-08",
        type: "党组会议",
        title: "研究党风廉政建设",
        chair: "张远",
        attendees: ["张远", "李望"],
        absent: "孙越",
        guests: "县纪委李某",
      },
      { kind: "talks", row: 2, date: "2025-01-08", type: "廉政谈话", by: "张远", with: ["李望", "孙越"] },
      {
        kind: "reports",
        row: 2,
        date: "2025-01-08",
        type: "述责述廉报告",
        from: "张远",
        to: "兴源县纪委",
        form: "书面",
      },
      {
        kind: "activities",
        row: 2,
        date: "2025-01-08",
        type: "廉政党课",
        title: "党课",
        by: "张远",
        audience: "全体干警",
      },
      {
        kind: "assessments",
        row: 2,
        date: "2025-01-08",
        type: "年度考核",
        covers: "2024",
        subject: "李望",
        grade: "优秀",
      },
      { kind: "appointments", row: 2, date: "2025-01-08", type: "提拔", person: "周平", post: "办公室副主任" },
    ],
    problems: [],
  });
});

it("who reports and to whom under 报送单位", async () => {
  expect(
    await imported({
      报送: [
        ["报送时间", "材料名称", "报告类型", "报送单位", "报送人"],
        ["2025-01-08", "主体责任报告", "履行主体责任情况报告", "中共兴源县委", "党组"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 2,
        date: "2025-01-08",
        type: "履行主体责任情况报告",
        title: "主体责任报告",
        from: "党组",
        to: "中共兴源县委",
      },
    ],
    problems: [],
  });
});

it("a case with the leader held to account", async () => {
  expect(
    await imported({
      问责: [
        ["发现时间", "当事人", "问题类别", "处理结果", "处理时间", "责任领导", "责任类型", "追责结论", "追责方式"],
        ["2025-03-05", "周平", "违反工作纪律", "批评教育", "2025-03-20", "李望", "重要领导责任", "追责", "通报批评"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "cases",
        row: 2,
        id: "case-2025-03-05",
        date: "2025-03-05",
        subject: "周平",
        category: "违反工作纪律",
        measures: [{ type: "批评教育", date: "2025-03-20" }],
        leaders: [{ who: "李望", responsibility: "重要领导责任", finding: "追责", measures: "通报批评" }],
      },
    ],
    problems: ["问责 ids-given"],
  });
});

it("heads that stand there again", async () => {
  expect(
    await imported({
      谈话: [
        ["时间", "类型", "谈话人", "对象"],
        ["2025-1-8", "廉政谈话", "张远", "李望"],
        ["时间", "类型", "谈话人", "对象"],
        ["2025-1-9", "廉政谈话", "张远", "孙越"],
      ],
    }),
  ).toEqual({
    records: [
      { kind: "talks", row: 2, date: "2025-01-08", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 4, date: "2025-01-09", type: "廉政谈话", by: "张远", with: "孙越" },
    ],
    problems: [],
  });
});

it("ballots, and the type and year of a title", async () => {
  expect(
    await imported({
      Sheet1: [
        ["2024年度领导干部考核结果"],
        ["姓名", "职务", "优秀票", "称职票", "基本称职票", "不称职票", "有效票", "考核等次", "考核时间"],
        ["李望", "副检察长", 20, 3, 0, 0, 23, "优秀", "2025-01-15"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "assessments",
        row: 3,
        date: "2025-01-15",
        type: "年度考核",
        covers: "2024",
        subject: "李望",
        grade: "优秀",
        votes: { 优秀: 20, 称职: 3, 基本称职: 0, 不称职: 0 },
        valid: 23,
        note: "职务：副检察长",
      },
    ],
    problems: [],
  });
});

it("events with and without ids", async () => {
  expect(
    await imported({
      事件: [
        ["2025年上级交办事项台账"],
        ["序号", "交办时间", "交办单位", "事项内容", "承办部门", "办理情况", "完成时限"],
        [1, "3月5日", "庆阳市人民检察院", "报送工作总结", "办公室", "已办结", "3月20日"],
      ],
      信访: [
        ["编号", "时间", "类型", "涉及人员", "反映内容"],
        ["x-1", "2025-05-01", "群体上访", "王记", "反映问题"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "events",
        row: 3,
        id: "event-2025-03-05",
        date: "2025-03-05",
        type: "上级交办",
        summary: "报送工作总结",
        superior: "庆阳市人民检察院",
        handledBy: "办公室",
        note: "办理情况：已办结；完成时限：3月20日",
      },
      { kind: "events", row: 2, id: "x-1", date: "2025-05-01", type: "群体上访", person: "王记", summary: "反映问题" },
    ],
    problems: ["事件 ids-given"],
  });
});

it("a sheet of counts passed over, the type by the sheet's name", async () => {
  expect(
    await imported({
      统计: [
        ["部门", "谈话次数", "会议次数"],
        ["办公室", 3, 2],
      ],
      党组会议: [
        ["2025年度"],
        ["次数", "时间", "议题", "参加人员"],
        ["第1次", "1月8日", "传达学习文件", "全体班子成员"],
        ["第2次", "2月8日", "党风廉政建设", null],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 3,
        date: "2025-01-08",
        type: "党组会议",
        title: "传达学习文件",
        attendees: ["张远", "李望", "孙越"],
        note: "次数：第1次",
      },
      { kind: "meetings", row: 4, date: "2025-02-08", type: "党组会议", topics: "党风廉政建设", note: "次数：第2次" },
    ],
    problems: ["统计 sheet-passed-over"],
  });
});

it("what stands above a table, and brackets in heads", async () => {
  expect(
    await imported({
      Sheet1: [
        ["附件2：", null, null, null],
        ["廉政谈话情况登记表", null, null, null],
        ["单位：兴源县人民检察院（盖章）", null, "2025年12月", null],
        ["谈话时间（年月日）", "谈话人（签名）", "谈话对象\n（姓名、职务）", "谈话主要内容"],
        ["3月5日", "张远", "李望 副检察长", "提醒"],
        ["3月6日", "张远检察长", "王记（办公室主任）", "提醒2"],
      ],
    }),
  ).toEqual({
    records: [
      { kind: "talks", row: 5, date: "2025-03-05", type: "廉政谈话", title: "提醒", by: "张远", with: "李望" },
      { kind: "talks", row: 6, date: "2025-03-06", type: "廉政谈话", title: "提醒2", by: "张远", with: "王记" },
    ],
    problems: [],
  });
});

it("records side by side", async () => {
  expect(
    await imported({
      谈话: [
        ["项目", "第一次", "第二次"],
        ["谈话时间", "2025-03-05", "2025-04-05"],
        ["谈话类型", "廉政谈话", "廉政谈话"],
        ["谈话人", "张远", "张远"],
        ["谈话对象", "李望", "孙越"],
        ["备注", null, "补"],
      ],
    }),
  ).toEqual({
    records: [
      { kind: "talks", row: 2, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 2, date: "2025-04-05", type: "廉政谈话", by: "张远", with: "孙越", note: "补" },
    ],
    problems: [],
  });
});

it("month and day in columns of their own", async () => {
  expect(
    await imported({
      谈话: [
        ["2025年度谈心谈话登记表"],
        ["序号", "时间", null, "谈话人", "谈话对象", null, "主要内容"],
        [null, "月", "日", null, "姓名", "职务", null],
        [1, 3, 5, "张远", "李望", "副检察长", "谈思想"],
        [2, 3, 10, "张远", "王记", "主任", "谈工作"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 4,
        date: "2025-03-05",
        type: "谈心谈话",
        title: "谈思想",
        by: "张远",
        with: "李望",
        note: "职务：副检察长",
      },
      {
        kind: "talks",
        row: 5,
        date: "2025-03-10",
        type: "谈心谈话",
        title: "谈工作",
        by: "张远",
        with: "王记",
        note: "职务：主任",
      },
    ],
    problems: [],
  });
});

it("a form with boxes, and a label over the rows below it", async () => {
  expect(
    await imported({
      Sheet1: {
        rows: [
          ["谈话记录表", null, null, null],
          ["谈话类型", "☑廉政谈话 □提醒谈话 □诫勉谈话", null, null],
          ["时间", "2025年3月5日", "地点", "会议室"],
          ["谈话人", "张远", "记录人", "周平"],
          ["被谈话人", null, null, null],
          ["姓名", "李望", "职务", "副检察长"],
          ["谈话内容", null, null, null],
          ["一、谈廉洁\n二、谈作风", null, null, null],
        ],
        merges: ["A1:D1", "B2:D2", "A5:D5", "A7:D7", "A8:D8"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-03-05",
        type: "廉政谈话",
        title: "一、谈廉洁\n二、谈作风",
        by: "张远",
        with: "李望",
        note: "地点：会议室；记录人：周平；职务：副检察长",
      },
    ],
    problems: [],
  });
});

it("a form whose leftmost label stands over several", async () => {
  expect(
    await imported({
      谈话: {
        rows: [
          ["廉政谈话登记表", null, null, null, null],
          ["谈话对象", "姓名", "李望", "职务", "副检察长"],
          [null, "部门", "办公室", "政治面貌", "党员"],
          ["谈话人", "姓名", "张远", "职务", "检察长"],
          ["谈话时间", "2025.3.5", null, "谈话地点", "205"],
          ["谈话内容", "廉洁", null, null, null],
          ["谈话效果", "好", null, null, null],
        ],
        merges: ["A1:E1", "A2:A3", "B5:C5", "B6:E6", "B7:E7"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-03-05",
        type: "廉政谈话",
        title: "廉洁",
        by: "张远",
        with: "李望",
        note: "谈话对象职务：副检察长；部门：办公室；政治面貌：党员；谈话人职务：检察长；谈话地点：205；谈话效果：好",
      },
    ],
    problems: [],
  });
});

it("sections that write the type, and a total", async () => {
  expect(
    await imported({
      台账: [
        ["2025年党风廉政建设谈话台账", null, null, null],
        ["日期", "谈话人", "谈话对象", "备注"],
        ["一、廉政谈话", null, null, null],
        ["3月5日", "张远", "李望", null],
        ["二、提醒谈话", null, null, null],
        ["3月6日", "张远", "王记", "同上"],
        ["小计", "2", null, null],
      ],
    }),
  ).toEqual({
    records: [
      { kind: "talks", row: 4, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 6, date: "2025-03-06", type: "提醒谈话", by: "张远", with: "王记", note: "同上" },
    ],
    problems: ["台账 A7 row-passed-over"],
  });
});

it("three rows of heads", async () => {
  expect(
    await imported({
      台账: {
        rows: [
          ["兴源县人民检察院党组会议台账（2025年）", null, null, null, null, null, null, null, null],
          ["序号", "会议基本情况", null, null, "参会情况", null, null, "会议内容", null],
          [null, "时间", "地点", "主持人", "应到", "实到", null, "议题", "决议"],
          [null, null, null, null, null, "出席人员", "缺席人员", null, null],
          [1, "1月8日", "三楼", "张远", 4, "张远、李望", "孙越", "党风廉政建设、干部任免", "同意"],
        ],
        merges: [
          "A1:I1",
          "A2:A4",
          "B2:D2",
          "E2:G2",
          "H2:I2",
          "B3:B4",
          "C3:C4",
          "D3:D4",
          "E3:E4",
          "F3:G3",
          "H3:H4",
          "I3:I4",
        ],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 5,
        date: "2025-01-08",
        type: "党组会议",
        topics: ["党风廉政建设", "干部任免"],
        chair: "张远",
        attendees: ["张远", "李望"],
        absent: "孙越",
        decisions: "同意",
        note: "地点：三楼；应到：4",
      },
    ],
    problems: [],
  });
});

it("names joined and titled in every way", async () => {
  expect(
    await imported({
      谈话: [
        ["日期", "类型", "谈话人", "谈话对象"],
        ["2025-03-05", "廉政谈话", "张远、李望、赵合三人", "王记，周平"],
        ["2025-03-05", "廉政谈话", "张远\n李望", "王记;周平"],
        ["2025-03-06", "廉政谈话", "张远 李望", "王记和周平"],
        ["2025-03-07", "廉政谈话", "张 远", "王记/周平"],
        ["2025-03-08", "廉政谈话", "党组书记、检察长张远", "办公室主任王记；干警周平"],
        ["2025-03-09", "廉政谈话", "张远（党组书记、检察长）", "王记（办公室主任）、周平（办公室）"],
        ["2025-03-10", "廉政谈话", "张远同志", "王记等2人"],
        ["2025-03-10", "廉政谈话", "张远书记", "王记、周平等2人"],
        ["2025-03-11", "廉政谈话", "张远检察长", "王记主任、周平同志"],
        ["2025-02-11", "廉政谈话", "张远", "班子成员"],
        ["2025-07-11", "廉政谈话", "张远", "领导班子全体成员"],
        ["2025-07-12", "廉政谈话", "张远", "全体班子成员、王记"],
        ["2025-07-12", "廉政谈话", "张远", "王记、李忘"],
        ["2025-07-12", "廉政谈话", "李望副检察长", "中层干部"],
        ["2025-07-13", "廉政谈话", "张远", "王记 周平 钱明亮"],
        ["2025-07-13", "廉政谈话", "张远", "1.王记\n2.周平"],
        ["2025-07-13", "廉政谈话", "张远", "王记周平"],
        ["2025-07-14", "廉政谈话", "张远", "办公室：王记、周平"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-03-05",
        type: "廉政谈话",
        by: ["张远", "李望", "赵合"],
        with: ["王记", "周平"],
      },
      { kind: "talks", row: 3, date: "2025-03-05", type: "廉政谈话", by: ["张远", "李望"], with: ["王记", "周平"] },
      { kind: "talks", row: 4, date: "2025-03-06", type: "廉政谈话", by: ["张远", "李望"], with: ["王记", "周平"] },
      { kind: "talks", row: 5, date: "2025-03-07", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
      { kind: "talks", row: 6, date: "2025-03-08", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
      { kind: "talks", row: 7, date: "2025-03-09", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
      { kind: "talks", row: 9, date: "2025-03-10", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
      { kind: "talks", row: 10, date: "2025-03-11", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
      { kind: "talks", row: 11, date: "2025-02-11", type: "廉政谈话", by: "张远", with: ["李望", "孙越"] },
      { kind: "talks", row: 12, date: "2025-07-11", type: "廉政谈话", by: "张远", with: ["李望", "赵合"] },
      { kind: "talks", row: 13, date: "2025-07-12", type: "廉政谈话", by: "张远", with: ["李望", "赵合", "王记"] },
      { kind: "talks", row: 14, date: "2025-07-12", type: "廉政谈话", by: "张远", with: ["王记", "李忘"] },
      { kind: "talks", row: 15, date: "2025-07-12", type: "廉政谈话", by: "李望", with: "中层干部" },
      { kind: "talks", row: 16, date: "2025-07-13", type: "廉政谈话", by: "张远", with: ["王记", "周平", "钱明亮"] },
      { kind: "talks", row: 17, date: "2025-07-13", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
      { kind: "talks", row: 18, date: "2025-07-13", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
      { kind: "talks", row: 19, date: "2025-07-14", type: "廉政谈话", by: "张远", with: ["王记", "周平"] },
    ],
    problems: ["谈话 D8 cell-more-people"],
  });
});

it("dates and stretches of days in every way", async () => {
  expect(
    await imported({
      谈话: [
        ["2025年谈话情况统计表（廉政谈话）"],
        ["日期", "谈话人", "谈话对象"],
        ["2025年3月5日上午", "张远", "李望"],
        ["二〇二五年三月五日", "张远", "李望"],
        ["3月15日—17日", "张远", "李望"],
        ["3.15-3.17", "张远", "李望"],
        ["2025.3.15-17", "张远", "李望"],
        ["3月30日至4月2日", "张远", "李望"],
        ["20250305", "张远", "李望"],
        [20250305, "张远", "李望"],
        [45721, "张远", "李望"],
        ["45721", "张远", "李望"],
        ["2025/3/5 星期三", "张远", "李望"],
        ["3/5", "张远", "李望"],
        ["25.3.5", "张远", "李望"],
        ["2025－03－05", "张远", "李望"],
        ["３月５日", "张远", "李望"],
        ["2025-03-05T09:00:00", "张远", "李望"],
        ["3月5日14:30-16:00", "张远", "李望"],
        ["2025年3月5日（周三）下午3点", "张远", "李望"],
        [3.5, "张远", "李望"],
        [3.15, "张远", "李望"],
        ["3.10", "张远", "李望"],
        ["2025-03-05 至 2025-03-07", "张远", "李望"],
        ["2025年3月5号", "张远", "李望"],
        ["2025 年 3 月 5 日", "张远", "李望"],
        ["12月30日至次年1月2日", "张远", "李望"],
        ["2025.03.05日", "张远", "李望"],
        ["3月5、6日", "张远", "李望"],
        ["2025年3月5日、6日", "张远", "李望"],
        ["十二月三日", "张远", "李望"],
        ["2025年12月", "张远", "李望"],
        ["2025-3", "张远", "李望"],
      ],
    }),
  ).toEqual({
    records: [
      { kind: "talks", row: 3, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 4, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 5, date: "2025-03-15", ends: "2025-03-17", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 6, date: "2025-03-15", ends: "2025-03-17", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 7, date: "2025-03-15", ends: "2025-03-17", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 8, date: "2025-03-30", ends: "2025-04-02", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 9, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 10, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 11, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 12, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 13, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 14, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 15, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 16, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 17, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 18, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 19, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 20, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 21, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 22, date: "2025-03-15", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 23, date: "2025-03-10", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 24, date: "2025-03-05", ends: "2025-03-07", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 25, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 26, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 27, date: "2025-12-30", ends: "2026-01-02", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 28, date: "2025-03-05", type: "廉政谈话", by: "张远", with: "李望" },
      { kind: "talks", row: 31, date: "2025-12-03", type: "廉政谈话", by: "张远", with: "李望" },
    ],
    problems: [
      "谈话 A29 cell-several-days",
      "谈话 A30 cell-several-days",
      "谈话 A32 cell-bad-day",
      "谈话 A33 cell-bad-day",
    ],
  });
});

it("reports with what they cover", async () => {
  expect(
    await imported({
      报告: [
        ["2025年度报告台账"],
        [
          "序号",
          "报告事项",
          "报告类别",
          "报告主体",
          "报送对象",
          "报告日期",
          "报送方式",
          "报告所属期",
          "材料份数",
          "备注",
        ],
        [
          1,
          "上半年党风廉政建设情况",
          "履行主体责任情况报告",
          "院党组",
          "县委、县纪委",
          "7月10日",
          "书面",
          "上半年",
          2,
          null,
        ],
        [
          2,
          "个人事项",
          "个人有关事项报告",
          "李望",
          "中共兴源县委、兴源县纪委",
          "2月1日",
          "书面",
          "2024年度",
          1,
          "已归档",
        ],
        [3, null, "分析研判报告", "第一检察部", "党组", "3月31日", "口头", "第一季度", null, null],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 3,
        date: "2025-07-10",
        type: "履行主体责任情况报告",
        title: "上半年党风廉政建设情况",
        from: "党组",
        to: ["中共兴源县委", "兴源县纪委"],
        form: "书面",
        covers: "2025-H1",
        note: "材料份数：2",
      },
      {
        kind: "reports",
        row: 4,
        date: "2025-02-01",
        type: "个人有关事项报告",
        title: "个人事项",
        from: "李望",
        to: ["中共兴源县委", "兴源县纪委"],
        form: "书面",
        covers: "2024",
        note: "已归档；材料份数：1",
      },
      {
        kind: "reports",
        row: 5,
        date: "2025-03-31",
        type: "分析研判报告",
        from: "第一检察部",
        to: "党组",
        form: "口头",
        covers: "2025-Q1",
      },
    ],
    problems: [],
  });
});

it("activities, with who took part named or not", async () => {
  expect(
    await imported({
      活动: [
        ["活动时间", "活动类型", "活动名称", "组织部门", "主讲人", "参加人员", "参加人数", "地点", "佐证材料"],
        ["2025-04-01", "廉政党课", "书记讲党课", null, "张远", "全体党员", 35, "三楼", "照片、签到表"],
        ["2025-05-01", "警示教育", "观看警示片", "办公室", null, "李望、王记", 2, "/", "照片/1.jpg"],
      ],
    }),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 2,
        date: "2025-04-01",
        type: "廉政党课",
        title: "书记讲党课",
        by: "张远",
        audience: "全体党员",
        note: "参加人数：35；地点：三楼；佐证材料：照片、签到表",
      },
      {
        kind: "activities",
        row: 3,
        date: "2025-05-01",
        type: "警示教育",
        title: "观看警示片",
        by: "办公室",
        with: ["李望", "王记"],
        evidence: "照片/1.jpg",
        note: "参加人数：2",
      },
    ],
    problems: [],
  });
});
