import { type DraftDuty, gistOf } from "../../authoring/draft/duty.js";
import { vagueWordsOf } from "../../authoring/draft/vague.js";
import type { Messages } from "../../messages/messages.js";
import { visible } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { flow, scalar } from "./flow.js";
import type { DraftView } from "./view.js";
import { type DraftRow, type DraftRows, draftRows } from "./yaml-rows.js";

/** Roles that a title group stands for, where a draft uses it. */
const MEMBERS = ["deputy-secretary", "member", "discipline-head"];

/** The rulebook that was drafted: every duty a row, with the words it was read from above it and what is to be decided in `todo`. */
export const draftYaml: Reporter<DraftView> = (view, { messages }) => {
  const { draft } = view;
  const rows = draftRows(inOrder([...draft.duties, ...draft.events]), messages);
  const lines = [
    `# ${messages.draft.comments.head(view.file)}`,
    `# ${messages.draft.comments.howTo}`,
    ...conflictLines(view, messages),
    "",
    "schema: audit-rulebook/1",
    `id: ${view.id}`,
    `title: ${scalar(draft.title === "" ? view.id : draft.title)}`,
    `numbering: ${flow(draft.numbering)}`,
    ...rolesLines(rows.entries),
    ...periodLines(view, rows.entries),
    ...termLines(view, rows),
    ...interpretationLines(view, rows.entries),
    "",
    rows.entries.length === 0 ? "obligations: []" : "obligations:",
    ...rows.lines,
  ];
  return `${lines.map(visible).join("\n")}\n`;
};

/** As they stand in the text. */
function inOrder(duties: readonly DraftDuty[]): DraftDuty[] {
  return [...duties].sort((a, b) => a.line - b.line);
}

function conflictLines({ draft: { conflicts } }: DraftView, { draft }: Messages): string[] {
  if (conflicts.length === 0) return [];
  const lines = conflicts.map(
    ({ one, other }) => `#   ${draft.conflict(one.clause, other.clause, gistOf(one.act), gistOf(other.act))}`,
  );
  return [`# ${draft.comments.conflicts}`, ...lines];
}

function rolesLines(entries: readonly DraftRow[]): string[] {
  return entries.some(({ holder }) => holder === "role members") ? [`roles: { members: [${MEMBERS.join(", ")}] }`] : [];
}

function periodLines({ words }: DraftView, entries: readonly DraftRow[]): string[] {
  const named = new Set(entries.flatMap(({ schedule: { every } }) => [every ?? []].flat()));
  const used = Object.keys(words.periods).filter((id) => named.has(id));
  return used.length === 0 ? [] : ["periods:", ...used.map((id) => `  ${id}: ${flow(stretchOf(id, words))}`)];
}

/** Events that the program does not have, and terms in place of what no table knows. */
function termLines({ words }: DraftView, { entries, causes, acts }: DraftRows): string[] {
  const named = entries.flatMap(({ schedule: { after, before } }) => [after?.event ?? [], before?.event ?? []].flat());
  const known = Object.entries(words.events ?? {})
    .filter(([id]) => named.includes(id))
    .map(([id, name]) => ({ id, zh: name }));
  const own = { events: [...known, ...causes.map(termOf("cause"))], activities: acts.map(termOf("act")) };
  const lines = Object.entries(own).flatMap(([vocabulary, terms]) =>
    terms.length === 0 ? [] : [`  ${vocabulary}:`, ...terms.map((term) => `    - ${flow(term)}`)],
  );
  return lines.length === 0 ? [] : ["terms:", ...lines];
}

function termOf(what: string): (text: string, at: number) => { id: string; zh: string } {
  return (text, at) => ({ id: `todo-${what}-${at + 1}`, zh: text });
}

function interpretationLines({ words, draft }: DraftView, entries: readonly DraftRow[]): string[] {
  const windows = new Set(entries.flatMap(({ schedule: { window } }) => window ?? []));
  const named = new Set(entries.flatMap(({ schedule: { interpretation } }) => interpretation ?? []));
  const vague = vagueWordsOf(words).filter(({ id }) => named.has(id));
  if (windows.size + vague.length === 0) return [];
  return [
    "interpretations:",
    ...[...windows].map((id) => `  ${id}: ${flow(stretchOf(id, words))}`),
    ...vague.map(({ id, words: known, ...more }) => `  ${id}: ${flow({ words: saidOf(known, draft), ...more })}`),
  ];
}

/** Those of some vague words that a text says; the first where it is not seen which. */
function saidOf(known: readonly string[], { duties, events }: DraftView["draft"]): string {
  const said = known.filter((word) => [...duties, ...events].some((one) => one.words === word));
  return said.length > 0 ? said.join("、") : (known[0] ?? "");
}

/** A stretch that the table of words names; `from-12-01-to-12-10` says its days itself. */
function stretchOf(id: string, { periods }: DraftView["words"]): { words?: string; from: string; to: string } {
  const period = periods[id];
  if (period) return { words: period.words, from: period.from, to: period.to };
  const [, from = "01-01", to = "12-31"] = /^from-(\d\d-\d\d)-to-(\d\d-\d\d)$/.exec(id) ?? [];
  return { from, to };
}
