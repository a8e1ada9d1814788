import type { Finding, Reported, Summary, UnitResult } from "../../../audit/finding.js";
import { groupBy } from "../../../base/grouping.js";
import { type Day, LAST_DAY } from "../../../calendar/day.js";
import { findingText, inLanguage, type Messages } from "../../../messages/messages.js";
import { type ClauseFindings, closingScreenOf, type MissedThing } from "../../../views/closing-screen.js";
import type { DetailedFinding } from "../../../views/detail.js";
import { titlesIn } from "../../finding/names.js";
import { partiesText } from "../../finding/parties.js";
import { periodText } from "../../finding/period.js";
import { placesOf } from "../../finding/places.js";
import { fieldText, nearText } from "../closing-screen.js";
import { findingsOf } from "../page/outline.js";
import type { CheckView } from "../view.js";

/** What a document says of a unit, in words: the sum, what was missed, done late, is wrong, is still to do, and is to be decided. */
export interface UnitPaper {
  readonly unit: string;
  /** Null where it was not judged for its errors. */
  readonly summary: Summary | null;
  readonly regulations: readonly string[];
  readonly sum: string;
  readonly missed: readonly Thing[];
  readonly late: readonly Thing[];
  readonly breaches: readonly Thing[];
  readonly questions: readonly Thing[];
  /** The fields that nobody wrote and that would settle something; empty where there are none. */
  readonly fields: string;
  /** What is due by a day, soonest first; last what has no limit. */
  readonly ahead: readonly { readonly due: Day | null; readonly things: readonly string[] }[];
}

/** Something that was asked, and how it stands. */
export interface Thing {
  readonly what: string;
  readonly who: string;
  readonly period: string;
  readonly due: Day | null;
  readonly clauses: readonly string[];
  readonly status: string;
  /** How it stands, in sentences. */
  readonly text: string;
  /** Done now, it would count as late. */
  readonly isMendable: boolean;
}

/** A paper for each unit, in the ledger's order. */
export function* unitPapers(view: CheckView, messages: Messages): Generator<UnitPaper> {
  const { result, only } = view;
  const byUnit = groupBy([...findingsOf(view)], ({ finding }) => [finding.unit]);
  for (const unit of result.units) yield paperOf(unit, byUnit.get(unit.id) ?? [], { result, only, messages });
}

interface PaperContext {
  readonly result: Reported;
  readonly only: string | undefined;
  readonly messages: Messages;
}

function paperOf({ name, summary }: UnitResult, found: readonly DetailedFinding[], scene: PaperContext): UnitPaper {
  const { only, messages, result } = scene;
  const screen = closingScreenOf(found);
  const findings = found.map(({ finding }) => finding);
  const regulations = new Set(findings.map(({ regulation }) => regulation));
  const ofStatus = (status: Finding["status"]) =>
    findings.filter((one) => one.status === status).map((one) => thingOf([one], [findingText(one, messages)], scene));
  const { questions } = screen;
  return {
    unit: only === undefined || only === name ? name : `${name} ${only}`,
    summary,
    regulations: result.regulations
      .filter(({ id }) => regulations.has(id))
      .map(({ title }) => messages.docx.bookTitle(inLanguage(title, messages))),
    sum: summary ? messages.docx.sum(screen.missed.length, summary) : messages.docx.notJudged(name),
    missed: screen.missed.map((thing) => missedThing(thing, scene)),
    late: ofStatus("late"),
    breaches: ofStatus("breach"),
    questions: questions.map((count) => questionOf(count, scene)),
    fields: fieldText(screen, messages),
    ahead: aheadIn(findings, scene),
  };
}

/** @param stands how it stands, each a sentence */
function thingOf(
  findings: MissedThing["findings"],
  stands: readonly string[],
  { result, messages }: PaperContext,
): Thing {
  const [first] = findings;
  const titles = titlesIn(result, messages);
  // Of one regulation all clauses are its own: the report names it once.
  const clauses = findings.map(({ regulation, clauseName }) =>
    titles.size === 1
      ? clauseName
      : messages.docx.clause(messages.docx.bookTitle(titles.get(regulation) ?? regulation), clauseName),
  );
  return {
    what: inLanguage(first.title, messages),
    who: partiesText(first, messages),
    period: messages.docx.inDays(messages.csv.period(periodText(first))),
    due: first.due,
    clauses: [...new Set(clauses)],
    status: messages.statuses[first.status],
    text: messages.docx.inDays(messages.docx.sentences(stands)),
    isMendable: "mendable" in first.args && first.args.mendable,
  };
}

function missedThing({ findings, near }: MissedThing, scene: PaperContext): Thing {
  const { messages } = scene;
  const [first] = findings;
  const more = near ? [nearText(near, findings.length, messages)] : [];
  return thingOf(findings, [findingText(first, messages), ...more], scene);
}

function questionOf({ findings }: ClauseFindings, scene: PaperContext): Thing {
  const { messages } = scene;
  const [finding] = findings;
  const places = placesOf(finding);
  const text = [findingText(finding, messages), ...(places.length > 0 ? [messages.docx.places(places)] : [])].join("");
  const thing = thingOf([finding], [text], scene);
  return findings.length === 1 ? thing : { ...thing, what: messages.docx.counted(thing.what, findings.length) };
}

function aheadIn(findings: readonly Finding[], { messages }: PaperContext): UnitPaper["ahead"] {
  const open = findings.filter(({ status }) => status === "due-soon" || status === "pending");
  const byDue = [...groupBy(open, ({ due }) => [due])];
  const last = (due: Day | null) => due ?? LAST_DAY;
  return byDue
    .sort(([a], [b]) => (last(a) < last(b) ? -1 : 1))
    .map(([due, own]) => ({
      due,
      things: [...groupBy(own, ({ regulation, clause }) => [`${regulation} ${clause}`]).values()].map((alike) =>
        messages.docx.counted(
          messages.closing.clause(inLanguage(alike[0].title, messages), [], alike[0].clauseName, 1),
          alike.length,
        ),
      ),
    }));
}

/** Whether there is anything in a paper that is not in order. */
export function hasFaults({ missed, breaches, questions, summary }: UnitPaper): boolean {
  return summary === null || missed.length + breaches.length + questions.length > 0;
}
