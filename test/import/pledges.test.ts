import { expect, it } from "vitest";
import { imported } from "./office.js";

it("talks of one leader in a year: a table on its side, months across", async () => {
  expect(
    await imported({
      谈心谈话: {
        rows: [
          ["李望2025年开展谈心谈话情况", null, null, null],
          ["谈话时间", "1月9日", "4月10日", "9月11日"],
          ["谈话人", "李望", "李望", "李望"],
          ["谈话对象", "王记", "周平、王记", "王记"],
          ["谈话内容", "接待管理", "学习培训", "作风建设"],
          ["谈话地点", "办公室", "会议室", "办公室"],
        ],
        merges: ["A1:D1"],
      },
    }),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 2,
        date: "2025-01-09",
        type: "谈心谈话",
        title: "接待管理",
        by: "李望",
        with: "王记",
        note: "谈话地点：办公室",
      },
      {
        kind: "talks",
        row: 2,
        date: "2025-04-10",
        type: "谈心谈话",
        title: "学习培训",
        by: "李望",
        with: ["周平", "王记"],
        note: "谈话地点：会议室",
      },
      {
        kind: "talks",
        row: 2,
        date: "2025-09-11",
        type: "谈心谈话",
        title: "作风建设",
        by: "李望",
        with: "王记",
        note: "谈话地点：办公室",
      },
    ],
    problems: [],
  });
});

it("a joint conference's minutes with the offices that attended and what each reported", async () => {
  expect(
    await imported(
      {
        联席会议: [
          ["反腐败协调联席会议登记表（2025年）"],
          ["会议时间", "会议地点", "召集人", "参会部门", "议定事项", "会议记录人"],
          ["2025年6月26日", "五楼", "张远", "办公室、政治部、第一检察部", "建立线索移送机制", "周平"],
        ],
      },
      { name: "联席会议.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "meetings",
          row: 3,
          date: "2025-06-26",
          type: "联席会议",
          chair: "张远",
          attendees: ["办公室", "政治部", "第一检察部"],
        },
        ...{ decisions: "建立线索移送机制", note: "会议地点：五楼；会议记录人：周平" },
      },
    ],
    problems: [],
  });
});

it("reports of rectification: the matter they are about, who signed, days in two forms in one column", async () => {
  expect(
    await imported(
      {
        整改报告: [
          ["序号", "报告日期", "报告名称", "报告类别", "责任单位", "报送上级单位", "签发人", "关联事项"],
          [1, 45747, "关于巡视反馈问题整改情况的报告", "整改报告", "党组", "中共兴源县委", "张远", "XS-1"],
          [2, "2025.10.15", "关于巡视整改进展情况的报告", "整改报告", "党组", "县委", "张远", "XS-1、XS-2"],
        ],
      },
      { name: "2025年报告.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "reports",
          row: 2,
          date: "2025-03-31",
          type: "整改报告",
          title: "关于巡视反馈问题整改情况的报告",
          from: "党组",
          to: "中共兴源县委",
        },
        ...{ about: "XS-1", note: "签发人：张远" },
      },
      {
        ...{
          kind: "reports",
          row: 3,
          date: "2025-10-15",
          type: "整改报告",
          title: "关于巡视整改进展情况的报告",
          from: "党组",
          to: "中共兴源县委",
        },
        ...{ about: ["XS-1", "XS-2"], note: "签发人：张远" },
      },
    ],
    problems: [],
  });
});

it("signs of trouble: found by whom, about whom, what was done at once", async () => {
  expect(
    await imported(
      {
        苗头: {
          rows: [
            ["干警苗头性、倾向性问题排查登记表"],
            ["序号", "发现时间", "姓名", "部门", "苗头性问题表现", "发现途径", "采取措施", "包抓领导"],
            [1, "2025-3-14", "周平", "办公室", "经常迟到早退", "考勤检查", "提醒谈话", "李望"],
            [2, "2025-8-1", "王记", "办公室", "与服务对象交往过密", "群众反映", "约谈", "张远"],
          ],
          merges: ["A1:H1"],
        },
      },
      { name: "苗头性问题排查.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "events",
          row: 3,
          id: "event-2025-03-14",
          date: "2025-03-14",
          type: "苗头性问题",
          person: "周平",
          department: "办公室",
          summary: "经常迟到早退",
        },
        note: "发现途径：考勤检查；采取措施：提醒谈话；包抓领导：李望",
      },
      {
        ...{
          kind: "events",
          row: 4,
          id: "event-2025-08-01",
          date: "2025-08-01",
          type: "苗头性问题",
          person: "王记",
          department: "办公室",
          summary: "与服务对象交往过密",
        },
        note: "发现途径：群众反映；采取措施：约谈；包抓领导：张远",
      },
    ],
    problems: ["苗头 ids-given"],
  });
});

it("pledges in public: who promised, what, where they hang", async () => {
  expect(
    await imported(
      {
        承诺: [
          ["公开承诺书公示情况一览表（2025年）"],
          ["承诺人", "职务", "承诺时间", "承诺事项", "公示方式", "公示期限"],
          ["张  远", "检察长", "2月28日", "带头执行廉洁自律规定", "公开栏", "全年"],
          ["李  望", "副检察长", "2月28日", "管好身边人", "公开栏", "全年"],
        ],
      },
      { name: "公开承诺.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 3,
        date: "2025-02-28",
        type: "公开承诺书",
        title: "带头执行廉洁自律规定",
        by: "张远",
        note: "职务：检察长；公示方式：公开栏；公示期限：全年",
      },
      {
        kind: "activities",
        row: 4,
        date: "2025-02-28",
        type: "公开承诺书",
        title: "管好身边人",
        by: "李望",
        note: "职务：副检察长；公示方式：公开栏；公示期限：全年",
      },
    ],
    problems: [],
  });
});

it("a summary of a year by kinds: several sheets, each under its own title, one of counts alone", async () => {
  expect(
    await imported(
      {
        汇总: [
          ["2025年党风廉政建设工作情况汇总表"],
          ["项目", "次数", "人次"],
          ["党组会议", 12, 60],
          ["廉政谈话", 30, 30],
        ],
        表1党组会: [
          ["表1：党组专题研究党风廉政建设情况"],
          ["时间", "研究议题", "主持人", "参会领导"],
          ["2025.1.16", "党风廉政建设", "张远", "班子成员"],
        ],
        表2约谈: [
          ["表2：约谈情况"],
          ["时间", "约谈人", "被约谈人", "约谈原因"],
          ["2025.9.3", "张远", "钱明亮（政治部主任）", "选人用人问题"],
        ],
      },
      { name: "年度情况.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 3,
        date: "2025-01-16",
        type: "党组会议",
        topics: "党风廉政建设",
        chair: "张远",
        attendees: ["张远", "李望", "孙越"],
      },
      { kind: "talks", row: 3, date: "2025-09-03", type: "约谈", title: "选人用人问题", by: "张远", with: "钱明亮" },
    ],
    problems: ["汇总 sheet-passed-over"],
  });
});

it("a personal record as a form with a table of talks inside", async () => {
  expect(
    await imported(
      {
        纪实: {
          rows: [
            ["领导干部廉政谈话纪实", null, null, null, null],
            ["谈话人", "张远", null, "职务", "党组书记、检察长"],
            ["序号", "时间", "谈话对象", "谈话内容", "备注"],
            [1, "2025-02-11", "李望", "节后收心", null],
            [2, "2025-03-11", "孙越", "分管领域风险", "当面"],
            [3, null, null, null, null],
          ],
          merges: ["A1:E1", "B2:C2"],
        },
      },
      { name: "谈话纪实.xlsx" },
    ),
  ).toEqual({
    records: [
      { kind: "talks", row: 4, date: "2025-02-11", type: "廉政谈话", title: "节后收心", by: "张远", with: "李望" },
      {
        kind: "talks",
        row: 5,
        date: "2025-03-11",
        type: "廉政谈话",
        title: "分管领域风险",
        by: "张远",
        with: "孙越",
        note: "当面",
      },
    ],
    problems: [],
  });
});

it("accountability of a leader with who decided and the ground in columns", async () => {
  expect(
    await imported(
      {
        一案双查: {
          rows: [
            ["“一案双查”情况登记表"],
            [
              "案号",
              "发现日期",
              "当事人",
              "违纪事实",
              "处分种类",
              "处分日期",
              "追责领导姓名",
              "责任类型",
              "是否追责",
              "处理方式",
              "追责日期",
              "追究依据",
              "决定单位",
            ],
            [
              "2025-3",
              "2025-04-01",
              "周平",
              "违规吃请",
              "党内警告",
              "2025-06-01",
              "李望",
              "重要领导责任",
              "追责",
              "批评教育",
              "2025-06-10",
              "管理不严",
              "党组",
            ],
            [
              "2025-4",
              "2025-05-01",
              "周平",
              "公车私用",
              "批评教育",
              "2025-05-20",
              "张远",
              null,
              "无责",
              null,
              null,
              null,
              null,
            ],
          ],
          merges: ["A1:M1"],
        },
      },
      { name: "一案双查.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "cases", row: 3, id: "2025-3", date: "2025-04-01", subject: "周平", title: "违规吃请" },
        measures: [{ type: "党内警告", date: "2025-06-01" }],
        leaders: [
          {
            who: "李望",
            responsibility: "重要领导责任",
            finding: "追责",
            measures: "批评教育",
            date: "2025-06-10",
            ground: "管理不严",
            decidedBy: "党组",
          },
        ],
      },
      {
        ...{ kind: "cases", row: 4, id: "2025-4", date: "2025-05-01", subject: "周平", title: "公车私用" },
        measures: [{ type: "批评教育", date: "2025-05-20" }],
        leaders: [{ who: "张远", finding: "无责" }],
      },
    ],
    problems: [],
  });
});
