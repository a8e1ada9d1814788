import { Document, Packer, Paragraph } from "docx";
import { expect, it } from "vitest";
import { sheetsOfWord } from "../../src/import/word-tables.js";
import { sheetsOf } from "../../src/import/workbook.js";
import { wordTable } from "../support/word-table.js";
import { xls } from "../support/xls.js";
import { court, imported as importedFor, importedSheets } from "./office.js";

type Sheets = Parameters<typeof importedFor>[0];
type Asked = Parameters<typeof importedFor>[1];

function imported(sheets: Sheets, asked: Asked = {}) {
  return importedFor(sheets, { roster: court(), ...asked });
}

it("talks with the two sides under wide heads that were not merged, the month in a row of its own", async () => {
  expect(
    await imported(
      {
        谈话: [
          ["党组成员落实“一岗双责”廉政谈话登记表", null, null, null, null, null, null, null],
          ["（2025年度）", null, null, null, null, null, null, null],
          ["序号", "谈话人", null, "被谈话人", null, "谈话日期", "谈话主要情况", "备注"],
          [null, "姓名", "职务", "姓名", "职务", null, null, null],
          ["一月份", null, null, null, null, null, null, null],
          [1, "陈立新", "院长", "吴海燕", "副院长", "1.13", "述廉述责情况", null],
          [2, "陈立新", "院长", "刘强", "副院长", "13日", "执行领域廉政风险", "当面"],
          ["三月份", null, null, null, null, null, null, null],
          [3, "吴海燕", "副院长", "黄伟、林晓", "庭长、副庭长", "3月6日上午", "司法廉洁", null],
          ["四月份", null, null, null, null, null, null, null],
          [null, null, null, null, null, null, null, null],
          ["本年合计", null, null, "4人次", null, null, null, null],
        ],
      },
      { name: "廉政谈话登记表（班子）.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 6,
        date: "2025-01-13",
        type: "廉政谈话",
        title: "述廉述责情况",
        by: "陈立新",
        with: "吴海燕",
        note: "谈话人职务：院长；被谈话人职务：副院长",
      },
      {
        kind: "talks",
        row: 7,
        date: "2025-01-13",
        type: "廉政谈话",
        title: "执行领域廉政风险",
        by: "陈立新",
        with: "刘强",
        note: "当面；谈话人职务：院长；被谈话人职务：副院长",
      },
      {
        kind: "talks",
        row: 9,
        date: "2025-03-06",
        type: "廉政谈话",
        title: "司法廉洁",
        by: "吴海燕",
        with: ["黄伟", "林晓"],
        note: "谈话人职务：副院长；被谈话人职务：庭长、副庭长",
      },
    ],
    problems: ["谈话 A12 row-passed-over"],
  });
});

it("a leader's record of a quarter: tables of meetings, talks and lessons one below the other", async () => {
  expect(
    await imported(
      {
        一季度: {
          rows: [
            ["班子成员履行“一岗双责”情况季度纪实表"],
            ["姓名：吴海燕", null, "职务：党组副书记、副院长", null, "2025年第一季度"],
            ["一、主持召开部门会议情况"],
            ["时间", "主持人", "参加人员", "会议内容", "备注"],
            ["1月17日", "吴海燕", "黄伟、林晓、王建国", "传达党组会议精神", null],
            ["二、开展谈心谈话情况"],
            ["时间", "谈话人", "谈话对象", "谈话内容", "备注"],
            ["2月12日", "吴海燕", "黄伟", "队伍思想状况", null],
            ["3月19日", "吴海燕", "林晓", "家庭困难", "已帮扶"],
            ["三、讲廉政党课情况"],
            ["时间", "授课人", "听课对象", "党课题目", "备注"],
            ["3月28日", "吴海燕", "民庭全体干警", "守住廉洁底线", null],
          ],
          merges: ["A1:E1", "A2:B2", "C2:D2", "A3:E3", "A6:E6", "A10:E10"],
        },
      },
      { name: "一岗双责纪实-吴海燕.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "meetings",
        row: 5,
        date: "2025-01-17",
        type: "部门会议",
        title: "传达党组会议精神",
        chair: "吴海燕",
        attendees: ["黄伟", "林晓", "王建国"],
      },
      {
        kind: "talks",
        row: 8,
        date: "2025-02-12",
        type: "谈心谈话",
        title: "队伍思想状况",
        by: "吴海燕",
        with: "黄伟",
      },
      {
        kind: "talks",
        row: 9,
        date: "2025-03-19",
        type: "谈心谈话",
        title: "家庭困难",
        by: "吴海燕",
        with: "林晓",
        note: "已帮扶",
      },
      {
        kind: "activities",
        row: 12,
        date: "2025-03-28",
        type: "廉政党课",
        title: "守住廉洁底线",
        by: "吴海燕",
        audience: "民庭全体干警",
      },
    ],
    problems: [],
  });
});

it("an old workbook: days by WPS, a hidden sheet of lists, a title over two rows, ditto marks", async () => {
  const bytes = xls({
    民主生活会: {
      rows: [
        ["兴源县人民法院"],
        ["2024年度民主生活会和2025年组织生活会情况统计"],
        ["会议类型", "召开日期", "主持人", "参加人员", "列席人员", "会议主题", "查摆问题（条）"],
        [
          "民主生活会",
          { number: 45674, format: 31 },
          "陈立新",
          "全体班子成员",
          "县纪委监委 张某",
          "深入贯彻中央八项规定精神",
          32,
        ],
        ["组织生活会", { number: 45681, format: 57 }, "孙梅", "孙梅、王建", "", "”", 10],
      ],
    },
    选项: { rows: [["民主生活会"], ["组织生活会"]], hidden: true },
  });
  expect(importedSheets(await sheetsOf(bytes, "xls"), { name: "生活会.xls", roster: court() })).toEqual({
    records: [
      {
        ...{
          kind: "meetings",
          row: 4,
          date: "2025-01-17",
          type: "民主生活会",
          title: "深入贯彻中央八项规定精神",
          chair: "陈立新",
        },
        ...{
          attendees: ["陈立新", "吴海燕", "刘强", "何静", "郑国栋"],
          guests: "县纪委监委 张某",
          note: "查摆问题（条）：32",
        },
      },
      {
        ...{
          kind: "meetings",
          row: 5,
          date: "2025-01-24",
          type: "组织生活会",
          title: "深入贯彻中央八项规定精神",
          chair: "孙梅",
        },
        ...{ attendees: ["孙梅", "王建"], note: "查摆问题（条）：10" },
      },
    ],
    problems: ["选项 sheet-hidden"],
  });
});

it("reports of what concerns a person alone: removals, weddings; who received them; what was said to them", async () => {
  expect(
    await imported(
      {
        报告: {
          rows: [
            ["2025年领导干部个人有关事项报告登记簿"],
            [
              "序号",
              "报告人",
              "职  务",
              "报告事项",
              "事项发生\n时间",
              "报告\n时间",
              "受理\n部门",
              "处理意见",
              "经手人",
            ],
            ["01", "刘强", "副院长", "儿子结婚", "5月1日", "4月20日", "督察室", "同意，不得大操大办", "王建"],
            ["02", "欧阳云", "执行局局长", "购买房产一套", "2025.8.16", "2025.8.25", "政治部", "/", "王建"],
          ],
          merges: ["A1:I1"],
        },
      },
      { name: "个人事项报告.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "reports",
          row: 3,
          date: "2025-04-20",
          type: "个人有关事项报告",
          title: "儿子结婚",
          from: "刘强",
          to: "督察室",
        },
        note: "职务：副院长；事项发生时间：5月1日；处理意见：同意，不得大操大办；经手人：王建",
      },
      {
        ...{
          kind: "reports",
          row: 4,
          date: "2025-08-25",
          type: "个人有关事项报告",
          title: "购买房产一套",
          from: "欧阳云",
          to: "政治部",
        },
        note: "职务：执行局局长；事项发生时间：2025.8.16；经手人：王建",
      },
    ],
    problems: [],
  });
});

it("leads on problems: where they came from, how they were disposed of, what the leaders above answered for", async () => {
  expect(
    await imported(
      {
        问责: {
          rows: [
            ["2025年“一案双查”责任追究情况统计表"],
            [
              "案件编号",
              "发现时间",
              "直接责任人",
              null,
              "主要违纪事实",
              "处理结果",
              "处理时间",
              "领导责任追究",
              null,
              null,
              null,
            ],
            [null, null, "姓名", "职务", null, null, null, "责任领导", "责任类型", "追究方式", "追究时间"],
            [
              "2025-01",
              "2025.4.2",
              "王建国",
              "书记员",
              "泄露审判秘密",
              "政务记过",
              "2025.6.10",
              "黄伟",
              "主要领导责任",
              "诫勉谈话",
              "2025.6.20",
            ],
            ["2025-02", "2025.9.1", "王建", "文员", "公车私用", "批评教育", "2025.9.15", null, null, null, null],
          ],
          merges: ["A1:K1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:K2"],
        },
      },
      { name: "责任追究统计.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "cases",
          row: 4,
          id: "2025-01",
          date: "2025-04-02",
          title: "泄露审判秘密",
          subject: "王建国",
          post: "书记员",
        },
        measures: [{ type: "政务记过", date: "2025-06-10" }],
        leaders: [
          { who: "黄伟", responsibility: "主要领导责任", finding: "追责", measures: "诫勉谈话", date: "2025-06-20" },
        ],
      },
      {
        ...{
          kind: "cases",
          row: 5,
          id: "2025-02",
          date: "2025-09-01",
          title: "公车私用",
          subject: "王建",
          post: "文员",
        },
        measures: [{ type: "批评教育", date: "2025-09-15" }],
      },
    ],
    problems: [],
  });
});

it("lessons by those who gave them, in a Word document with a line for the unit and a table without numbers", async () => {
  const children = [
    new Paragraph("附件3"),
    new Paragraph("2025年党风廉政教育开展情况表"),
    new Paragraph("填报单位：兴源县人民法院          填报时间：2025年12月25日"),
    wordTable([
      ["时 间", "教育形式", "主讲人/组织部门", "参加人员", "教育内容", "备 注"],
      ["2月8日", "廉政党课", "陈立新", "全体干警", "新春廉政第一课", ""],
      ["4月9日\n至10日", "警示教育", "政治部", "各部门负责人", "到监狱开展警示教育", "分两批"],
      ["6月", "", "", "", "", ""],
    ]),
    new Paragraph("填表人：王建    审核人：郑国栋"),
  ];
  const sheets = sheetsOfWord(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  expect(importedSheets(sheets, { name: "教育情况.docx", roster: court() })).toEqual({
    records: [
      {
        kind: "activities",
        row: 2,
        date: "2025-02-08",
        type: "廉政党课",
        title: "新春廉政第一课",
        by: "陈立新",
        audience: "全体干警",
      },
      {
        kind: "activities",
        row: 3,
        date: "2025-04-09",
        ends: "2025-04-10",
        type: "警示教育",
        title: "到监狱开展警示教育",
        by: "政治部",
        audience: "各部门负责人",
        note: "分两批",
      },
    ],
    problems: [],
  });
});

it("votes on the leading group, people across and grades down", async () => {
  expect(
    await imported(
      {
        测评: {
          rows: [
            ["2025年度领导班子成员述职述廉民主测评结果"],
            ["姓名", "职务", "应投票", "实投票", "有效票", "测评等次及票数", null, null, null, "综合评定"],
            [null, null, null, null, null, "优秀", "称职", "基本称职", "不称职", null],
            ["陈立新", "院长", 60, 58, 58, 55, 3, 0, 0, "优秀"],
            ["吴海燕", "副院长", 60, 58, 57, 40, 15, 2, 0, "称职"],
          ],
          merges: ["A1:J1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:I2", "J2:J3"],
        },
      },
      { name: "民主测评结果.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "assessments",
          row: 4,
          covers: "2025",
          subject: "陈立新",
          grade: "优秀",
          votes: { 优秀: 55, 称职: 3, 基本称职: 0, 不称职: 0 },
          valid: 58,
        },
        note: "职务：院长；应投票：60；实投票：58",
      },
      {
        ...{
          kind: "assessments",
          row: 5,
          covers: "2025",
          subject: "吴海燕",
          grade: "称职",
          votes: { 优秀: 40, 称职: 15, 基本称职: 2, 不称职: 0 },
          valid: 57,
        },
        note: "职务：副院长；应投票：60；实投票：58",
      },
    ],
    problems: [],
  });
});

it("commendations and promotions in a table with spaces in heads, several people in a cell on lines of their own", async () => {
  expect(
    await imported(
      {
        奖惩: [
          ["2025年度干部表彰提拔情况一览表", null, null, null, null],
          ["日 期", "姓 名", "类 型", "内 容", "批 准 单 位"],
          ["2025年1月23日", "孙梅\n黄伟\n王建国", "表彰", "优秀公务员", "县委组织部"],
          ["2025.10.9", "林晓（民庭副庭长）", "提拔", "任民事审判庭庭长", "院党组"],
        ],
      },
      { name: "表彰提拔.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "appointments",
        row: 3,
        date: "2025-01-23",
        type: "表彰",
        title: "优秀公务员",
        person: ["孙梅", "黄伟", "王建国"],
        note: "批准单位：县委组织部",
      },
      {
        kind: "appointments",
        row: 4,
        date: "2025-10-09",
        type: "提拔",
        title: "任民事审判庭庭长",
        person: "林晓",
        note: "批准单位：院党组",
      },
    ],
    problems: [],
  });
});
