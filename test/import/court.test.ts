import { expect, it } from "vitest";
import { court, imported as importedFor, importedText, inGb18030 } from "./office.js";

type Sheets = Parameters<typeof importedFor>[0];
type Asked = Parameters<typeof importedFor>[1];

function imported(sheets: Sheets, asked: Asked = {}) {
  return importedFor(sheets, { roster: court(), ...asked });
}

it("three meetings and one lesson: ticks under the kinds of meeting, heads with counts, a foot of signatures", async () => {
  expect(
    await imported(
      {
        "2025年": {
          rows: [
            ["机关第一党支部“三会一课”登记表"],
            [
              "序\n号",
              "日  期",
              "会议类别（打√）",
              null,
              null,
              null,
              "应到\n人数",
              "实到\n人数",
              "主持人",
              "主要内容",
              "缺席人员\n及原因",
              "记录人",
            ],
            [null, null, "支部\n党员大会", "支委会", "党小组会", "党课", null, null, null, null, null, null],
            [1, "2025.1.10", null, "√", null, null, 5, 5, "孙梅", "研究2025年支部工作计划", "无", "王建"],
            [
              2,
              "2025.1.24",
              "√",
              null,
              null,
              null,
              12,
              10,
              "孙梅",
              "传达学习上级会议精神",
              "王建国（病假）、林晓（出差）",
              "王建",
            ],
            [3, "2025.2.14", null, null, "√", null, 4, 4, "黄伟", "学习纪律处分条例", "/", "林晓"],
            [4, "2025.3.28", null, null, null, "√", 12, 12, "孙梅", "书记讲党课：忠诚干净担当", "", "王建"],
            [5, null, null, null, null, null, null, null, null, null, null, null],
            [6, null, null, null, null, null, null, null, null, null, null, null],
            ["支部书记（签字）：孙梅", null, null, null, null, null, "组织委员：王建", null, null, null, null, null],
          ],
          merges: [
            "A1:L1",
            "A2:A3",
            "B2:B3",
            "C2:F2",
            "G2:G3",
            "H2:H3",
            "I2:I3",
            "J2:J3",
            "K2:K3",
            "L2:L3",
            "A10:F10",
            "G10:L10",
          ],
        },
      },
      { name: "第一支部三会一课登记表.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 4,
        date: "2025-01-10",
        type: "支委会",
        title: "研究2025年支部工作计划",
        chair: "孙梅",
        note: "应到人数：5；实到人数：5；记录人：王建",
      },
      {
        ...{
          kind: "meetings",
          row: 5,
          date: "2025-01-24",
          type: "支部党员大会",
          title: "传达学习上级会议精神",
          chair: "孙梅",
        },
        ...{ absent: ["王建国", "林晓"], note: "应到人数：12；实到人数：10；记录人：王建" },
      },
      {
        kind: "meetings",
        row: 6,
        date: "2025-02-14",
        type: "党小组会",
        title: "学习纪律处分条例",
        chair: "黄伟",
        note: "应到人数：4；实到人数：4；记录人：林晓",
      },
      {
        kind: "meetings",
        row: 7,
        date: "2025-03-28",
        type: "党课",
        title: "书记讲党课：忠诚干净担当",
        chair: "孙梅",
        note: "应到人数：12；实到人数：12；记录人：王建",
      },
    ],
    problems: ["2025年 A10 row-passed-over"],
  });
});

it("pledges signed by a list of names: first party and second party, a roll by its name", async () => {
  expect(
    await imported(
      {
        签订花名册: {
          rows: [
            ["兴源县人民法院2025年度党风廉政建设责任书签订花名册", null, null, null, null, null],
            ["序号", "甲方（签订领导）", "乙方（责任人）", "乙方部门", "签订日期", "备  注"],
            [1, "院长 陈立新", "吴海燕", "/", { day: "2025-02-10", format: 31 }, null],
            [2, null, "刘 强", "/", { day: "2025-02-10", format: 31 }, null],
            [3, "吴海燕", "黄伟", "民庭", "2025年2月11日", "补签"],
          ],
          merges: ["A1:F1", "B3:B4"],
        },
      },
      { name: "责任书签订花名册.xlsx" },
    ),
  ).toEqual({
    records: [
      { kind: "activities", row: 3, date: "2025-02-10", type: "责任书", by: "陈立新", with: "吴海燕" },
      { kind: "activities", row: 4, date: "2025-02-10", type: "责任书", by: "陈立新", with: "刘强" },
      {
        kind: "activities",
        row: 5,
        date: "2025-02-11",
        type: "责任书",
        by: "吴海燕",
        with: "黄伟",
        note: "补签；乙方部门：民庭",
      },
    ],
    problems: [],
  });
});

it("an assessment of heads of departments: votes and their shares under each grade", async () => {
  expect(
    await imported(
      {
        Sheet1: {
          rows: [
            ["2024年度中层干部党风廉政建设责任制考核民主测评统计表", ...Array(11).fill(null)],
            ["测评时间：2025年1月16日", ...Array(11).fill(null)],
            ["序号", "姓名", "部门及职务", "有效\n票数", "优秀", null, "称职", null, "基本称职", null, "不称职", null],
            [null, null, null, null, "票数", "得票率", "票数", "得票率", "票数", "得票率", "票数", "得票率"],
            [
              1,
              "孙  梅",
              "办公室主任",
              40,
              38,
              { number: 0.95, format: 10 },
              2,
              { number: 0.05, format: 10 },
              0,
              { number: 0, format: 10 },
              0,
              { number: 0, format: 10 },
            ],
            [2, "欧阳云", "执行局局长", 40, 30, "75%", 8, "20%", 2, "5%", 0, "0%"],
          ],
          merges: ["A1:L1", "A2:L2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3", "I3:J3", "K3:L3"],
        },
      },
      { name: "测评统计.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "assessments", row: 5, date: "2025-01-16", type: "年度考核", covers: "2024", subject: "孙梅" },
        ...{ votes: { 优秀: 38, 称职: 2, 基本称职: 0, 不称职: 0 }, valid: 40 },
        note: "部门及职务：办公室主任；优秀得票率：95%；称职得票率：5%；基本称职得票率：0%；不称职得票率：0%",
      },
      {
        ...{ kind: "assessments", row: 6, date: "2025-01-16", type: "年度考核", covers: "2024", subject: "欧阳云" },
        ...{ votes: { 优秀: 30, 称职: 8, 基本称职: 2, 不称职: 0 }, valid: 40 },
        note: "部门及职务：执行局局长；优秀得票率：75%；称职得票率：20%；基本称职得票率：5%；不称职得票率：0%",
      },
    ],
    problems: [],
  });
});

it("an appointment as a form of its own, labels that span, reasons and opinions", async () => {
  const form = (name: string, date: string, type: string, from: string, to: string) => ({
    rows: [
      ["干部任免审批表", null, null, null, null, null],
      ["姓  名", name, "性  别", "男", "出生年月", "1985.06"],
      ["民  族", "汉族", "籍  贯", "甘肃庆阳", "入党时间", "2008.07"],
      ["学历学位", null, "大学本科", null, "任免类型", type],
      ["现任职务", null, from, null, null, null],
      ["拟任职务", null, to, null, null, null],
      ["任免时间", null, date, null, null, null],
      ["任免理由", null, "工作需要", null, null, null],
      ["呈报单位", null, "兴源县人民法院", null, null, null],
    ],
    merges: [
      "A1:F1",
      "A4:B4",
      "C4:D4",
      "A5:B5",
      "C5:F5",
      "A6:B6",
      "C6:F6",
      "A7:B7",
      "C7:F7",
      "A8:B8",
      "C8:F8",
      "A9:B9",
      "C9:F9",
    ],
  });
  expect(
    await imported(
      {
        林晓: form("林  晓", "2025年6月9日", "提拔", "民事审判庭副庭长", "民事审判庭庭长"),
        王建国: form("王建国", "2025.6.9", "任职", "科员", "书记员"),
      },
      { name: "干部任免审批表.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "appointments", row: 2, date: "2025-06-09", type: "提拔", person: "林晓", post: "民事审判庭庭长" },
        note: "性别：男；出生年月：1985.06；民族：汉族；籍贯：甘肃庆阳；入党时间：2008.07；学历学位：大学本科；现任职务：民事审判庭副庭长；任免理由：工作需要；呈报单位：兴源县人民法院",
      },
      {
        ...{ kind: "appointments", row: 2, date: "2025-06-09", type: "任职", person: "王建国", post: "书记员" },
        note: "性别：男；出生年月：1985.06；民族：汉族；籍贯：甘肃庆阳；入党时间：2008.07；学历学位：大学本科；现任职务：科员；任免理由：工作需要；呈报单位：兴源县人民法院",
      },
    ],
    problems: [],
  });
});

it("minutes down one sheet: labels and values in one cell, who attended by departments, several items", async () => {
  const minutes = (no: string, date: string, present: string, absent: string, items: string) => [
    [`党组会议记录（第${no}次）`, null, null, null],
    ["时间", date, "地点", "三楼党组会议室"],
    ["主持", "陈立新", "记录", "王建"],
    ["出席", present, null, null],
    ["缺席", absent, null, null],
    ["列席", "县纪委监委派驻第三纪检监察组", null, null],
    ["议题", items, null, null],
    ["议定事项", "一致同意。", null, null],
    [null, null, null, null],
  ];
  expect(
    await imported({
      会议记录: {
        rows: [
          ...minutes("1", "2025年1月15日（星期三）9:00", "党组成员", "无", "党风廉政建设"),
          ...minutes(
            "2",
            "2025年5月20日（星期二）14:30",
            "陈立新、吴海燕、刘强、何静",
            "郑国栋（学习）",
            "干部任免；全面从严治党",
          ),
        ],
        merges: [
          "A1:D1",
          "B4:D4",
          "B5:D5",
          "B6:D6",
          "B7:D7",
          "B8:D8",
          "A10:D10",
          "B13:D13",
          "B14:D14",
          "B15:D15",
          "B16:D16",
          "B17:D17",
        ],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 2, date: "2025-01-15", type: "党组会议", topics: "党风廉政建设", chair: "陈立新" },
        ...{
          attendees: ["陈立新", "吴海燕", "刘强", "何静", "郑国栋"],
          guests: "县纪委监委派驻第三纪检监察组",
          decisions: "一致同意。",
        },
        note: "地点：三楼党组会议室；记录：王建",
      },
      {
        ...{
          kind: "meetings",
          row: 11,
          date: "2025-05-20",
          type: "党组会议",
          topics: ["干部任免", "全面从严治党"],
          chair: "陈立新",
        },
        ...{
          attendees: ["陈立新", "吴海燕", "刘强", "何静"],
          absent: "郑国栋",
          guests: "县纪委监委派驻第三纪检监察组",
        },
        ...{ decisions: "一致同意。", note: "地点：三楼党组会议室；记录：王建" },
      },
    ],
    problems: [],
  });
});

it("visits to families: who went, whose home, what they said", async () => {
  expect(
    await imported(
      {
        家访: [
          ["兴源县人民法院廉政家访记录台账", null, null, null, null, null, null, null],
          ["填报部门：政治部", null, null, null, "填报日期：2025年12月20日", null, null, null],
          ["序号", "家访时间", "家访人员", "家访对象", "部门职务", "受访家属", "家访内容", "家属意见建议"],
          [
            "1",
            "2025年5月17日",
            "何静、郑国栋",
            "欧阳云",
            "执行局局长",
            "妻子 李某",
            "介绍工作表现，签订家庭助廉承诺",
            "支持",
          ],
          ["2", "5月18日下午", "何静 郑国栋", "黄伟", "民庭庭长", "父亲", "了解八小时外情况", "无"],
        ],
      },
      { name: "2025年廉政家访.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "activities",
          row: 4,
          date: "2025-05-17",
          type: "廉政家访",
          title: "介绍工作表现，签订家庭助廉承诺",
        },
        ...{
          by: ["何静", "郑国栋"],
          with: "欧阳云",
          note: "部门职务：执行局局长；受访家属：妻子 李某；家属意见建议：支持",
        },
      },
      {
        ...{ kind: "activities", row: 5, date: "2025-05-18", type: "廉政家访", title: "了解八小时外情况" },
        ...{ by: ["何静", "郑国栋"], with: "黄伟", note: "部门职务：民庭庭长；受访家属：父亲" },
      },
    ],
    problems: [],
  });
});

it("petitions in a CSV in GB18030 with lines before its heads, who came and about whom", () => {
  expect(
    importedText(
      inGb18030(
        [
          "兴源县人民法院信访登记簿,,,,,,,",
          "年度：2025年,,,,登记人：王建,,,",
          ",,,,,,,",
          "信访编号,来访时间,信访人姓名,信访类型,被反映人,被反映人职务,反映问题,办理情况",
          "XF2025-01,1月9日,张某某,苗头性问题,王建国,书记员,态度生硬,已答复",
          "XF2025-02,2025/3/4 10:20,李某等12人,群体上访,欧阳云局长,执行局局长,执行不力，久拖不执,转执行局",
          "XF2025-03,,,,,,,",
        ]
          .map((line) => line.replace("执行不力，久拖不执", '"执行不力，久拖不执"'))
          .join("\r\n"),
      ),
      { name: "信访登记簿.csv", roster: court() },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "events",
          row: 5,
          id: "XF2025-01",
          date: "2025-01-09",
          type: "苗头性问题",
          person: "王建国",
          summary: "态度生硬",
        },
        note: "信访人姓名：张某某；被反映人职务：书记员；办理情况：已答复",
      },
      {
        ...{ kind: "events", row: 6, id: "XF2025-02", date: "2025-03-04", type: "群体上访", person: "欧阳云" },
        ...{
          summary: "执行不力，久拖不执",
          note: "信访人姓名：李某等12人；被反映人职务：执行局局长；办理情况：转执行局",
        },
      },
    ],
    problems: ["信访登记簿 A7 row-passed-over"],
  });
});

it("bulletins: numbers of papers, whom they went to, the kind in a column", async () => {
  expect(
    await imported(
      {
        通报: [
          ["2025年通报情况登记表"],
          ["序号", "通报日期", "通报名称", "通报类型", "发文部门", "文号", "发放范围", "备注"],
          [
            1,
            { day: "2025-03-31", format: "m月d日" },
            "三月份执行“三个规定”情况",
            "三个规定月通报",
            "督察室",
            "兴法督〔2025〕3号",
            "各部门",
            null,
          ],
          [
            2,
            "4.15",
            "关于两起违规饮酒问题的通报",
            "典型案例通报",
            "政治部",
            "兴法政〔2025〕5号",
            "全院干警",
            "已组织学习",
          ],
        ],
      },
      { name: "通报台账2025.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "activities",
          row: 3,
          date: "2025-03-31",
          type: "三个规定月通报",
          title: "三月份执行“三个规定”情况",
          by: "督察室",
        },
        note: "文号：兴法督〔2025〕3号；发放范围：各部门",
      },
      {
        ...{
          kind: "activities",
          row: 4,
          date: "2025-04-15",
          type: "典型案例通报",
          title: "关于两起违规饮酒问题的通报",
          by: "政治部",
        },
        note: "已组织学习；文号：兴法政〔2025〕5号；发放范围：全院干警",
      },
    ],
    problems: [],
  });
});
