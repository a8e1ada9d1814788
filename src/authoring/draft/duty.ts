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
  /** On which side of something it stands of which no table says what it is. */
  readonly unknownCause?: "after" | "before";
  /** What is done, in the text's words: for the comment beside the row, never for the title of a rulebook of ours. */
  readonly act: string;
  /** The whole sentence that it stands in. */
  readonly sentence: string;
  /** The first word of the table that says what is done. */
  readonly verb: string;
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
  const said = actIn(whole, words) ?? actIn(sentence, words);
  // 10日前报告上季度谈话情况: what covers a time is a report, whatever it is about.
  const act = time.schedule?.by === "covers" && said && !coversTime(said) ? (actIn("报告", words) ?? said) : said;
  const holders = find(spot);
  const causes = runsFromEvent(time.schedule) ? triggersIn(sentence.slice(0, time.end), words) : [];
  const [trigger] = causes;
  const schedule: DraftSchedule | null =
    time.schedule === null ? null : { ...caused(time, sentence, trigger?.after), ...time.schedule, ...count };
  const todo: Doubt[] = [...time.todo, ...countTodo, ...readingDoubts(time.schedule, words)];
  if (runsFromEvent(time.schedule) && !trigger)
    todo.push({ code: "trigger", about: sentence.slice(0, time.start).slice(-20) });
  todo.push(...holderDoubts(holders));
  const evidence = act ? draftedEvidence(act, holders[0]?.holder) : null;
  todo.push(...evidenceDoubts({ act, evidence, whole, part }, words));
  const isUncaused = runsFromEvent(schedule) && !trigger;
  return {
    schedule,
    ...(isUncaused ? { unknownCause: schedule?.lead === undefined ? "after" : "before" } : {}),
    holders,
    recipients: recipientsIn(whole, words),
    evidence,
    todo,
    act: whole.trim(),
    sentence,
    verb: firstVerb(whole, words),
  };
}

/** Where what is done at a time ends: before whoever does the next, and after all of a list of times (6月底、12月底前). */
function actEnd({ sentence, time }: Spot, next: TimeWords | undefined): number {
  if (!next) return sentence.length;
  const between = sentence.slice(time.end, next.start);
  if (/^[、和及与]?(?:于|每年)?$/u.test(between)) return sentence.length;
  const comma = Math.max(between.lastIndexOf("，"), between.lastIndexOf(","));
  return comma > 0 ? time.end + comma : next.start;
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
    act: spot.sentence.slice(Math.min(event.start, event.from), event.to).trim(),
    sentence: spot.sentence,
    verb: firstVerb(whole, words),
  };
  const reason = whyNot(event, act);
  if (reason) return { ...own, schedule: null, todo: [reason] };
  const vague = vagueWordsOf(words).find((one) => one.words.includes(event.soon));
  const todo: Doubt[] = [];
  if (!cause) todo.push({ code: "trigger", about: event.cause.slice(0, 20) });
  if (causes.length > 1) todo.push({ code: "trigger-candidates", about: causes.map(triggerText).join(", ") });
  if (vague) todo.push(soonDoubt(event.soon, vague));
  todo.push(...holderDoubts(holders), ...evidenceDoubts({ act, evidence, whole, part: whole }, words));
  const schedule: DraftSchedule = {
    ...(cause ? { [event.side]: cause } : {}),
    ...(vague ? { interpretation: vague.id } : {}),
  };
  return { ...own, schedule, ...(cause ? {} : { unknownCause: event.side }), todo };
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
  const acts = whole.includes(act.words) ? actsIn(whole, words) : [act];
  const todo: Doubt[] = [];
  if (evidence !== act.evidence) todo.push({ code: "evidence", about: whole.trim().slice(0, 20) });
  if (acts.length > 1) todo.push({ code: "evidence-candidates", about: acts.map(actText).join(", ") });
  else if (Object.values(act.evidence).includes("any"))
    todo.push({ code: "evidence-type", about: `${act.words} ${Object.keys(act.evidence)[0] ?? ""}` });
  return todo;
}

function actText({ words, evidence }: DraftedAct): string {
  const [[kind, type] = []] = Object.entries(evidence);
  return `${words} ${kind ?? ""} ${[type ?? ""].flat().join("/")}`;
}
