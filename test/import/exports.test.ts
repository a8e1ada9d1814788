import { expect, it } from "vitest";
import { imported } from "./office.js";

it("a ledger as a clerk began it: heads with colons and stars, blank rows and columns around the table", async () => {
  expect(
    await imported(
      {
        台账: {
          rows: [
            [null, null, null, null, null, null],
            [null, "谈话台账 (2025年)", null, null, null, null],
            [null, "日期：", "类型*", "谈话人：", "谈话对象：", "谈话内容："],
            [null, null, null, null, null, null],
            [null, "2025/03/05 ", "廉政谈话 ", " 张远", "李望，孙越", "廉洁自律 "],
            [null, null, null, null, null, null],
            [null, "2025/04/05", "谈心谈话", "李望", "王记（主任）", "工作"],
          ],
        },
      },
      { name: "新建 XLSX 工作表.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 5,
        date: "2025-03-05",
        type: "廉政谈话",
        title: "廉洁自律",
        by: "张远",
        with: ["李望", "孙越"],
      },
      { kind: "talks", row: 7, date: "2025-04-05", type: "谈心谈话", title: "工作", by: "李望", with: "王记" },
    ],
    problems: [],
  });
});

it("meetings with the whole group but one, with names after counts, with a chair who is away", async () => {
  expect(
    await imported(
      {
        党组会: [
          ["2025年党组会议考勤及议题登记"],
          ["次别", "时间", "主持", "应到", "实到", "出席人员", "请假人员及事由", "列席", "研究议题"],
          [
            "第1次",
            "1月6日",
            "张远",
            "4人",
            "3人",
            "党组成员（除孙越外）",
            "孙越（学习）",
            "王记、钱明亮",
            "全面从严治党",
          ],
          [
            "第2次",
            "4月8日",
            "李望（受张远委托）",
            "4人",
            "3人",
            "李望、赵合、孙越3人",
            "张远（出差）",
            "无",
            "干部任免、传达学习文件",
          ],
        ],
      },
      { name: "党组会考勤.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "meetings",
          row: 3,
          date: "2025-01-06",
          type: "党组会议",
          topics: "全面从严治党",
          chair: "张远",
          attendees: ["张远", "李望"],
          absent: "孙越",
        },
        ...{ guests: ["王记", "钱明亮"], note: "次别：第1次；应到：4人；实到：3人" },
      },
      {
        ...{
          kind: "meetings",
          row: 4,
          date: "2025-04-08",
          type: "党组会议",
          title: "干部任免、传达学习文件",
          chair: "李望",
          attendees: ["李望", "赵合", "孙越"],
          absent: "张远",
        },
        note: "次别：第2次；应到：4人；实到：3人",
      },
    ],
    problems: [],
  });
});

it("an export of a system with many columns that are of no use here", async () => {
  expect(
    await imported(
      {
        导出结果: [
          [
            "流水号",
            "单位编码",
            "单位名称",
            "谈话类型",
            "谈话人姓名",
            "谈话人身份证号",
            "谈话对象姓名",
            "谈话对象职务",
            "谈话开始时间",
            "谈话结束时间",
            "谈话主题",
            "状态",
            "创建人",
            "创建时间",
          ],
          [
            "LS1",
            "620101",
            "兴源县人民检察院",
            "提醒谈话",
            "张远",
            null,
            "李望",
            "副检察长",
            "2025-03-05 09:00:00",
            "2025-03-05 10:00:00",
            "考勤",
            "已提交",
            "周平",
            "2025-03-06 08:00:00",
          ],
        ],
      },
      { name: "export(2).xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "talks",
          row: 2,
          id: "LS1",
          date: "2025-03-05",
          type: "提醒谈话",
          title: "考勤",
          by: "张远",
          with: "李望",
        },
        note: "单位编码：620101；单位名称：兴源县人民检察院；谈话对象职务：副检察长；谈话结束时间：2025-03-05 10:00:00；状态：已提交；创建人：周平；创建时间：2025-03-06 08:00:00",
      },
    ],
    problems: [],
  });
});

it("events with what the leaders wrote, a limit, and whether it is closed", async () => {
  expect(
    await imported(
      {
        信访: {
          rows: [
            ["2025年纪检信访举报登记台账"],
            [
              "收信日期",
              "信访编号",
              "问题类别",
              "被举报人姓名",
              "被举报人部门",
              "举报问题摘要",
              "领导签批意见",
              "承办人",
              "办结时限",
              "是否办结",
            ],
            ["4.2", "JB001", "苗头性问题", "王记", "办公室", "公车私用", "请纪检组核实", "赵合", "30日", "√"],
          ],
          merges: ["A1:J1"],
        },
      },
      { name: "信访.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "events",
          row: 3,
          id: "JB001",
          date: "2025-04-02",
          type: "苗头性问题",
          person: "王记",
          department: "办公室",
          summary: "公车私用",
          handledBy: "赵合",
        },
        note: "领导签批意见：请纪检组核实；办结时限：30日；是否办结：√",
      },
    ],
    problems: [],
  });
});

it("accountability statistics sent up by quarter", async () => {
  expect(
    await imported(
      {
        报表: [
          ["2025年责任追究报表报送情况"],
          ["报送季度", "报送时间", "报送部门", "接收单位", "报送形式", "经办人"],
          ["第一季度", "2025.4.2", "政治部", "庆阳市人民检察院", "书面", "周平"],
          ["第二季度", "2025.7.2", "政治部", "市检察院", "书面", "周平"],
        ],
      },
      { name: "报表报送.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "reports",
        row: 3,
        date: "2025-04-02",
        type: "责任追究报表",
        from: "政治部",
        to: "庆阳市人民检察院",
        form: "书面",
        covers: "2025-Q1",
        note: "经办人：周平",
      },
      {
        kind: "reports",
        row: 4,
        date: "2025-07-02",
        type: "责任追究报表",
        from: "政治部",
        to: "庆阳市人民检察院",
        form: "书面",
        covers: "2025-Q2",
        note: "经办人：周平",
      },
    ],
    problems: [],
  });
});

it("lessons with the day and time of two sessions, who was spoken to by departments", async () => {
  expect(
    await imported(
      {
        党课: {
          rows: [
            ["党组书记及班子成员讲党课台账（2025年度）"],
            ["授课时间", "授课人姓名及职务", "党课主题", "授课对象及人数", "授课地点", "资料存档"],
            ["7月1日上午", "张远 检察长", "传承红色基因", "全体党员 40人", "多功能厅", "课件、照片"],
            ["10月20日", "赵合（纪检组长）", "八项规定精神", "各部门负责人", "三楼", "课件"],
          ],
          merges: ["A1:F1"],
        },
      },
      { name: "廉政党课.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 3,
        date: "2025-07-01",
        type: "廉政党课",
        title: "传承红色基因",
        by: "张远",
        audience: "全体党员 40人",
        note: "授课地点：多功能厅；资料存档：课件、照片",
      },
      {
        kind: "activities",
        row: 4,
        date: "2025-10-20",
        type: "廉政党课",
        title: "八项规定精神",
        by: "赵合",
        audience: "各部门负责人",
        note: "授课地点：三楼；资料存档：课件",
      },
    ],
    problems: [],
  });
});
