import { expect, it } from "vitest";
import { imported, importedText, inGb18030 } from "./office.js";

it("a year in one book: a cover, meetings, talks, lessons, papers sent up", async () => {
  expect(
    await imported(
      {
        封面: [["兴源县人民检察院"], ["党风廉政建设责任制工作台账"], ["（二〇二五年度）"], ["记录人：周平"]],
        党组会: {
          rows: [
            ["党组会议研究党风廉政建设情况登记"],
            ["序号", "时间", "会议名称", "议题", "主持人", "参会人员", "缺席人员", "记录人"],
            [1, "1月8日", "第1次党组会议", "党风廉政建设", "张远", "张远、李望、孙越", "无", "周平"],
            [2, "2.14", "第2次党组会议", "干部任免", "张远", "班子成员", "—", "周平"],
            [null, null, null, null, null, null, null, null],
            [
              3,
              "4月2日",
              "第3次党组会议",
              "传达学习上级会议精神",
              "李望（主持工作）",
              "李望 赵合 孙越",
              "张远（出差）",
              "王记",
            ],
          ],
          merges: ["A1:H1"],
        },
        谈心谈话: [
          ["谈心谈话情况"],
          ["时间", "谈话人", "谈话对象", "谈话内容", "备注"],
          ["3月5日", "张远", "李望", "谈思想、谈工作", null],
          ["3月5日", "张远", "王  记", "了解家庭情况", "已交流"],
        ],
        廉政党课: [
          ["时间", "主讲人", "授课题目", "听课人员", "地点"],
          ["6月30日", "张远检察长", "永葆清廉本色", "全院干警", "五楼会议室"],
        ],
        上报材料: [
          ["日期", "材料名称", "报送单位", "报送对象", "文号"],
          ["7月8日", "履行主体责任情况报告", "院党组", "县委", "兴检党〔2025〕6号"],
        ],
      },
      { name: "2025年度党风廉政建设台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 3, date: "2025-01-08", type: "党组会议", title: "第1次党组会议" },
        ...{ topics: "党风廉政建设", chair: "张远", attendees: ["张远", "李望", "孙越"], note: "记录人：周平" },
      },
      {
        ...{ kind: "meetings", row: 4, date: "2025-02-14", type: "党组会议", title: "第2次党组会议" },
        ...{ topics: "干部任免", chair: "张远", attendees: ["张远", "李望", "孙越"], note: "记录人：周平" },
      },
      {
        ...{ kind: "meetings", row: 6, date: "2025-04-02", type: "党组会议", title: "第3次党组会议" },
        ...{ chair: "李望", attendees: ["李望", "赵合", "孙越"], absent: "张远" },
        note: "议题：传达学习上级会议精神；记录人：王记",
      },
      {
        kind: "talks",
        row: 3,
        date: "2025-03-05",
        type: "谈心谈话",
        title: "谈思想、谈工作",
        by: "张远",
        with: "李望",
      },
      {
        ...{ kind: "talks", row: 4, date: "2025-03-05", type: "谈心谈话", title: "了解家庭情况" },
        ...{ by: "张远", with: "王记", note: "已交流" },
      },
      {
        ...{ kind: "activities", row: 2, date: "2025-06-30", type: "廉政党课", title: "永葆清廉本色", by: "张远" },
        ...{ audience: "全院干警", note: "地点：五楼会议室" },
      },
      {
        ...{ kind: "reports", row: 2, date: "2025-07-08", type: "履行主体责任情况报告", from: "党组" },
        ...{ to: "中共兴源县委", note: "文号：兴检党〔2025〕6号" },
      },
    ],
    problems: ["封面 sheet-passed-over"],
  });
});

it("month sheets of talks under merged heads, blank rows between, the day alone in its cell", async () => {
  const head = (title: string, ...rows: (readonly (string | number | null)[])[]) => ({
    rows: [
      [title],
      ["序号", "谈话日期", "谈话人", null, "谈话对象", null, "谈话类型", "主要内容"],
      [null, null, "姓名", "职务", "姓名", "职务", null, null],
      ...rows,
    ],
    merges: ["A1:H1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3", "H2:H3"],
  });
  expect(
    await imported(
      {
        一月: head(
          "兴源县人民检察院谈话情况登记表（1月）",
          [1, "6日", "张远", "检察长", "李望", "副检察长", "廉政谈话", "节前提醒"],
          [null, null, null, null, null, null, null, null],
          [2, "1.20", "李望", "副检察长", "王记", "办公室主任", "提醒谈话", "公车管理"],
        ),
        二月: head("兴源县人民检察院谈话情况登记表（2月）", [null, null, null, null, null, null, null, null]),
        三月: head("兴源县人民检察院谈话情况登记表（3月）", [
          1,
          "3月18日上午",
          "赵合",
          "纪检组长",
          "钱明亮、周平",
          "/",
          "廉政谈话",
          null,
        ]),
      },
      { name: "谈话登记表2025.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 4, date: "2025-01-06", type: "廉政谈话", title: "节前提醒", by: "张远", with: "李望" },
        note: "谈话人职务：检察长；谈话对象职务：副检察长",
      },
      {
        ...{ kind: "talks", row: 6, date: "2025-01-20", type: "提醒谈话", title: "公车管理", by: "李望", with: "王记" },
        note: "谈话人职务：副检察长；谈话对象职务：办公室主任",
      },
      {
        ...{ kind: "talks", row: 4, date: "2025-03-18", type: "廉政谈话", by: "赵合", with: ["钱明亮", "周平"] },
        note: "谈话人职务：纪检组长",
      },
    ],
    problems: [],
  });
});

it("forms of talks, one a sheet, the person's name the sheet's", async () => {
  const form = (date: string | { day: string; format: number }, name: string, type: string, what: string) => ({
    rows: [
      ["谈  话  记  录  表", null, null, null],
      ["谈话时间", date, "谈话地点", "谈话室"],
      ["谈话人", "张远 赵合", "记录人", "周平"],
      ["谈话对象", name, "职务", "干部"],
      ["谈话类型", type, null, null],
      ["谈话内容", what, null, null],
      ["谈话对象签字：", null, null, null],
    ],
    merges: ["A1:D1", "B5:D5", "B6:D6", "A7:D7"],
  });
  expect(
    await imported({
      李望: form({ day: "2025-05-08", format: 31 }, "李望", "□廉政谈话 ☑提醒谈话 □诫勉谈话", "分管领域出现苗头性问题"),
      孙越: form("2025年5月9日下午3时", "孙越同志", "廉政谈话", "一、家风家教\n二、遵守八项规定"),
      王记: form("25年5月12日", "王记(办公室主任)", "谈心谈话", "思想工作情况"),
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 2, date: "2025-05-08", type: "提醒谈话", title: "分管领域出现苗头性问题" },
        ...{ by: ["张远", "赵合"], with: "李望", note: "谈话地点：谈话室；记录人：周平；职务：干部" },
      },
      {
        ...{ kind: "talks", row: 2, date: "2025-05-09", type: "廉政谈话", title: "一、家风家教\n二、遵守八项规定" },
        ...{ by: ["张远", "赵合"], with: "孙越", note: "谈话地点：谈话室；记录人：周平；职务：干部" },
      },
      {
        ...{ kind: "talks", row: 2, date: "2025-05-12", type: "谈心谈话", title: "思想工作情况" },
        ...{ by: ["张远", "赵合"], with: "王记", note: "谈话地点：谈话室；记录人：周平；职务：干部" },
      },
    ],
    problems: [],
  });
});

it("minutes as forms: who was there by departments, what was decided, columns of signatures", async () => {
  expect(
    await imported({
      会议记录: {
        rows: [
          ["会  议  记  录"],
          ["会议名称", "2025年第5次党组（扩大）会议", "会议类型", "党组会议"],
          ["会议时间", "2025年5月20日14:30", "会议地点", "党组会议室"],
          ["主持人", "张远", "记录人", "王记"],
          ["参会人员", "院领导：张远、李望、赵合、孙越\n办公室：王记、周平\n政治部：钱明亮", null, null],
          ["缺席人员", "无", "列席人员", "派驻纪检监察组"],
          ["会议议题", "1.党风廉政建设 2.检查考核", null, null],
          ["会议内容", "传达学习；研究部署下半年工作。", null, null],
          ["会议决定", "原则同意。", null, null],
        ],
        merges: ["A1:D1", "B5:D5", "B7:D7", "B8:D8", "B9:D9"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 2, date: "2025-05-20", type: "党组会议", title: "2025年第5次党组（扩大）会议" },
        ...{ topics: ["党风廉政建设", "检查考核"], chair: "张远" },
        attendees: ["张远", "李望", "赵合", "孙越", "王记", "周平", "钱明亮"],
        ...{ guests: "派驻纪检监察组", decisions: "原则同意。" },
        note: "会议地点：党组会议室；记录人：王记；会议内容：传达学习；研究部署下半年工作。",
      },
    ],
    problems: [],
  });
});

it("a register of petitions with the day each was done, several to one petitioner", async () => {
  expect(
    await imported({
      信访举报登记台账: {
        rows: [
          ["2025年信访举报受理办理登记台账"],
          ["编号", "收到时间", "来源", "反映对象", "反映问题", "承办部门", "办结时间", "办理结果"],
          [
            "XF-2025-001",
            { day: "2025-02-10", format: 57 },
            "苗头性问题",
            "周平",
            "上班迟到",
            "办公室",
            "3月1日",
            "谈话提醒",
          ],
          ["XF-2025-002", "2025.3.15", "上级交办", "王记", "公车私用", "政治部", "2025.4.10", "查否"],
          [null, "2025.3.15", "上级交办", "钱明亮", "公车私用", "政治部", null, "正在办理"],
          ["合计：3件", null, null, null, null, null, null, null],
        ],
        merges: ["A1:H1", "A6:H6"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "events", row: 3, id: "XF-2025-001", date: "2025-02-10", type: "苗头性问题", person: "周平" },
        ...{ summary: "上班迟到", handledBy: "办公室", note: "办结时间：3月1日；办理结果：谈话提醒" },
      },
      {
        ...{ kind: "events", row: 4, id: "XF-2025-002", date: "2025-03-15", type: "上级交办", person: "王记" },
        ...{ summary: "公车私用", handledBy: "政治部", note: "办结时间：2025.4.10；办理结果：查否" },
      },
      {
        ...{ kind: "events", row: 5, id: "event-2025-03-15", date: "2025-03-15", type: "上级交办", person: "钱明亮" },
        ...{ summary: "公车私用", handledBy: "政治部", note: "办理结果：正在办理" },
      },
    ],
    problems: ["信访举报登记台账 A6 row-passed-over", "信访举报登记台账 ids-given"],
  });
});

it("a register of sanctions: legal names, the day of the decision and how long it bears", async () => {
  expect(
    await imported({
      处分台账: [
        ["党纪政务处分执行情况台账（2025年）"],
        [
          ...["序号", "案号", "姓名", "工作部门", "时任职务", "违纪事实", "立案时间", "处分种类"],
          ...["处分时间", "影响期", "影响期满日", "结案时间", "备注"],
        ],
        [
          ...["1", "兴检纪立〔2025〕1号", "周平", "办公室", "科员", "违规收受礼品", "2025-03-03", "党内警告"],
          ...["2025-04-15", "一年", "2026-04-14", "2025-04-20", "已宣布"],
        ],
        [
          ...[
            "2",
            "兴检纪立〔2025〕2号",
            "王记",
            "办公室",
            "办公室主任",
            "公款吃喝",
            "2025-05-06",
            "党内严重警告、政务记过",
          ],
          ...["2025-06-20", "一年半", "2026-12-19", "2025-06-25", "/"],
        ],
        [
          ...[
            "3",
            "兴检纪立〔2025〕3号",
            "吴某（聘用人员）",
            "第一检察部",
            "书记员",
            "泄露办案信息",
            "2025-09-01",
            "待定",
          ],
          ...[null, null, null, null, "正在审查"],
        ],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{
          kind: "cases",
          row: 3,
          id: "兴检纪立〔2025〕1号",
          date: "2025-03-03",
          title: "违规收受礼品",
          subject: "周平",
        },
        ...{ department: "办公室", post: "科员" },
        measures: [{ type: "党内警告", date: "2025-04-15", until: "2026-04-14" }],
        ...{ concluded: "2025-04-20", note: "已宣布；影响期：一年" },
      },
      {
        ...{ kind: "cases", row: 4, id: "兴检纪立〔2025〕2号", date: "2025-05-06", title: "公款吃喝", subject: "王记" },
        ...{ department: "办公室", post: "办公室主任" },
        measures: [
          { type: "党内严重警告", date: "2025-06-20", until: "2026-12-19" },
          { type: "政务记过", date: "2025-06-20", until: "2026-12-19" },
        ],
        ...{ concluded: "2025-06-25", note: "影响期：一年半" },
      },
      {
        ...{ kind: "cases", row: 5, id: "兴检纪立〔2025〕3号", date: "2025-09-01", title: "泄露办案信息" },
        ...{ subject: "吴某（聘用人员）", department: "第一检察部", post: "书记员" },
        note: "正在审查；处分种类：待定",
      },
    ],
    problems: [],
  });
});

it("a register of papers that came in: from whom, what it is, whom it went to", async () => {
  expect(
    await imported(
      {
        收文: [
          ["收文登记簿（党风廉政类）"],
          ["收文日期", "来文单位", "文件标题", "材料类型", "收文单位", "所属时段", "份数", "传阅情况"],
          [
            "1/10",
            "第一检察部",
            "2024年第四季度党风廉政情况",
            "部门党风廉政建设情况汇报",
            "党组",
            "2024年第四季度",
            1,
            "张远、李望已阅",
          ],
          ["4/9", "政治部", null, "部门党风廉政建设情况汇报", "党组", "一季度", 1, null],
          [
            "7/11",
            "办公室",
            "关于上半年廉政工作的汇报",
            "部门党风廉政建设情况汇报",
            "院党组",
            "2025上半年",
            "2份",
            "阅存",
          ],
        ],
      },
      { year: 2025, kind: "reports" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "reports", row: 3, date: "2025-01-10", type: "部门党风廉政建设情况汇报" },
        ...{ title: "2024年第四季度党风廉政情况", from: "第一检察部", to: "党组", covers: "2024-Q4" },
        note: "份数：1；传阅情况：张远、李望已阅",
      },
      {
        ...{ kind: "reports", row: 4, date: "2025-04-09", type: "部门党风廉政建设情况汇报" },
        ...{ from: "政治部", to: "党组", covers: "2025-Q1", note: "份数：1" },
      },
      {
        ...{ kind: "reports", row: 5, date: "2025-07-11", type: "部门党风廉政建设情况汇报" },
        ...{ title: "关于上半年廉政工作的汇报", from: "办公室", to: "党组", covers: "2025-H1" },
        note: "份数：2份；传阅情况：阅存",
      },
    ],
    problems: [],
  });
});

it("a list of statements of duty: one a person, of the year before, to the Party group and the discipline group", async () => {
  expect(
    await imported({
      述责述廉: [
        ["2024年度班子成员述责述廉情况一览表"],
        ["填表单位：兴源县人民检察院政治部　　　　填表时间：2025年1月31日"],
        ["序号", "述责述廉人", "职务", "述责述廉时间", "报送对象", "形式", "报告年度", "测评情况"],
        [1, "张远", "党组书记、检察长", "2025年1月21日", "县委、县纪委", "书面", "2024年", "好"],
        [2, "李  望", "党组成员、副检察长", "2025年1月21日", "党组", "口头", "2024年", "好"],
        [3, "孙越", "党组成员", "同上", "党组", "口头", "2024年", "较好"],
        ["填表人：周平", null, null, null, null, null, "审核人：钱明亮", null],
      ],
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "reports", row: 4, date: "2025-01-21", type: "述责述廉报告", from: "张远" },
        ...{ to: ["中共兴源县委", "兴源县纪委"], form: "书面", covers: "2024" },
        note: "职务：党组书记、检察长；测评情况：好",
      },
      {
        ...{ kind: "reports", row: 5, date: "2025-01-21", type: "述责述廉报告", from: "李望" },
        ...{ to: "党组", form: "口头", covers: "2024", note: "职务：党组成员、副检察长；测评情况：好" },
      },
      {
        ...{ kind: "reports", row: 6, date: "2025-01-21", type: "述责述廉报告", from: "孙越" },
        ...{ to: "党组", form: "口头", covers: "2024", note: "职务：党组成员；测评情况：较好" },
      },
    ],
    problems: ["述责述廉 A7 row-passed-over"],
  });
});

it("reminders before festivals: the festival in a column, who was reminded in groups and by name", async () => {
  expect(
    await imported(
      {
        节日提醒: [
          ["2025年重要节假日廉政提醒谈话登记"],
          ["节日", "提醒时间", "提醒人", "提醒对象", "提醒方式", "提醒内容"],
          ["元旦", "2024年12月30日", "张远", "李望、孙越", "当面谈话", "严禁公款吃喝"],
          ["春节", "1月24日", "赵合、李望", "王记、钱明亮等2人", "集体", "严禁公车私用"],
          ["清明", "4月2日", "张远", "王记、钱明亮、周平等5人", "集体", "严禁公车私用"],
          ["端午", "5月30日", "赵合", "中层干部", "短信", "遵守八项规定"],
        ],
      },
      { kind: "talks" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 3, date: "2024-12-30", type: "提醒谈话", title: "严禁公款吃喝", by: "张远" },
        ...{ with: ["李望", "孙越"], note: "节日：元旦；提醒方式：当面谈话" },
      },
      {
        ...{ kind: "talks", row: 4, date: "2025-01-24", type: "提醒谈话", title: "严禁公车私用" },
        ...{ by: ["赵合", "李望"], with: ["王记", "钱明亮"], note: "节日：春节；提醒方式：集体" },
      },
      {
        ...{ kind: "talks", row: 6, date: "2025-05-30", type: "提醒谈话", title: "遵守八项规定", by: "赵合" },
        ...{ with: "中层干部", note: "节日：端午；提醒方式：短信" },
      },
    ],
    problems: ["节日提醒 D5 cell-more-people"],
  });
});

it("a CSV in GB18030, quoted cells with line breaks, spaces after names", () => {
  expect(
    importedText(
      inGb18030(
        [
          "谈话时间,谈话类型,谈话人,谈话对象,谈话内容,备注",
          '2025/3/5 0:00:00,廉政谈话,张远,"李望,赵合","一、讲纪律',
          '二、讲规矩",',
          "2025/4/1,提醒谈话,赵合,王记 ,谈公车管理,整改完成",
          ",,,,,",
          "合计,2次,,,,",
        ].join("\r\n"),
      ),
      { name: "谈话台账.csv" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "talks", row: 2, date: "2025-03-05", type: "廉政谈话", title: "一、讲纪律\n二、讲规矩" },
        ...{ by: "张远", with: ["李望", "赵合"] },
      },
      {
        ...{ kind: "talks", row: 3, date: "2025-04-01", type: "提醒谈话", title: "谈公车管理" },
        ...{ by: "赵合", with: "王记", note: "整改完成" },
      },
    ],
    problems: ["谈话台账 A5 row-passed-over"],
  });
});

it("a CSV from a platform: codes and ids beside the words, times of day, who entered it", () => {
  expect(
    importedText(
      [
        "ID;会议编号;会议类型;会议类型编码;会议主题;开始时间;结束时间;主持人;参会人员;创建人;创建时间;状态",
        "1001;HY2025001;党组会议;01;党风廉政建设;2025-02-12 09:00:00;2025-02-12 11:30:00;张远;张远,李望,孙越;admin;2025-02-12 14:00:00;已完成",
        "1002;HY2025002;民主生活会;02;对照检查;2025-02-20 14:30:00;2025-02-20 18:00:00;张远;张远,李望,孙越;admin;2025-02-21 08:30:00;已完成",
      ].join("\n"),
      { name: "会议导出_20250301.csv" },
    ),
  ).toEqual({
    records: [
      {
        ...{ kind: "meetings", row: 2, id: "HY2025001", date: "2025-02-12", type: "党组会议" },
        ...{ title: "党风廉政建设", chair: "张远", attendees: ["张远", "李望", "孙越"] },
        note: "ID：1001；会议类型编码：01；结束时间：2025-02-12 11:30:00；创建人：admin；创建时间：2025-02-12 14:00:00；状态：已完成",
      },
      {
        ...{ kind: "meetings", row: 3, id: "HY2025002", date: "2025-02-20", type: "民主生活会" },
        ...{ title: "对照检查", chair: "张远", attendees: ["张远", "李望", "孙越"] },
        note: "ID：1002；会议类型编码：02；结束时间：2025-02-20 18:00:00；创建人：admin；创建时间：2025-02-21 08:30:00；状态：已完成",
      },
    ],
    problems: [],
  });
});

it("inspections and pledges with error cells, formulas and numbers as text", async () => {
  expect(
    await imported({
      责任书签订: {
        rows: [
          ["2025年党风廉政建设责任书签订情况统计表", null, null, null, null, null],
          ["序号", "签订日期", "签订人", "所在部门", "份数", "联系电话"],
          ["'1", { day: "2025-02-06", format: 14 }, "李望", "院领导", "2", 13900001111],
          [
            { formula: "A3+1", value: 2 },
            { day: "2025-02-06", format: 58 },
            "王记",
            "办公室",
            { formula: "SUM(1,1)", value: 2 },
            "0930-1234567",
          ],
          [{ formula: "A4+1", value: 3 }, { error: "#VALUE!" }, "钱明亮", "政治部", 2, null],
          [{ formula: "A5+1", value: 4 }, "二月七日", "周平", "办公室", { error: "#REF!" }, null],
          ["合  计", null, "4人", null, { formula: "SUM(E3:E6)", value: 8 }, null],
        ],
        merges: ["A1:F1"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "activities", row: 3, date: "2025-02-06", type: "责任书", with: "李望" },
        note: "所在部门：院领导；份数：2；联系电话：13900001111",
      },
      {
        ...{ kind: "activities", row: 4, date: "2025-02-06", type: "责任书", with: "王记" },
        note: "所在部门：办公室；份数：2；联系电话：0930-1234567",
      },
    ],
    problems: ["责任书签订 B5 cell-error", "责任书签订 E6 cell-error", "责任书签订 A7 row-passed-over"],
  });
});

it("cadres chosen and moved, a day merged over those of one decision, old rows hidden", async () => {
  expect(
    await imported({
      干部任免: {
        rows: [
          ["兴源县人民检察院2025年干部选拔任用纪实台账"],
          ["序号", "姓名", "任免类型", "原任职务", "拟任职务", "党组研究时间", "任职文号", "任前谈话时间"],
          ["1", "旧人", "提拔", "科员", "副主任", "2023年3月1日", null, null],
          ["2", "王 记", "交流", "办公室主任", "政治部副主任", "2025年6月3日", "兴检任〔2025〕2号", "2025年6月10日"],
          ["3", "周平", "提拔", "科员", "办公室副主任", null, "兴检任〔2025〕2号", "6.10"],
          ["4", "钱明亮", "任职", null, "政治部主任", "2025-9-1", null, null],
        ],
        merges: ["A1:H1", "F4:F5"],
        hiddenRows: [3],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "appointments", row: 3, date: "2023-03-01", type: "提拔", person: "旧人", post: "副主任" },
        note: "原任职务：科员",
      },
      {
        ...{ kind: "appointments", row: 4, date: "2025-06-03", type: "交流", person: "王记", post: "政治部副主任" },
        note: "原任职务：办公室主任；任职文号：兴检任〔2025〕2号；任前谈话时间：2025年6月10日",
      },
      {
        ...{ kind: "appointments", row: 5, date: "2025-06-03", type: "提拔", person: "周平", post: "办公室副主任" },
        note: "原任职务：科员；任职文号：兴检任〔2025〕2号；任前谈话时间：6.10",
      },
      { kind: "appointments", row: 6, date: "2025-09-01", type: "任职", person: "钱明亮", post: "政治部主任" },
    ],
    problems: ["干部任免 rows-hidden"],
  });
});

it("departments assessed: a grade each, a sum of points, the group that came, remarks under the table", async () => {
  expect(
    await imported({
      考核: {
        rows: [
          ["2025年度党风廉政建设责任制考核结果汇总表"],
          ["考核时间：2025年12月15日至19日", null, null, null, null, null],
          ["被考核部门", "考核日期", "考核组组长", "得分", "考核等次", "存在问题"],
          ["办公室", "12月15日", "张远", 96.5, "优秀", "无"],
          ["政治部", "12月16日", "李望", 91, "称职", "台账不全"],
          ["第一检察部", "12月19日", "赵合", 88.5, "称职", "谈话偏少；\n记录简单"],
          ["平均分", null, null, { formula: "AVERAGE(D4:D6)", value: 92 }, null, null],
          ["注：考核等次由党组会议研究确定。", null, null, null, null, null],
        ],
        merges: ["A1:F1", "A2:F2", "A8:F8"],
      },
    }),
  ).toEqual({
    records: [
      {
        ...{ kind: "assessments", row: 4, date: "2025-12-15", type: "年度考核", covers: "2025", subject: "办公室" },
        ...{ grade: "优秀", leader: "张远", note: "得分：96.5" },
      },
      {
        ...{ kind: "assessments", row: 5, date: "2025-12-16", type: "年度考核", covers: "2025", subject: "政治部" },
        ...{ grade: "称职", leader: "李望", note: "得分：91；存在问题：台账不全" },
      },
      {
        ...{ kind: "assessments", row: 6, date: "2025-12-19", type: "年度考核", covers: "2025", subject: "第一检察部" },
        ...{ grade: "称职", leader: "赵合", note: "得分：88.5；存在问题：谈话偏少；\n记录简单" },
      },
    ],
    problems: ["考核 A7 row-passed-over", "考核 A8 row-passed-over"],
  });
});
