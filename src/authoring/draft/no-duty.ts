import type { TimeWords } from "./schedule.js";
import { type Node, nodeText } from "./text-outline.js";

/** Words of time where they stand. */
export interface Mention {
  readonly sentence: string;
  readonly time: TimeWords;
  readonly node: Node;
}

const CIRCUMSTANCE = /(?:情形|行为|情况|表现)之一|下列(?:情形|行为)|以下(?:情形|行为)/u;
const NOT_DONE = /(?:未|没有|不|拒不|未能|少)(?:按|按照|及时|如期)?[^，。；]{0,8}$/u;

/** Whether words of time state no duty: what happens to whoever fails, from when a text holds, what was the case before. */
export function isNoDuty({ sentence, time, node }: Mention): boolean {
  const before = sentence.slice(0, time.start);
  const after = sentence.slice(time.end);
  if (
    /(?:起施行|起执行|起实施|起试行|之日起(?:施行|执行|生效)|有效期(?!内)|试行期)/u.test(sentence) &&
    !/每/u.test(sentence.slice(time.start, time.end))
  )
    return true;
  if (
    /的[。；;，]?$/u.test(sentence.trim()) &&
    (CIRCUMSTANCE.test(leadOf(node)) || /^(?:对|未|不|因|被)/u.test(sentence.trim()))
  )
    return true;
  // 任期三年, 每届任期为五年: how long, and no time.
  if (/任期(?:为|是|一般为)?$/u.test(before) || /^任期(?:为|是|一般)?[\d一二三四五六]/u.test(after)) return true;
  // 与年中专题汇报相结合: what it goes together with.
  if (/^[^，。；]{0,40}相结合/u.test(after)) return true;
  if (NOT_DONE.test(before) && /的[，,。；]/u.test(after)) return true;
  if (/^[^，。；]{0,12}(?:不得(?:提拔|评|参加|晋|推荐|担任|重用|安排|再)|取消.{0,8}资格)/u.test(after)) return true;
  if (/^(?:被|受(?!理))/u.test(after)) return true;
  // 一年内累计两次的，由纪委约谈: when something else is done.
  if (!/^[每各按]/u.test(sentence.slice(time.start)) && /^(?:累计|连续|发生|出现)[^，。；]{0,12}的[，,]/u.test(after))
    return true;
  return false;
}

function leadOf(node: Node): string {
  return node.above ? nodeText(node.above) : "";
}
