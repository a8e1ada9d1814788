import { type DraftDuty, gistOf } from "../../authoring/draft/duty.js";
import type { DraftSchedule } from "../../authoring/draft/schedule.js";
import type { Messages } from "../../messages/messages.js";
import { doubtText } from "./doubts.js";
import { flow, scalar } from "./flow.js";

/** A duty that became a row. */
export interface DraftRow {
  readonly holder: string;
  readonly schedule: DraftSchedule;
}

/** The rows of a draft as YAML, with what the head of the rulebook must declare for them. */
export interface DraftRows {
  readonly entries: readonly DraftRow[];
  readonly lines: readonly string[];
  /** Terms of the rulebook's own, in place of what the table of words does not know. */
  readonly causes: readonly string[];
  readonly acts: readonly string[];
}

/** Writes a row for each duty, and a comment with the reason for each that the language cannot say. */
export function draftRows(duties: readonly DraftDuty[], messages: Messages): DraftRows {
  const entries: DraftRow[] = [];
  const lines: string[] = [];
  const causes: string[] = [];
  const acts: string[] = [];
  for (const duty of duties) {
    if (duty.schedule === null) {
      lines.push(...commentOf(duty, messages));
      continue;
    }
    const cause = duty.unknownCause;
    const causeId = cause && numberIn(causes, messages.draft.triggerTerm(cause.words));
    const actId = duty.evidence ? undefined : numberIn(acts, messages.draft.actTerm(gistOf(duty.act)));
    const schedule = cause ? { [cause.side]: { event: `todo-cause-${causeId}` }, ...duty.schedule } : duty.schedule;
    const evidence = duty.evidence ?? { activity: `todo-act-${actId}`, by: "holder" };
    const holder = holderOf(duty);
    entries.push({ holder, schedule });
    lines.push(...rowLines({ ...duty, evidence }, { holder, schedule }, messages));
  }
  return { entries, lines, causes, acts };
}

/** Which of some terms a name is, from 1: it is added where it is none yet. */
function numberIn(terms: string[], name: string): number {
  if (!terms.includes(name)) terms.push(name);
  return terms.indexOf(name) + 1;
}

/** Groups are for the person to declare: another candidate stands in until then. */
function holderOf({ holders }: DraftDuty): string {
  return holders.map((one) => one.holder).find((one) => !one.startsWith("group ")) ?? "body party-group";
}

function commentOf({ clause, line, words, todo }: DraftDuty, messages: Messages): string[] {
  const why = todo
    .slice(0, 1)
    .map((doubt) => doubtText(doubt, messages))
    .join("");
  return [`  # ${messages.draft.comments.unsayable(clause, line, words, why)}`];
}

function rowLines(
  { clause, line, words, act, sentence, evidence, recipients, todo }: DraftDuty,
  { holder, schedule }: DraftRow,
  messages: Messages,
): string[] {
  const [more, others] = withRecipients(evidence ?? {}, recipients, holder);
  const doubts = todo.map((doubt) => doubtText(doubt, messages));
  return [
    `  # ${messages.draft.comments.at(line, words)}`,
    `  - clause: ${JSON.stringify(clause)}`,
    `    title: ${scalar(gistOf(act))}`,
    `    requirement: ${scalar(sentence)}`,
    `    holder: ${holder}`,
    ...Object.entries(schedule).map(([key, value]) => `    ${key}: ${flow(value)}`),
    ...(others.length > 0 ? [`    recipient: ${flow(others)}`] : []),
    `    evidence: ${flow(more)}`,
    ...(doubts.length > 0 ? ["    todo:", ...doubts.map((one) => `      - ${scalar(`TODO ${one}`)}`)] : []),
  ];
}

/** A report by the holder goes to each recipient; other records have none. Nobody is his own recipient. */
function withRecipients(
  evidence: Readonly<Record<string, string | readonly string[]>>,
  recipients: readonly string[],
  holder: string,
): [Readonly<Record<string, string | readonly string[]>>, readonly string[]] {
  const others = recipients.filter((one) => holder !== `body ${one}`);
  if (others.length === 0 || evidence.report === undefined || evidence.to !== undefined) return [evidence, []];
  return [{ ...evidence, to: "recipient" }, others];
}
