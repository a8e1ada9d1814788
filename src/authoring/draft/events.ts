import type { DraftWordsFile } from "../../generated/schemas.js";
import { actIn, triggersIn } from "./acts.js";
import type { TimeWords } from "./schedule.js";
import { commaStarts } from "./sentences.js";

/** Words that ask for something when something else happens, or without saying when: 及时, 发现……的, 任职前, 定期. */
export interface EventWords {
  /** Offsets in the sentence, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** Where what is to be done begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly side: "after" | "before";
  /** The words for what starts it or what it leads up to; empty where the sentence says none. */
  readonly cause: string;
  /** How soon, in the text's own vague word; empty where it does not say. */
  readonly soon: string;
  /** How often, in a vague word; empty where it is not that. */
  readonly often: string;
}

/** A part of a sentence between two commas. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Cause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly side: "after" | "before";
}

/** How soon, without a number. */
const SOON =
  /及时|尽快|尽早|及早|立即|立刻|即时|即刻|马上|迅速|第一时间|随时(?=报|向|汇|更新|通报)|限期|早(?=发现|提醒|纠正|查处|处置|制止)/u;
/** How often, without a number. */
const OFTEN = /不定期|定期|适时|经常(?!性)|常态化|按时|按期|适当时候|随时/u;
/** 未及时报告, 及时性: nothing that is asked for. */
const NOT_ASKED = /(?:未|不|没有|没|未能|不能|是否)(?:按规定)?$/u;

/** A part that says when something is to be done, by how it ends. */
const WHEN =
  /(?:的|后|之后|以后|的情况下|之日起|起|(?:发生|出现|发现|遇|受到|变故|变化|变动|离|任|调整|问题|期间|签|召开)[^，,]*时)[，,：:]?$/u;
/** A part that says what is dealt with: 对……问题，; 对新任职干部，. */
const DEALT =
  /(?:^|[\u4e00-\u9fa5])(?:对|针对|就)(?:[^，,]*(?:问题|线索|案件|事项|意见|建议|举报|信访|投诉|控告|舆情|事件|炒作|报道)|[^，,]*(?:发现|存在|反映|受|被|违|新提拔|新任|拟)[^，,]*(?:情况|行为|干部|单位|部门|人员|者|结果|成员|对象))[，,]?$/u;
/** A part that says on whose word. */
const ORDERED = /(?:根据|按照?)[^，,]*(?:安排|决定|决议|交办|部署|的要求)[，,]?$/u;
/** What something happened begins with, in the part that also says what is done. */
const HAPPENED =
  /(?:发现|发生|出现|接到|收到|遇有?|查实|受到|对(?=[^，,]*(?:发现|发生|存在|出现|反映|(?<![抽检审督巡核])查|暴露))[^，,]{2,40}?(?:问题|线索|案件|事项|情况|行为))[^，,]*/u;
/** What something leads up to: 任职前, 巡视前, 开工前; not 节前 and 月底前, which are times. */
const AHEAD =
  /([^，,、；：应要须在于由对向和与\s]{0,10}?(?:会|会议|换届|任职|任|任用|提拔|上任|离任|离职|退休|出国|出国（境）|出境|离岗|上岗|出差|开工|结束|实施|巡视|巡察|检查|决策|讨论|表决|签订|印发|审批|谈话|召开|举行|届满|到期|公示|调整|考察|动议|启动|执行|作出|提交|发布|选举|招标|采购|验收|发展|接收|转正|评审|研究|投放|开展))(?:之|以)?前(?=[、，,必应要须当由与向征将对均都主组开进先书报履出提作签发]|$)/u;
/** A manner, and no act. */
const NO_ACT = /等(?:形式|方式|制度|机制|措施)|为抓手/u;
/** What happens to whoever fails, or is forbidden: no duty. */
const SANCTION =
  /不得|不予|取消|给予|予以(?:通报|批评|处分|处理|追究)|通报批评|追究|扣[\d一二三四五六七八九十]|处分|从重|从轻|免予|视为|视情|优先|可以|依[规纪法]|一票否决|按.{0,12}处理|责令/u;
/** Whatever it is, it is asked for: where no record shows it, that is said. */
const ASKED = /应当|必须|应|须(?!知)/u;
/** Who must, in the part that says what is done. */
const MUST = /应|必|须|要|由|负责|一律|立即|当场|坚决|认真|严肃|主动|积极|明确|组织|实施|亲自|彻底/u;

/** The words of events in a sentence, each with what it asks for; those that words of time already say are left out. @param times the words of time in it */
export function eventWords(sentence: string, times: readonly TimeWords[], words: DraftWordsFile): EventWords[] {
  const found: EventWords[] = [];
  let pending: Cause | undefined;
  let isMet = false;
  const parts = partsOf(sentence);
  for (const [at, part] of parts.entries()) {
    const own = times.filter((one) => one.start >= part.start && one.start < part.end);
    const isLimited = own.some(({ schedule }) => (schedule?.within ?? schedule?.lead) !== undefined);
    const cause = own.length > 0 ? undefined : causeOf(part);
    if (cause) {
      pending = cause;
      isMet = false;
    }
    if (own.length > 0) {
      // 发现……的，24小时内报告: the limit is counted from it.
      if (isLimited) pending = undefined;
      continue;
    }
    const soon = NO_ACT.test(part.text) ? undefined : askedIn(SOON, part.text);
    if (soon) {
      const earlier = parts[at - 1]?.text ?? "";
      found.push(soonAt({ part, soon, pending, earlier, words }));
      isMet = true;
      continue;
    }
    const often = askedIn(OFTEN, part.text);
    if (often && !NO_ACT.test(part.text) && actIn(part.text.slice(often.index), words)) {
      const start = part.start + often.index;
      const end = start + often[0].length;
      if (pending && !isMet) found.push({ ...eventOf(pending, part), soon: often[0], often: "" });
      else found.push({ start, end, from: start, to: part.end, side: "after", cause: "", soon: "", often: often[0] });
      isMet = true;
      continue;
    }
    const handled = pending || found.length > 0 ? undefined : handledIn(part, words);
    if (handled) found.push(handled);
    if (!pending || isMet || SANCTION.test(part.text) || !(pending.side === "before" || MUST.test(part.text))) continue;
    if (isAskedLater(parts.slice(at + 1), times)) continue;
    const rest = part.text.slice(Math.max(0, pending.end - part.start));
    if (pending.end >= part.end || !(actIn(rest, words) || ASKED.test(rest))) continue;
    found.push(eventOf(pending, part));
    isMet = true;
  }
  return found.filter(({ start, end }) => !times.some((one) => one.start < end && one.end > start));
}

function partsOf(sentence: string): Part[] {
  const starts = commaStarts(sentence);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? sentence.length;
    return { text: sentence.slice(start, end), start, end };
  });
}

/** Words where they ask for something. */
function askedIn(pattern: RegExp, part: string): RegExpExecArray | undefined {
  const match = pattern.exec(part);
  if (!match || NOT_ASKED.test(part.slice(0, match.index))) return undefined;
  return /^(?:性|率|的)/u.test(part.slice(match.index + match[0].length)) ? undefined : match;
}

/** What a part says must have happened, or what is ahead. */
function causeOf(part: Part): Cause | undefined {
  const ahead = AHEAD.exec(part.text);
  if (ahead) return causeAt(part, ahead.index, ahead[0].length, "before");
  if (
    /^(?:违反|以上|有|未|不|拒不|因|需要?给予)/u.test(part.text) &&
    /的[，,]$/u.test(part.text) &&
    !/(?:下列|以下)情[形况]/u.test(part.text)
  )
    return undefined;
  if (/隐瞒|袒护|故意/u.test(part.text)) return undefined;
  const plain = part.text.replace(/[，,：:]$/u, "");
  if (part.text.length > 4 && (WHEN.test(part.text) || DEALT.test(part.text) || ORDERED.test(part.text)))
    return causeAt(part, 0, plain.length, "after");
  const happened = HAPPENED.exec(part.text);
  return happened ? causeAt(part, happened.index, happened[0].replace(/[，,：:]$/u, "").length, "after") : undefined;
}

function causeAt(part: Part, index: number, length: number, side: Cause["side"]): Cause {
  const start = part.start + index;
  return { text: part.text.slice(index, index + length), start, end: start + length, side };
}

interface SoonAt {
  readonly part: Part;
  readonly soon: RegExpExecArray;
  readonly pending: Cause | undefined;
  /** The part before it. */
  readonly earlier: string;
  readonly words: DraftWordsFile;
}

/** 及时 and what it asks for: after what the part or one before it says has happened, else after what is dealt with. */
function soonAt({ part, soon, pending, earlier, words }: SoonAt): EventWords {
  const before = part.text.slice(0, soon.index);
  const dealt = part.text.slice(soon.index + soon[0].length);
  const start = part.start + soon.index;
  const happened = HAPPENED.exec(before)?.[0];
  const known = [before, dealt, earlier].find((text) => triggersIn(text, words).length > 0);
  return {
    start,
    end: start + soon[0].length,
    from: start,
    to: part.end,
    side: happened === undefined ? (pending?.side ?? "after") : "after",
    cause: happened ?? pending?.text ?? known ?? "",
    soon: soon[0],
    often: "",
  };
}

/** What is dealt with as it comes: 受理举报, 督办决议, 向纪委报告重大线索. */
const HANDLED =
  /(?:(?<!亲自)督办|受理|核查|组织实施|整改)|向[^，,]{2,20}(?:报告|移送|通报|移交)(?=[^，,]{0,30}(?:线索|案件|问题|事项))/u;

function handledIn(part: Part, words: DraftWordsFile): EventWords | undefined {
  const match = HANDLED.exec(part.text);
  if (!match || triggersIn(part.text, words).length === 0 || SANCTION.test(part.text)) return undefined;
  const start = part.start + match.index;
  const end = start + match[0].length;
  return { start, end, from: part.start, to: part.end, side: "after", cause: part.text, soon: "", often: "" };
}

/** A duty in the words of its cause, without how soon. */
function eventOf({ start, end, text, side }: Cause, part: Part): EventWords {
  return { start, end, from: Math.max(end, part.start), to: part.end, side, cause: text, soon: "", often: "" };
}

/** Whether a later part says how soon, or by when, before anything else happens. */
function isAskedLater(parts: readonly Part[], times: readonly TimeWords[]): boolean {
  for (const part of parts) {
    if (causeOf(part)) return false;
    if (askedIn(SOON, part.text)) return true;
    if (times.some(({ start, schedule }) => start >= part.start && start < part.end && schedule?.within !== undefined))
      return true;
  }
  return false;
}
