import { asList } from "../../base/lists.js";
import type { EvidenceEntry, ObligationEntry } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";
import type { CounterpartSelector, HolderSelector, Obligation, Schedule } from "../rulebook.js";
import { readApplies } from "./applies.js";
import { checkEffects, checkReadings } from "./effects.js";
import { readEvidence } from "./evidence.js";
import { first } from "./interpretation.js";
import { localText } from "./local-text.js";
import { checkRoom } from "./most-days.js";
import { checkOwed } from "./never-owed.js";
import type { References } from "./references.js";
import { readSchedule } from "./schedule.js";

/**
 * Turns an obligation from what its entry says into what it means.
 * @param regulation the id of the rulebook that has it
 * @param refs at the entry
 */
export function readObligation(entry: ObligationEntry, regulation: string, refs: References): Obligation {
  const window = entry.window === undefined ? undefined : refs.window(entry.window, "window");
  const named = [...asList(window), ...refs.interpretations(entry.interpretation, "interpretation")];
  const schedule = readSchedule({ entry, interpretations: named, refs });
  const interpretations = [...new Set([...named, ...periodsReadBy(schedule, refs)])];
  const [entries, path] = evidencesIn(entry.evidence);
  const evidence = entries.map((one, index) => readEvidence(one, refs.at("evidence", ...path(index))));
  const holder = readHolder(entry.holder, refs.at("holder"));
  const counterparts = refs.each(entry.counterpart, "counterpart").map(([text, at]) => readCounterpart(text, at));
  checkEffects(entry, { evidence, holder, counterparts }, refs);
  checkOwed(entry, { holder, counterparts }, refs);
  checkReadings(entry, named, refs);
  const row: Obligation = {
    regulation,
    clause: entry.clause,
    title: localText(entry.title),
    requirement: localText(entry.requirement),
    holder,
    counterparts,
    pairs: entry.pairs === "once",
    recipients: refs.owedTo(entry.recipient, "recipient"),
    atOnce: entry["at-once"] ?? false,
    schedule,
    n: entry.n ?? first("n", interpretations) ?? 1,
    counts: entry.count === "days" ? "days" : "records",
    nFor: Object.entries(entry["n-for"] ?? {}).map(([unit, n]) => ({ unit, n })),
    evidence,
    all: "all" in entry.evidence,
    ...readApplies(entry.applies, refs.at("applies")),
    needsSubordinates: entry.needs === "subordinates",
    onlyWithCaseMeasure: entry.only === "case-measure-in-period",
    personal: entry.personal ?? false,
    interpretations: interpretations.filter((one) => one.words !== null),
    todo: asList(entry.todo),
  };
  checkRoom(row, refs);
  if (row.counts === "days" && row.n === 1 && row.nFor.length === 0)
    refs.complain("no-effect", { key: "count" }, "count");
  return row;
}

/** The named periods of a schedule that are readings of words. */
function periodsReadBy(schedule: Schedule, refs: References): Interpretation[] {
  return schedule.type === "periods" ? schedule.periods.flatMap(({ id }) => refs.reading(id) ?? []) : [];
}

/** The entries of an obligation's evidence, and where the one at an index stands. */
function evidencesIn(
  evidence: ObligationEntry["evidence"],
): [entries: readonly EvidenceEntry[], path: (index: number) => (string | number)[]] {
  if (Array.isArray(evidence)) return [evidence, (index) => [index]];
  return "all" in evidence ? [evidence.all, (index) => ["all", index]] : [[evidence], () => []];
}

function readHolder(text: string, refs: References): HolderSelector {
  const [by = "", ...rest] = text.split(/\s+/);
  const name = rest.join(" ");
  if (by === "heads") return { by };
  if (by === "role") return { by, roles: rest.flatMap((role) => refs.roles(role)) };
  if (by === "group") return { by, kinds: rest.map((kind) => refs.term("groups", kind)) };
  if (by === "department") return { by, function: refs.term("functions", name) };
  return { by: "body", body: refs.term("bodies", name) };
}

/** Counterparts that are one word. */
const PLAIN = [
  "departments",
  "department-heads",
  "own-deputies",
  "own-heads",
  "overseen-departments",
  "overseen-heads",
  "overseen-leaders",
  "overseen-staff",
  "overseer",
  "subordinate-heads",
  "subordinate-discipline-heads",
  "contacts",
] as const;
/** Those that some kinds of units may follow. */
const UNITS = ["subordinate-units", "units-below"] as const;

/** `body discipline-group or local-discipline discipline-head`. */
function readBody([body = "", or, ...others]: readonly string[], refs: References): CounterpartSelector {
  if (or !== undefined && or !== "or") refs.mustKnow("counterpart", or, ["or"]);
  return {
    by: "body",
    body: refs.term("bodies", body),
    or: others.filter((one) => !refs.isRole(one)).flatMap((one) => refs.recipients(one)),
    orRoles: others.filter((one) => refs.isRole(one)).flatMap((one) => refs.roles(one)),
  };
}

function readCounterpart(text: string, refs: References): CounterpartSelector {
  const [by = "", ...rest] = text.split(/\s+/);
  if (by === "role") return { by, roles: rest.flatMap((role) => refs.roles(role)) };
  if (by === "own-staff") return { by, roles: rest.flatMap((role) => refs.roles(role)) };
  if (by === "body") return readBody(rest, refs);
  if (by === "group") return { by, kinds: rest.map((kind) => refs.term("groups", kind)) };
  const units = UNITS.find((one) => one === by);
  if (units) {
    const [first, ...kinds] = rest;
    if (first !== undefined && first !== "kinds") refs.mustKnow("counterpart", first, ["kinds"]);
    return { by: units, kinds: kinds.map((kind) => refs.term("kinds", kind)) };
  }
  const plain = PLAIN.find((one) => one === text);
  if (plain) return { by: plain };
  refs.mustKnow("counterpart", text, [...PLAIN, ...UNITS, "own-staff", "role", "body", "group"]);
  return { by: "role", roles: [] };
}
