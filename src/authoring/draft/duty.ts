import type { DraftWordsFile, VagueWords } from "../../generated/schemas.js";
import {
  actIn,
  actsIn,
  coversTime,
  type DraftedAct,
  draftedEvidence,
  firstVerb,
  recipientsIn,
  triggersIn,
} from "./acts.js";
import { countIn } from "./counts.js";
import type { EventWords } from "./events.js";
import type { Candidate, HolderFinder, Spot } from "./holders.js";
import type { Doubt, DraftSchedule, TimeWords } from "./schedule.js";
import { commaStarts } from "./sentences.js";
import { vagueWordsOf } from "./vague.js";

/** A duty as drafted: what its words say, and what a person must still decide. */
export interface DraftDuty {
  readonly clause: string;
  readonly line: number;
  /** The text's own words of time or count; of what follows an event, its words for that or for how soon. */
  readonly words: string;
  /** Null where the language cannot say it; `todo` says why. */
  readonly schedule: DraftSchedule | null;
  readonly holders: readonly Candidate[];
  readonly recipients: readonly string[];
  readonly evidence: DraftedAct["evidence"] | null;
  readonly todo: readonly Doubt[];
  /** What it follows or leads up to, where no table knows it: the text's words for that. */
  readonly unknownCause?: UnknownCause;
  /** What is done, in the text's words: for the comment beside the row, never for the title of a rulebook of ours. */
  readonly act: string;
  /** The whole sentence that it stands in. */
  readonly sentence: string;
  /** The first word of the table that says what is done. */
  readonly verb: string;
}

/** An event that no table of words knows. */
export interface UnknownCause {
  readonly side: "after" | "before";
  readonly words: string;
}

/** A duty before it has its clause, its line and its words. */
export type UnplacedDuty = Omit<DraftDuty, "clause" | "line" | "words">;

/** What is known beside a duty's own words. */
export interface Around {
  readonly find: HolderFinder;
  readonly words: DraftWordsFile;
}

/** The duty that words of time or count state. @param next the words of time after them in the sentence */
export function timedDuty(spot: Spot, next: TimeWords | undefined, { find, words }: Around): UnplacedDuty {
  const { sentence, time, node } = spot;
  const part = sentence.slice(time.end, next?.start);
  const whole = node.row ? sentence : sentence.slice(time.start, actEnd(spot, next));
  const [count, countTodo] = counted(time.schedule) ? countIn(part) : [{}, []];
  // 每年谈一次: what is done is said before it in the sentence.
  const said =
    actIn(whole, words) ?? (counted(time.schedule) ? actIn(sentence.slice(0, time.start), words) : undefined);
  const act = said && isReport(whole, said, time.schedule) ? (actIn("报告", words) ?? said) : said;
  const holders = find(spot);
  const causes = runsFromEvent(time.schedule) ? triggersIn(sentence.slice(0, time.end), words) : [];
  const [trigger] = causes;
  const schedule: DraftSchedule | null =
    time.schedule === null ? null : { ...caused(time, sentence, trigger?.after), ...time.schedule, ...count };
  const todo: Doubt[] = [...time.todo, ...countTodo, ...readingDoubts(time.schedule, words)];
  const unknown: UnknownCause | undefined =
    runsFromEvent(schedule) && !trigger
      ? { side: schedule?.lead === undefined ? "after" : "before", words: causeBefore(sentence, time) }
      : undefined;
  if (unknown) todo.push({ code: "trigger", about: unknown.words });
  todo.push(...holderDoubts(holders));
  const evidence = act ? draftedEvidence(act, holders[0]?.holder) : null;
  todo.push(...evidenceDoubts({ act, evidence, whole, part }, words));
  return {
    schedule,
    ...(unknown ? { unknownCause: unknown } : {}),
    holders,
    recipients: recipientsIn(whole, words),
    evidence,
    todo,
    act: (runsFromEvent(schedule) && !node.row ? sentence.slice(partStart(spot), actEnd(spot, next)) : whole).trim(),
    sentence,
    verb: firstVerb(whole, words),
  };
}

/** 报告上年度约谈情况, 10日前报上季度谈话情况: what tells how things stand, or covers a time, is a report, whatever it is about. */
function isReport(whole: string, said: DraftedAct, schedule: DraftSchedule | null): boolean {
  if (said.evidence.report !== undefined) return false;
  if (schedule?.by === "covers" && !coversTime(said)) return true;
  return /(?:报告|汇报|报送|上报)[^，。；]{0,20}情况|情况[^，。；]{0,12}(?:报告|汇报|报送|上报|报[县市省区上党])/u.test(
    whole,
  );
}

/** Where what is done at a time ends: before whoever does the next, and after all of a list of times (6月底、12月底前). */
function actEnd({ sentence, time }: Spot, next: TimeWords | undefined): number {
  if (!next) return sentence.length;
  const between = sentence.slice(time.end, next.start);
  if (/^[、和及与]?(?:于|每年)?$/u.test(between)) return sentence.length;
  const parts = between.split(/[，,]/u).slice(0, -1);
  // ……进行复核，发现异常的，当日报告: what has to happen before the next is no act.
  while (parts.length > 1 && /[的后时]$/u.test(parts.at(-1) ?? "")) parts.pop();
  return parts.length > 0 ? time.end + parts.join("，").length : next.start;
}

/** Where the part of a sentence begins that words of time stand in, without 应当在. */
function partStart({ sentence, time }: Spot): number {
  const start = Math.max(...commaStarts(sentence).filter((one) => one <= time.start));
  return start + (/^(?:应当?|必须|须|要|并|在|于)+/u.exec(sentence.slice(start, time.start))?.[0].length ?? 0);
}

const OTHER_TIME = /(?:于|在)?[\d一二两三四五六七八九十]+个?(?:工作日|日|天|周|月)(?:之|以)?内.*$/u;

/** The words for what a limit is counted from, before it: 竣工验收后, 自调整之日起, 收到通知书的单位应当在. */
function causeBefore(sentence: string, { start }: TimeWords): string {
  const parts = sentence
    .slice(0, start)
    .split(/[，,：:]/u)
    .reverse();
  const isAhead = sentence[start] === "前";
  const texts = parts.flatMap((part) => {
    const plain = part.replace(OTHER_TIME, "").replace(/^【[^】]*】/u, "");
    if (!isAhead && !/后|起|前|时|的|[收接]到|之日/u.test(plain)) return [];
    return [plain.replace(/^.*(?:应当?|必须|须|要|自|从|(?<!存)在其?|于)(?=.)/u, ""), plain];
  });
  return texts.map(bareCause).find((text) => text.length > 1 && !/^[由经]/u.test(text)) ?? "";
}

/** 收到之日起 as what happened: 收到. */
function bareCause(text: string): string {
  return text
    .replace(/(?:应当?|必须|须|要|在|于|并|自|从)+$/u, "")
    .replace(/^(?:自|从|在|于|并)+/u, "")
    .replace(/(?:之日起|之日|之后|以后|后|起|之前|以前|前|的)$/u, "")
    .slice(-24);
}

/** The duty that follows an event or leads up to it; with a null schedule and the reason where the language cannot say it. @param event its words; spot.time stands where they do */
export function eventDuty(spot: Spot, event: EventWords, { find, words }: Around): UnplacedDuty {
  const whole = spot.sentence.slice(event.from, event.to);
  const causes = triggersIn(event.cause, words);
  const cause = causes[0]?.after;
  const asked = actIn(whole, words);
  // 谈话前了解……谈话对象: the talk is not what is asked before it.
  const act = event.side === "before" && asked && isOfKind(asked, cause) ? undefined : asked;
  const holders = find(spot);
  const evidence = act ? draftedEvidence(act, holders[0]?.holder) : null;
  const own = {
    holders,
    recipients: recipientsIn(whole, words),
    evidence,
    act: spot.sentence.slice(titleStart(spot.sentence, event), event.to).trim(),
    sentence: spot.sentence,
    verb: firstVerb(whole, words),
  };
  const reason = whyNot(event, act);
  if (reason) return { ...own, schedule: null, todo: [reason] };
  const vague = vagueWordsOf(words).find((one) => one.words.includes(event.soon));
  const todo: Doubt[] = [];
  const unknown: UnknownCause = { side: event.side, words: bareCause(event.cause) };
  if (!cause) todo.push({ code: "trigger", about: unknown.words });
  if (causes.length > 1) todo.push({ code: "trigger-candidates", about: causes.map(triggerText).join(", ") });
  if (vague) todo.push(soonDoubt(event.soon, vague));
  todo.push(...holderDoubts(holders), ...evidenceDoubts({ act, evidence, whole, part: whole }, words));
  const schedule: DraftSchedule = {
    ...(cause ? { [event.side]: cause } : {}),
    ...(vague ? { interpretation: vague.id } : {}),
  };
  return { ...own, schedule, ...(cause ? {} : { unknownCause: unknown }), todo };
}

/** What the table of words reads of a stretch of the year, or of how soon, that the text leaves open. */
function readingDoubts(schedule: DraftSchedule | null, words: DraftWordsFile): Doubt[] {
  const names = [schedule?.window ?? [], schedule?.every ?? []].flat();
  const soon = vagueWordsOf(words).find(({ id }) => id === schedule?.interpretation);
  return [
    ...names.flatMap((name): Doubt[] => {
      const period = words.periods[name];
      return period?.vague ? [{ code: "window", about: period.words, read: [period.from, period.to] }] : [];
    }),
    ...(soon ? [soonDoubt(soon.words[0] ?? "", soon)] : []),
  ];
}

/** What starts it is told with what is asked, where it stands before. */
function titleStart(sentence: string, { start, from, cause }: EventWords): number {
  const at = cause === "" ? -1 : sentence.indexOf(cause);
  return at < 0 ? Math.min(start, from) : Math.min(start, from, at);
}

/** What no row can be made of, with the reason. */
export function unsaidDuty(spot: Spot, reason: Doubt): UnplacedDuty {
  const { sentence } = spot;
  const own = { holders: [], recipients: [], evidence: null, act: sentence.trim(), sentence, verb: "" };
  return { ...own, schedule: null, todo: [reason] };
}

function isOfKind({ evidence }: DraftedAct, cause: Readonly<Record<string, string>> | undefined): boolean {
  return Object.keys(cause ?? {}).some((kind) => evidence[kind] !== undefined);
}

/** Why words of an event are no row. */
function whyNot(event: EventWords, act: DraftedAct | undefined): Doubt | undefined {
  if (event.often !== "") return { code: "often", about: event.often };
  if (!act) return { code: "no-act", about: event.soon === "" ? event.cause.slice(0, 20) : event.soon };
  if (event.cause === "") return { code: "no-cause", about: event.soon };
  return undefined;
}

function soonDoubt(word: string, { within }: VagueWords): Doubt {
  return within === undefined ? { code: "often", about: word } : { code: "soon", about: word, read: [String(within)] };
}

function triggerText({ word, after }: ReturnType<typeof triggersIn>[number]): string {
  return `${word} ${Object.entries(after).flat().join(" ")}`;
}

/** Whether a time is counted from what happens, or leads up to it. */
export function runsFromEvent(schedule: DraftSchedule | null): boolean {
  return (schedule?.within ?? schedule?.lead ?? schedule?.interpretation) !== undefined;
}

/** What a limit is counted from, or what it leads up to: 召开前一个月内, 提前十日. */
function caused(
  { schedule, start }: TimeWords,
  sentence: string,
  trigger: Readonly<Record<string, string>> | undefined,
): Pick<DraftSchedule, "after" | "before"> {
  if (!trigger) return {};
  const isBefore = schedule?.lead !== undefined || /(?<![之以此日号月底末初年])前$/u.test(sentence.slice(0, start));
  return isBefore ? { before: trigger } : { after: trigger };
}

function counted(schedule: DraftSchedule | null): boolean {
  return schedule?.every !== undefined || schedule?.window !== undefined;
}

function holderDoubts(holders: readonly Candidate[]): Doubt[] {
  const [first] = holders;
  if (!first) return [{ code: "holder", about: "" }];
  const open = first.isNamed ? holders.filter(({ words }) => words === first.words) : holders;
  if (new Set(open.map(({ holder }) => holder)).size > 1)
    return [{ code: "holder-candidates", about: candidatesText(open) }];
  return first.isAssumed ? [{ code: "holder-assumed", about: `${first.words} ${first.holder}` }] : [];
}

/** Each of some candidates once, by the text's own word for him and as a rulebook writes it. */
function candidatesText(holders: readonly Candidate[]): string {
  const firsts = holders.filter((one, at) => holders.findIndex(({ holder }) => holder === one.holder) === at);
  return firsts.map(({ words, holder }) => `${words} ${holder}`).join(", ");
}

interface Act {
  readonly act: DraftedAct | undefined;
  readonly evidence: DraftedAct["evidence"] | null;
  readonly whole: string;
  readonly part: string;
}

/** What is doubtful of the records that count: none known, several, any type of a kind, or not by the holder. */
function evidenceDoubts({ act, evidence, whole, part }: Act, words: DraftWordsFile): Doubt[] {
  if (!act) return [{ code: "evidence", about: part.replace(/^[，,、\s]+/u, "").slice(0, 20) }];
  const isSaidBefore = !whole.includes(act.words);
  const acts = isSaidBefore ? [act] : actsIn(whole, words);
  const todo: Doubt[] = [];
  if (evidence !== act.evidence) todo.push({ code: "evidence", about: whole.trim().slice(0, 20) });
  if (acts.length > 1 || isSaidBefore) todo.push({ code: "evidence-candidates", about: acts.map(actText).join(", ") });
  else if (Object.values(act.evidence).includes("any"))
    todo.push({ code: "evidence-type", about: `${act.words} ${Object.keys(act.evidence)[0] ?? ""}` });
  return todo;
}

function actText({ words, evidence }: DraftedAct): string {
  const [[kind, type] = []] = Object.entries(evidence);
  return `${words} ${kind ?? ""} ${[type ?? ""].flat().join("/")}`;
}

const GIST = 40;

/** The beginning of what is done: a title to be replaced. */
export function gistOf(act: string): string {
  const plain = act.replace(/[。；;，,、：:\s]+$/u, "");
  return plain.length > GIST ? `${plain.slice(0, GIST)}…` : plain;
}
