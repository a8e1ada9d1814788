import type { DraftDuty } from "../../authoring/draft/duty.js";
import type { Messages } from "../../messages/messages.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import { doubtText } from "./doubts.js";
import type { DraftView } from "./view.js";

/** What was drafted, as data: the clauses, and the duties in a rulebook's own keys. */
export const draftJson: Reporter<DraftView> = ({ draft }, { messages }) => {
  const clauses = draft.clauses.map(({ clause, line, class: guess }) => ({ clause, line, class: guess }));
  const duties = draft.duties.map((duty) => dutyJson(duty, messages));
  return `${jsonText({ clauses, duties })}\n`;
};

function dutyJson(duty: DraftDuty, messages: Messages): object {
  const { clause, line, words, schedule, holders, recipients, evidence } = duty;
  const todo = duty.todo.map((doubt) => doubtText(doubt, messages));
  const named = holders.map((one) => ({ words: one.words, holder: one.holder }));
  return { clause, line, words, schedule, holders: named, recipients, evidence, todo };
}
