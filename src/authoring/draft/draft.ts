import type { DraftWordsFile } from "../../generated/schemas.js";
import { actIn, coversTime, type DraftedAct, draftedEvidence, firstVerb, recipientsIn, triggerIn } from "./acts.js";
import { classOf, type GuessedClass } from "./clause-class.js";
import { type ClausePlace, clausesOf, numberingOf } from "./clause-ids.js";
import { countIn } from "./counts.js";
import { type Candidate, type HolderFinder, holderFinder, type Spot } from "./holders.js";
import { isNoDuty } from "./no-duty.js";
import type { Doubt, DraftSchedule, TimeWords } from "./schedule.js";
import { lineAt, sentencesOf, squeezed } from "./sentences.js";
import { nodeText, textOutline } from "./text-outline.js";
import { timeWords } from "./time-words.js";

/** A clause of a text, with the class that is guessed of it. */
export interface DraftClause {
  readonly clause: string;
  readonly line: number;
  readonly class: GuessedClass;
  readonly text: string;
  /** Why a duty with a time is no row: what the language cannot say. */
  readonly because: Doubt | null;
}

/** A duty as drafted: what its words say, and what a person must still decide. */
export interface DraftDuty {
  readonly clause: string;
  readonly line: number;
  /** The text's own words of time or count. */
  readonly words: string;
  /** Null where the language cannot say it; `todo` says why. */
  readonly schedule: DraftSchedule | null;
  readonly holders: readonly Candidate[];
  readonly recipients: readonly string[];
  readonly evidence: DraftedAct["evidence"] | null;
  readonly todo: readonly Doubt[];
  /** What is done, in the text's words: for the comment beside the row, never for the title of a rulebook of ours. */
  readonly act: string;
  /** The first word of the table that says what is done. */
  readonly verb: string;
}

/** What a text comes to. */
export interface RulebookDraft {
  readonly title: string;
  readonly numbering: Readonly<Record<string, string>>;
  readonly clauses: readonly DraftClause[];
  readonly duties: readonly DraftDuty[];
}

/** Drafts a rulebook from a text by its patterns. @param words how people and acts are called */
export function draftRulebook(text: string, words: DraftWordsFile): RulebookDraft {
  const nodes = textOutline(text);
  const title = titleOf(text);
  const find = holderFinder(words, title, nodes);
  const places = clausesOf(nodes);
  const found = places.map((place) => ({ place, duties: lettered(dutiesOf(place, find, words)) }));
  return {
    title,
    numbering: numberingOf(nodes),
    clauses: found.flatMap(({ place, duties }) => clausesWith(place, duties)),
    duties: found.flatMap(({ duties }) => duties),
  };
}

/** The first lines of a text up to its first stop or numbered place are its title. */
function titleOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^#+\s*|\*\*/g, "").trim())
    .filter((line) => line !== "");
  const first = lines[0] ?? "";
  return /[。；]$/u.test(first) || /^第.{1,3}[条章]/u.test(first) ? "" : first;
}

/** Several duties of one clause are told apart by letters. */
function lettered(duties: readonly DraftDuty[]): DraftDuty[] {
  if (duties.length < 2) return [...duties];
  return duties.map((duty, at) => ({ ...duty, clause: duty.clause + String.fromCharCode(97 + (at % 26)) }));
}

function clausesWith({ clause, line, node }: ClausePlace, duties: readonly DraftDuty[]): DraftClause[] {
  const text = nodeText(node);
  const own = classOf(text, node);
  if (duties.length === 0) return [{ clause, line, class: own, text, because: null }];
  return duties.map(({ clause: id, line: at, schedule, todo }) => {
    const because = schedule === null ? (todo[0] ?? null) : null;
    return { clause: id, line: at, class: classOfSchedule(schedule), text, because };
  });
}

function classOfSchedule(schedule: DraftSchedule | null): GuessedClass {
  if (isLimit(schedule)) return "trigger";
  return schedule === null || schedule.every !== undefined ? "frequency" : "deadline";
}

/** Whether a time is counted from what happens, or leads up to it. */
function isLimit(schedule: DraftSchedule | null): boolean {
  return (schedule?.within ?? schedule?.lead ?? schedule?.interpretation) !== undefined;
}

function dutiesOf(place: ClausePlace, find: HolderFinder, words: DraftWordsFile): DraftDuty[] {
  const { node } = place;
  const whole = nodeText(node);
  const { text, offset } = squeezed(whole);
  const sentences = sentencesOf(text);
  const duties = sentences.flatMap((sentence, at) => {
    const cell = node.row !== undefined;
    const times = timesOf(sentence.text, node.row && squeezed(node.row.when).text);
    const earlier = sentences
      .slice(0, at)
      .reverse()
      .map((one) => one.text);
    return times.flatMap((time, index): DraftDuty[] => {
      if (!cell && isNoDuty({ sentence: sentence.text, time, node })) return [];
      const spot: Spot = { sentence: sentence.text, time, others: times.filter((one) => one !== time), node, earlier };
      const verbatim = (from: number, to: number) =>
        whole.slice(offset(sentence.start + from), offset(sentence.start + to - 1) + 1);
      const line = lineAt(node, offset(sentence.start + time.start));
      return [
        {
          ...dutyAt(place, spot, { next: times[index + 1], find, words }),
          line,
          words: verbatim(time.start, time.end),
        },
      ];
    });
  });
  return withoutRepeats(duties);
}

/** In a row of a table the column of times is read as times; any other cell as text. */
function timesOf(sentence: string, when: string | undefined): TimeWords[] {
  if (when === undefined || when === "") return timeWords(sentence);
  const at = sentence.indexOf(when);
  if (at < 0) return timeWords(sentence);
  const inCell = timeWords(when, "cell").map((one) => ({ ...one, start: one.start + at, end: one.end + at }));
  if (inCell.length > 0) return inCell;
  return timeWords(sentence);
}

interface Around {
  readonly next: TimeWords | undefined;
  readonly find: HolderFinder;
  readonly words: DraftWordsFile;
}

function dutyAt(
  { clause, node }: ClausePlace,
  spot: Spot,
  { next, find, words }: Around,
): Omit<DraftDuty, "line" | "words"> {
  const { sentence, time } = spot;
  const part = sentence.slice(time.end, next?.start);
  const whole = node.row ? sentence : sentence.slice(time.start, next?.start);
  const [count, countTodo] = counted(time.schedule) ? countIn(part) : [{}, []];
  const said = actIn(whole, words);
  // 10日前报告上季度谈话情况: what covers a time is a report, whatever it is about.
  const act = time.schedule?.by === "covers" && said && !coversTime(said) ? (actIn("报告", words) ?? said) : said;
  const recipients = recipientsIn(whole, words);
  const holders = find(spot);
  const isLimited = isLimit(time.schedule);
  const trigger = isLimited ? triggerIn(sentence.slice(0, time.end), words) : undefined;
  const schedule: DraftSchedule | null =
    time.schedule === null ? null : { ...caused(time, sentence, trigger), ...time.schedule, ...count };
  const todo: Doubt[] = [...time.todo, ...countTodo];
  if (isLimited && !trigger) todo.push({ code: "trigger", about: sentence.slice(0, time.start).slice(-20) });
  if (holders.length === 0) todo.push({ code: "holder", about: "" });
  else if (new Set(holders.map(({ holder }) => holder)).size > 1)
    todo.push({ code: "holder-candidates", about: candidatesText(holders) });
  const evidence = act ? draftedEvidence(act, holders[0]?.holder) : null;
  if (evidence !== (act?.evidence ?? null)) todo.push({ code: "evidence", about: whole.trim().slice(0, 20) });
  if (!act) todo.push({ code: "evidence", about: part.replace(/^[，,、\s]+/u, "").slice(0, 20) });
  return {
    clause,
    schedule,
    holders,
    recipients,
    evidence,
    todo,
    act: whole.trim(),
    verb: firstVerb(whole, words),
  };
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

/** A duty stated twice in one clause is one. */
function withoutRepeats(duties: readonly DraftDuty[]): DraftDuty[] {
  const kept: DraftDuty[] = [];
  for (const duty of duties) if (!kept.some((one) => repeats(duty, one))) kept.push(duty);
  return kept;
}

/** Whether a duty says what one before it says: the same time and act of the same holder, or the same time and no act of its own. */
function repeats(duty: DraftDuty, before: DraftDuty): boolean {
  const time = ({ schedule, words }: DraftDuty) => JSON.stringify(schedule ?? words);
  if (time(duty) !== time(before)) return false;
  return duty.verb === "" || (duty.verb === before.verb && duty.holders[0]?.words === before.holders[0]?.words);
}

/** Each of some candidates once, by the text's own word for him and as a rulebook writes it. */
function candidatesText(holders: readonly { readonly words: string; readonly holder: string }[]): string {
  const firsts = holders.filter((one, at) => holders.findIndex(({ holder }) => holder === one.holder) === at);
  return firsts.map(({ words, holder }) => `${words} ${holder}`).join(", ");
}
