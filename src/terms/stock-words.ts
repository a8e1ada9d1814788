/**
 * Words that the records of any office share, whatever they are about: two texts that have nothing else in common do not speak of one
 * matter. Names of terms, bodies and units are looked up besides.
 */
export const STOCK_WORDS: readonly string[] = [
  ..."问题 情况 有关 相关 工作 会议 全体 党组 党委 县委 市委 省委 州委 纪委 监委 纪检 监察 检察 法院 机关 单位 部门 同志 人员 干部 领导 班子 成员".split(
    " ",
  ),
  ..."研究 部署 安排 听取 汇报 报告 传达 学习 贯彻 落实 精神 通知 意见 方案 措施 制度 制定 专题 专项 整改 剖析 分析 讨论 审议 通过 关于".split(
    " ",
  ),
  ..."违纪 违法 违规 违反 涉嫌 严重 一般 重大 重要 处理 处置 处分 核查 调查 检查 考核 督察 监督 反馈 线索 案件 事项 发现 发生".split(
    " ",
  ),
  ..."党风 廉政 廉洁 从严 治党 责任 履行 主体 建设 教育 作风 纪律 上级 下级 本院 本局 全院 全局 年度 季度 上半年 下半年 全年".split(
    " ",
  ),
];
