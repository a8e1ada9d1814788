import type { DraftWordsFile } from "../../generated/schemas.js";
import { classOf, type GuessedClass } from "./clause-class.js";
import { type ClausePlace, clausesOf, namedIn, numberingOf } from "./clause-ids.js";
import { type Conflict, conflictsIn } from "./conflicts.js";
import { dutiesIn, type FoundDuties } from "./duties-in.js";
import { type Around, type DraftDuty, gistOf, runsFromEvent } from "./duty.js";
import { holderFinder } from "./holders.js";
import type { Doubt, DoubtCode } from "./schedule.js";
import { nodeText, textOutline } from "./text-outline.js";

/** A clause of a text, with the class that is guessed of it. */
export interface DraftClause {
  readonly clause: string;
  readonly line: number;
  readonly class: GuessedClass;
  /** The whole of what stands there. */
  readonly text: string;
  /** The part of it that this line is about: of a clause with several duties the duty's own. */
  readonly says: string;
  /** Why a duty with a time is no row: what the language cannot say. */
  readonly because: Doubt | null;
}

/** What a text comes to. */
export interface RulebookDraft {
  readonly title: string;
  readonly numbering: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly clauses: readonly DraftClause[];
  /** The duties that it states by words of time or count. */
  readonly duties: readonly DraftDuty[];
  /** What follows an event or leads up to it, and what is asked for in a vague word only. */
  readonly events: readonly DraftDuty[];
  /** Duties of different clauses that say different things of one act. */
  readonly conflicts: readonly Conflict[];
}

/** Drafts a rulebook from a text by its patterns. @param words how people and acts are called */
export function draftRulebook(text: string, words: DraftWordsFile): RulebookDraft {
  const nodes = textOutline(text);
  const title = titleOf(text);
  const around: Around = { find: holderFinder(words, title, nodes), words };
  const found = clausesOf(nodes).map((place) => placed(place, dutiesIn(place.node, around)));
  const duties = found.flatMap((one) => one.duties);
  const conflicts = conflictsIn(duties);
  const all = askedOnce([
    ...duties.map((duty) => withConflicts(duty, conflicts)),
    ...found.flatMap(({ events }) => events),
  ]);
  return {
    title,
    numbering: { ...numberingOf(nodes), ...namedIn(found.map(({ place }) => place.clause)) },
    clauses: found.flatMap(clauseLines),
    duties: all.slice(0, duties.length),
    events: all.slice(duties.length),
    conflicts,
  };
}

/** A duty of which another clause says something else asks which of them holds. */
function withConflicts(duty: DraftDuty, conflicts: readonly Conflict[]): DraftDuty {
  const others = conflicts.flatMap(({ one, other }) => (one === duty ? [other] : other === duty ? [one] : []));
  const todo = others.map(({ clause, act }): Doubt => ({ code: "conflict", about: clause, read: [gistOf(act)] }));
  return todo.length === 0 ? duty : { ...duty, todo: [...duty.todo, ...todo] };
}

/** How a vague word is read is one question for the whole rulebook: it is put at the first duty. */
const ASKED_ONCE: readonly DoubtCode[] = ["soon", "window"];

function askedOnce(duties: readonly DraftDuty[]): DraftDuty[] {
  const asked = new Set<string>();
  return duties.map((duty) => {
    const todo = duty.todo.filter(({ code, about }) => {
      if (!ASKED_ONCE.includes(code)) return true;
      const isNew = !asked.has(`${code} ${about}`);
      asked.add(`${code} ${about}`);
      return isNew;
    });
    return { ...duty, todo };
  });
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

interface Placed {
  readonly place: ClausePlace;
  readonly duties: readonly DraftDuty[];
  readonly events: readonly DraftDuty[];
  readonly rest: readonly DraftClause[];
}

/** Several duties of one clause are told apart by letters: those with a time first, then what follows events, then the rest of it. */
function placed(place: ClausePlace, { timed, events, rest }: FoundDuties): Placed {
  const { clause } = place;
  const all = timed.length + events.length + rest.length;
  const id = (at: number) => (all < 2 || (at === 0 && timed.length === 1) ? clause : clause + letterOf(at, clause));
  return {
    place,
    duties: timed.map((duty, at) => ({ clause: id(at), ...duty })),
    events: events.map((duty, at) => ({ clause: id(timed.length + at), ...duty })),
    rest: rest.map(({ text, line }, at) => ({
      clause: id(timed.length + events.length + at),
      line,
      class: classOf(text),
      text: nodeText(place.node),
      says: text,
      because: null,
    })),
  };
}

/** 5a; a place that is named has its letter apart: closing-a. */
function letterOf(at: number, clause: string): string {
  return (/\d|\)$/u.test(clause.slice(-1)) ? "" : "-") + String.fromCharCode(97 + (at % 26));
}

/** The lines that a place has in the list of clauses: one for each duty, and for what else it asks. */
function clauseLines({ place, duties, events, rest }: Placed): DraftClause[] {
  const text = nodeText(place.node);
  const all = [...duties, ...events];
  if (all.length === 0)
    return [
      { clause: place.clause, line: place.line, class: classOf(text, place.node), text, says: text, because: null },
    ];
  const isOne = all.length + rest.length === 1;
  return [
    ...all.map((duty) => {
      const because = duty.schedule === null ? (duty.todo[0] ?? null) : null;
      const says = isOne ? text : duty.act;
      return { clause: duty.clause, line: duty.line, class: classOfDuty(duty), text, says, because };
    }),
    ...rest,
  ];
}

/** Reasons that leave nothing to be checked. */
const UNTIMED: readonly DoubtCode[] = ["no-cause", "no-act", "no-when"];

function classOfDuty({ schedule, todo }: DraftDuty): GuessedClass {
  if (schedule === null && todo.some(({ code }) => code === "often")) return "advisory";
  if (schedule === null && todo.some(({ code }) => UNTIMED.includes(code))) return "qualitative";
  if (runsFromEvent(schedule) || schedule?.after || schedule?.before) return "trigger";
  return schedule === null || schedule.every !== undefined ? "frequency" : "deadline";
}
