import type { DraftDuty } from "../../authoring/draft/draft.js";
import type { DraftSchedule } from "../../authoring/draft/schedule.js";
import type { Messages } from "../../messages/messages.js";
import { visible } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { doubtText } from "./doubts.js";
import { flow, scalar } from "./flow.js";
import type { DraftView } from "./view.js";

/** Roles that a title group stands for, where a draft uses it. */
const MEMBERS = ["deputy-secretary", "member", "discipline-head"];
const GISTS = 40;
/** The vague word for a limit, which the contract reads as thirty days. */
const PROMPTLY = "及时";
const PERIODS = ["spring-term", "autumn-term", "academic-year"];

/** The rulebook that was drafted: every duty a row, with the words it was read from above it and what is to be decided in `todo`. */
export const draftYaml: Reporter<DraftView> = (view, { messages }) => {
  const rows = rowsOf(view.draft.duties, messages);
  const lines = [
    `# ${messages.draft.comments.head(view.file)}`,
    `# ${messages.draft.comments.howTo}`,
    ...conflictLines(view, messages),
    "",
    "schema: audit-rulebook/1",
    `id: ${view.id}`,
    `title: ${scalar(view.draft.title === "" ? view.id : view.draft.title)}`,
    `numbering: ${flow(view.draft.numbering)}`,
    ...rolesLines(rows.entries),
    ...periodLines(view, rows.entries),
    ...termLines(rows),
    ...interpretationLines(view, rows.entries),
    "",
    rows.entries.length === 0 ? "obligations: []" : "obligations:",
    ...rows.lines,
  ];
  return `${lines.map(visible).join("\n")}\n`;
};

interface Entry {
  readonly holder: string;
  readonly schedule: DraftSchedule;
}

interface Rows {
  readonly entries: readonly Entry[];
  readonly lines: readonly string[];
  /** Terms of the rulebook's own, in place of what the table of words does not know: vocabulary → names. */
  readonly events: readonly string[];
  readonly activities: readonly string[];
}

function conflictLines({ conflicts }: DraftView, { draft }: Messages): string[] {
  if (conflicts.length === 0) return [];
  const lines = conflicts.map(
    ({ one, other }) => `#   ${draft.conflict(one.clause, other.clause, one.words, other.words)}`,
  );
  return [`# ${draft.comments.conflicts}`, ...lines];
}

function rowsOf(duties: readonly DraftDuty[], messages: Messages): Rows {
  const entries: Entry[] = [];
  const lines: string[] = [];
  const events: string[] = [];
  const activities: string[] = [];
  for (const duty of duties) {
    const { clause, line, words, schedule, todo } = duty;
    const doubts = todo.map((doubt) => doubtText(doubt, messages));
    if (schedule === null) {
      lines.push(`  # ${messages.draft.comments.unsayable(clause, line, words, doubts.join("；"))}`);
      continue;
    }
    // Groups are for the person to declare: another candidate stands in until then.
    const candidates = duty.holders.map((one) => one.holder);
    const holder = candidates.find((one) => !one.startsWith("group ")) ?? "body party-group";
    const isLead = schedule.lead !== undefined && schedule.before === undefined;
    const isUncaused =
      (schedule.within ?? schedule.interpretation) !== undefined && (schedule.after ?? schedule.before) === undefined;
    if (isLead || isUncaused) events.push(messages.draft.triggerTerm(gistOf(duty.act)));
    if (!duty.evidence) activities.push(messages.draft.actTerm(gistOf(duty.act)));
    const cause = { event: `todo-cause-${events.length}` };
    const timed: DraftSchedule = {
      ...(isLead ? { before: cause } : {}),
      ...(isUncaused ? { after: cause } : {}),
      ...schedule,
    };
    const evidence = duty.evidence ?? { activity: `todo-act-${activities.length}`, by: "holder" };
    const [more, recipients] = withRecipients(evidence, duty.recipients, holder);
    entries.push({ holder, schedule: timed });
    lines.push(
      `  # ${messages.draft.comments.at(line, words)}`,
      `  - clause: ${JSON.stringify(clause)}`,
      `    title: ${scalar(gistOf(duty.act))}`,
      `    requirement: ${scalar(duty.act)}`,
      `    holder: ${holder}`,
      ...Object.entries(timed).map(([key, value]) => `    ${key}: ${flow(value)}`),
      ...(recipients.length > 0 ? [`    recipient: ${flow(recipients)}`] : []),
      `    evidence: ${flow(more)}`,
      ...(doubts.length > 0 ? ["    todo:", ...doubts.map((one) => `      - ${scalar(`TODO ${one}`)}`)] : []),
    );
  }
  return { entries, lines, events, activities };
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

/** The beginning of what is done: a title to be replaced. */
function gistOf(act: string): string {
  const plain = act.replace(/[。；;，,：:\s]+$/u, "");
  return plain.length > GISTS ? `${plain.slice(0, GISTS)}…` : plain;
}

function rolesLines(entries: readonly Entry[]): string[] {
  return entries.some(({ holder }) => holder === "role members") ? [`roles: { members: [${MEMBERS.join(", ")}] }`] : [];
}

function periodLines({ periods }: DraftView, entries: readonly Entry[]): string[] {
  const used = PERIODS.filter((id) => entries.some(({ schedule: { every } }) => [every].flat().includes(id)));
  if (used.length === 0) return [];
  return ["periods:", ...used.map((id) => `  ${id}: ${flow(periods[id] ?? { from: "01-01", to: "12-31" })}`)];
}

function termLines({ events, activities }: Rows): string[] {
  const own = { events: events.map(termOf("cause")), activities: activities.map(termOf("act")) };
  const lines = Object.entries(own).flatMap(([vocabulary, terms]) =>
    terms.length === 0 ? [] : [`  ${vocabulary}:`, ...terms.map((term) => `    - ${flow(term)}`)],
  );
  return lines.length === 0 ? [] : ["terms:", ...lines];
}

function termOf(what: string): (text: string, at: number) => { id: string; zh: string; en: string } {
  return (text, at) => {
    const name = `${text}（${at + 1}）`;
    return { id: `todo-${what}-${at + 1}`, zh: name, en: name };
  };
}

function interpretationLines({ periods }: DraftView, entries: readonly Entry[]): string[] {
  const used = [...new Set(entries.flatMap(({ schedule: { window } }) => (window === undefined ? [] : [window])))];
  const isPrompt = entries.some(({ schedule: { interpretation } }) => interpretation !== undefined);
  if (used.length === 0 && !isPrompt) return [];
  return [
    "interpretations:",
    ...used.map((id) => `  ${id}: ${flow(periods[id] ?? stretchOf(id))}`),
    ...(isPrompt ? [`  promptly: ${flow({ words: PROMPTLY, within: 30 })}`] : []),
  ];
}

/** `from-12-01-to-12-10` says its days itself. */
function stretchOf(id: string): { from: string; to: string } {
  const [, from = "01-01", to = "12-31"] = /^from-(\d\d-\d\d)-to-(\d\d-\d\d)$/.exec(id) ?? [];
  return { from, to };
}
