import { expect, it } from "vitest";
import { court, imported as importedFor, importedText } from "./office.js";

type Sheets = Parameters<typeof importedFor>[0];
type Asked = Parameters<typeof importedFor>[1];

function imported(sheets: Sheets, asked: Asked = {}) {
  return importedFor(sheets, { roster: court(), ...asked });
}

it("bulletins of every month under the Three Provisions, the month they are of, nothing to report", async () => {
  expect(
    await imported(
      {
        月通报: [
          ["2025年落实“三个规定”月通报情况登记表"],
          ["所属月份", "通报日期", "通报部门", "通报范围", "填报数量", "通报内容"],
          ["1月", "2月5日", "督察室", "全院", 0, "本月无记录报告事项"],
          ["2月", "3月4日", "督察室", "全院", 2, "记录报告2件"],
          ["十二月", "2026年1月5日", "督察室", "全院", "0", "零报告"],
        ],
      },
      { name: "三个规定月通报.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 3,
        date: "2025-02-05",
        type: "三个规定月通报",
        title: "本月无记录报告事项",
        by: "督察室",
        covers: "2025-01",
        note: "通报范围：全院；填报数量：0",
      },
      {
        kind: "activities",
        row: 4,
        date: "2025-03-04",
        type: "三个规定月通报",
        title: "记录报告2件",
        by: "督察室",
        covers: "2025-02",
        note: "通报范围：全院；填报数量：2",
      },
      {
        kind: "activities",
        row: 5,
        date: "2026-01-05",
        type: "三个规定月通报",
        title: "零报告",
        by: "督察室",
        covers: "2025-12",
        note: "通报范围：全院；填报数量：0",
      },
    ],
    problems: [],
  });
});

it("meetings at which reports were heard: who reported what of which time", async () => {
  expect(
    await imported(
      {
        党组会: {
          rows: [
            ["兴源县人民法院党组听取党风廉政建设情况汇报登记表（2025年）"],
            ["会议时间", "会议类型", "主持人", "听取汇报情况", null, null, "会议要求"],
            [null, null, null, "汇报人", "汇报类型", "所属时段", null],
            ["7月10日", "党组会议", "陈立新", "吴海燕", "部门党风廉政建设情况汇报", "上半年", "持续抓好"],
            [null, null, null, "刘强", "部门党风廉政建设情况汇报", "上半年", null],
            ["12月20日", "党组会议", "陈立新", "何静", "履行监督责任情况报告", "2025年度", null],
          ],
          merges: ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "A4:A5", "B4:B5", "C4:C5", "G4:G5"],
        },
      },
      { name: "听取汇报.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 4, date: "2025-07-10", type: "党组会议", chair: "陈立新" },
        heard: [
          { from: "吴海燕", type: "部门党风廉政建设情况汇报", covers: "2025-H1" },
          { from: "刘强", type: "部门党风廉政建设情况汇报", covers: "2025-H1" },
        ],
        note: "会议要求：持续抓好",
      },
      {
        kind: "meetings",
        row: 6,
        date: "2025-12-20",
        type: "党组会议",
        chair: "陈立新",
        heard: [{ from: "何静", type: "履行监督责任情况报告", covers: "2025" }],
      },
    ],
    problems: [],
  });
});

it("a register in pages: heads and title again on each, numbers that skip, sums, a remark in the middle", async () => {
  const head = ["序号", "时间", "谈话人", "谈话对象", "谈话内容", "备注"];
  expect(
    await imported(
      {
        Sheet1: {
          rows: [
            ["兴源县人民法院2025年提醒谈话登记表"],
            head,
            [1, { day: "2025-01-23", format: "yyyy.mm.dd" }, "何静", "王建", "节前纪律", null],
            [2, "2025．02．18", "何静", "王建国", "上班迟到", "口头提醒"],
            ["小  计", "2", null, null, null, null],
            ["兴源县人民法院2025年提醒谈话登记表（续）"],
            head,
            [4, "2025年03月07日 星期五", "郑国栋", "林晓", "请假手续不全", null],
            ["（以下为下半年）", null, null, null, null, null],
            [7, "2025-9-1", "刘强", "欧阳云", "终本案件管理", null],
            ["总  计", "4", null, null, null, null],
          ],
          merges: ["A1:F1", "A6:F6", "A9:F9"],
        },
      },
      { name: "提醒谈话.xlsx" },
    ),
  ).toEqual({
    records: [
      { kind: "talks", row: 3, date: "2025-01-23", type: "提醒谈话", title: "节前纪律", by: "何静", with: "王建" },
      {
        kind: "talks",
        row: 4,
        date: "2025-02-18",
        type: "提醒谈话",
        title: "上班迟到",
        by: "何静",
        with: "王建国",
        note: "口头提醒",
      },
      {
        kind: "talks",
        row: 8,
        date: "2025-03-07",
        type: "提醒谈话",
        title: "请假手续不全",
        by: "郑国栋",
        with: "林晓",
      },
      {
        kind: "talks",
        row: 10,
        date: "2025-09-01",
        type: "提醒谈话",
        title: "终本案件管理",
        by: "刘强",
        with: "欧阳云",
      },
    ],
    problems: ["Sheet1 A5 row-passed-over", "Sheet1 A9 row-passed-over", "Sheet1 A11 row-passed-over"],
  });
});

it("inquiries by letter: when it was sent, when it was answered, who signed it", async () => {
  expect(
    await imported(
      {
        函询: [
          ["谈话函询情况登记表", null, null, null, null, null, null, null, null],
          [
            "线索编号",
            "函询时间",
            "函询人",
            "被函询人",
            "被函询人单位及职务",
            "反映的主要问题",
            "说明回复时间",
            "处置意见",
            "签批人",
          ],
          [
            "XS2025-02",
            "2025年5月6日",
            "何静",
            "欧阳云",
            "执行局局长",
            "违规接受当事人宴请",
            "2025年5月20日",
            "予以采信了结",
            "陈立新",
          ],
        ],
      },
      { name: "谈话函询.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "talks",
          row: 3,
          date: "2025-05-06",
          type: "谈话函询",
          title: "违规接受当事人宴请",
          by: "何静",
          with: "欧阳云",
        },
        note: "线索编号：XS2025-02；被函询人单位及职务：执行局局长；说明回复时间：2025年5月20日；处置意见：予以采信了结；签批人：陈立新",
      },
    ],
    problems: [],
  });
});

it("what was waived: the clause, whose, why, who approved it and until when", async () => {
  expect(
    await imported(
      {
        豁免: [
          ["豁免审批台账"],
          ["法规", "条款", "责任人", "豁免时段", "豁免理由", "批准人", "批准时间", "有效期至", "备注"],
          [
            "hebei",
            "13.10",
            "刘强",
            "2025年第二季度",
            "赴省委党校学习",
            "中共兴源县委",
            "2025年4月1日",
            "2025年6月30日",
            null,
          ],
        ],
      },
      { name: "豁免台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "waivers",
          row: 3,
          date: "2025-04-01",
          regulation: "hebei",
          clause: "13.10",
          holder: "刘强",
          period: "2025-Q2",
        },
        ...{ reason: "赴省委党校学习", approvedBy: "中共兴源县委", until: "2025-06-30" },
      },
    ],
    problems: [],
  });
});

it("a pre-appointment talk: several who are promoted, one group, counted", async () => {
  expect(
    await imported(
      {
        任前: {
          rows: [
            ["任前廉政谈话登记表"],
            ["谈话时间", "2025年6月16日上午9:30", "谈话地点", "三楼会议室"],
            ["主谈人", "何静（纪检组长）", "参加人", "郑国栋、孙梅"],
            ["谈话对象", "林晓、王建国2人", "谈话形式", "☑集体 □个别"],
            ["谈话内容", "1.严守纪律；2.廉洁用权。", null, null],
            ["表态发言", "林晓：珍惜岗位。", null, null],
            ["谈话人签名：", null, "谈话对象签名：", null],
          ],
          merges: ["A1:D1", "B5:D5", "B6:D6", "A7:B7", "C7:D7"],
        },
      },
      { name: "任前谈话.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "talks",
          row: 2,
          date: "2025-06-16",
          type: "任前廉政谈话",
          title: "1.严守纪律；2.廉洁用权。",
          by: "何静",
          with: ["林晓", "王建国"],
        },
        note: "谈话地点：三楼会议室；参加人：郑国栋、孙梅；谈话形式：☑集体 □个别；表态发言：林晓：珍惜岗位。",
      },
    ],
    problems: [],
  });
});

it("a plan of work, the division of responsibilities, pledges: papers by when they were issued and by whom", () => {
  expect(
    importedText(
      [
        "2025年党风廉政建设工作开展情况,,,,,",
        "序号,工作任务,类型,责任主体,完成时间,文号/材料",
        "1,制定2025年党风廉政建设工作计划,工作计划,党组,2025年2月20日,兴法党〔2025〕4号",
        "2,责任分解,责任分解,办公室,2025年2月28日,",
        "3,签订责任书,责任书,陈立新,2025年3月3日,共12份",
      ].join("\r\n"),
      { name: "工作开展情况.csv", kind: "activities", roster: court() },
    ),
  ).toEqual({
    records: [
      {
        kind: "activities",
        row: 3,
        date: "2025-02-20",
        type: "工作计划",
        title: "制定2025年党风廉政建设工作计划",
        by: "党组",
        note: "文号/材料：兴法党〔2025〕4号",
      },
      { kind: "activities", row: 4, date: "2025-02-28", type: "责任分解", title: "责任分解", by: "办公室" },
      {
        kind: "activities",
        row: 5,
        date: "2025-03-03",
        type: "责任书",
        title: "签订责任书",
        by: "陈立新",
        note: "文号/材料：共12份",
      },
    ],
    problems: [],
  });
});

it("what cannot be read is named by its cell, and nothing is guessed", async () => {
  expect(
    await imported(
      {
        谈话: [
          ["廉政谈话登记表"],
          ["序号", "谈话时间", "谈话人", "谈话对象", "内容"],
          [1, "3月5日", "陈立新", "吴海燕", "x"],
          [2, "2025年2月30日", "陈立新", "吴海燕", "x"],
          [3, "2025年3月", "陈立新", "吴海燕", "x"],
          [4, "2025-03-06", "陈立新", "黄伟等5人", "x"],
          [5, { error: "#N/A" }, "陈立新", "黄伟", "x"],
          [6, "05/06/2025", "陈立新", "黄伟", "x"],
          [7, "2025-03-07", "陈立新", "黄伟、黄维", "x"],
        ],
      },
      { name: "谈话.xlsx" },
    ),
  ).toEqual({
    records: [
      { kind: "talks", row: 9, date: "2025-03-07", type: "廉政谈话", title: "x", by: "陈立新", with: ["黄伟", "黄维"] },
    ],
    problems: [
      "谈话 B3 cell-bad-day",
      "谈话 B4 cell-bad-day",
      "谈话 B5 cell-bad-day",
      "谈话 D6 cell-more-people",
      "谈话 B7 cell-error",
      "谈话 B8 cell-bad-day",
    ],
  });
});
