// Generated from schemas/ by `npm run generate`: do not edit.

/**
 * 所涉及的案件、事件或者记录的编号
 */
export type TextList = string | number | boolean | (string | number | boolean)[];
/**
 * 开展者
 *
 * @minItems 1
 */
export type SomeText = string | number | boolean | (string | number | boolean)[];
/**
 * 活动台账:党课、督察、调研、责任书、计划、通报等
 */
export type ActivityEntryFile = ActivityEntry[];
/**
 * 答复台账:一项记录写明有权的人对一项待核的事怎样判断
 */
export type AnswerEntryFile = AnswerEntry[];
/**
 * 任免奖励对象
 *
 * @minItems 1
 */
export type SomeText1 = string | number | boolean | (string | number | boolean)[];
/**
 * 任免奖励台账
 */
export type AppointmentEntryFile = AppointmentEntry[];
/**
 * 考核台账:一项记录是对一个对象的一次考核
 */
export type AssessmentEntryFile = AssessmentEntry[];
/**
 * 案件和问责台账:一项记录是一起案件
 */
export type CaseEntryFile = CaseEntry[];
/**
 * 可核对而没有核对的,说明为什么:台账缺少什么
 */
export type BecauseEntry = string | {zh: string; en?: string};
/**
 * 一部法规的逐条清单:每一条、每一项各一行
 *
 * @minItems 1
 */
export type ClausesFile = ClauseEntry[];
/**
 * 一项或者多项;只有一项时不必写成列表
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "textList".
 */
/**
 * 处理措施:一个词,或者 { type, date, until }
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "measure".
 */
export type Measure =
  | string
  | {
      /**
       * 文字,按原样读取
       */
      type: string | number | boolean;
      /**
       * 作出日期
       */
      date?: string;
      /**
       * 影响期最后一日
       */
      until?: string;
    };
/**
 * 至少一项
 *
 * @minItems 1
 *
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "someText".
 */
export type SomeText2 = string | number | boolean | (string | number | boolean)[];
/**
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "term".
 */
export type OwnTerm =
  | string
  | {
      /**
       * 编号
       */
      id: string;
      /**
       * 中文名称
       */
      zh: string;
      /**
       * 英文名称
       */
      en?: string;
    };
/**
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "book".
 */
export type BookEntry =
  | string
  | {
      /**
       * 工作簿的文件名
       */
      file: string;
      /**
       * 表里是什么台账：talks 或者 谈话
       */
      kind?: string;
      /**
       * 只读这些工作表
       */
      sheet?: string | string[];
      /**
       * 没有写年份的日期是哪一年的
       */
      year?: number;
    };
/**
 * 触发事件台账
 */
export type EventEntryFile = EventEntry[];
/**
 * 规则书的例子:一个小台账、一个日期、应有的结果
 */
export type ExamplesFile = ExampleEntry[];
/**
 * 会议台账:一项记录是一次会议
 */
export type MeetingEntryFile = MeetingEntry[];
/**
 * 至少一项
 *
 * @minItems 1
 */
export type SomeText3 = string | number | boolean | (string | number | boolean)[];
/**
 * 至少一项
 *
 * @minItems 1
 */
export type SomeText4 = string | number | boolean | (string | number | boolean)[];
/**
 * 报告台账:一项记录是一份报告
 */
export type ReportEntryFile = ReportEntry[];
/**
 * 法规名称
 */
export type LocalTextEntry = string | {zh: string; en?: string};
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "rule".
 */
export type RuleEntry =
  | AccountRuleEntry
  | LadderRuleEntry
  | BarRuleEntry
  | RecordRuleEntry
  | CompositionRuleEntry
  | PortfolioRuleEntry
  | ScaleRuleEntry
  | GradeRuleEntry
  | PoorYearsRuleEntry
  | BearingRuleEntry
  | GroundRuleEntry
  | FactorRuleEntry
  | AuthorityRuleEntry
  | MeasureRuleEntry
  | MovedRuleEntry
  | TenureRuleEntry;
/**
 * 中文；要英文的写成 { zh: …, en: … }，en 可以不写
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "localText".
 */
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "dayZero".
 */
export type DayZero = "sanction" | "measure" | "conclusion";
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "coversWord".
 */
export type CoversWord = "same-year" | "previous-year" | "first-half" | "second-half" | "previous-second-half";
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "whoMust".
 */
export type WhoMust = "any" | "anybody" | "department-head" | "overseer" | "branch-secretary" | "related" | SideEntry;
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "bearingAsk".
 */
export type BearingAskWord = "labels" | "leaders" | "participants" | "dissenters" | "lone" | "team-head";
/**
 * 至少一项
 *
 * @minItems 1
 */
export type SomeText5 = string | number | boolean | (string | number | boolean)[];
/**
 * 至少一项
 *
 * @minItems 1
 */
export type SomeText6 = string | number | boolean | (string | number | boolean)[];
/**
 * 谈话台账:一项记录是一次谈话
 */
export type TalkEntryFile = TalkEntry[];
/**
 * This interface was referenced by `UnitFile`'s JSON-Schema
 * via the `definition` "binding".
 */
export type BindingEntry =
  | string
  | {
      /**
       * 文字,按原样读取
       */
      id: string | number | boolean;
      /**
       * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
       */
      from?: string;
      /**
       * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
       */
      to?: string;
    };
/**
 * 至少一项
 *
 * @minItems 1
 */
export type SomeText7 = string | number | boolean | (string | number | boolean)[];
/**
 * 豁免台账:一项记录豁免一条规定下的职责
 */
export type WaiverEntryFile = WaiverEntry[];
/**
 * 文本里的用语，如 主要负责人
 *
 * @minItems 1
 */
export type Words = string[];
/**
 * 文本里的用语，如 报上级党组织
 *
 * @minItems 1
 */
export type Words1 = string[];
/**
 * 文本里的用语，如 专题研究
 *
 * @minItems 1
 */
export type Words2 = string[];
/**
 * 文本里的用语，如 发生案件后
 *
 * @minItems 1
 */
export type Words3 = string[];
/**
 * 文本里的用语，如 定期、经常
 *
 * @minItems 1
 */
export type Words4 = string[];
/**
 * 叫法
 *
 * @minItems 1
 *
 * This interface was referenced by `DraftWordsFile`'s JSON-Schema
 * via the `definition` "words".
 */
export type Words5 = string[];

export interface Schemas {
  activities?: ActivityEntryFile;
  "activities.record"?: ActivityEntry;
  answers?: AnswerEntryFile;
  "answers.record"?: AnswerEntry;
  appointments?: AppointmentEntryFile;
  "appointments.record"?: AppointmentEntry;
  assessments?: AssessmentEntryFile;
  "assessments.record"?: AssessmentEntry;
  baseline?: BaselineFile;
  "baseline.entry"?: BaselineEntry;
  cases?: CaseEntryFile;
  "cases.record"?: CaseEntry;
  "cases.reported"?: ReportedEntry;
  "cases.leader"?: LeaderEntry;
  clauses?: ClausesFile;
  "clauses.clause"?: ClauseEntry;
  "clauses.advised"?: AdvisedEntry;
  common?: Common;
  /**
   * 文字,按原样读取
   *
   * This interface was referenced by `Common`'s JSON-Schema
   * via the `definition` "text".
   */
  "common.text"?: string | number | boolean;
  "common.textList"?: TextList;
  /**
   * 小写字母、数字和连字符,如 wang-jianguo
   *
   * This interface was referenced by `Common`'s JSON-Schema
   * via the `definition` "identifier".
   */
  "common.identifier"?: string | number;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   *
   * This interface was referenced by `Common`'s JSON-Schema
   * via the `definition` "day".
   */
  "common.day"?: string;
  /**
   * 所报告或者考核的时段:2025、2025-H1、2025-Q3 或者 2025-06;也可写 2025年上半年、2025年第三季度、2025年6月
   *
   * This interface was referenced by `Common`'s JSON-Schema
   * via the `definition` "covers".
   */
  "common.covers"?: string | number;
  "common.measure"?: Measure;
  /**
   * 记录编号,本单位内唯一;没有空格和斜线
   *
   * This interface was referenced by `Common`'s JSON-Schema
   * via the `definition` "recordId".
   */
  "common.recordId"?: string | number;
  "common.someText"?: SomeText2;
  "common.step"?: StepEntry;
  config?: ConfigFile;
  /**
   * This interface was referenced by `ConfigFile`'s JSON-Schema
   * via the `definition` "days".
   */
  "config.days"?: number;
  "config.term"?: OwnTerm;
  "config.book"?: BookEntry;
  /**
   * This interface was referenced by `ConfigFile`'s JSON-Schema
   * via the `definition` "level".
   */
  "config.level"?: "breach" | "gap" | "late" | "review" | "undetermined" | "due-soon" | "pending" | "none";
  "config.reading"?: ReadingEntry;
  events?: EventEntryFile;
  "events.record"?: EventEntry;
  examples?: ExamplesFile;
  "examples.example"?: ExampleEntry;
  "examples.records"?: ExampleRecords2;
  meetings?: MeetingEntryFile;
  "meetings.record"?: MeetingEntry;
  "meetings.heard"?: HeardEntry;
  reports?: ReportEntryFile;
  "reports.record"?: ReportEntry;
  result?: ResultDocument;
  "result.tool"?: Tool;
  /**
   * This interface was referenced by `ResultDocument`'s JSON-Schema
   * via the `definition` "status".
   */
  "result.status"?:
    | "met"
    | "late"
    | "gap"
    | "breach"
    | "review"
    | "undetermined"
    | "due-soon"
    | "pending"
    | "waived"
    | "known"
    | "not-applicable";
  "result.summary"?: Summary;
  "result.party"?: Party;
  "result.finding"?: Finding1;
  rulebook?: RulebookFile;
  "rulebook.localText"?: LocalTextEntry;
  "rulebook.term"?: TermEntry;
  "rulebook.interpretation"?: InterpretationEntry;
  "rulebook.period"?: PeriodEntry;
  "rulebook.obligation"?: ObligationEntry;
  "rulebook.allEvidence"?: AllEvidenceEntry;
  "rulebook.dayZero"?: DayZero;
  "rulebook.coversWord"?: CoversWord;
  "rulebook.evidence"?: EvidenceEntry;
  "rulebook.after"?: AfterEntry2;
  "rulebook.caseCondition"?: CaseConditionEntry;
  "rulebook.side"?: SideEntry;
  "rulebook.account"?: AccountRuleEntry;
  "rulebook.whoMust"?: WhoMust;
  "rulebook.tier"?: TierEntry;
  "rulebook.ladder"?: LadderRuleEntry;
  "rulebook.bar"?: BarRuleEntry;
  "rulebook.rule"?: RuleEntry;
  "rulebook.record"?: RecordRuleEntry;
  "rulebook.stepAsked"?: StepAskedEntry;
  "rulebook.compositionRule"?: CompositionRuleEntry;
  "rulebook.tenureRule"?: TenureRuleEntry;
  "rulebook.portfolioRule"?: PortfolioRuleEntry;
  "rulebook.scaleRule"?: ScaleRuleEntry;
  "rulebook.gradeRule"?: GradeRuleEntry;
  "rulebook.situation"?: SituationEntry;
  "rulebook.poorYearsRule"?: PoorYearsRuleEntry;
  "rulebook.bearingRule"?: BearingRuleEntry;
  "rulebook.bearingAsk"?: BearingAskWord;
  "rulebook.groundRule"?: GroundRuleEntry;
  "rulebook.ground"?: GroundEntry;
  "rulebook.factorRule"?: FactorRuleEntry;
  "rulebook.factor"?: FactorEntry;
  "rulebook.authorityRule"?: AuthorityRuleEntry;
  "rulebook.measureRule"?: MeasureRuleEntry;
  "rulebook.movedRule"?: MovedRuleEntry;
  "rulebook.applies"?: AppliesEntry18;
  talks?: TalkEntryFile;
  "talks.record"?: TalkEntry;
  unit?: UnitFile;
  "unit.binding"?: BindingEntry;
  "unit.organ"?: OrganEntry;
  "unit.department"?: DepartmentEntry;
  "unit.group"?: GroupEntry;
  "unit.person"?: PersonEntry;
  "unit.post"?: PostEntry;
  "unit.body"?: BodyEntry;
  waivers?: WaiverEntryFile;
  "waivers.record"?: WaiverEntry;
  wordlist?: DraftWordsFile;
  "wordlist.words"?: Words5;
  "wordlist.whoWords"?: WhoWords;
  "wordlist.slots"?: Slots1;
}
export interface ActivityEntry {
  /**
   * 记录编号,本单位内唯一
   */
  id?: string | number;
  /**
   * 发生日期(必填)
   */
  date: string;
  /**
   * 记录日期
   */
  recorded?: string;
  /**
   * 名称
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 持续数日的,最后一日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  by: SomeText;
  with?: TextList;
  departments?: TextList;
  topics?: TextList;
  /**
   * 文字,按原样读取
   */
  audience?: string | number | boolean;
  to?: TextList;
  /**
   * 所属的时段
   */
  covers?: string | number;
  /**
   * 这件事前后依次做过的各步：征求意见、审核、批准、风险防控、公开等
   */
  steps?: StepEntry | StepEntry[];
  /**
   * 文字,按原样读取
   */
  leader?: string | number | boolean;
}
export interface AnswerEntry {
  /**
   * 记录编号,本单位内唯一
   */
  id?: string | number;
  /**
   * 判断日期(必填)
   */
  date: string;
  /**
   * 记录日期
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 持续数日的,最后一日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  unit?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  regulation: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  clause: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  period: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  holder?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  answer: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  by: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  reason: string | number | boolean;
}
export interface AppointmentEntry {
  /**
   * 记录编号,本单位内唯一
   */
  id?: string | number;
  /**
   * 发生日期(必填)
   */
  date: string;
  /**
   * 记录日期
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 持续数日的,最后一日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  person: SomeText1;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  post?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  rank?: string | number | boolean;
  /**
   * 这件事前后依次做过的各步：征求意见、审核、批准、风险防控、公开等
   */
  steps?: StepEntry | StepEntry[];
}
export interface AssessmentEntry {
  /**
   * 记录编号,本单位内唯一
   */
  id?: string | number;
  /**
   * 发生日期(必填)
   */
  date: string;
  /**
   * 记录日期
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 持续数日的,最后一日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  /**
   * 所考核的时段
   */
  covers: string | number;
  by?: TextList;
  /**
   * 文字,按原样读取
   */
  regulation?: string | number | boolean;
  subject?: TextList;
  /**
   * 文字,按原样读取
   */
  grade?: string | number | boolean;
  /**
   * 各等次得票
   */
  votes?: {
    [k: string]: number;
  };
  /**
   * 有效票数
   */
  valid?: number;
  methods?: TextList;
  /**
   * 文字,按原样读取
   */
  leader?: string | number | boolean;
  topics?: TextList;
}
/**
 * 已知的缺口、逾期和不符:由 audit baseline write 写成,一行一项
 */
export interface BaselineFile {
  schema: "audit-baseline/1";
  findings: BaselineEntry[];
}
/**
 * This interface was referenced by `BaselineFile`'s JSON-Schema
 * via the `definition` "entry".
 */
export interface BaselineEntry {
  /**
   * 审计的年度
   */
  year: number;
  /**
   * 结果的编号,同 JSON 里的 id
   */
  id: string;
  /**
   * 列入时的状态
   */
  status: "gap" | "late" | "breach";
  /**
   * 备注:为什么暂不处理
   */
  note?: string;
}
export interface CaseEntry {
  /**
   * 记录编号,本单位内唯一
   */
  id: string | number;
  /**
   * 发生日期(必填)
   */
  date: string;
  /**
   * 记录日期
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 持续数日的,最后一日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 行为发生日期,默认同 date
   */
  occurred?: string;
  /**
   * 文字,按原样读取
   */
  subject: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  department?: string | number | boolean;
  post?: TextList;
  category?: TextList;
  /**
   * 文字,按原样读取
   */
  severity?: string | number | boolean;
  flags?: TextList;
  status?: TextList;
  /**
   * 已向谁报告
   */
  reported?: ReportedEntry | ReportedEntry[];
  /**
   * 对当事人的处理
   */
  measures?: Measure | Measure[];
  decision?: DecisionEntry;
  /**
   * 一案双查:对领导责任的认定
   */
  leaders?: LeaderEntry | LeaderEntry[];
  mitigating?: TextList;
  aggravating?: TextList;
  /**
   * 结案日期
   */
  concluded?: string;
  handledBy?: TextList;
  related?: TextList;
}
/**
 * 引起案件的决策；案件由谁决定处理的，写 leaders.decidedBy
 */
export interface DecisionEntry {
  /**
   * 文字,按原样读取
   */
  mode?: string | number | boolean;
  by?: TextList;
  dissent?: TextList;
}
export interface ReportedEntry {
  to: TextList;
  /**
   * 报告日期
   */
  date: string;
}
export interface LeaderEntry {
  /**
   * 文字,按原样读取
   */
  who: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  responsibility?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  finding: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  severity?: string | number | boolean;
  /**
   * 处理
   */
  measures?: Measure | Measure[];
  /**
   * 决定日期
   */
  date?: string;
  ground?: TextList;
  decidedBy?: TextList;
  mitigating?: TextList;
  aggravating?: TextList;
  /**
   * 文字,按原样读取
   */
  adjustment?: string | number | boolean;
}
export interface ClauseEntry {
  /**
   * 条款号，如 12、7(3)、11.6；里面不能有空格和斜线
   */
  clause: string;
  /**
   * 前四类可以用台账核对
   */
  class: "frequency" | "deadline" | "trigger" | "record-rule" | "advisory" | "qualitative" | "general";
  /**
   * 这一条要求什么,用我们自己的话
   */
  zh: string;
  /**
   * 英文；不写的，英文界面也显示中文
   */
  en?: string;
  because?: BecauseEntry;
  /**
   * 只用于提倡的条款：它说的是台账里的哪些记录（coverage --advisory 据此列数，不作评判）；几种情形写成列表，任一算数
   */
  records?: AdvisedEntry | AdvisedEntry[];
}
/**
 * 记录种类 → 类型（或者 any），以及议题
 */
export interface AdvisedEntry {
  /**
   * 会议类型，或者 any
   *
   * @minItems 1
   */
  meeting?: string | string[];
  /**
   * 谈话类型，或者 any
   *
   * @minItems 1
   */
  talk?: string | string[];
  /**
   * 报告类型，或者 any
   *
   * @minItems 1
   */
  report?: string | string[];
  /**
   * 活动类型，或者 any
   *
   * @minItems 1
   */
  activity?: string | string[];
  /**
   * 考核类型，或者 any
   *
   * @minItems 1
   */
  assessment?: string | string[];
  /**
   * 记录的议题须有其一
   */
  topics?: string | string[];
}
/**
 * What the ledger's schemas share. Scalars are read as they are written, so a text may look like a number.
 */
export interface Common {
  [k: string]: unknown;
}
/**
 * This interface was referenced by `Common`'s JSON-Schema
 * via the `definition` "step".
 */
export interface StepEntry {
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  /**
   * 哪一天；不写则与记录同日
   */
  date?: string;
  by?: TextList;
  /**
   * 文字,按原样读取
   */
  opinion?: string | number | boolean;
}
/**
 * audit.config.yaml:一套台账的设置,放在台账文件夹里。路径都相对于本文件;命令行上的选项优先
 */
export interface ConfigFile {
  /**
   * 到期前多少天算临期,默认 30
   */
  "due-soon"?: number;
  /**
   * 没有期限的职责多少天仍无记录即待核,默认 90
   */
  "open-after"?: number;
  tenure?: TenureEntry;
  /**
   * 改变对原文用语的理解。键是理解的名称,对所有用到它的法规有效;或者是法规编号,其下再写理解的名称
   */
  interpretations?: {[key: string]: ReadingEntry | {[key: string]: ReadingEntry}};
  /**
   * 达到哪一级就以 1 退出,默认 late
   */
  "fail-on"?: string | string[];
  /**
   * 语言,默认 zh
   */
  language?: "zh" | "en";
  /**
   * 另加规则书:文件,或者放规则书的文件夹
   */
  rulebooks?: string | string[];
  colours?: ColoursEntry;
  /**
   * 本台账自己的词语，按词表：meetings: [青年理论学习会, { id: reading-circle, zh: 读书会 }]
   */
  terms?: {[key: string]: OwnTerm | OwnTerm[]};
  import?: ImportEntry;
  /**
   * 豁免文件
   */
  waivers?: string;
  /**
   * 基线文件,由 audit baseline write 写成
   */
  baseline?: string;
}
/**
 * 任职满多少天才负有职责
 */
export interface TenureEntry {
  /**
   * 按月、双月、季度的职责,默认 30
   */
  brief?: number;
  /**
   * 其余职责,默认 90
   */
  long?: number;
}
/**
 * 按剩余天数着色的界限
 */
export interface ColoursEntry {
  /**
   * 剩余不超过多少天算紧迫,默认 7
   */
  near?: number;
  /**
   * 剩余不超过多少天算临近,默认 30
   */
  soon?: number;
}
/**
 * 工作簿怎么读
 */
export interface ImportEntry {
  /**
   * 本单位的表头是什么意思：表头: 键，如 谈话事由: title；note 是放进备注
   */
  heads?: {[head: string]: string};
  /**
   * 台账里直接读的工作簿，不必导入：文件名，或者 { file, kind, sheet, year }，各项的意思与 audit import 的选项一样
   */
  books?: BookEntry | BookEntry[];
}
/**
 * 只能改变规则书里这一理解已有的值
 *
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "reading".
 */
export interface ReadingEntry {
  /**
   * 时段的第一天,写作 MM-DD
   */
  from?: string;
  /**
   * 时段的最后一天,写作 MM-DD
   */
  to?: string;
  /**
   * 期满后多少天内
   */
  grace?: number;
  /**
   * 次数
   */
  n?: number;
  /**
   * 多长时间以内：30 是三十天，1 month 是一个月，5 workdays 是五个工作日
   */
  within?: string;
}
export interface EventEntry {
  /**
   * 记录编号,本单位内唯一;没有空格和斜线
   */
  id: string | number;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  date: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  person?: TextList;
  department?: TextList;
  /**
   * 文字,按原样读取
   */
  summary?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  superior?: string | number | boolean;
  flags?: TextList;
  handledBy?: TextList;
  disposal?: TextList;
}
export interface ExampleEntry {
  /**
   * 例子说明什么
   */
  example: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  "as-of": string;
  /**
   * 默认为 as-of 的年份
   */
  year?: number;
  /**
   * unit.yaml 的内容;id、name、level、kind、regulations 可以不写
   */
  unit: {
    [k: string]: unknown;
  };
  records?: ExampleRecords;
  /**
   * 下级单位，各有自己的 unit 和 records
   */
  subordinates?: ExampleUnit[];
  /**
   * 条款/责任者/对方/报送对象/时段 → 状态;或者 条款 → none(没有这项职责)
   */
  expect: {
    [k: string]: string;
  };
}
/**
 * 这个单位台账里的记录
 */
export interface ExampleRecords {
  /**
   * 会议
   */
  meetings?: unknown[];
  /**
   * 谈话
   */
  talks?: unknown[];
  /**
   * 报告
   */
  reports?: unknown[];
  /**
   * 活动
   */
  activities?: unknown[];
  /**
   * 考核
   */
  assessments?: unknown[];
  /**
   * 案件
   */
  cases?: unknown[];
  /**
   * 事件
   */
  events?: unknown[];
  /**
   * 任免奖励
   */
  appointments?: unknown[];
  /**
   * 豁免
   */
  waivers?: unknown[];
  /**
   * 核对结论
   */
  answers?: unknown[];
}
export interface ExampleUnit {
  /**
   * 下级单位的 unit.yaml 的内容
   */
  unit: {
    [k: string]: unknown;
  };
  records?: ExampleRecords1;
}
/**
 * 下级单位台账里的记录
 */
export interface ExampleRecords1 {
  /**
   * 会议
   */
  meetings?: unknown[];
  /**
   * 谈话
   */
  talks?: unknown[];
  /**
   * 报告
   */
  reports?: unknown[];
  /**
   * 活动
   */
  activities?: unknown[];
  /**
   * 考核
   */
  assessments?: unknown[];
  /**
   * 案件
   */
  cases?: unknown[];
  /**
   * 事件
   */
  events?: unknown[];
  /**
   * 任免奖励
   */
  appointments?: unknown[];
  /**
   * 豁免
   */
  waivers?: unknown[];
  /**
   * 核对结论
   */
  answers?: unknown[];
}
/**
 * 台账种类 → 记录
 */
export interface ExampleRecords2 {
  /**
   * 会议
   */
  meetings?: unknown[];
  /**
   * 谈话
   */
  talks?: unknown[];
  /**
   * 报告
   */
  reports?: unknown[];
  /**
   * 活动
   */
  activities?: unknown[];
  /**
   * 考核
   */
  assessments?: unknown[];
  /**
   * 案件
   */
  cases?: unknown[];
  /**
   * 事件
   */
  events?: unknown[];
  /**
   * 任免奖励
   */
  appointments?: unknown[];
  /**
   * 豁免
   */
  waivers?: unknown[];
  /**
   * 核对结论
   */
  answers?: unknown[];
}
export interface MeetingEntry {
  /**
   * 记录编号,本单位内唯一;没有空格和斜线
   */
  id?: string | number;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  date: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  topics?: TextList;
  /**
   * 文字,按原样读取
   */
  chair?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  of?: string | number | boolean;
  attendees?: TextList;
  absent?: TextList;
  guests?: TextList;
  /**
   * 是否例会,默认 true
   */
  regular?: boolean;
  /**
   * 会上听取的口头汇报
   */
  heard?: HeardEntry | HeardEntry[];
  speakers?: TextList;
  comments?: TextList;
  decisions?: TextList;
  /**
   * 这件事前后依次做过的各步：征求意见、审核、批准、风险防控、公开等
   */
  steps?: StepEntry | StepEntry[];
  interested?: TextList;
}
export interface HeardEntry {
  /**
   * 文字,按原样读取
   */
  from: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  /**
   * 所报告或者考核的时段:2025、2025-H1、2025-Q3 或者 2025-06;也可写 2025年上半年、2025年第三季度、2025年6月
   */
  covers?: string | number;
}
export interface ReportEntry {
  /**
   * 记录编号,本单位内唯一;没有空格和斜线
   */
  id?: string | number;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  date: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  from: SomeText3;
  to: SomeText4;
  /**
   * 文字,按原样读取
   */
  form?: string | number | boolean;
  /**
   * 所报告或者考核的时段:2025、2025-H1、2025-Q3 或者 2025-06;也可写 2025年上半年、2025年第三季度、2025年6月
   */
  covers?: string | number;
  topics?: TextList;
  /**
   * 这件事前后依次做过的各步：征求意见、审核、批准、风险防控、公开等
   */
  steps?: StepEntry | StepEntry[];
}
/**
 * What `audit check --format json` writes (audit-result/1). Arrays are in the order unit, regulation, clause, period, holder, counterpart, recipient.
 */
export interface ResultDocument {
  schema: "audit-result/1";
  tool: Tool;
  /**
   * The day the duties are judged by.
   */
  asOf: string;
  /**
   * The audited year.
   */
  period: {
    from: string;
    to: string;
  };
  regulations: {
    id: string;
    title: string;
  }[];
  ledger: {
    units: number;
    /**
     * Ledger files read: unit.yaml and record files.
     */
    files: number;
    records: number;
    /**
     * Records dated after the as-of day: not seen.
     */
    afterAsOf: number;
    /**
     * Records left out for errors: with --keep-going all of the units that have any, with --partial only those that have them. Where there are any the result is not whole. Results of 0.1 do not have it.
     */
    leftOut?: number;
  };
  summary: Summary;
  units: {
    id: string;
    name: string;
    superior: string | null;
    /**
     * null: the unit has errors and was not judged (--keep-going).
     */
    summary: Summary | null;
  }[];
  findings: Finding[];
  /**
   * What is valid but doubtful, and what was not judged: of the ledger, then by file and line. Results of 0.1 have none.
   */
  notices?: {
    code: string;
    /**
     * Relative to the ledger; null where it is about the ledger.
     */
    file: string | null;
    line: number | null;
    message: string;
  }[];
}
/**
 * This interface was referenced by `ResultDocument`'s JSON-Schema
 * via the `definition` "tool".
 */
export interface Tool {
  name: string;
  version: string;
}
/**
 * How many duties and rule findings of each status, whether listed or not.
 *
 * This interface was referenced by `ResultDocument`'s JSON-Schema
 * via the `definition` "summary".
 */
export interface Summary {
  met: number;
  late: number;
  gap: number;
  breach: number;
  review: number;
  undetermined: number;
  "due-soon": number;
  pending: number;
  waived: number;
  known: number;
  "not-applicable": number;
}
/**
 * Other outputs add to it.
 */
export interface Finding {
  /**
   * unit/regulation/clause/holder/counterpart/recipient/period, `-` for none.
   */
  id: string;
  kind: "duty" | "rule";
  /**
   * This interface was referenced by `ResultDocument`'s JSON-Schema
   * via the `definition` "status".
   */
  status:
    | "met"
    | "late"
    | "gap"
    | "breach"
    | "review"
    | "undetermined"
    | "due-soon"
    | "pending"
    | "waived"
    | "known"
    | "not-applicable";
  unit: string;
  regulation: string;
  clause: string;
  /**
   * regulation/clause: what `audit rules` knows it by.
   */
  obligation: string;
  title: string;
  holder: Party | null;
  counterpart: Party | null;
  recipient: Party | null;
  period: {
    label: string;
    from: string;
    /**
     * null: no limit is set.
     */
    to: string | null;
  };
  due: string | null;
  required: number | null;
  /**
   * The records that count, late ones too; where more than one is required, their different dates.
   */
  found: number | null;
  /**
   * For what was done late: days after the due date.
   */
  daysLate: number | null;
  evidence: {
    file: string;
    line: number;
    id: string | null;
    date: string;
  }[];
  interpretations: {
    id: string;
    words: string | null;
    reading: string;
  }[];
  code: string;
  args: {
    [k: string]: unknown;
  };
  message: string;
  /**
   * Records of the unit were left out for errors (--partial).
   */
  partial?: true;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `ResultDocument`'s JSON-Schema
 * via the `definition` "party".
 */
export interface Party {
  type: "person" | "body" | "department" | "unit" | "organ";
  /**
   * An organ's id is its relation.
   */
  id: string;
  name: string;
}
/**
 * Other outputs add to it.
 *
 * This interface was referenced by `ResultDocument`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding1 {
  /**
   * unit/regulation/clause/holder/counterpart/recipient/period, `-` for none.
   */
  id: string;
  kind: "duty" | "rule";
  /**
   * This interface was referenced by `ResultDocument`'s JSON-Schema
   * via the `definition` "status".
   */
  status:
    | "met"
    | "late"
    | "gap"
    | "breach"
    | "review"
    | "undetermined"
    | "due-soon"
    | "pending"
    | "waived"
    | "known"
    | "not-applicable";
  unit: string;
  regulation: string;
  clause: string;
  /**
   * regulation/clause: what `audit rules` knows it by.
   */
  obligation: string;
  title: string;
  holder: Party | null;
  counterpart: Party | null;
  recipient: Party | null;
  period: {
    label: string;
    from: string;
    /**
     * null: no limit is set.
     */
    to: string | null;
  };
  due: string | null;
  required: number | null;
  /**
   * The records that count, late ones too; where more than one is required, their different dates.
   */
  found: number | null;
  /**
   * For what was done late: days after the due date.
   */
  daysLate: number | null;
  evidence: {
    file: string;
    line: number;
    id: string | null;
    date: string;
  }[];
  interpretations: {
    id: string;
    words: string | null;
    reading: string;
  }[];
  code: string;
  args: {
    [k: string]: unknown;
  };
  message: string;
  /**
   * Records of the unit were left out for errors (--partial).
   */
  partial?: true;
  [k: string]: unknown;
}
/**
 * 一部法规的规则书
 */
export interface RulebookFile {
  /**
   * 固定写 audit-rulebook/1
   */
  schema: "audit-rulebook/1";
  /**
   * 规则书的编号，如 my-county：单位的 regulations、--regulation 用它；小写字母、数字和连字符
   */
  id: string;
  title: LocalTextEntry;
  numbering?: Numbering;
  applies?: AppliesEntry;
  /**
   * 职务组:组名 → 职务
   */
  roles?: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * 对文本中不确定用语的理解,以及有名称的时段
   */
  interpretations?: {
    [k: string]: InterpretationEntry;
  };
  /**
   * 一年里封闭的时段：名称 → 起止日，如 spring-term: { words: 春季学期, from: 02-20, to: 07-10 }；every 引用它们。写了 words 的，也是一项理解
   */
  periods?: {
    [k: string]: PeriodEntry;
  };
  /**
   * 本规则书增加的词语:词表 → 词语
   */
  terms?: {
    /**
     * @minItems 1
     */
    [k: string]: TermEntry[];
  };
  /**
   * 职责，一项一条：谁、什么时候、做什么、哪种记录算数
   */
  obligations: ObligationEntry[];
  /**
   * 对记录的规则
   */
  rules?: RuleEntry[];
}
/**
 * 条款号的写法;{cn} 是中文数字,{n} 是阿拉伯数字
 */
export interface Numbering {
  /**
   * 11 → 第十一条
   */
  article?: string;
  /**
   * 6(16) 的括号
   */
  bracket?: string;
  /**
   * 11.6 的点号
   */
  point?: string;
  /**
   * 7.p1 的款
   */
  paragraph?: string;
  /**
   * 12(2)1 的末级
   */
  sub?: string;
  /**
   * 不是数字的条款号,如 closing
   */
  named?: {
    [k: string]: string;
  };
}
/**
 * 自己没有写 applies 的职责和规则，都适用于这些单位
 */
export interface AppliesEntry {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "interpretation".
 */
export interface InterpretationEntry {
  /**
   * 文本的用语;没有则只是有名称的时段
   */
  words?: string;
  /**
   * 时段首日
   */
  from?: string;
  /**
   * 时段末日;早于首日则在下一年
   */
  to?: string;
  /**
   * 期满后的宽限日数
   */
  grace?: number;
  /**
   * 至少几次
   */
  n?: number;
  reading?: LocalTextEntry;
  /**
   * 多长时间之内：30 是三十日，1 month 是一个月，5 workdays 是五个工作日
   */
  within?: string;
}
/**
 * 每年的一段时间
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "period".
 */
export interface PeriodEntry {
  /**
   * 文本的用语，如 春季学期；写了的就是一项理解
   */
  words?: string;
  /**
   * 首日，如 02-20
   */
  from: string;
  /**
   * 末日；早于首日则在次年
   */
  to: string;
  reading?: LocalTextEntry;
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "term".
 */
export interface TermEntry {
  /**
   * 编号，小写字母、数字和连字符，如 grain-stores；规则书里引用它
   */
  id: string;
  /**
   * 台账里写的词语，如 粮库专项检查
   */
  zh: string;
  /**
   * 英文；不写的，英文界面也显示中文
   */
  en?: string;
  /**
   * 也可以写的别的说法，一个或者几个
   *
   * @minItems 1
   */
  aka?: string[];
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "obligation".
 */
export interface ObligationEntry {
  /**
   * 条款号，如 12、7(3)、11.6、12.p2；里面不能有空格和斜线
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 责任者:body <机构>、role <职务或者职务组 …>、heads 各部门负责人、department <职能>、group <小组的类型>
   */
  holder: string;
  /**
   * 对每一个：role …、body …、group <小组的类型>、departments 各部门、department-heads 各部门负责人、own-deputies 本部门副职、own-staff [职务 …] 本部门的人员（写了职务的只是这些人）、own-heads 本支部（本职务所列部门）的负责人、overseen-departments 所分管的部门（单位）、overseen-heads 其负责人、overseen-leaders 其负责人和副职、overseen-staff 其全体人员、overseer 分管本部门的、subordinate-units [kinds …]、subordinate-heads、subordinate-discipline-heads、units-below [kinds …] 各级下级单位、contacts 所联系的
   *
   * @minItems 1
   */
  counterpart?: string | string[];
  /**
   * 责任者相互之间，每两人一次；counterpart 写同样的职务
   */
  pairs?: "once";
  /**
   * 向每一个:机关关系或者机构；其中一项写成列表的，向其中任一个都可以，以第一个为名
   *
   * @minItems 1
   */
  recipient?: string | (string | string[])[];
  /**
   * 没有期限、有几个 recipient 的：已经报给第一个的，其余应当同日报到
   */
  "at-once"?: boolean;
  /**
   * 每一个时段：month 每月、even-months 每双月、quarter 每季度、half-year 每半年、year 每年；或者 periods 里的名称，一个或者几个
   *
   * @minItems 1
   */
  every?: string | string[];
  /**
   * every: month 时，只在这些月份，如 [3, 6, 9, 12]
   *
   * @minItems 1
   */
  months?: number | number[];
  /**
   * every: month 时，只在那一天：first、second、third、fourth、last 加星期，如 first tuesday；或者几日，如 15
   */
  on?: string;
  /**
   * every: month、even-months、quarter、half-year 时：在每一时段末月的几日以前，如每月 25 日前是 every: month、until: 25；以后到时段结束办的是逾期
   */
  until?: number;
  /**
   * on 的那一天不是工作日的，顺延到下一个工作日
   */
  "or-next-workday"?: boolean;
  /**
   * 每个节日之前：new-year 元旦、spring-festival 春节、qingming 清明节、labour-day 劳动节、dragon-boat 端午节、mid-autumn 中秋节、national-day 国庆节、party-day 建党节
   *
   * @minItems 1
   */
  festivals?: string | string[];
  /**
   * 节日前多少天，止于节日前一日
   */
  "days-before"?: number;
  /**
   * 不写 days-before 时：节日当天起，到节日后多少天：10 或者 10 workdays
   */
  "days-after"?: string;
  /**
   * 至少几次（count: days 时是几天），默认 1
   */
  n?: number;
  /**
   * n 是天数：从 date 到 ends 的每一天都算，同一天只算一次
   */
  count?: "days";
  /**
   * 个别单位另有次数：单位的编号或者名称 → n，如 { 海东镇: 3 }
   */
  "n-for"?: {
    [k: string]: number;
  };
  /**
   * 按记录所涉时段(covers)计,否则按日期
   */
  by?: "covers";
  /**
   * 期满后的宽限日数
   */
  grace?: number;
  /**
   * interpretations 中的一个时段
   */
  window?: string;
  /**
   * 截止日
   */
  due?: string;
  /**
   * 自何日起算
   */
  opens?: string;
  after?: AfterEntry;
  /**
   * 在多长时间之内，自引起之日的次日起算：30 是三十日，1 month 是一个月，5 workdays 是五个工作日；不写、所引的理解也没有的，没有期限
   */
  within?: string;
  /**
   * 报告所涉时段
   *
   * @minItems 1
   */
  covers?: CoversWord | CoversWord[];
  /**
   * 所依据的理解
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  /**
   * 起草时拿不准的地方和人选；改定后删去，没有删完的规则书 check 不用
   *
   * @minItems 1
   */
  todo?: string | string[];
  /**
   * 什么样的记录算数；几种都可以时写成列表
   */
  evidence: EvidenceEntry | EvidenceEntry[] | AllEvidenceEntry;
  applies?: AppliesEntry1;
  /**
   * 没有下级单位则不适用
   */
  needs?: "subordinates";
  /**
   * 时段内没有处理过案件则不适用
   */
  only?: "case-measure-in-period";
  /**
   * 只计本人所为
   */
  personal?: boolean;
  before?: AfterEntry1;
  /**
   * after 之后先过多久才起算：满三个月后十日内是 delay: 3 months、within: 10；在此以前办的不算（ahead 另写）
   */
  delay?: string;
  /**
   * after 之后反复办：每隔多久一次，到 within 为止，如整改的三个月里每月一次是 repeat: 1 month、within: 3 months；案件不写 within 的，到办结（concluded）为止。一段一段各算各的，不满一段的不算
   */
  repeat?: string;
  /**
   * before 至少提前多久：10 是十日，10 workdays 是十个工作日；以后到那一天之前办的是逾期。within 从这一天往前数
   */
  lead?: string;
  /**
   * after 之前多少天起办的也算
   */
  ahead?: number;
  /**
   * 下级单位的案件和事件没有期限，要不要办由人判断
   */
  "below-limit"?: "none";
  /**
   * 期限从处分、结案起算，案件发现之日起办的就算
   */
  "acts-from"?: "found";
  /**
   * 期限从案件的哪一日起算：sanction 首次处分,measure 首次处理,conclusion 结案；写几项的,以先有的为准
   *
   * @minItems 1
   */
  "counted-from"?: DayZero | DayZero[];
  /**
   * counted-from 的日子还没有记录时,列为没有期限的职责；不写的,那时还没有职责
   */
  "until-then"?: "open";
  /**
   * before 的起点：上一次这样的记录；第一次不核对
   */
  since?: "previous";
}
/**
 * 由什么引起：某种记录之后要做的，如 { event: accident }、{ case: any, severity: serious }
 */
export interface AfterEntry {
  /**
   * 案件；写 any
   *
   * @minItems 1
   */
  case?: string | string[];
  /**
   * 事件类型
   *
   * @minItems 1
   */
  event?: string | string[];
  /**
   * 会议类型
   *
   * @minItems 1
   */
  meeting?: string | string[];
  /**
   * 谈话类型
   *
   * @minItems 1
   */
  talk?: string | string[];
  /**
   * 考核类型
   *
   * @minItems 1
   */
  assessment?: string | string[];
  /**
   * 活动类型
   *
   * @minItems 1
   */
  activity?: string | string[];
  /**
   * 报告类型
   *
   * @minItems 1
   */
  report?: string | string[];
  /**
   * 任免奖励类型
   *
   * @minItems 1
   */
  appointment?: string | string[];
  /**
   * 案件的情节，任一
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 考核的等次，任一；考核没有写等次的无法判定
   *
   * @minItems 1
   */
  grade?: string | string[];
  votes?: VoteShareEntry;
  /**
   * 案件的标记，任一
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 情节不到 severity、标了这些标记之一的案件也算
   *
   * @minItems 1
   */
  "or-flagged"?: string | string[];
  /**
   * 当事人（事件所涉的人、任免的人）当时担任的职务或者职务组，任一
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 只对案件：当事人当时担任的职务或者职务组，任一；标了 or-flagged 之一的案件也算
   */
  "case-subject"?: string | string[];
  /**
   * 所涉的人、被考核的人当时都只任这些职务的，不算；没有写是谁的照算
   *
   * @minItems 1
   */
  "not-subject"?: string | string[];
  /**
   * 会议、谈话、活动等的议题，任一
   *
   * @minItems 1
   */
  topics?: string | string[];
  /**
   * 案件的类别（category）写有的，须含这些字样之一；没有写类别的也算
   *
   * @minItems 1
   */
  category?: string | string[];
  /**
   * 只在涉及责任者分管（负责）的部门时，或者涉及责任者本人时
   */
  concerning?: "overseen-department" | "headed-department" | "holder";
  /**
   * 只在责任者本人办的时：谈话人、活动的办理人、报告人、开会的是责任者
   */
  by?: "holder";
  /**
   * 事件来自哪些机关关系，任一；没有写来自谁的也算。none：写明来自上级的不算
   *
   * @minItems 1
   */
  superior?: string | string[];
  /**
   * 考核的对象：只看对人、对部门或者对单位的考核
   */
  of?: "person" | "department" | "unit";
  /**
   * 事件写了名称或者概要的，写有这些字样之一的才算；都没有写的也算
   *
   * @minItems 1
   */
  mentions?: string | string[];
  /**
   * 没有写 topics、决定里写有这些字样之一的会议也算
   *
   * @minItems 1
   */
  "or-decided"?: string | string[];
  /**
   * 会上听取了这些类型的报告的会议，不必有 topics
   *
   * @minItems 1
   */
  "or-heard"?: string | string[];
  /**
   * 这些类型的事件，写明涉及下级单位的才算
   *
   * @minItems 1
   */
  "if-unit"?: string | string[];
  /**
   * 这些类型的事件，标为重大（major）的才算
   *
   * @minItems 1
   */
  "if-major"?: string | string[];
  /**
   * 这些类型的事件，标为重大（major）的才有期限；没有标的也算，是不是须办由人核对，没有期限
   *
   * @minItems 1
   */
  "limit-if-major"?: string | string[];
  /**
   * 事件写了名称或者概要的，写有这些字样之一的才有期限；写的是别的，是不是须办由人核对，没有期限
   *
   * @minItems 1
   */
  "limit-if-mentions"?: string | string[];
  /**
   * 只看所考核的时段已经过完的考核：对上一年度的检查考核，不是当年年底对当年的
   */
  ended?: boolean;
  /**
   * 写明属于另一件（about）的活动各算各的，它们所属的那一件不再算；不写则只算那一件
   */
  "each-part"?: boolean;
  /**
   * 事件写了由什么引起的（about），须是这种记录：考核、会议或者活动；没有写的也算
   */
  about?: "assessment" | "meeting" | "activity";
  /**
   * 没有写由什么引起、又没有办的，无法判定
   */
  "about-needed"?: boolean;
  /**
   * 只看不是针对别的记录的：写了 about 的不再引起
   */
  unlinked?: boolean;
  /**
   * 各级下级单位的案件和事件也算
   */
  below?: boolean;
  /**
   * 会议记有决定（decisions）才算
   */
  decisions?: boolean;
}
/**
 * 考核的票：投这些等次的票（votes）占有效票（valid）多少；没有写票数的无法判定
 */
export interface VoteShareEntry {
  /**
   * 投这些等次的票，合计
   *
   * @minItems 1
   */
  for: string | string[];
  /**
   * 超过有效票的几分之几：1/3、30%
   */
  over?: string;
  /**
   * 达到有效票的几分之几：1/3、30%
   */
  "at-least"?: string;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用
 */
export interface AppliesEntry1 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 在什么之前：某种记录之前要做的，如 { meeting: democratic-life-meeting }
 */
export interface AfterEntry1 {
  /**
   * 案件；写 any
   *
   * @minItems 1
   */
  case?: string | string[];
  /**
   * 事件类型
   *
   * @minItems 1
   */
  event?: string | string[];
  /**
   * 会议类型
   *
   * @minItems 1
   */
  meeting?: string | string[];
  /**
   * 谈话类型
   *
   * @minItems 1
   */
  talk?: string | string[];
  /**
   * 考核类型
   *
   * @minItems 1
   */
  assessment?: string | string[];
  /**
   * 活动类型
   *
   * @minItems 1
   */
  activity?: string | string[];
  /**
   * 报告类型
   *
   * @minItems 1
   */
  report?: string | string[];
  /**
   * 任免奖励类型
   *
   * @minItems 1
   */
  appointment?: string | string[];
  /**
   * 案件的情节，任一
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 考核的等次，任一；考核没有写等次的无法判定
   *
   * @minItems 1
   */
  grade?: string | string[];
  votes?: VoteShareEntry;
  /**
   * 案件的标记，任一
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 情节不到 severity、标了这些标记之一的案件也算
   *
   * @minItems 1
   */
  "or-flagged"?: string | string[];
  /**
   * 当事人（事件所涉的人、任免的人）当时担任的职务或者职务组，任一
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 只对案件：当事人当时担任的职务或者职务组，任一；标了 or-flagged 之一的案件也算
   */
  "case-subject"?: string | string[];
  /**
   * 所涉的人、被考核的人当时都只任这些职务的，不算；没有写是谁的照算
   *
   * @minItems 1
   */
  "not-subject"?: string | string[];
  /**
   * 会议、谈话、活动等的议题，任一
   *
   * @minItems 1
   */
  topics?: string | string[];
  /**
   * 案件的类别（category）写有的，须含这些字样之一；没有写类别的也算
   *
   * @minItems 1
   */
  category?: string | string[];
  /**
   * 只在涉及责任者分管（负责）的部门时，或者涉及责任者本人时
   */
  concerning?: "overseen-department" | "headed-department" | "holder";
  /**
   * 只在责任者本人办的时：谈话人、活动的办理人、报告人、开会的是责任者
   */
  by?: "holder";
  /**
   * 事件来自哪些机关关系，任一；没有写来自谁的也算。none：写明来自上级的不算
   *
   * @minItems 1
   */
  superior?: string | string[];
  /**
   * 考核的对象：只看对人、对部门或者对单位的考核
   */
  of?: "person" | "department" | "unit";
  /**
   * 事件写了名称或者概要的，写有这些字样之一的才算；都没有写的也算
   *
   * @minItems 1
   */
  mentions?: string | string[];
  /**
   * 没有写 topics、决定里写有这些字样之一的会议也算
   *
   * @minItems 1
   */
  "or-decided"?: string | string[];
  /**
   * 会上听取了这些类型的报告的会议，不必有 topics
   *
   * @minItems 1
   */
  "or-heard"?: string | string[];
  /**
   * 这些类型的事件，写明涉及下级单位的才算
   *
   * @minItems 1
   */
  "if-unit"?: string | string[];
  /**
   * 这些类型的事件，标为重大（major）的才算
   *
   * @minItems 1
   */
  "if-major"?: string | string[];
  /**
   * 这些类型的事件，标为重大（major）的才有期限；没有标的也算，是不是须办由人核对，没有期限
   *
   * @minItems 1
   */
  "limit-if-major"?: string | string[];
  /**
   * 事件写了名称或者概要的，写有这些字样之一的才有期限；写的是别的，是不是须办由人核对，没有期限
   *
   * @minItems 1
   */
  "limit-if-mentions"?: string | string[];
  /**
   * 只看所考核的时段已经过完的考核：对上一年度的检查考核，不是当年年底对当年的
   */
  ended?: boolean;
  /**
   * 写明属于另一件（about）的活动各算各的，它们所属的那一件不再算；不写则只算那一件
   */
  "each-part"?: boolean;
  /**
   * 事件写了由什么引起的（about），须是这种记录：考核、会议或者活动；没有写的也算
   */
  about?: "assessment" | "meeting" | "activity";
  /**
   * 没有写由什么引起、又没有办的，无法判定
   */
  "about-needed"?: boolean;
  /**
   * 只看不是针对别的记录的：写了 about 的不再引起
   */
  unlinked?: boolean;
  /**
   * 各级下级单位的案件和事件也算
   */
  below?: boolean;
  /**
   * 会议记有决定（decisions）才算
   */
  decisions?: boolean;
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "allEvidence".
 */
export interface AllEvidenceEntry {
  /**
   * 每一种都要有一条记录,一条记录只算一种
   *
   * @minItems 2
   */
  all: EvidenceEntry[];
}
/**
 * 什么样的记录算数。写 meeting、talk、report、activity、assessment、case、measure 其中之一，是哪一种记录；其余是它还要怎样
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "evidence".
 */
export interface EvidenceEntry {
  /**
   * 只计记有决定（decisions）的会议
   */
  decisions?: boolean;
  /**
   * 条款要的是查处：立案后久未办结、没有处理的，由人核对
   */
  "carried-through"?: boolean;
  /**
   * 只有这样的记录时，算不算数由人判断：结果是待核，既不算已办，也不算缺口
   */
  doubtful?: boolean;
  /**
   * 关于事件由以引起的那件事（事件的 about）的也算
   */
  cause?: boolean;
  /**
   * 由这些类型的事件引起的才算
   *
   * @minItems 1
   */
  "if-event"?: string | string[];
  /**
   * 不写 about 的记录,没有别的起因可指时也算
   */
  implied?: boolean;
  /**
   * 会议类型,或者 any
   *
   * @minItems 1
   */
  meeting?: string | string[];
  /**
   * 谈话类型,或者 any
   *
   * @minItems 1
   */
  talk?: string | string[];
  /**
   * 报告类型,或者 any
   *
   * @minItems 1
   */
  report?: string | string[];
  /**
   * 活动类型,或者 any
   *
   * @minItems 1
   */
  activity?: string | string[];
  /**
   * 考核类型,或者 any
   *
   * @minItems 1
   */
  assessment?: string | string[];
  /**
   * 至少一项
   *
   * @minItems 1
   */
  topics?: string | string[];
  /**
   * 报告的形式：written 书面、oral 口头
   */
  form?: string;
  /**
   * true 只计例会，false 只计例会以外的
   */
  regular?: boolean;
  /**
   * 所涉时段（记录写了 covers 的才看）
   *
   * @minItems 1
   */
  covers?: CoversWord | CoversWord[];
  /**
   * 谁报告：holder 责任者、counterpart 对方、recipient 报送对象、concerned 起因所涉的人、any role <职务 …> 当日任其中一职的任何人，或者机构、机关关系的编号
   *
   * @minItems 1
   */
  from?: string | string[];
  /**
   * 报给谁：holder 责任者、counterpart 对方、recipient 报送对象、concerned 起因所涉的人、any role <职务 …> 当日任其中一职的任何人，或者机构、机关关系的编号
   *
   * @minItems 1
   */
  to?: string | string[];
  /**
   * 谁做的：holder 责任者、counterpart 对方、recipient 报送对象、concerned 起因所涉的人、any role <职务 …> 当日任其中一职的任何人，或者机构、机关关系的编号
   *
   * @minItems 1
   */
  by?: string | string[];
  /**
   * 对谁：holder 责任者、counterpart 对方、recipient 报送对象、concerned 起因所涉的人、any role <职务 …> 当日任其中一职的任何人，或者机构、机关关系的编号
   *
   * @minItems 1
   */
  with?: string | string[];
  /**
   * 谁主持：holder、group-head 小组组长、any role <职务 …>
   *
   * @minItems 1
   */
  chair?: string | string[];
  /**
   * 谁开的会：holder、counterpart，或者机构的编号
   *
   * @minItems 1
   */
  of?: string | string[];
  /**
   * 考核谁、涉及谁：holder 责任者、counterpart 对方、recipient 报送对象、concerned 起因所涉的人、any role <职务 …> 当日任其中一职的任何人，或者机构、机关关系的编号
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 会同谁做：by 里还须有其中之一；写法同 by
   *
   * @minItems 1
   */
  "jointly-by"?: string | string[];
  /**
   * 涉及哪些部门：holder、counterpart、department 所分管（负责）的部门
   *
   * @minItems 1
   */
  departments?: string | string[];
  /**
   * reported：案件自己记的 reported 也算；itself：引起这一项的记录自己就写着的也算（如责任分解写明送给谁）；attached：引起这一项的记录自己附有佐证的也算
   */
  own?: "reported" | "itself" | "attached";
  /**
   * 写 any：就此立的案件
   *
   * @minItems 1
   */
  case?: string | string[];
  /**
   * 案件自己记的对当事人的措施，或者 any
   *
   * @minItems 1
   */
  measure?: string | string[];
}
/**
 * 由哪种记录引起：记录种类 → 类型（或者 any），以及条件
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "after".
 */
export interface AfterEntry2 {
  /**
   * 案件；写 any
   *
   * @minItems 1
   */
  case?: string | string[];
  /**
   * 事件类型
   *
   * @minItems 1
   */
  event?: string | string[];
  /**
   * 会议类型
   *
   * @minItems 1
   */
  meeting?: string | string[];
  /**
   * 谈话类型
   *
   * @minItems 1
   */
  talk?: string | string[];
  /**
   * 考核类型
   *
   * @minItems 1
   */
  assessment?: string | string[];
  /**
   * 活动类型
   *
   * @minItems 1
   */
  activity?: string | string[];
  /**
   * 报告类型
   *
   * @minItems 1
   */
  report?: string | string[];
  /**
   * 任免奖励类型
   *
   * @minItems 1
   */
  appointment?: string | string[];
  /**
   * 案件的情节，任一
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 考核的等次，任一；考核没有写等次的无法判定
   *
   * @minItems 1
   */
  grade?: string | string[];
  votes?: VoteShareEntry;
  /**
   * 案件的标记，任一
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 情节不到 severity、标了这些标记之一的案件也算
   *
   * @minItems 1
   */
  "or-flagged"?: string | string[];
  /**
   * 当事人（事件所涉的人、任免的人）当时担任的职务或者职务组，任一
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 只对案件：当事人当时担任的职务或者职务组，任一；标了 or-flagged 之一的案件也算
   */
  "case-subject"?: string | string[];
  /**
   * 所涉的人、被考核的人当时都只任这些职务的，不算；没有写是谁的照算
   *
   * @minItems 1
   */
  "not-subject"?: string | string[];
  /**
   * 会议、谈话、活动等的议题，任一
   *
   * @minItems 1
   */
  topics?: string | string[];
  /**
   * 案件的类别（category）写有的，须含这些字样之一；没有写类别的也算
   *
   * @minItems 1
   */
  category?: string | string[];
  /**
   * 只在涉及责任者分管（负责）的部门时，或者涉及责任者本人时
   */
  concerning?: "overseen-department" | "headed-department" | "holder";
  /**
   * 只在责任者本人办的时：谈话人、活动的办理人、报告人、开会的是责任者
   */
  by?: "holder";
  /**
   * 事件来自哪些机关关系，任一；没有写来自谁的也算。none：写明来自上级的不算
   *
   * @minItems 1
   */
  superior?: string | string[];
  /**
   * 考核的对象：只看对人、对部门或者对单位的考核
   */
  of?: "person" | "department" | "unit";
  /**
   * 事件写了名称或者概要的，写有这些字样之一的才算；都没有写的也算
   *
   * @minItems 1
   */
  mentions?: string | string[];
  /**
   * 没有写 topics、决定里写有这些字样之一的会议也算
   *
   * @minItems 1
   */
  "or-decided"?: string | string[];
  /**
   * 会上听取了这些类型的报告的会议，不必有 topics
   *
   * @minItems 1
   */
  "or-heard"?: string | string[];
  /**
   * 这些类型的事件，写明涉及下级单位的才算
   *
   * @minItems 1
   */
  "if-unit"?: string | string[];
  /**
   * 这些类型的事件，标为重大（major）的才算
   *
   * @minItems 1
   */
  "if-major"?: string | string[];
  /**
   * 这些类型的事件，标为重大（major）的才有期限；没有标的也算，是不是须办由人核对，没有期限
   *
   * @minItems 1
   */
  "limit-if-major"?: string | string[];
  /**
   * 事件写了名称或者概要的，写有这些字样之一的才有期限；写的是别的，是不是须办由人核对，没有期限
   *
   * @minItems 1
   */
  "limit-if-mentions"?: string | string[];
  /**
   * 只看所考核的时段已经过完的考核：对上一年度的检查考核，不是当年年底对当年的
   */
  ended?: boolean;
  /**
   * 写明属于另一件（about）的活动各算各的，它们所属的那一件不再算；不写则只算那一件
   */
  "each-part"?: boolean;
  /**
   * 事件写了由什么引起的（about），须是这种记录：考核、会议或者活动；没有写的也算
   */
  about?: "assessment" | "meeting" | "activity";
  /**
   * 没有写由什么引起、又没有办的，无法判定
   */
  "about-needed"?: boolean;
  /**
   * 只看不是针对别的记录的：写了 about 的不再引起
   */
  unlinked?: boolean;
  /**
   * 各级下级单位的案件和事件也算
   */
  below?: boolean;
  /**
   * 会议记有决定（decisions）才算
   */
  decisions?: boolean;
}
/**
 * 哪些案件；不写则全部
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "caseCondition".
 */
export interface CaseConditionEntry {
  /**
   * 情节，任一 / Severities, any
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 标记，任一 / Flags, any
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 没有标 flags、标为重大而类别写有这些字样之一的案件也算 / Cases flagged as major, without one of the flags, whose category contains one of these words count too
   */
  "or-major"?: string | string[];
  /**
   * 没有这些标记 / None of these flags
   *
   * @minItems 1
   */
  "not-flags"?: string | string[];
  /**
   * 当事人当时担任的职务或者职务组，任一 / Roles or groups of roles one of which the subject held then
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 当事人当时不担任的职务或者职务组 / Roles or groups of roles none of which the subject held then
   *
   * @minItems 1
   */
  "not-subject"?: string | string[];
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "side".
 */
export interface SideEntry {
  /**
   * 机构本身；追究其负责人而写明关于这次考核的，也算 / The body itself; whoever heads it counts in a case about the assessment
   */
  body: string;
  /**
   * 或者担任这些职务之一的人 / Or whoever holds one of these roles
   *
   * @minItems 1
   */
  roles?: string | string[];
  /**
   * 但不担任这些职务的人 / But none of these
   *
   * @minItems 1
   */
  "not-roles"?: string | string[];
}
/**
 * 一案双查：案件必须认定谁的责任 / Two investigations for one case: whose responsibility for a case must have been decided / cases.date, cases.occurred, cases.department, cases.subject, cases.severity, cases.flags, cases.related, cases.leaders.who
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "account".
 */
export interface AccountRuleEntry {
  /**
   * 哪一种规则：一案双查：案件必须认定谁的责任 / The kind of rule
   */
  check: "account";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  cases?: CaseConditionEntry1;
  /**
   * 谁必须有责任认定：any（至少一名当事人之上的领导或者一个机构）、anybody（当事人以外的任何人或者机构）、department-head、overseer、branch-secretary、related（当事人是其亲属、身边人员的领导），或者 { body, roles, not-roles } 一方 / Whose responsibility must have been decided: any (a leader above the offender, or a body), anybody (whoever but the offender, or a body), department-head, overseer, branch-secretary, related (leaders whose family or staff the subject is), or one side: { body, roles, not-roles }
   *
   * @minItems 1
   */
  who: WhoMust | WhoMust[];
  /**
   * 当事人自己也要追究：案件没有对他的措施的，由人核对 / The offender is held to account as well: where the case records no measure on him a person judges
   */
  offender?: boolean;
  /**
   * 视情追究：缺少认定时待核，不算违反 / Pursued depending on circumstances: a missing decision is for a person to judge
   */
  discretion?: boolean;
  firm?: FirmCases;
  applies?: AppliesEntry2;
}
/**
 * 哪些案件；不写则全部 / Which cases; all where it is left out
 */
export interface CaseConditionEntry1 {
  /**
   * 情节，任一 / Severities, any
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 标记，任一 / Flags, any
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 没有标 flags、标为重大而类别写有这些字样之一的案件也算 / Cases flagged as major, without one of the flags, whose category contains one of these words count too
   */
  "or-major"?: string | string[];
  /**
   * 没有这些标记 / None of these flags
   *
   * @minItems 1
   */
  "not-flags"?: string | string[];
  /**
   * 当事人当时担任的职务或者职务组，任一 / Roles or groups of roles one of which the subject held then
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 当事人当时不担任的职务或者职务组 / Roles or groups of roles none of which the subject held then
   *
   * @minItems 1
   */
  "not-subject"?: string | string[];
}
/**
 * 有这些标记之一的案件，缺少认定就是违反，不由人核对 / In cases with one of these flags a missing decision is a breach after all
 */
export interface FirmCases {
  /**
   * 标记，任一 / Flags, any
   *
   * @minItems 1
   */
  flags: string | string[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry2 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "tier".
 */
export interface TierEntry {
  /**
   * 情节 / The severity
   */
  severity: string;
  /**
   * 这一档的条款 / The tier’s clause
   */
  clause: string;
  /**
   * 这一档的措施 / The tier’s measures
   *
   * @minItems 1
   */
  measures: string | string[];
}
/**
 * 责任追究的档次：情节与措施相当 / Sanction ladder: the measures on whoever is held to account fit how grave it was / cases.leaders.who, cases.leaders.finding, cases.leaders.severity, cases.leaders.measures
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "ladder".
 */
export interface LadderRuleEntry {
  /**
   * 哪一种规则：责任追究的档次：情节与措施相当 / The kind of rule
   */
  check: "ladder";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  /**
   * 追究的是人还是班子（机构） / Whether for people or for bodies
   */
  on: "person" | "body" | "either";
  /**
   * 条款点名的职务，当时担任其中之一的才看；不写则都看 / Roles that the clause names, one of which was held then; anybody where it is left out
   *
   * @minItems 1
   */
  of?: string | string[];
  /**
   * 由轻到重；情节未写时用第一档的条款 / Lightest first; without a severity the first tier’s clause is used
   *
   * @minItems 1
   */
  tiers: TierEntry[];
  /**
   * 只能用于另一方的措施 / Measures that are only for the other kind of party
   *
   * @minItems 1
   */
  others?: string | string[];
  applies?: AppliesEntry3;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry3 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 影响期：追责之后多久不得评优、任职、提拔 / What whoever was held to account may not receive, and for how long / cases.leaders.finding, cases.leaders.date, cases.leaders.measures, appointments.type, appointments.rank, appointments.date, assessments.grade, assessments.covers
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "bar".
 */
export interface BarRuleEntry {
  /**
   * 哪一种规则：影响期：追责之后多久不得评优、任职、提拔 / The kind of rule
   */
  check: "bar";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  /**
   * 由哪些措施引起；不写则凡被追责 / Measures that start it; left out: any finding of accountability does
   *
   * @minItems 1
   */
  measures?: string | string[];
  /**
   * 条款点名的职务、机构，当时担任其中之一的才看；不写则凡被追责 / Roles and bodies that the clause names, only those are looked at; whoever was held to account where it is left out
   *
   * @minItems 1
   */
  of?: string | string[];
  /**
   * 不得：honours 评优评先；appointment 任职；equal-post 任同级以上职务；higher-post 任更高职务；promotion 提拔 / What is barred
   */
  bars: "honours" | "appointment" | "equal-post" | "higher-post" | "promotion";
  /**
   * 多少个月；评优评先看当年 / Calendar months; honours are barred for the year
   */
  months?: number;
  /**
   * 同时有这些处分的，以其 until 为准（取长） / Sanctions beside the measure whose own end prevails where it is later
   *
   * @minItems 1
   */
  "until-sanction"?: string | string[];
  /**
   * 与措施之前的职务比，其间有过任职则待核 / Compared with the post held before the measure: with an appointment between, a person must judge
   */
  "level-before"?: boolean;
  unsure?: UnsureBarEntry;
  /**
   * 因本人的违纪违法受到处理的（案件的当事人），是不是责任追究由人判断 / Whether what was done to the subject of an offence is accountability is for a person to judge
   */
  "offender-review"?: boolean;
  applies?: AppliesEntry4;
}
/**
 * 这些措施之后，过了它们自己的期限而处分的影响期还没有满，任这样的职务待核 / After these measures, once their own time is over and the sanction's is not, such a post is for a person to judge
 */
export interface UnsureBarEntry {
  /**
   * 哪些措施 / Which measures
   *
   * @minItems 1
   */
  measures: string | string[];
  /**
   * 什么样的职务 / Which posts
   */
  bars: "appointment" | "equal-post" | "higher-post" | "promotion";
  /**
   * 措施自己的期限，多少个月 / The measures' own time in months
   */
  months: number;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry4 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 某一类记录必须怎样 / How a record of some kind must be / date, type, topics, flags, by, evidence, decisions, chair, attendees, absent, speakers, comments, interested, steps, leader, handledBy, methods, disposal
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "record".
 */
export interface RecordRuleEntry {
  /**
   * 哪一种规则：某一类记录必须怎样 / The kind of rule
   */
  check: "record";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  records: RecordConditionEntry;
  must: MustEntry;
  /**
   * handled-by：写的是这些人、机构的，条款要的人是否也办了由人判断 / handled-by: where these are recorded, whether the one asked for saw to it as well is for a person to judge
   *
   * @minItems 1
   */
  "unsure-by"?: string | string[];
  firm?: FirmEntry;
  /**
   * 不符时待核，不算违反 / What falls short is for a person to judge
   */
  review?: boolean;
  applies?: AppliesEntry5;
}
/**
 * 哪些记录：种类 → 类型（或者 any），以及条件 / Which records: a kind and its types (or any), and conditions
 */
export interface RecordConditionEntry {
  /**
   * 会议类型 / Types of meetings
   *
   * @minItems 1
   */
  meeting?: string | string[];
  /**
   * 谈话类型 / Types of talks
   *
   * @minItems 1
   */
  talk?: string | string[];
  /**
   * 活动类型 / Types of activities
   *
   * @minItems 1
   */
  activity?: string | string[];
  /**
   * 会议的议题，任一 / One of these topics
   *
   * @minItems 1
   */
  topics?: string | string[];
  /**
   * 由谁所为，任一：当时担任某职务的人，机构，或者有某职能的部门 / Done by one of these: a holder of a role, a body, a department with a function
   *
   * @minItems 1
   */
  by?: string | string[];
  /**
   * 报告类型 / Types of reports
   *
   * @minItems 1
   */
  report?: string | string[];
  /**
   * 考核类型 / Types of assessments
   *
   * @minItems 1
   */
  assessment?: string | string[];
  /**
   * 案件；写 any / Cases; write any
   *
   * @minItems 1
   */
  case?: string | string[];
  /**
   * 事件类型 / Types of events
   *
   * @minItems 1
   */
  event?: string | string[];
  /**
   * 任免奖励类型 / Types of appointments
   *
   * @minItems 1
   */
  appointment?: string | string[];
  /**
   * 没有这些议题 / None of these topics
   *
   * @minItems 1
   */
  "not-topics"?: string | string[];
  /**
   * 标记，任一 / Flags, any
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 谈话：与当时任这些职务之一的人，下级单位的也算 / Talks: with somebody who then held one of these roles, here or in a unit below
   *
   * @minItems 1
   */
  with?: string | string[];
  /**
   * 会议记有决定才算 / Only meetings that record what they decided
   */
  decisions?: boolean;
  /**
   * 考核的对象是人、机构、部门或者单位才算 / Only assessments of a person, body, department or unit
   */
  of?: "person" | "body" | "department" | "unit";
  /**
   * 议题、对象（of）有一样合即可 / The topics or the party (of), either is enough
   */
  "of-or-topics"?: boolean;
  /**
   * 考核的对象、案件的当事人当时担任这些职务之一才算 / Only where the assessed, or the subject of a case, held one of these roles then
   *
   * @minItems 1
   */
  subject?: string | string[];
}
/**
 * 必须怎样，写一项 / What they must be: exactly one
 */
export interface MustEntry {
  /**
   * 附有佐证 / Evidence is attached
   */
  evidence?: boolean;
  /**
   * 附有佐证，或者另有关于它（about）的报告 / Evidence is attached, or a report is about it
   */
  "evidence-or-report"?: boolean;
  /**
   * 由当时担任这些职务之一的人主持 / Chaired by a holder of one of these roles
   *
   * @minItems 1
   */
  chair?: string | string[];
  /**
   * 在场时由这些职务的人最后发言 / Where present, a holder of one of these roles spoke last
   *
   * @minItems 1
   */
  "last-speaker"?: string | string[];
  /**
   * 有这些机关或者机构出席，任一 / Attended by one of these organs or bodies
   *
   * @minItems 1
   */
  "attended-by"?: string | string[];
  /**
   * 含有这些议题，任一 / About one of these topics
   *
   * @minItems 1
   */
  topics?: string | string[];
  /**
   * 对每一位当时担任这些职务的人作了点评 / Comments were made on each holder of these roles
   *
   * @minItems 1
   */
  "comments-on"?: string | string[];
  /**
   * 这些议题（内容）样样都有 / About each of these topics
   *
   * @minItems 1
   */
  "each-topic"?: string | string[];
  /**
   * 担任这些职务的人都出席，记为缺席的除外 / All holders of these roles attended, save those recorded as absent
   *
   * @minItems 1
   */
  "joined-by"?: string | string[];
  /**
   * 由其中之一所为：职务、机构、机关关系、部门职能 / Done by one of these: a role, a body, a relation, a department’s function
   *
   * @minItems 1
   */
  by?: string | string[];
  /**
   * 由这些共同所为；一项写成列表的，其中任一 / Done by all of these; of one that is a list, by any of it
   *
   * @minItems 1
   */
  "by-each"?: string | (string | string[])[];
  /**
   * 带队的（组长）担任这些职务之一 / Led by a holder of one of these roles
   *
   * @minItems 1
   */
  leader?: string | string[];
  /**
   * 办理人担任这些职务之一 / Handled by a holder of one of these roles
   *
   * @minItems 1
   */
  "handled-by"?: string | string[];
  methods?: MethodsEntry;
  /**
   * 处置方式是其中之一 / Disposed of in one of these ways
   *
   * @minItems 1
   */
  disposal?: string | string[];
  /**
   * 有利害关系的人不出席、不发言 / Whoever has an interest neither attends nor speaks
   */
  withdrawal?: boolean;
  /**
   * 依次做过的各步 / The steps taken
   *
   * @minItems 1
   */
  steps?: StepAskedEntry[];
}
/**
 * 考核方式 / Methods of assessment
 */
export interface MethodsEntry {
  /**
   * 这些方式 / These methods
   *
   * @minItems 1
   */
  of: string | string[];
  /**
   * 至少几种，默认一种 / So many at least; one where it is left out
   */
  least?: number;
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "stepAsked".
 */
export interface StepAskedEntry {
  /**
   * 哪一步 / Which step
   */
  step: string;
  /**
   * 由其中之一所为；不写则不问 / Taken by one of these; left out: by anybody
   *
   * @minItems 1
   */
  by?: string | string[];
  /**
   * 可以在其后；不写则须在其前或者同日 / It may come after; left out: before, or on the same day
   */
  "may-follow"?: boolean;
  /**
   * 须写明意见 / An opinion must be written
   */
  opinion?: boolean;
}
/**
 * 只有含这些议题、记有决定时才算违反，否则待核 / A breach only with one of these topics, or a decision on record, otherwise for a person to judge
 */
export interface FirmEntry {
  /**
   * 议题 / The topics
   *
   * @minItems 1
   */
  topics?: string | string[];
  /**
   * 会议记有决定 / The meeting records what it decided
   */
  decisions?: boolean;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry5 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 常设机构由谁组成 / Who must sit on a standing body, and where its office is / unit.bodies, unit.people.posts, unit.departments.function
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "compositionRule".
 */
export interface CompositionRuleEntry {
  /**
   * 哪一种规则：常设机构由谁组成 / The kind of rule
   */
  check: "composition";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry6;
  /**
   * 哪个机构 / The body
   */
  body: string;
  /**
   * 组长担任其中之一 / Roles one of which its head holds
   *
   * @minItems 1
   */
  head?: string | string[];
  /**
   * 担任这些职务的都是副组长 / Roles all holders of which are its deputies
   *
   * @minItems 1
   */
  deputies?: string | string[];
  /**
   * 副组长正好一名 / Exactly one deputy
   */
  "one-deputy"?: boolean;
  /**
   * 副组长都担任其中之一 / Roles one of which each deputy holds
   *
   * @minItems 1
   */
  "deputy-roles"?: string | string[];
  /**
   * 担任这些职务的都在其中 / Roles all holders of which sit on it
   *
   * @minItems 1
   */
  members?: string | string[];
  /**
   * 有这些职能的部门都有人在其中，没有这样的部门则不问 / Functions of departments each of which sits on it, so far as the unit has them
   *
   * @minItems 1
   */
  functions?: string | string[];
  /**
   * 办公室设在其中之一：机构或者部门职能 / Where its office may be: a body, or a department’s function
   *
   * @minItems 1
   */
  office?: string | string[];
  "office-not"?: OfficeNotEntry;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry6 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 在这些单位，办公室不得设在其中之一 / Where its office may not be, in some units
 */
export interface OfficeNotEntry {
  /**
   * 单位类型 / Kinds of units
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级 / Levels
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 机构或者部门职能 / A body, or a department’s function
   *
   * @minItems 1
   */
  office: string | string[];
}
/**
 * 任职满若干年应当交流、轮岗 / How long somebody stays in a post at most, before a move / unit.people.posts
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "tenureRule".
 */
export interface TenureRuleEntry {
  /**
   * 哪一种规则：任职满若干年应当交流、轮岗 / The kind of rule
   */
  check: "tenure";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry7;
  /**
   * 职务 / The roles
   *
   * @minItems 1
   */
  roles: string | string[];
  /**
   * 任职最长多久：满五年是 60 months / How long at most: five years are 60 months
   */
  "at-most": string;
  /**
   * department：在同一部门任这些职务的时间；不写则任这些职务的时间，不论在哪个部门 / department: service in these roles in one department; left out: in these roles wherever
   */
  same?: "department";
  /**
   * 满期未动的由人核对（条款写“一般”，或者另有例外）；不写则超过 open-after 天是违反 / Whoever stays longer is for a person to judge; left out: it is a breach once open-after days have passed
   */
  review?: boolean;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry7 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 某职务不得分管的部门 / Departments, by function, that holders of a role do not oversee / unit.people.posts, unit.departments.function
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "portfolioRule".
 */
export interface PortfolioRuleEntry {
  /**
   * 哪一种规则：某职务不得分管的部门 / The kind of rule
   */
  check: "portfolio";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry8;
  /**
   * 职务 / The roles
   *
   * @minItems 1
   */
  roles: string | string[];
  /**
   * 部门职能 / The functions of departments
   *
   * @minItems 1
   */
  functions: string | string[];
  /**
   * 这些职能的部门也可能管着这几项，分管了由人判断 / Departments that may do such work too: whether overseeing one is meant, a person judges
   *
   * @minItems 1
   */
  "unsure-functions"?: string | string[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry8 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 考核的等次 / The grades there are: whoever is assessed by the regulation gets one of them / assessments.subject, assessments.grade, assessments.votes, assessments.regulation, assessments.covers
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "scaleRule".
 */
export interface ScaleRuleEntry {
  /**
   * 哪一种规则：考核的等次 / The kind of rule
   */
  check: "scale";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry9;
  /**
   * 全部等次 / All grades
   *
   * @minItems 1
   */
  grades: string | string[];
  /**
   * 没有写用哪部法规的等次的，对人的考核不是领导小组所作、或者对部门的考核，不符时待核 / Where no regulation is named: an assessment of people that the leading group did not make, or one of a department, is for a person to judge where it falls short
   */
  review?: boolean;
  /**
   * any 一切考核（默认），person 只看对人的考核，或者条款点名的职务：所考核的时段里担任过其中之一的才看；职务之外写 body 的，机构、部门、单位也看 / any, of anybody (the default); person, only of people; or roles that the clause names, one of which was held in the time assessed, with body beside them also bodies, departments and units
   *
   * @minItems 1
   */
  of?: string | string[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry9 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 评某等次的条件 / What a grade asks of the votes, and what it does not go with / assessments.subject, assessments.grade, assessments.votes, assessments.valid, assessments.covers, cases.date, cases.subject, cases.department, cases.related, cases.severity, cases.flags, cases.measures, cases.concluded, cases.leaders
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "gradeRule".
 */
export interface GradeRuleEntry {
  /**
   * 哪一种规则：评某等次的条件 / The kind of rule
   */
  check: "grade";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry10;
  /**
   * 评为这些等次的 / The grades it is about
   *
   * @minItems 1
   */
  grades: string | string[];
  /**
   * 条款点名的职务，所考核的时段里担任过其中之一的才看；不写则都看 / Roles that the clause names, one of which was held in the time assessed; anybody where it is left out
   *
   * @minItems 1
   */
  of?: string | string[];
  votes?: VotesEntry;
  /**
   * 有 bars 所列情形的只能评的等次，评了它的算符合；不写则不看 / The grade left where one of the bars arises: one graded so is met; not looked at where it is left out
   */
  else?: string;
  /**
   * 有其中一种情形就不得评 / Situations any of which rules the grade out
   *
   * @minItems 1
   */
  bars?: SituationEntry[];
  /**
   * 有其中一种情形须由人核对 / Situations any of which a person must look at
   *
   * @minItems 1
   */
  reviews?: SituationEntry[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry10 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 要多少票 / The votes it asks for
 */
export interface VotesEntry {
  /**
   * 赞成这些等次的票 / Votes for these grades
   *
   * @minItems 1
   */
  for: string | string[];
  /**
   * 严格超过（不到）有效票的三分之二 / Strictly over (under) two thirds of the valid votes
   */
  than: "over" | "under";
  /**
   * 正好三分之二时，默认违反 / What exactly two thirds come to; a breach where it is left out
   */
  tie?: "breach" | "review";
}
/**
 * 所考核年度里的情形
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "situation".
 */
export interface SituationEntry {
  /**
   * 本人被追责；当时分管或负责的部门的案件；本人的案件；亲属、身边人员的案件 / Was held to account; a case in a department he oversaw or headed then; his own; of family or close staff
   */
  of: "accountable" | "overseen" | "own" | "related";
  /**
   * 案件情节，任一 / Severities of the case, any
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 案件有其中一种标记 / The case has one of these flags
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 案件没有这些标记 / The case has none of these flags
   *
   * @minItems 1
   */
  "not-flags"?: string | string[];
  /**
   * 案件的类别写有其中的词 / The case's category contains one of these words
   *
   * @minItems 1
   */
  categories?: string | string[];
  /**
   * 案件对当事人有其中一种措施 / The subject was given one of these measures
   *
   * @minItems 1
   */
  measures?: string | string[];
  /**
   * 已办结，或者已有措施 / Concluded, or met by a measure
   */
  handled?: boolean;
  /**
   * 发现后这么多日以内既未办结、也没有任何措施 / Neither concluded nor met by any measure within so many days of being found
   */
  "late-after"?: number;
  /**
   * 既未办结、也没有任何措施 / Neither concluded nor met by any measure
   */
  unhandled?: boolean;
  /**
   * 至少几件，默认一件 / So many cases at least; one where it is left out
   */
  least?: number;
}
/**
 * 连续两年较差须追责 / Whoever gets the poor grade two years running is held to account / assessments.type, assessments.subject, assessments.grade, assessments.covers, cases.leaders.who, cases.leaders.finding, cases.leaders.date
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "poorYearsRule".
 */
export interface PoorYearsRuleEntry {
  /**
   * 哪一种规则：连续两年较差须追责 / The kind of rule
   */
  check: "poor-years";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry11;
  /**
   * 较差的等次 / The poor grade
   */
  grade: string;
  /**
   * 为此追究时所写的追究情形 / The ground that is written where somebody is held to account for it
   */
  ground?: string;
  of: SideEntry1;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry11 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 谁：机构，或者担任某些职务的人 / Whose: a body, or holders of some roles
 */
export interface SideEntry1 {
  /**
   * 机构本身；追究其负责人而写明关于这次考核的，也算 / The body itself; whoever heads it counts in a case about the assessment
   */
  body: string;
  /**
   * 或者担任这些职务之一的人 / Or whoever holds one of these roles
   *
   * @minItems 1
   */
  roles?: string | string[];
  /**
   * 但不担任这些职务的人 / But none of these
   *
   * @minItems 1
   */
  "not-roles"?: string | string[];
}
/**
 * 错误决策由谁负什么责任 / Who bears what responsibility for a wrong decision / cases.decision, cases.occurred, cases.department, cases.leaders.who, cases.leaders.finding, cases.leaders.responsibility
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "bearingRule".
 */
export interface BearingRuleEntry {
  /**
   * 哪一种规则：错误决策由谁负什么责任 / The kind of rule
   */
  check: "bearing";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry12;
  /**
   * labels 责任类型写明；leaders 集体决策的主要负责人和分管者负主要领导责任；participants 其他参与者；dissenters 反对者不负责任；lone 个人决定的负个人责任；team-head 追究班子的同时追究主要负责人 / labels: the kind of responsibility is written; leaders: head and overseer bear the main one for a decision by all together; participants: the others; dissenters: who objected bears none; lone: who decided alone bears it; team-head: with a team its head is held to account
   *
   * @minItems 1
   */
  asks: BearingAskWord | BearingAskWord[];
  /**
   * labels、lone：条款点名的职务、机构，当时担任其中之一的才看；不写则都看 / For labels and lone: roles and bodies that the clause names, only those are looked at; everybody where it is left out
   *
   * @minItems 1
   */
  of?: string | string[];
  /**
   * 其他参与者负哪种责任；不写则不限 / Which responsibility the other participants bear; left out: any
   *
   * @minItems 1
   */
  participants?: string | string[];
  /**
   * 主要负责人、分管者反对的由人核对；不写则不负责任 / A head or overseer who objected is for a person to judge, instead of free
   */
  "objector-review"?: boolean;
  /**
   * 责任类型（labels）：一件案件里只追究了机构、没有追究个人的，由人判断 / Of labels: a case that holds bodies alone to account, and no person, is for a person to judge
   */
  personal?: boolean;
  /**
   * 追究了集体责任而没有写相关决策的案件也看 / Also cases in which a collective responsibility is borne and no decision is recorded
   */
  "without-decision"?: boolean;
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry12 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 追究情形：每条认定写明是哪一种 / Grounds: whoever is held to account is so on one of those listed / cases.severity, cases.flags, cases.leaders.finding, cases.leaders.ground
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "groundRule".
 */
export interface GroundRuleEntry {
  /**
   * 哪一种规则：追究情形：每条认定写明是哪一种 / The kind of rule
   */
  check: "ground";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry13;
  /**
   * 条款点名的职务、机构，当时担任其中之一的才看；或者只看一方 { body, roles, not-roles } / Roles and bodies that the clause names, only those are looked at; or one side only: { body, roles, not-roles }
   *
   * @minItems 1
   */
  of?: string | string[] | SideEntry;
  /**
   * 各种情形 / The grounds
   *
   * @minItems 1
   */
  grounds: GroundEntry[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry13 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "ground".
 */
export interface GroundEntry {
  /**
   * 这一情形的条款 / The ground’s clause
   */
  clause: string;
  /**
   * 不写则其他一切情形 / The ground; left out: any other
   */
  ground?: string;
  /**
   * 自由文字里要写到哪几层意思才是这一情形，每层写一个或者几个说法；不写的，写到名称之一就是。只写名称的总是这一情形 / What free words must say to be this ground, each part by one or several wordings; left out: any of its names. A name by itself always is it
   *
   * @minItems 1
   */
  parts?: (string | string[])[];
  cases?: CaseConditionEntry2;
  /**
   * 若干个月内接连发生几件这样的案件，没有责任认定的由人判断 / So many such cases within some months: where nobody’s responsibility was decided in any of them, a person judges
   */
  run?: {
    /**
     * 哪些情节的案件 / Cases of these severities
     *
     * @minItems 1
     */
    severity: string | string[];
    /**
     * 从较早一件发生之日起多少个月以内 / Within so many months of when the earlier one happened
     */
    months: number;
    /**
     * 几件，不写是两件 / How many; two unless written
     */
    least?: number;
  };
}
/**
 * 案件本身就是这种情形的，须有责任认定 / Cases that are such a situation by themselves: somebody’s responsibility must have been decided
 */
export interface CaseConditionEntry2 {
  /**
   * 情节，任一 / Severities, any
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 标记，任一 / Flags, any
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 没有标 flags、标为重大而类别写有这些字样之一的案件也算 / Cases flagged as major, without one of the flags, whose category contains one of these words count too
   */
  "or-major"?: string | string[];
  /**
   * 没有这些标记 / None of these flags
   *
   * @minItems 1
   */
  "not-flags"?: string | string[];
  /**
   * 当事人当时担任的职务或者职务组，任一 / Roles or groups of roles one of which the subject held then
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 当事人当时不担任的职务或者职务组 / Roles or groups of roles none of which the subject held then
   *
   * @minItems 1
   */
  "not-subject"?: string | string[];
}
/**
 * 从轻减轻、从重加重的情节 / Factors that make accountability lighter or heavier / cases.mitigating, cases.aggravating, cases.leaders.mitigating, cases.leaders.aggravating, cases.leaders.adjustment
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "factorRule".
 */
export interface FactorRuleEntry {
  /**
   * 哪一种规则：从轻减轻、从重加重的情节 / The kind of rule
   */
  check: "factor";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry14;
  /**
   * 条款点名的职务、机构，当时担任其中之一的才看；不写则凡被追责 / Roles and bodies that the clause names, only those are looked at; whoever was held to account where it is left out
   *
   * @minItems 1
   */
  of?: string | string[];
  /**
   * 从轻减轻，从重加重 / Whether they make it lighter or heavier
   */
  weight: "mitigating" | "aggravating";
  /**
   * 量纪 / What they lead to
   *
   * @minItems 1
   */
  "leads-to": string | string[];
  /**
   * 应当，可以 / Whether they must weigh, or may
   */
  force: "must" | "may";
  /**
   * 各种情节 / The factors
   *
   * @minItems 1
   */
  factors: FactorEntry[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry14 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "factor".
 */
export interface FactorEntry {
  /**
   * 这一情节的条款 / The factor’s clause
   */
  clause: string;
  /**
   * 情节 / The factor
   */
  factor: string;
  /**
   * 条款并列的几层意思，都写到了才是这一情节，每层写一个或者几个说法；只写了一部分而没有据以调整的，由人核对 / What the clause joins, each part by one or several wordings: free words are the factor where all parts are in them; some of them, where nothing was adjusted for it, are for a person to judge
   *
   * @minItems 2
   */
  parts?: (string | string[])[];
}
/**
 * 措施由谁决定 / Who decides on measures / cases.leaders.measures, cases.leaders.decidedBy, cases.leaders.date
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "authorityRule".
 */
export interface AuthorityRuleEntry {
  /**
   * 哪一种规则：措施由谁决定 / The kind of rule
   */
  check: "authority";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  /**
   * 由这些机关决定的，是否经过应当办理的机构台账不记，由人核对 / Where one of these decided, whether those who should handle it did is not recorded: for a person to judge
   *
   * @minItems 1
   */
  "unsure-by"?: string | string[];
  applies?: AppliesEntry15;
  /**
   * 条款点名的职务、机构，当时担任其中之一的才看；不写则凡被追责 / Roles and bodies that the clause names, only those are looked at; whoever was held to account where it is left out
   *
   * @minItems 1
   */
  of?: string | string[];
  /**
   * 哪些措施 / The measures
   *
   * @minItems 1
   */
  measures: string | string[];
  /**
   * 任一组：一组里的都参与决定；组里再写列表的，其中之一即可 / Any group, all of which take part in the decision; of a list within a group any will do
   *
   * @minItems 1
   */
  by: (string | (string | string[])[])[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry15 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 追责的方式 / Which measures there are; for some cases, one of which there must be / cases.severity, cases.flags, cases.leaders.finding, cases.leaders.measures
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "measureRule".
 */
export interface MeasureRuleEntry {
  /**
   * 哪一种规则：追责的方式 / The kind of rule
   */
  check: "measure";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry16;
  cases?: CaseConditionEntry3;
  /**
   * 有哪些方式；不写则不限 / The measures there are; left out: any
   *
   * @minItems 1
   */
  allowed?: string | string[];
  /**
   * 须有其中之一 / One of these there must be
   *
   * @minItems 1
   */
  "one-of"?: string | string[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry16 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 哪些案件；不写则全部 / Which cases; all where it is left out
 */
export interface CaseConditionEntry3 {
  /**
   * 情节，任一 / Severities, any
   *
   * @minItems 1
   */
  severity?: string | string[];
  /**
   * 标记，任一 / Flags, any
   *
   * @minItems 1
   */
  flags?: string | string[];
  /**
   * 没有标 flags、标为重大而类别写有这些字样之一的案件也算 / Cases flagged as major, without one of the flags, whose category contains one of these words count too
   */
  "or-major"?: string | string[];
  /**
   * 没有这些标记 / None of these flags
   *
   * @minItems 1
   */
  "not-flags"?: string | string[];
  /**
   * 当事人当时担任的职务或者职务组，任一 / Roles or groups of roles one of which the subject held then
   *
   * @minItems 1
   */
  subject?: string | string[];
  /**
   * 当事人当时不担任的职务或者职务组 / Roles or groups of roles none of which the subject held then
   *
   * @minItems 1
   */
  "not-subject"?: string | string[];
}
/**
 * 调离、离任仍须追责 / Whoever has moved to another post, or left, is held to account all the same / cases.occurred, cases.leaders.finding, cases.leaders.date, cases.leaders.ground, unit.people.posts
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "movedRule".
 */
export interface MovedRuleEntry {
  /**
   * 哪一种规则：调离、离任仍须追责 / The kind of rule
   */
  check: "moved";
  /**
   * 条款号，如 31a；里面不能有空格和斜线 / The clause, without spaces and slashes
   */
  clause: string;
  title: LocalTextEntry;
  requirement: LocalTextEntry;
  /**
   * 所依据的理解 / Interpretations it rests on
   *
   * @minItems 1
   */
  interpretation?: string | string[];
  applies?: AppliesEntry17;
  /**
   * 条款点名的职务、机构，当时担任其中之一的才看；不写则凡被追责 / Roles and bodies that the clause names, only those are looked at; whoever was held to account where it is left out
   *
   * @minItems 1
   */
  of?: string | string[];
  /**
   * 调任他职、离任，或者两者 / Moved to another post, left, or either
   */
  how: "moved" | "left" | "either";
  /**
   * 不得作为免责理由的情形 / Grounds on which nobody is to be spared
   *
   * @minItems 1
   */
  excuses?: string | string[];
}
/**
 * 适用于哪些单位；不写则同规则书开头的 applies，写 {} 则都适用 / Which units; as at the head where it is left out
 */
export interface AppliesEntry17 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
/**
 * 适用的单位：写了的都要符合；{} 是全部单位
 *
 * This interface was referenced by `RulebookFile`'s JSON-Schema
 * via the `definition` "applies".
 */
export interface AppliesEntry18 {
  /**
   * 单位类型
   *
   * @minItems 1
   */
  kinds?: string | string[];
  /**
   * 层级
   *
   * @minItems 1
   */
  levels?: string | string[];
  /**
   * 单位的编号或者名称；台账里没有的略过
   *
   * @minItems 1
   */
  units?: string | string[];
}
export interface TalkEntry {
  /**
   * 记录编号,本单位内唯一;没有空格和斜线
   */
  id?: string | number;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  date: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  type: string | number | boolean;
  by: SomeText5;
  with: SomeText6;
  topics?: TextList;
}
/**
 * 单位:机构、部门、人员及其任职、外部机关、适用的法规
 */
export interface UnitFile {
  /**
   * 小写字母、数字和连字符,如 wang-jianguo
   */
  id: string | number;
  /**
   * 文字,按原样读取
   */
  name: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  kind: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  level: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  superior?: string | number | boolean;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  from?: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  to?: string;
  /**
   * 适用的法规；可以没有
   */
  regulations?: BindingEntry | BindingEntry[];
  /**
   * 外部机关及其与本单位的关系
   */
  organs?: OrganEntry | OrganEntry[];
  /**
   * 部门
   */
  departments?: DepartmentEntry | DepartmentEntry[];
  /**
   * 小组:同一类的若干个,如各党小组
   */
  groups?: GroupEntry | GroupEntry[];
  /**
   * 人员
   */
  people?: PersonEntry | PersonEntry[];
  /**
   * 机构的组成
   */
  bodies?: {
    [k: string]: BodyEntry;
  };
}
/**
 * This interface was referenced by `UnitFile`'s JSON-Schema
 * via the `definition` "body".
 */
export interface BodyEntry {
  /**
   * 文字,按原样读取
   */
  head?: string | number | boolean;
  deputies?: TextList;
  members?: TextList;
  /**
   * 文字,按原样读取
   */
  office?: string | number | boolean;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  from?: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  to?: string;
}
/**
 * This interface was referenced by `UnitFile`'s JSON-Schema
 * via the `definition` "organ".
 */
export interface OrganEntry {
  /**
   * 文字,按原样读取
   */
  name: string | number | boolean;
  as: TextList;
}
/**
 * This interface was referenced by `UnitFile`'s JSON-Schema
 * via the `definition` "department".
 */
export interface DepartmentEntry {
  /**
   * 小写字母、数字和连字符,如 wang-jianguo
   */
  id: string | number;
  /**
   * 文字,按原样读取
   */
  name: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  function?: string | number | boolean;
}
/**
 * This interface was referenced by `UnitFile`'s JSON-Schema
 * via the `definition` "group".
 */
export interface GroupEntry {
  /**
   * 小写字母、数字和连字符,如 wang-jianguo
   */
  id: string | number;
  /**
   * 文字,按原样读取
   */
  name: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  kind: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  head?: string | number | boolean;
  members?: TextList;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  from?: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  to?: string;
}
/**
 * This interface was referenced by `UnitFile`'s JSON-Schema
 * via the `definition` "person".
 */
export interface PersonEntry {
  /**
   * 小写字母、数字和连字符,如 wang-jianguo
   */
  id?: string | number;
  /**
   * 文字,按原样读取
   */
  name: string | number | boolean;
  /**
   * 任职
   */
  posts?: PostEntry | PostEntry[];
}
/**
 * This interface was referenced by `UnitFile`'s JSON-Schema
 * via the `definition` "post".
 */
export interface PostEntry {
  role: SomeText7;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  department?: TextList;
  oversees?: TextList;
  contacts?: TextList;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  from?: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  to?: string;
}
export interface WaiverEntry {
  /**
   * 记录编号,本单位内唯一;没有空格和斜线
   */
  id?: string | number;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  date: string;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  recorded?: string;
  /**
   * 文字,按原样读取
   */
  title?: string | number | boolean;
  about?: TextList;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  ends?: string;
  evidence?: TextList;
  /**
   * 文字,按原样读取
   */
  note?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  unit?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  regulation: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  clause: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  holder?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  counterpart?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  recipient?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  period?: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  reason: string | number | boolean;
  /**
   * 文字,按原样读取
   */
  approvedBy: string | number | boolean;
  /**
   * 日期,写作 YYYY-MM-DD;也可写 2025/3/5、2025.3.5、2025年3月5日
   */
  until: string;
}
/**
 * 起草规则书时认人、认事的词表
 */
export interface DraftWordsFile {
  /**
   * 责任者的叫法,最可能的写在前面
   */
  who: WhoWords[];
  /**
   * 称呼的末尾:词表里没有的叫法看末尾
   */
  endings: WhoWords[];
  /**
   * 报送对象的叫法
   */
  to: ToWords[];
  /**
   * 做什么的说法和算数的记录,先写的先认
   */
  acts: ActWords[];
  /**
   * 限期从什么起算
   */
  triggers: TriggerWords[];
  /**
   * triggers 用到、程序没有的事件:编号和名称,写进规则书的 terms
   */
  events?: {
    [k: string]: string;
  };
  /**
   * 没有写几天、几次的说法怎样理解
   */
  vague?: VagueWords[];
  /**
   * 年中的时段
   */
  periods: {
    [k: string]: PeriodWords;
  };
}
/**
 * This interface was referenced by `DraftWordsFile`'s JSON-Schema
 * via the `definition` "whoWords".
 */
export interface WhoWords {
  words: Words;
  /**
   * 规则书的 holder,最可能的在前
   *
   * @minItems 1
   */
  holder: string[];
}
export interface ToWords {
  words: Words1;
  /**
   * 机关关系或者机构
   */
  recipient: string;
}
export interface ActWords {
  words: Words2;
  evidence: Slots;
}
/**
 * 照这样写成 evidence
 */
export interface Slots {
  [k: string]: string | string[];
}
export interface TriggerWords {
  words: Words3;
  /**
   * 由哪种记录引起
   */
  after: {
    [k: string]: string;
  };
}
export interface VagueWords {
  /**
   * 规则书的 interpretation
   */
  id: string;
  words: Words4;
  /**
   * 先按多少天;没有的不定期限
   */
  within?: number;
  /**
   * 怎样理解
   */
  reading?: string;
}
export interface PeriodWords {
  /**
   * 叫法
   */
  words: string;
  /**
   * 首日
   */
  from: string;
  /**
   * 末日
   */
  to: string;
  /**
   * 原文没有写哪一天到哪一天,起草时列为待定
   */
  vague?: boolean;
}
/**
 * 规则书的 evidence
 *
 * This interface was referenced by `DraftWordsFile`'s JSON-Schema
 * via the `definition` "slots".
 */
export interface Slots1 {
  [k: string]: string | string[];
}
