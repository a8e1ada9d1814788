import { type DraftDuty, gistOf } from "../../authoring/draft/duty.js";
import type { Messages } from "../../messages/messages.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { doubtText } from "./doubts.js";
import { flow } from "./flow.js";
import type { DraftView } from "./view.js";

/** The duties that were drafted, one a row, with what is to be decided; then what differs, and the sum. */
export const draftText: Reporter<DraftView> = ({ draft }, { messages, width }) => {
  const words = messages.draft;
  const duties = [...draft.duties, ...draft.events.filter(({ schedule }) => schedule !== null)];
  const rows = [...duties].sort((a, b) => a.line - b.line).map((duty) => rowOf(duty, messages));
  const table = layOut(
    [
      { heading: words.clause, least: 6 },
      { heading: words.line, least: 4 },
      { heading: words.words, least: 12 },
      { heading: words.schedule, least: 16 },
      { heading: words.holder, least: 12 },
      { heading: words.todo, least: 16 },
    ],
    rows,
    width,
  );
  const doubtful = duties.filter(({ todo }) => todo.length > 0).length;
  const unsaid = draft.events.filter(({ schedule }) => schedule === null).length;
  const lines = [
    ...(rows.length > 0 ? table : wrap(words.noDuties, width)),
    ...draft.conflicts.flatMap(({ one, other }) =>
      wrap(words.conflict(one.clause, other.clause, gistOf(one.act), gistOf(other.act)), width),
    ),
    ...wrap(words.sum({ clauses: draft.clauses.length, duties: duties.length, doubtful, unsaid }), width),
  ];
  return `${lines.join("\n")}\n`;
};

function rowOf(
  { clause, line, words, schedule, unknownCause, holders, todo }: DraftDuty,
  messages: Messages,
): string[] {
  const people = [...new Set(holders.map((one) => one.words))].join(" / ");
  return [
    clause,
    String(line),
    words,
    schedule === null
      ? messages.draft.unsayable
      : flow(unknownCause ? { [unknownCause.side]: "?", ...schedule } : schedule),
    people === "" ? messages.draft.nobody : people,
    todo.map((doubt) => doubtText(doubt, messages)).join("；"),
  ];
}
