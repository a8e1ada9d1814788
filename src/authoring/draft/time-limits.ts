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

/** 会议召开3日前, 提拔任用5个工作日前: so long before it; not 12月3日前. */
const AHEAD = new RegExp(
  `(?<=召开|举行|开会|会议|上会|提拔|任用|任职|离任|出国|出境|开展|实施|举办|审议|研究|讨论|印发|到期|届满|期满|换届|开工|活动)的?(${NUMBER})\\s*(?:个)?\\s*(工作日|自然日|日|天|月|周|星期)(?:之|以)?前`,
  "gu",
);

/** 书面材料不超过24小时, 最迟不超过3个工作日, where something has happened. */
const AT_MOST = new RegExp(
  `(?:最迟|最长|一般)?不(?:得)?(?:超过|迟于|晚于)(${NUMBER})\\s*(?:个)?\\s*(工作日|自然日|日|天|小时)`,
  "gu",
);
/** 自调整之日起一个季度内, 半年内, 到任后一年内. */
const LONG = new RegExp(`(?<=(?:后|起|之日)的?)(${NUMBER}|半)\\s*(?:个)?(季度|年)(?:之内|以内|内)`, "gu");

/** In a cell of times: 受理后10个工作日, 10个工作日. */
const IN_CELL = new RegExp(`(?:^|后|起)\\s*(${NUMBER})\\s*(?:个)?\\s*(工作日|自然日|日|天)\\s*$`, "gu");

/** 任期内至少两次, 每届任期内, 届中; in a cell of times alone. */
const IN_TERM =
  /(?:每届|本届|一届)?任期(?:之|以)?内|(?<![责就担调信委])任内|每届(?!会议|任期|大会)(?=[^，。；]{0,10}[\d一二两三四五六至不])|届中(?:和|、|与|及)?(?:届末)?|届末/gu;
/** 三年一轮换, 两年一评: longer than a year. */
const OF_YEARS =
  /(?<![每第\d\u4e00-\u9fa5])(?:[二两三四五六七八十]|[2-9])年一(?:次|轮换|轮岗|轮训|轮|届|评|考|聘|换|审|巡|调整|遍)|(?<=实行|执行|坚持|按照|按|每)(?:[二两三四五六七八十]|[2-9])年一(?:次|轮换|轮岗|轮训|轮|届|评|考|聘|换|审|巡|调整|遍)/gu;

/** In a cell of times: 及时, 第一时间. */
const PROMPTLY =
  /^(?:应当?)?(?:(?:收到|接到|发现|发生|受理|任职|会|事)?后)?(?:应当?)?(?:及时|第一时间|立即|即时|尽快|尽早)(?:办理|报告|完成|开展|进行|更新)?$/u;

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
  for (const match of sentence.matchAll(AHEAD)) {
    const [lead, todo] = withinOf(valueOfNumber(match[1] ?? ""), match[2] ?? "");
    found.push({ ...limitAt(match, 0, todo), rank: 9, schedule: { lead } });
  }
  for (const match of /后|起|发生|发现|[接收]到/u.test(sentence) ? sentence.matchAll(AT_MOST) : []) {
    const [within, todo] = withinOf(valueOfNumber(match[1] ?? ""), match[2] ?? "");
    found.push(limitAt(match, within, todo));
  }
  for (const match of sentence.matchAll(LONG)) {
    if (!isOther(sentence, match)) found.push(limitAt(match, monthsOf(match[1] ?? "", match[2] ?? ""), []));
  }
  for (const match of sentence.matchAll(IN_TERM)) {
    if (context === "text" && !isCountedInTerm(sentence, match)) continue;
    found.push(unsayable(match, { code: "term-of-office", about: match[0] }));
  }
  for (const match of sentence.matchAll(OF_YEARS)) found.push(unsayable(match, { code: "years", about: match[0] }));
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

function unsayable(match: RegExpMatchArray, doubt: Doubt): TimeWords {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, rank: 6, schedule: null, todo: [doubt] };
}

/** 任期内至少两次, 任期内完成: something to be done in it; 任期内的审计 is not. */
function isCountedInTerm(sentence: string, match: RegExpMatchArray): boolean {
  const after = sentence.slice((match.index ?? 0) + match[0].length).split(/[；;。]/u)[0] ?? "";
  return (
    /^届/u.test(match[0]) ||
    /至少|不少于|不得少于|(?:\d+|[一二两三四五六])[次轮遍]|一遍|全覆盖|轮换|轮岗|完成|普遍|应当?|必须|须|要/u.test(
      after.split(/[，,]/u)[0] ?? "",
    )
  );
}

/** 一个季度 is three months, 半年 six. */
function monthsOf(count: string, unit: string): string {
  const months = (count === "半" ? 0.5 : valueOfNumber(count)) * (unit === "年" ? 12 : 3);
  return months === 1 ? "1 month" : `${months} months`;
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
