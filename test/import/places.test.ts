import { expect, it } from "vitest";
import { imported, importedText, inGb18030 } from "./office.js";

it("talks with the place and time in one column, who took notes, what was promised", async () => {
  expect(
    await imported(
      {
        "2025谈话": {
          rows: [
            ["廉政谈话（提醒、约谈）工作台账"],
            [
              "序号",
              "谈话\n类别",
              "谈话时间\n及地点",
              "谈话人\n姓名职务",
              "谈话对象\n姓名职务",
              "谈话\n缘由",
              "整改\n承诺",
              "备注",
            ],
            [
              1,
              "提醒谈话",
              "2025年3月5日 党组会议室",
              "张远 党组书记",
              "李望 副检察长",
              "分管部门考勤松懈",
              "限期整改",
              "",
            ],
            [
              2,
              "约谈",
              "2025年5月8日，二楼谈话室",
              "赵合 纪检组长",
              "王记 办公室主任",
              "公务接待超标",
              "退赔",
              "附件1",
            ],
          ],
          merges: ["A1:H1"],
        },
      },
      { name: "谈话台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 3,
        date: "2025-03-05",
        type: "提醒谈话",
        title: "分管部门考勤松懈",
        by: "张远",
        with: "李望",
        note: "谈话时间及地点：2025年3月5日 党组会议室；整改承诺：限期整改",
      },
      {
        kind: "talks",
        row: 4,
        date: "2025-05-08",
        type: "约谈",
        title: "公务接待超标",
        by: "赵合",
        with: "王记",
        note: "附件1；谈话时间及地点：2025年5月8日，二楼谈话室；整改承诺：退赔",
      },
    ],
    problems: [],
  });
});

it("a month's meetings by department, days as 8日, the month on a line over each part", async () => {
  expect(
    await imported(
      {
        部门会议: {
          rows: [
            ["办公室2025年部门廉政学习会议记录", null, null, null, null],
            ["3月", null, null, null, null],
            ["日期", "会议类型", "主持人", "学习内容", "到会人员"],
            ["8日", "部门会议", "王记", "学习条例", "周平"],
            ["22日", "部门会议", "王记", "通报案例", "周平"],
            ["4月", null, null, null, null],
            ["日期", "会议类型", "主持人", "学习内容", "到会人员"],
            ["9日", "部门会议", "王记", "学习准则", "周平"],
          ],
          merges: ["A1:E1", "A2:E2", "A6:E6"],
        },
      },
      { name: "办公室会议.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 4,
        date: "2025-03-08",
        type: "部门会议",
        title: "学习条例",
        chair: "王记",
        attendees: "周平",
      },
      {
        kind: "meetings",
        row: 5,
        date: "2025-03-22",
        type: "部门会议",
        title: "通报案例",
        chair: "王记",
        attendees: "周平",
      },
      {
        kind: "meetings",
        row: 8,
        date: "2025-04-09",
        type: "部门会议",
        title: "学习准则",
        chair: "王记",
        attendees: "周平",
      },
    ],
    problems: [],
  });
});

it("individual reports of integrity: to the Party group and the organ above, several forms", async () => {
  expect(
    await imported(
      {
        述职: [
          ["领导班子成员2025年度述责述廉情况登记"],
          ["姓名", "职务", "述责述廉时间", "述责述廉方式", "接受报告的党组织", "民主评议结果"],
          ["李望", "副检察长", "2026年1月15日", "口头", "党组", "好"],
          ["赵合", "纪检组长", "2026年1月15日", "书面", "县纪委", "好"],
        ],
      },
      { name: "述责述廉.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 3,
        date: "2026-01-15",
        type: "述责述廉报告",
        from: "李望",
        to: "党组",
        form: "口头",
        note: "职务：副检察长；民主评议结果：好",
      },
      {
        kind: "reports",
        row: 4,
        date: "2026-01-15",
        type: "述责述廉报告",
        from: "赵合",
        to: "兴源县纪委",
        form: "书面",
        note: "职务：纪检组长；民主评议结果：好",
      },
    ],
    problems: [],
  });
});

it("a sanction register of a discipline group: who decided, when it was announced, until when it bears", () => {
  expect(
    importedText(
      inGb18030(
        [
          "2025年党纪政务处分人员情况表,,,,,,,,,",
          "序号,姓名,性别,所在部门,职务,主要违纪问题,发现时间,处分档次,处分时间,影响期截止",
          "1,周平,女,办公室,科员,违规操办升学宴,2025年8月20日,党内警告,2025年9月30日,2026年9月29日",
        ].join("\r\n"),
      ),
      { name: "党纪政务处分.csv" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "cases",
          row: 3,
          id: "case-2025-08-20",
          date: "2025-08-20",
          title: "违规操办升学宴",
          subject: "周平",
          department: "办公室",
          post: "科员",
        },
        measures: [{ type: "党内警告", date: "2025-09-30", until: "2026-09-29" }],
        note: "性别：女",
      },
    ],
    problems: ["党纪政务处分 ids-given"],
  });
});

it("signing of pledges by departments: the day in the title's year, the leader who signed with whom", async () => {
  expect(
    await imported(
      {
        责任书: {
          rows: [
            ["2025年度党风廉政建设责任书签订登记表"],
            ["签订时间", "责任书名称", "签订领导", "签订对象", "份数", "备注"],
            ["二月十日", "党风廉政建设责任书", "张远", "李望、孙越", 2, null],
            ["2月11日", "党风廉政建设责任书", "李望", "王记", 1, "分管部门"],
          ],
          merges: ["A1:F1"],
        },
      },
      { name: "责任书签订.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 3,
        date: "2025-02-10",
        type: "责任书",
        title: "党风廉政建设责任书",
        by: "张远",
        with: ["李望", "孙越"],
        note: "份数：2",
      },
      {
        kind: "activities",
        row: 4,
        date: "2025-02-11",
        type: "责任书",
        title: "党风廉政建设责任书",
        by: "李望",
        with: "王记",
        note: "分管部门；份数：1",
      },
    ],
    problems: [],
  });
});

it("an annual check of people: the grade of each, by whom, how, without votes", async () => {
  expect(
    await imported(
      {
        年度考核: {
          rows: [
            ["2025年度干部年度考核等次登记表"],
            ["序号", "姓名", "单位及职务", "考核等次", "考核单位", "考核时间", "奖惩情况"],
            [1, "王记", "办公室主任", "优秀", "党组", { day: "2025-12-30", format: 57 }, "嘉奖"],
            [2, "周平", "办公室科员", "称职", "党组", { day: "2025-12-30", format: 57 }, null],
            [null, "以下空白", null, null, null, null, null],
          ],
          merges: ["A1:G1"],
        },
      },
      { name: "年度考核.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "assessments",
        row: 3,
        date: "2025-12-30",
        type: "年度考核",
        covers: "2025",
        by: "党组",
        subject: "王记",
        grade: "优秀",
        note: "单位及职务：办公室主任；奖惩情况：嘉奖",
      },
      {
        kind: "assessments",
        row: 4,
        date: "2025-12-30",
        type: "年度考核",
        covers: "2025",
        by: "党组",
        subject: "周平",
        grade: "称职",
        note: "单位及职务：办公室科员",
      },
    ],
    problems: ["年度考核 B5 row-passed-over"],
  });
});
