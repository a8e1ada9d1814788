import type { Node } from "./text-outline.js";

/** What can be made of a clause, as in clauses.yaml. */
export type GuessedClass =
  | "frequency"
  | "deadline"
  | "trigger"
  | "record-rule"
  | "advisory"
  | "qualitative"
  | "general";

const GENERAL =
  /负责解释|起施行|起执行|起实施|同时废止|适用于|本(?:办法|细则|制度|规定|意见|规则)所称|制定本|特制定|以.{2,30}为指导|指导思想|应当?坚持.{0,60}原则|基本原则|第一责任人|负.{0,12}责任[。：:]?$/u;
const TRIGGER = /及时|尽快|立即|第一时间|限期|[\u4e00-\u9fa5]后，?应|发现.{0,30}(?:应|要|须)|发生.{0,30}(?:应|要|须)/u;
const RULE =
  /不得|禁止|严禁|三分之二|半数|末位|回避|情节(?:较轻|较重|严重)|给予.{0,20}(?:处分|处理|批评)|予以.{0,10}(?:追究|处理|批评)|追究.{0,20}责任|扣.{0,3}分|等次|下列情形|责令|票|优秀|不合格|从重|从轻|的[；;。]$/u;
const ADVISORY = /定期|适时|经常|不定期|随时|主动|常态化|日常/u;

/** The class of what states no duty with a time: a guess by its words. @param node the clause; undefined for a part of one */
export function classOf(text: string, node?: Node): GuessedClass {
  if (GENERAL.test(text)) return "general";
  if (RULE.test(text)) return "record-rule";
  if (TRIGGER.test(text)) return "trigger";
  if (ADVISORY.test(text)) return "advisory";
  return node && node.above === undefined && text.length < 12 ? "general" : "qualitative";
}
