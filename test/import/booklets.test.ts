import { expect, it } from "vitest";
import { imported, importedText } from "./office.js";

it("a booklet of talks, a sheet for each who talks, his name above the table", async () => {
  const sheet = (by: string, ...rows: (string | number | null)[][]) => ({
    rows: [
      ["班子成员廉政谈话登记本", null, null, null, null, null, null],
      [`谈话人：${by}`, null, null, "年度：2025年度", null, null, null],
      ["次数", "时间", "谈话对象", "职务", "谈话提纲", "谈话方式", "签名"],
      ...rows,
    ],
    merges: ["A1:G1", "A2:C2", "D2:G2"],
  });
  expect(
    await imported(
      {
        张远: sheet(
          "张远（党组书记、检察长）",
          ["第1次", "1.15", "李望", "副检察长", "年初廉政提醒", "个别", null],
          ["第2次", "7月8日", "赵合", "纪检组长", "半年工作", "个别", null],
        ),
        李望: sheet(
          "李  望",
          ["第1次", "2月20日", "王记", "办公室主任", "公务接待", "个别", null],
          ["第2次", null, null, null, null, null, null],
        ),
      },
      { name: "廉政谈话登记本.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        kind: "talks",
        row: 4,
        date: "2025-01-15",
        type: "廉政谈话",
        title: "年初廉政提醒",
        by: "张远",
        with: "李望",
        note: "次数：第1次；职务：副检察长；谈话方式：个别",
      },
      {
        kind: "talks",
        row: 5,
        date: "2025-07-08",
        type: "廉政谈话",
        title: "半年工作",
        by: "张远",
        with: "赵合",
        note: "次数：第2次；职务：纪检组长；谈话方式：个别",
      },
      {
        kind: "talks",
        row: 4,
        date: "2025-02-20",
        type: "廉政谈话",
        title: "公务接待",
        by: "李望",
        with: "王记",
        note: "次数：第1次；职务：办公室主任；谈话方式：个别",
      },
    ],
    problems: ["李望 A5 row-passed-over"],
  });
});

it("meetings of the leading group, a sheet a quarter, the type in their names", async () => {
  expect(
    await imported(
      {
        一季度: {
          rows: [
            ["党风廉政建设责任制领导小组会议情况（一季度）"],
            ["会议日期", "会议名称", "会议议题", "召集人", "到会情况", null, "议定事项", "备注"],
            [null, null, null, null, "到会", "缺席", null, null],
            [
              "1月20日",
              "2025年第一次领导小组会议",
              "动员部署",
              "张远",
              "张远、李望、王记",
              "孙越",
              "印发责任分解方案",
              null,
            ],
          ],
          merges: ["A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3", "H2:H3"],
        },
        二季度: {
          rows: [
            ["党风廉政建设责任制领导小组会议情况（二季度）"],
            ["会议日期", "会议名称", "会议议题", "召集人", "到会情况", null, "议定事项", "备注"],
            [null, null, null, null, "到会", "缺席", null, null],
            [
              "4月30日",
              "2025年第二次领导小组会议",
              "检查考核、整改",
              "张远",
              "张远、李望、赵合、钱明亮",
              "无",
              null,
              "扩大到部门负责人",
            ],
            [null, null, null, null, null, null, null, null],
          ],
          merges: ["A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3", "H2:H3"],
        },
      },
      { name: "领导小组会议登记2025.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "meetings",
          row: 4,
          date: "2025-01-20",
          type: "领导小组会议",
          title: "2025年第一次领导小组会议",
          topics: "动员部署",
        },
        ...{ chair: "张远", attendees: ["张远", "李望", "王记"], absent: "孙越", decisions: "印发责任分解方案" },
      },
      {
        ...{
          kind: "meetings",
          row: 4,
          date: "2025-04-30",
          type: "领导小组会议",
          title: "2025年第二次领导小组会议",
          topics: ["检查考核", "整改"],
        },
        ...{ chair: "张远", attendees: ["张远", "李望", "赵合", "钱明亮"], note: "扩大到部门负责人" },
      },
    ],
    problems: [],
  });
});

it("papers sent up, by months merged down, the department and who brought it", async () => {
  expect(
    await imported(
      {
        Sheet1: {
          rows: [
            ["2025年度党风廉政建设材料报送台账"],
            ["月份", "报送日期", "材料名称", "材料类别", "报送部门", "报送人", "接收单位", "报送方式", "所属时段"],
            [
              "1月",
              "1月6日",
              "2024年度履行主体责任情况报告",
              "履行主体责任情况报告",
              "党组",
              "周平",
              "县委",
              "书面",
              "2024年度",
            ],
            [null, "1月20日", "2024年责任追究报表", "责任追究报表", "政治部", "钱明亮", "市检察院", "电子版", "2024年"],
            [
              "7月",
              "7月4日",
              "上半年履行主体责任情况报告",
              "履行主体责任情况报告",
              "党组",
              "周平",
              "县委、县纪委",
              "书面",
              "上半年",
            ],
          ],
          merges: ["A1:I1", "A3:A4"],
        },
      },
      { name: "报送台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "reports",
          row: 3,
          date: "2025-01-06",
          type: "履行主体责任情况报告",
          title: "2024年度履行主体责任情况报告",
        },
        ...{ from: "党组", to: "中共兴源县委", form: "书面", covers: "2024", note: "报送人：周平" },
      },
      {
        ...{
          kind: "reports",
          row: 4,
          date: "2025-01-20",
          type: "责任追究报表",
          title: "2024年责任追究报表",
          from: "政治部",
        },
        ...{ to: "庆阳市人民检察院", covers: "2024", note: "报送人：钱明亮；报送方式：电子版" },
      },
      {
        ...{
          kind: "reports",
          row: 5,
          date: "2025-07-04",
          type: "履行主体责任情况报告",
          title: "上半年履行主体责任情况报告",
        },
        ...{ from: "党组", to: ["中共兴源县委", "兴源县纪委"], form: "书面", covers: "2025-H1", note: "报送人：周平" },
      },
    ],
    problems: [],
  });
});

it("assessments on the spot: who led, who was of the group, how it was done, what it came to", async () => {
  expect(
    await imported(
      {
        "2025年度": [
          ["2025年度落实党风廉政建设责任制检查考核情况表", null, null, null, null, null, null, null, null],
          ["考核时间", "被考核部门", "考核组长", "考核组成员", "考核方式", "得分", "考核等次", "排名", "反馈意见"],
          ["2025年12月8日", "办公室", "李望", "王记、周平", "听取汇报、查阅资料、民主测评", 95, "优秀", 1, "无"],
          [
            "2025年12月9日",
            "第一检察部",
            "赵合",
            "钱明亮",
            "查阅资料、个别谈话",
            "88.5分",
            "称职",
            2,
            "谈话记录不规范",
          ],
        ],
      },
      { name: "责任制考核.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "assessments",
          row: 3,
          date: "2025-12-08",
          type: "年度考核",
          covers: "2025",
          by: ["王记", "周平"],
          subject: "办公室",
        },
        ...{ grade: "优秀", methods: ["听取汇报", "查阅资料", "民主测评"], leader: "李望", note: "得分：95；排名：1" },
      },
      {
        ...{
          kind: "assessments",
          row: 4,
          date: "2025-12-09",
          type: "年度考核",
          covers: "2025",
          by: "钱明亮",
          subject: "第一检察部",
        },
        ...{
          grade: "称职",
          methods: ["查阅资料", "个别谈话"],
          leader: "赵合",
          note: "得分：88.5分；排名：2；反馈意见：谈话记录不规范",
        },
      },
    ],
    problems: [],
  });
});

it("sanctions with the days their effect begins and ends under one head, numbers of decisions, when they were served", async () => {
  expect(
    await imported(
      {
        处分: {
          rows: [
            ["兴源县人民检察院处分决定执行台账"],
            [
              "序号",
              "受处分人",
              null,
              null,
              "违纪违法事实",
              "立案时间",
              "处分决定",
              null,
              null,
              "影响期",
              null,
              "宣布时间",
              "备注",
            ],
            [null, "姓名", "部门", "职务", null, null, "处分种类", "决定时间", "文号", "起", "止", null, null],
            [
              1,
              "周平",
              "办公室",
              "科员",
              "酒后驾驶机动车",
              "2025年2月3日",
              "党内严重警告、政务降级",
              "2025年3月18日",
              "兴检纪〔2025〕1号",
              "2025.3.18",
              "2027.3.17",
              "2025年3月20日",
              null,
            ],
            [
              2,
              "吴某",
              "第一检察部",
              "书记员",
              "旷工",
              "2025/4/7",
              "政务警告",
              { day: "2025-05-06", format: 31 },
              "兴检纪〔2025〕2号",
              { day: "2025-05-06", format: 31 },
              { day: "2025-11-05", format: 31 },
              null,
              "已辞职",
            ],
          ],
          merges: ["A1:M1", "A2:A3", "B2:D2", "E2:E3", "F2:F3", "G2:I2", "J2:K2", "L2:L3", "M2:M3"],
        },
      },
      { name: "处分执行台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "cases",
          row: 4,
          id: "case-2025-02-03",
          date: "2025-02-03",
          title: "酒后驾驶机动车",
          subject: "周平",
          department: "办公室",
          post: "科员",
        },
        measures: [
          { type: "党内严重警告", date: "2025-03-18", until: "2027-03-17" },
          { type: "政务降级", date: "2025-03-18", until: "2027-03-17" },
        ],
        note: "文号：兴检纪〔2025〕1号；起：2025.3.18；宣布时间：2025年3月20日",
      },
      {
        ...{
          kind: "cases",
          row: 5,
          id: "case-2025-04-07",
          date: "2025-04-07",
          title: "旷工",
          subject: "吴某",
          department: "第一检察部",
          post: "书记员",
        },
        measures: [{ type: "政务警告", date: "2025-05-06", until: "2025-11-05" }],
        note: "已辞职；文号：兴检纪〔2025〕2号；起：2025-05-06",
      },
    ],
    problems: ["处分 ids-given"],
  });
});

it("what an inspection tour found, the day it was said merged down, who answers for it and by when", async () => {
  expect(
    await imported(
      {
        整改台账: {
          rows: [
            ["巡视反馈问题整改落实台账"],
            [
              "编号",
              "反馈时间",
              "反馈单位",
              "反馈问题",
              "整改措施",
              "责任领导",
              "责任部门",
              "整改时限",
              "整改情况",
              "是否销号",
            ],
            [
              "XS-1",
              "2025年4月10日",
              "县委",
              "主体责任落实不够有力",
              "1.修订制度；\n2.开展督查。",
              "李望",
              "办公室、政治部",
              "2025年7月底前",
              "已完成",
              "是",
            ],
            ["XS-2", null, null, "谈心谈话不够经常", "制定计划", "张远", "政治部", "长期坚持", "持续推进", "否"],
          ],
          merges: ["A1:J1", "B3:B4", "C3:C4"],
        },
      },
      { name: "整改台账.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "events",
          row: 3,
          id: "XS-1",
          date: "2025-04-10",
          type: "巡视反馈",
          summary: "主体责任落实不够有力",
          superior: "中共兴源县委",
        },
        ...{ department: ["办公室", "政治部"] },
        note: "整改措施：1.修订制度；\n2.开展督查。；责任领导：李望；整改时限：2025年7月底前；整改情况：已完成；是否销号：是",
      },
      {
        ...{
          kind: "events",
          row: 4,
          id: "XS-2",
          date: "2025-04-10",
          type: "巡视反馈",
          summary: "谈心谈话不够经常",
          superior: "中共兴源县委",
        },
        ...{
          department: "政治部",
          note: "整改措施：制定计划；责任领导：张远；整改时限：长期坚持；整改情况：持续推进；是否销号：否",
        },
      },
    ],
    problems: [],
  });
});

it("changes of staff: what somebody was before and after, in one column each", async () => {
  expect(
    await imported(
      {
        人事变动: [
          ["2025年度干部人事变动登记表"],
          ["序号", "姓名", "变动时间", "变动类型", "变动前职务", "变动后职务", "职级变动", "文件依据", "备注"],
          [1, "钱明亮", "3月12日", "交流", "政治部主任", "第一检察部主任", "平", "兴检干〔2025〕1号", ""],
          [2, "周  平", "2025-6-30", "提拔", "一级科员", "办公室副主任", "升", "兴检干〔2025〕4号", "试用期一年"],
          ["填表：王记", null, null, null, "审核：张远", null, null, null, null],
        ],
      },
      { name: "人事变动.xlsx" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "appointments",
          row: 3,
          date: "2025-03-12",
          type: "交流",
          person: "钱明亮",
          post: "第一检察部主任",
          rank: "平",
        },
        note: "变动前职务：政治部主任；文件依据：兴检干〔2025〕1号",
      },
      {
        ...{
          kind: "appointments",
          row: 4,
          date: "2025-06-30",
          type: "提拔",
          person: "周平",
          post: "办公室副主任",
          rank: "升",
        },
        note: "试用期一年；变动前职务：一级科员；文件依据：兴检干〔2025〕4号",
      },
    ],
    problems: ["人事变动 A5 row-passed-over"],
  });
});

it("activities exported by a platform, with a mark of UTF-8, the names of types and their codes", () => {
  expect(
    importedText(
      [
        "\ufeff活动ID,活动名称,活动类型名称,开始日期,结束日期,组织者,参与人,活动地点,活动简介,创建时间",
        'A001,"观看《零容忍》",警示教育,2025-03-11,2025-03-11,政治部,"王记;周平",三楼,"组织观看警示教育片,\n撰写心得",2025-03-12 09:11:02',
        "A002,廉政风险排查,专项治理,2025-05-06,2025-06-30,办公室,,,,2025-07-01 10:00:00",
      ].join("\n"),
      { name: "activity_export.csv" },
    ),
  ).toEqual({
    records: [
      {
        ...{
          kind: "activities",
          row: 2,
          id: "A001",
          date: "2025-03-11",
          type: "警示教育",
          title: "观看《零容忍》",
          by: "政治部",
        },
        ...{
          with: ["王记", "周平"],
          note: "活动地点：三楼；活动简介：组织观看警示教育片,\n撰写心得；创建时间：2025-03-12 09:11:02",
        },
      },
      {
        ...{
          kind: "activities",
          row: 3,
          id: "A002",
          date: "2025-05-06",
          ends: "2025-06-30",
          type: "专项治理",
          title: "廉政风险排查",
        },
        ...{ by: "办公室", note: "创建时间：2025-07-01 10:00:00" },
      },
    ],
    problems: [],
  });
});
