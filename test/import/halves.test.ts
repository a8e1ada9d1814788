import { expect, it } from "vitest";
import { imported, importedText, inGb18030 } from "./office.js";

it("a calendar of lessons for the year: no type column, who, about what, to whom, in several columns of days", async () => {
  expect(
    await imported(
      {
        党课: {
          rows: [
            ["兴源县人民检察院2025年领导班子成员讲廉政党课情况登记表"],
            [null, null, null, null, null, null, "单位：人"],
            ["序 号", "讲课人", "职 务", "讲课时间", "讲课题目", "听课人员范围", "听课人数"],
            [
              "1",
              "张  远",
              "党组书记、检察长",
              "2025年3月21日（周五）下午2:30",
              "以案促改 警钟长鸣",
              "全体干警",
              "46人",
            ],
            ["2", "李  望", "副检察长", "2025.06.27", "做清正廉洁的检察官", "刑检部门", 15],
            ["3", null, null, null, null, null, null],
            ["合计", null, null, null, null, null, 61],
          ],
          merges: ["A1:G1"],
        },
      },
      { name: "讲党课.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 4,
        date: "2025-03-21",
        type: "廉政党课",
        title: "以案促改 警钟长鸣",
        by: "张远",
        audience: "全体干警",
        note: "职务：党组书记、检察长；听课人数：46人",
      },
      {
        kind: "activities",
        row: 5,
        date: "2025-06-27",
        type: "廉政党课",
        title: "做清正廉洁的检察官",
        by: "李望",
        audience: "刑检部门",
        note: "职务：副检察长；听课人数：15",
      },
    ],
    problems: ["党课 A7 row-passed-over"],
  });
});

it("papers of statement: several recipients in brackets and with conjunctions, oral and written, half-years in words", async () => {
  expect(
    await imported(
      {
        Sheet1: [
          ["履行全面从严治党主体责任情况报告报送登记"],
          ["报告日期", "报告类型", "报告人（单位）", "报送单位名称", "报告形式", "报告时段", "是否存档"],
          [
            "2025年1月10日",
            "履行主体责任情况报告",
            "中共兴源县人民检察院党组",
            "县委和县纪委",
            "书面报告",
            "2024年度",
            "√",
          ],
          ["2025/7/9", "履行主体责任情况报告", "院党组", "中共兴源县委（办公室）、县纪委", "书面", "2025年1-6月", "√"],
          ["2025/7/9", "履行监督责任情况报告", "赵合同志", "兴源县纪委", "口头汇报", "2025年上半年", ""],
        ],
      },
      { name: "主体责任报告.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 3,
        date: "2025-01-10",
        type: "履行主体责任情况报告",
        from: "党组",
        to: ["中共兴源县委", "兴源县纪委"],
        form: "书面",
        covers: "2024",
        note: "是否存档：√",
      },
      {
        kind: "reports",
        row: 4,
        date: "2025-07-09",
        type: "履行主体责任情况报告",
        from: "党组",
        to: ["中共兴源县委", "兴源县纪委"],
        form: "书面",
        covers: "2025-H1",
        note: "是否存档：√",
      },
      {
        kind: "reports",
        row: 5,
        date: "2025-07-09",
        type: "履行监督责任情况报告",
        from: "赵合",
        to: "兴源县纪委",
        form: "口头",
        covers: "2025-H1",
      },
    ],
    problems: [],
  });
});

it("democratic life: a form with long labels, answers in the first person, a list of who was there", async () => {
  expect(
    await imported(
      {
        民主生活会记录: {
          rows: [
            ["领导班子民主生活会记录表", null, null, null],
            ["会议主题", "带头严守政治纪律和政治规矩", null, null],
            ["召开时间", { day: "2025-01-18", format: 31 }, "召开地点", "党组会议室"],
            ["主  持  人", "张远", "记  录  人", "王记"],
            ["应到人数", "4", "实到人数", "4"],
            ["参加人员", "张远、李望、孙越、钱明亮", null, null],
            ["列席人员\n及职务", "县纪委常委 李某某", null, null],
            ["会前准备情况", "征求意见12条，开展谈心谈话。", null, null],
            ["批评意见\n情况", "共提出批评意见20条", null, null],
            ["整改措施", "建立整改台账", null, null],
          ],
          merges: ["A1:D1", "B2:D2", "B6:D6", "B7:D7", "B8:D8", "B9:D9", "B10:D10"],
        },
      },
      { name: "2024年度民主生活会.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "meetings",
          row: 2,
          date: "2025-01-18",
          type: "民主生活会",
          title: "带头严守政治纪律和政治规矩",
          chair: "张远",
        },
        ...{ attendees: ["张远", "李望", "孙越", "钱明亮"], guests: "县纪委常委 李某某" },
        note: "召开地点：党组会议室；记录人：王记；应到人数：4；实到人数：4；会前准备情况：征求意见12条，开展谈心谈话。；批评意见情况：共提出批评意见20条；整改措施：建立整改台账",
      },
    ],
    problems: [],
  });
});

it("problems found by checks: department, what, until when; the day over all in the lines above", async () => {
  expect(
    await imported(
      {
        问题清单: {
          rows: [
            ["党风廉政建设责任制检查发现问题清单", null, null, null, null],
            ["检查时间：2025年9月17日", null, "检查人员：李望、王记", null, null],
            ["序号", "涉及部门", "发现问题", "整改要求", "整改期限"],
            [1, "第一检察部", "廉政谈话记录不完整", "补齐记录", "9月30日"],
            [2, "政治部", "未按季度分析研判", "立即整改", "9月20日"],
          ],
          merges: ["A1:E1", "A2:B2", "C2:E2"],
        },
      },
      { name: "检查发现问题.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "events",
        row: 4,
        id: "event-2025-09-17",
        date: "2025-09-17",
        type: "检查发现问题",
        department: "第一检察部",
        summary: "廉政谈话记录不完整",
        note: "整改要求：补齐记录；整改期限：9月30日",
      },
      {
        kind: "events",
        row: 5,
        id: "event-2025-09-17-2",
        date: "2025-09-17",
        type: "检查发现问题",
        department: "政治部",
        summary: "未按季度分析研判",
        note: "整改要求：立即整改；整改期限：9月20日",
      },
    ],
    problems: ["问题清单 ids-given"],
  });
});

it("an old CSV of an office in GB18030: heads on the third line, quotes, full-width digits and commas in names", () => {
  expect(
    importedText(
      inGb18030(
        [
          "附件１,,,,,,",
          "兴源县人民检察院二〇二五年上半年谈心谈话统计表,,,,,,",
          "序号,谈话时间,谈话领导,谈话对象,谈话对象职务,谈话重点内容,谈话地点",
          '１,2025年１月６日,张远,"李望,孙越",副检察长,班子团结,办公室',
          '２,２月１８日,李望副检察长,王记,主任,"公车、公务接待",二楼',
          "３,6月31日,李望,王记,主任,x,二楼",
          ",,,,,,",
          "说明：以上为班子成员谈话情况,,,,,,",
        ].join("\r\n"),
      ),
      { name: "谈心谈话统计.csv" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 4,
        date: "2025-01-06",
        type: "谈心谈话",
        title: "班子团结",
        by: "张远",
        with: ["李望", "孙越"],
        note: "谈话对象职务：副检察长；谈话地点：办公室",
      },
      {
        kind: "talks",
        row: 5,
        date: "2025-02-18",
        type: "谈心谈话",
        title: "公车、公务接待",
        by: "李望",
        with: "王记",
        note: "谈话对象职务：主任；谈话地点：二楼",
      },
    ],
    problems: ["谈心谈话统计 B6 cell-bad-day", "谈心谈话统计 A8 row-passed-over"],
  });
});

it("cases filed and closed, those concerned by department, how far each has come", async () => {
  expect(
    await imported(
      {
        立案: {
          rows: [
            ["2025年立案审查调查案件统计台账"],
            [
              "案号",
              "被审查调查人",
              "单位部门",
              "职务",
              "立案日期",
              "涉嫌问题",
              "问题性质",
              "情节",
              "案件进展",
              "结案日期",
              "处分情况",
              "处分时间",
            ],
            [
              "〔2025〕1号",
              "王记",
              "办公室",
              "主任",
              "2025.2.20",
              "公款旅游",
              "违反廉洁纪律",
              "情节较重",
              "已结案",
              "2025.5.8",
              "撤销党内职务、政务撤职",
              "2025.4.30",
            ],
            [
              "〔2025〕2号",
              "周平",
              "办公室",
              "科员",
              "2025.11.3",
              "赌博",
              "违反生活纪律",
              null,
              "审查中",
              null,
              null,
              null,
            ],
          ],
          merges: ["A1:L1"],
        },
      },
      { name: "立案台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "cases",
          row: 3,
          id: "〔2025〕1号",
          date: "2025-02-20",
          subject: "王记",
          title: "公款旅游",
          department: "办公室",
          post: "主任",
        },
        ...{ category: "违反廉洁纪律", severity: "情节较重", status: "已结案", concluded: "2025-05-08" },
        measures: [
          { type: "撤销党内职务", date: "2025-04-30" },
          { type: "政务撤职", date: "2025-04-30" },
        ],
      },
      {
        ...{
          kind: "cases",
          row: 4,
          id: "〔2025〕2号",
          date: "2025-11-03",
          subject: "周平",
          title: "赌博",
          department: "办公室",
          post: "科员",
        },
        ...{ category: "违反生活纪律", status: "审查中" },
      },
    ],
    problems: [],
  });
});

it("research in the field: the leader, those who went along, which departments were seen, what paper came of it", async () => {
  expect(
    await imported(
      {
        调研: [
          ["2025年党风廉政建设专题调研情况登记表"],
          ["调研时间", "带队领导", "调研人员", "调研部门", "调研主题", "调研成果", "成果运用"],
          ["4月14日至18日", "李望", "王记、周平", "第一检察部", "廉政风险防控机制", "调研报告1篇", "印发"],
        ],
      },
      { name: "调研.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "activities",
          row: 3,
          date: "2025-04-14",
          ends: "2025-04-18",
          type: "专题调研",
          title: "廉政风险防控机制",
        },
        ...{
          by: ["王记", "周平"],
          departments: "第一检察部",
          leader: "李望",
          note: "调研成果：调研报告1篇；成果运用：印发",
        },
      },
    ],
    problems: [],
  });
});

it("admonitions: on what ground, who decided, how long it bears, the talker and the recorder in one cell", async () => {
  expect(
    await imported(
      {
        诫勉: {
          rows: [
            ["诫勉谈话情况登记表"],
            ["诫勉对象", "单位及职务", "诫勉时间", "诫勉人", "诫勉事由", "影响期", "本人表态"],
            [
              "钱明亮",
              "政治部主任",
              "2025年7月18日10时",
              "张远（检察长）、赵合（纪检组长）",
              "管理监督不力",
              "六个月",
              "接受组织处理",
            ],
          ],
          merges: ["A1:G1"],
        },
      },
      { name: "诫勉谈话台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "talks",
          row: 3,
          date: "2025-07-18",
          type: "诫勉谈话",
          title: "管理监督不力",
          by: ["张远", "赵合"],
          with: "钱明亮",
        },
        note: "单位及职务：政治部主任；影响期：六个月；本人表态：接受组织处理",
      },
    ],
    problems: [],
  });
});
