import { NUMBER, valueOfNumber } from "./numbers.js";
import type { Doubt, TimeContext, TimeWords } from "./schedule.js";

/** 十日内, 5个工作日内, 一个月以内, 两周内, 24小时内. */
const WITHIN = new RegExp(`(${NUMBER})\\s*(?:个)?\\s*(工作日|自然日|日|天|月|周|星期|小时)(?:之内|以内|内)`, "gu");
const HALF_MONTH = /半个?月(?:之内|以内|内)/gu;
const SAME_DAY = /当[日天](?:内)?(?!常)|24小时(?:之内|以内|内)|即日/gu;

/** 提前十个工作日报告, 在出行前十五日报告; not 召开前十日内, which says from when. */
const LEAD = new RegExp(
  `(?:提前|(?<=[\u4e00-\u9fa5])(?<![之以此日号月底末初年])前)(${NUMBER})\\s*(?:个)?\\s*(工作日|自然日|日|天|月|周|星期)(?!之?内|以内)`,
  "gu",
);

/** In a cell of times: 受理后10个工作日, 10个工作日. */
const IN_CELL = new RegExp(`(?:^|后|起)\\s*(${NUMBER})\\s*(?:个)?\\s*(工作日|自然日|日|天)\\s*$`, "gu");

/** In a cell of times: 任期内全覆盖. */
const IN_TERM = /任期内|任内/gu;

/** In a cell of times: 及时, 第一时间. */
const PROMPTLY = /^(?:应当?)?(?:及时|第一时间|立即|即时|尽快|尽早)(?:办理|报告|完成|开展|进行|更新)?$/u;

/** In a cell of times: 适时, 定期, which say no number. */
const SOME_TIME = /^(?:适时|定期|不定期|经常性?|随时)(?:开展|进行|组织|报告|通报|研究|公开)?$/u;

/** Limits counted from what happened. */
export function limits(sentence: string, context: TimeContext = "text"): TimeWords[] {
  const found: TimeWords[] = [];
  for (const match of sentence.matchAll(SAME_DAY)) {
    if (!isOther(sentence, match)) found.push(limitAt(match, 1, [{ code: "hours-of-day", about: match[0] }]));
  }
  for (const match of sentence.matchAll(LEAD)) {
    const [lead, todo] = withinOf(valueOfNumber(match[1] ?? ""), match[2] ?? "");
    found.push({ ...limitAt(match, 0, todo), schedule: { lead } });
  }
  for (const match of sentence.matchAll(HALF_MONTH)) if (!isOther(sentence, match)) found.push(limitAt(match, 15, []));
  for (const match of sentence.matchAll(WITHIN)) {
    if (isOther(sentence, match)) continue;
    const [within, todo] = withinOf(valueOfNumber(match[1] ?? ""), match[2] ?? "");
    found.push(limitAt(match, within, todo));
  }
  for (const match of context === "cell" ? sentence.matchAll(IN_TERM) : []) {
    const start = match.index;
    const todo = [{ code: "term-of-office", about: match[0] }] as const;
    found.push({ start, end: start + match[0].length, rank: 6, schedule: null, todo });
  }
  const promptly = context === "cell" ? PROMPTLY.exec(sentence.trim()) : null;
  if (promptly) found.push({ ...limitAt(promptly, 0, []), schedule: { interpretation: "promptly" } });
  const someTime = context === "cell" ? SOME_TIME.exec(sentence.trim()) : null;
  if (someTime)
    found.push({ ...limitAt(someTime, 0, [{ code: "vague", about: someTime[0] }]), schedule: { every: "year" } });
  for (const match of context === "cell" ? sentence.matchAll(IN_CELL) : []) {
    const [within, todo] = withinOf(valueOfNumber(match[1] ?? ""), match[2] ?? "");
    found.push(limitAt(match, within, todo));
  }
  return found;
}

function limitAt(match: RegExpMatchArray, within: number | string, todo: readonly Doubt[]): TimeWords {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, rank: 6, schedule: { within }, todo };
}

function withinOf(count: number, unit: string): [number | string, readonly Doubt[]] {
  if (unit === "工作日") return [count === 1 ? "1 workday" : `${count} workdays`, []];
  if (unit === "月") return [count === 1 ? "1 month" : `${count} months`, []];
  if (unit === "周" || unit === "星期") return [count * 7, []];
  if (unit === "小时") return [Math.max(1, Math.ceil(count / 24)), [{ code: "hours-of-day", about: `${count}小时` }]];
  return [count, []];
}

/** A time during which something is ruled out, or has happened already, is no limit. */
function isOther(sentence: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const before = sentence.slice(Math.max(0, start - 8), start);
  const after = sentence.slice(start + match[0].length);
  if (/(?:近|最近|过去|此前|连续|短|影响期|每)$/u.test(before)) return true;
  return (
    /^(?:不得|不予|不能|不安排|不再|取消|累计|再次|又|受到?过|发生|多次|无|两次|未|有)/u.test(after) &&
    !/^(?:未完成|有关)/u.test(after)
  );
}
