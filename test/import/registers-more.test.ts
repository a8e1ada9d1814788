import { expect, it } from "vitest";
import { imported, importedText } from "./office.js";

it("a register kept by persons: one sheet, a block of rows a person, the name merged down", async () => {
  expect(
    await imported({
      谈心谈话: {
        rows: [
          ["院领导与分管部门负责人谈心谈话情况统计表（2025年1-6月）"],
          ["院领导", "分管部门", "谈话对象", "谈话时间", "谈话方式", "主要内容"],
          ["张远", "办公室", "李望", "1月10日", "个别谈话", "工作思路"],
          [null, null, "孙越", "1月11日", "个别谈话", "工作思路"],
          [null, "政治部", "钱明亮", "2月5日", "个别谈话", "队伍建设"],
          ["李望", "第一检察部", "王记", "3月3日", "个别谈话", null],
          [null, null, "周平", null, null, "（未开展）"],
        ],
        merges: ["A1:F1", "A3:A5", "B3:B4", "A6:A7", "B6:B7"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 3, date: "2025-01-10", type: "谈心谈话", title: "工作思路", by: "张远", with: "李望" },
        note: "分管部门：办公室；谈话方式：个别谈话",
      },
      {
        ...{ kind: "talks", row: 4, date: "2025-01-11", type: "谈心谈话", title: "工作思路", by: "张远", with: "孙越" },
        note: "分管部门：办公室；谈话方式：个别谈话",
      },
      {
        ...{
          kind: "talks",
          row: 5,
          date: "2025-02-05",
          type: "谈心谈话",
          title: "队伍建设",
          by: "张远",
          with: "钱明亮",
        },
        note: "分管部门：政治部；谈话方式：个别谈话",
      },
      {
        ...{ kind: "talks", row: 6, date: "2025-03-03", type: "谈心谈话", by: "李望", with: "王记" },
        note: "分管部门：第一检察部；谈话方式：个别谈话",
      },
      {
        ...{ kind: "talks", row: 7, type: "谈心谈话", title: "（未开展）", by: "李望", with: "周平" },
        note: "分管部门：第一检察部",
      },
    ],
    problems: [],
  });
});

it("a study record of the centre group: lecturer, who spoke, who was absent and why", async () => {
  expect(
    await imported(
      {
        "2025": [
          ["党组理论学习中心组学习情况登记表"],
          ["期数", "学习时间", "学习主题", "主持人", "参加人员", "缺席人员及原因", "重点发言人", "地点"],
          ["第1期", "2025年2月21日", "学习党的纪律处分条例", "张远", "党组成员", "无", "李望、孙越", "会议室"],
          ["第2期", "2025年4月18日", "全面从严治党", "张远", "张远、李望、赵合", "孙越（公差）", "赵合", "会议室"],
        ],
      },
      { name: "中心组学习.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 3, date: "2025-02-21", type: "中心组学习", title: "学习党的纪律处分条例" },
        ...{ chair: "张远", attendees: ["张远", "李望", "孙越"], speakers: ["李望", "孙越"] },
        note: "期数：第1期；地点：会议室",
      },
      {
        ...{ kind: "meetings", row: 4, date: "2025-04-18", type: "中心组学习", title: "全面从严治党" },
        ...{ chair: "张远", attendees: ["张远", "李望", "赵合"], absent: "孙越", speakers: "赵合" },
        note: "期数：第2期；地点：会议室",
      },
    ],
    problems: [],
  });
});

it("reports on personal matters, the day in a column of its own under a year and month", async () => {
  expect(
    await imported({
      个人事项: {
        rows: [
          ["领导干部个人有关事项报告登记表"],
          ["序号", "报告人", "报告时间", null, null, "报告内容", "受理单位", "备注"],
          [null, null, "年", "月", "日", null, null, null],
          [1, "李望", 2025, 1, 20, "本人婚姻变化", "县委", null],
          [2, "孙越", "2025", "02", "05", "子女出国（境）", "中共兴源县委", "补报"],
        ],
        merges: ["A1:H1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "reports", row: 4, date: "2025-01-20", type: "个人有关事项报告", title: "本人婚姻变化" },
        ...{ from: "李望", to: "中共兴源县委" },
      },
      {
        ...{ kind: "reports", row: 5, date: "2025-02-05", type: "个人有关事项报告", title: "子女出国（境）" },
        ...{ from: "孙越", to: "中共兴源县委", note: "补报" },
      },
    ],
    problems: [],
  });
});

it("inspections of discipline at work: who led, which departments, what was found and put right", async () => {
  expect(
    await imported({
      督察: [
        ["2025年检务督察工作台账"],
        ["督察时间", "督察类型", "带队领导", "督察人员", "被督察部门", "发现问题", "整改情况"],
        ["3月6日", "专项督察", "赵合", "钱明亮、周平", "办公室、第一检察部", "1人迟到", "已整改"],
        ["5月15日-16日", "专项督察", "赵合", "周平", "政治部", "无", null],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "activities", row: 3, date: "2025-03-06", type: "专项督察", by: ["钱明亮", "周平"] },
        ...{ departments: ["办公室", "第一检察部"], leader: "赵合", note: "发现问题：1人迟到；整改情况：已整改" },
      },
      {
        ...{ kind: "activities", row: 4, date: "2025-05-15", ends: "2025-05-16", type: "专项督察", by: "周平" },
        ...{ departments: "政治部", leader: "赵合" },
      },
    ],
    problems: [],
  });
});

it("meetings that heard reports, two tables on one sheet", async () => {
  expect(
    await imported({
      会议: {
        rows: [
          ["一、党组会议", null, null, null],
          ["时间", "主持人", "参加人员", "议题"],
          ["2025/1/15", "张远", "张远、李望、孙越", "党风廉政建设"],
          [null, null, null, null],
          ["二、民主生活会", null, null, null],
          ["时间", "主持人", "参加人员", "列席人员"],
          ["2025/2/12", "张远", "张远、李望、孙越", "县纪委副书记陈某"],
        ],
        merges: ["A1:D1", "A5:D5"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 3, date: "2025-01-15", type: "党组会议", topics: "党风廉政建设" },
        ...{ chair: "张远", attendees: ["张远", "李望", "孙越"] },
      },
      {
        ...{ kind: "meetings", row: 7, date: "2025-02-12", type: "民主生活会" },
        ...{ chair: "张远", attendees: ["张远", "李望", "孙越"], guests: "县纪委副书记陈某" },
      },
    ],
    problems: [],
  });
});

it("warnings and talks after complaints, dates with times, a tab-separated export", () => {
  expect(
    importedText(
      [
        "提醒谈话登记",
        "序号\t约谈时间\t约谈人\t被约谈人\t约谈事由\t约谈形式\t是否整改",
        "1\t2025-06-03 15:20\t赵合（纪检组长）\t周平（办公室）\t上班期间脱岗\t当面\t是",
        "2\t2025-06-18T09:00\t赵合\t王 记、钱明亮\t会议纪律\t电话\t否",
      ].join("\r\n"),
      { name: "提醒谈话.txt" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 3, date: "2025-06-03", type: "提醒谈话", title: "上班期间脱岗", by: "赵合" },
        ...{ with: "周平", note: "约谈形式：当面；是否整改：是" },
      },
      {
        ...{ kind: "talks", row: 4, date: "2025-06-18", type: "提醒谈话", title: "会议纪律", by: "赵合" },
        ...{ with: ["王记", "钱明亮"], note: "约谈形式：电话；是否整改：否" },
      },
    ],
    problems: [],
  });
});

it("commendations and leave of post, several people in a row", async () => {
  expect(
    await imported({
      表彰奖励: [
        ["2025年表彰奖励情况"],
        ["表彰时间", "表彰对象", "荣誉名称", "授予单位", "文件依据"],
        ["2025年1月22日", "周平、王记", "先进工作者", "县委", "兴委〔2025〕3号"],
        ["2025.07.01", "钱明亮", "优秀党务工作者", "市检察院", null],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "appointments", row: 3, date: "2025-01-22", type: "表彰", title: "先进工作者" },
        ...{ person: ["周平", "王记"], note: "授予单位：县委；文件依据：兴委〔2025〕3号" },
      },
      {
        ...{ kind: "appointments", row: 4, date: "2025-07-01", type: "表彰", title: "优秀党务工作者" },
        ...{ person: "钱明亮", note: "授予单位：市检察院" },
      },
    ],
    problems: [],
  });
});

it("accountability for neglect: leader, kind of responsibility, what was decided, who decided", async () => {
  expect(
    await imported({
      责任追究: {
        rows: [
          ["党风廉政建设责任追究登记表"],
          ["序号", "问责编号", "被问责对象", "职务", "问题概述", "责任类型", "问责方式", "问责时间", "决定机关"],
          [1, "WZ01", "王记", "办公室主任", "履行“一岗双责”不力", "主要领导责任", "诫勉谈话", "2025年8月8日", "县纪委"],
          [2, "WZ02", "党组", "/", "落实主体责任不到位", "集体责任", "责令作出书面检查", "2025年9月9日", "县委"],
        ],
        merges: ["A1:I1"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "cases", row: 3, id: "WZ01", subject: "王记", post: "办公室主任", title: "履行“一岗双责”不力" },
        measures: [{ type: "诫勉谈话", date: "2025-08-08" }],
        note: "责任类型：主要领导责任；决定机关：县纪委",
      },
      {
        ...{ kind: "cases", row: 4, id: "WZ02", subject: "党组", title: "落实主体责任不到位" },
        measures: [{ type: "责令作出书面检查", date: "2025-09-09" }],
        note: "责任类型：集体责任；决定机关：县委",
      },
    ],
    problems: [],
  });
});
