import { expect, it } from "vitest";
import { court, imported as importedFor, importedText } from "./office.js";

type Sheets = Parameters<typeof importedFor>[0];
type Asked = Parameters<typeof importedFor>[1];

function imported(sheets: Sheets, asked: Asked = {}) {
  return importedFor(sheets, { roster: court(), ...asked });
}

it("talks kept by a department: who talked in his title, the person's file number, a score", async () => {
  expect(
    await imported(
      {
        廉政谈话: [
          ["兴源县人民法院廉政谈话记录汇总表"],
          ["统计时段：2025年1月1日至2025年12月31日", null, null, null, null, null, null],
          ["编号", "谈话日期", "谈话主体", "谈话客体", "谈话种类", "谈话摘要", "归档情况"],
          ["T-001", "3.14", "院长陈立新", "副院长吴海燕", "廉政谈话", "落实主体责任", "已归档"],
          ["T-002", "3.17", "副院长吴海燕", "民庭庭长黄伟、副庭长林晓", "约谈", "长期未结案件", "已归档"],
        ],
      },
      { name: "谈话汇总.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 4,
        id: "T-001",
        date: "2025-03-14",
        type: "廉政谈话",
        title: "落实主体责任",
        by: "陈立新",
        with: "吴海燕",
        note: "归档情况：已归档",
      },
      {
        kind: "talks",
        row: 5,
        id: "T-002",
        date: "2025-03-17",
        type: "约谈",
        title: "长期未结案件",
        by: "吴海燕",
        with: ["黄伟", "林晓"],
        note: "归档情况：已归档",
      },
    ],
    problems: [],
  });
});

it("a branch's life meeting as a form with numbers and votes", async () => {
  expect(
    await imported(
      {
        组织生活会: {
          rows: [
            ["党支部组织生活会情况报告表", null, null, null],
            ["支部名称", "机关第一党支部", "支部书记", "孙梅"],
            ["会议时间", "2025年2月19日", "会议地点", "二楼"],
            ["主持人", "孙梅", "记录人", "王建"],
            ["应到党员数", 12, "实到党员数", 11],
            ["缺席人员", "王建国（请假）", null, null],
            ["会议议程", "一、通报查摆问题；二、批评与自我批评", null, null],
            ["民主评议结果", "优秀3人，合格8人", null, null],
          ],
          merges: ["A1:D1", "B6:D6", "B7:D7", "B8:D8"],
        },
      },
      { name: "组织生活会.xlsx", kind: "meetings" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 3, date: "2025-02-19", type: "组织生活会", chair: "孙梅", absent: "王建国" },
        title: "一、通报查摆问题；二、批评与自我批评",
        note: "支部名称：机关第一党支部；支部书记：孙梅；会议地点：二楼；记录人：王建；应到党员数：12；实到党员数：11；民主评议结果：优秀3人，合格8人",
      },
    ],
    problems: [],
  });
});

it("duty reports by quarter, one row a department, a column a quarter's day", () =>
  expect(
    importedText(
      [
        "部门党风廉政建设情况汇报统计,,,,,",
        "部门,汇报人,汇报时间,汇报对象,汇报方式,所属季度",
        "办公室,孙梅,2025年4月3日,党组,书面,一季度",
        "执行局,欧阳云,2025年4月3日,刘强,口头,2025年第1季度",
      ].join("\n"),
      { name: "部门汇报.csv", roster: court() },
    ),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 3,
        date: "2025-04-03",
        type: "部门党风廉政建设情况汇报",
        from: "孙梅",
        to: "党组",
        form: "书面",
        covers: "一季度",
        note: "部门：办公室",
      },
      {
        kind: "reports",
        row: 4,
        date: "2025-04-03",
        type: "部门党风廉政建设情况汇报",
        from: "欧阳云",
        to: "刘强",
        form: "口头",
        covers: "2025-Q1",
        note: "部门：执行局",
      },
    ],
    problems: [],
  }));

it("education with the number who came, over the heads a line for units; the type ticked in boxes", async () => {
  expect(
    await imported(
      {
        教育: {
          rows: [
            ["廉政教育活动登记表（2025）", null, null, null, null, null, null],
            ["时间", "活动名称", "教育类型", null, null, "主办部门", "参加人数\n（人）"],
            [null, null, "警示教育", "专题讲座", "知识测试", null, null],
            ["4/16", "旁听职务犯罪庭审", "√", null, null, "政治部", 35],
            ["8/20", "廉政知识测试", null, null, "√", "督察室", "40"],
          ],
          merges: ["A1:G1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
        },
      },
      { name: "教育活动.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 4,
        date: "2025-04-16",
        type: "警示教育",
        title: "旁听职务犯罪庭审",
        by: "政治部",
        note: "参加人数（人）：35",
      },
      {
        kind: "activities",
        row: 5,
        date: "2025-08-20",
        type: "知识测试",
        title: "廉政知识测试",
        by: "督察室",
        note: "参加人数（人）：40",
      },
    ],
    problems: [],
  });
});

it("media and petitions: who exposed it, about which department, what came of it", async () => {
  expect(
    await imported(
      {
        舆情: {
          rows: [
            ["负面舆情及信访事件台账"],
            ["序号", "发生时间", "事件类别", "涉事部门", "涉事人员", "事件简况", "发布媒体", "处置部门", "处置结果"],
            [1, "2025.7.7", "媒体曝光", "执行局", "欧阳云", "微博反映执行拖延", "微博", "办公室", "已回应"],
            [2, "2025.8.8", "责任事故", "办公室", null, "公车事故", null, "办公室", "已处理"],
          ],
          merges: ["A1:I1"],
        },
      },
      { name: "事件台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "events",
          row: 3,
          id: "event-2025-07-07",
          date: "2025-07-07",
          type: "媒体曝光",
          person: "欧阳云",
          department: "执行局",
          summary: "微博反映执行拖延",
        },
        ...{ handledBy: "办公室", note: "发布媒体：微博；处置结果：已回应" },
      },
      {
        ...{
          kind: "events",
          row: 4,
          id: "event-2025-08-08",
          date: "2025-08-08",
          type: "责任事故",
          department: "办公室",
          summary: "公车事故",
        },
        ...{ handledBy: "办公室", note: "处置结果：已处理" },
      },
    ],
    problems: ["舆情 ids-given"],
  });
});

it("appointments with papers: a title over each, two lists on one sheet", async () => {
  expect(
    await imported(
      {
        任免: {
          rows: [
            ["2025年干部任免情况", null, null, null, null],
            ["一、提拔", null, null, null, null],
            ["姓名", "任前职务", "任后职务", "任职时间", "任职文号"],
            ["林晓", "民庭副庭长", "民庭庭长", "2025.6.9", "兴法干〔2025〕2号"],
            [null, null, null, null, null],
            ["二、交流", null, null, null, null],
            ["姓名", "任前职务", "任后职务", "任职时间", "任职文号"],
            ["欧阳云", "执行局局长", "立案庭庭长", "2025.6.9", "兴法干〔2025〕3号"],
            ["制表：孙梅", null, null, "2025年12月", null],
          ],
          merges: ["A1:E1", "A2:E2", "A6:E6"],
        },
      },
      { name: "干部任免.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "appointments",
        row: 4,
        date: "2025-06-09",
        type: "提拔",
        person: "林晓",
        post: "民庭庭长",
        note: "任前职务：民庭副庭长；任职文号：兴法干〔2025〕2号",
      },
      {
        kind: "appointments",
        row: 8,
        date: "2025-06-09",
        type: "交流",
        person: "欧阳云",
        post: "立案庭庭长",
        note: "任前职务：执行局局长；任职文号：兴法干〔2025〕3号",
      },
    ],
    problems: ["任免 A9 row-passed-over"],
  });
});
