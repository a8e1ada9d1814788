import type { Kind } from "../../terms/record-kinds.js";

/**
 * Of several columns of people or offices that could be one key, how the head of each says so, the likeliest first. Who has but signed, watched
 * over or put on what others did is none of them where those others stand beside.
 */
const LIKELY: Readonly<Record<string, readonly RegExp[]>> = {
  "talks.by": [/谈|提醒|诫勉/, /领导|书记|组长|院长|局长|负责人/],
  "talks.with": [/^(被|受)|对象/, /姓名/, /^(?!参)/],
  "reports.from": [/报|述|提交|呈/, /姓名/, /主体|责任/],
  "reports.to": [/^(接|收|受|主送|听取)|对象|上级|机关/],
  "activities.by": [
    /^(主讲|授课|讲课|讲授|讲师|教员|宣讲|承诺|家访|走访|甲方|下达|交办|发包)|(检查|督察|督查|督导|巡察|抽查|调研)(组)?(人|人员|成员|组成员|组人员)|组员$|^成员/,
    /组织|主办|承办|举办|开展|实施|牵头|制定|制发|印发|发布|通报|公布|主体|检查|督察|督查|调研|责任(部门|单位|科室|处室|领导)/,
    /领导|责任|负责/,
    /姓名$/,
  ],
  "activities.with": [/^(被|受|承|接)|对象/, /责任|负责/, /姓名/],
  "assessments.subject": [/^(被|受)|对象/, /姓名/, /部门|科室|单位/],
  "cases.subject": [/^(被|受)|对象/, /姓名/, /当事|涉案|违/],
  "events.person": [/^(被|受)|对象/, /涉|当事/, /姓名/],
  "events.summary": [/问题|事由|事项|内容/],
  "appointments.person": [/姓名|对象|^(被|拟)/, /任|奖|表彰/],
};

/** How likely a column is a key by its head, of those that could be: the lower, the likelier. @param head as it is looked up */
export function unlikeliness(head: string, kind: Kind, key: string): number {
  const likely = LIKELY[`${kind}.${key}`] ?? [];
  const at = likely.findIndex((one) => one.test(head));
  return at < 0 ? likely.length : at;
}
