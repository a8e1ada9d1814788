import { asList } from "../../base/lists.js";
import { type Limit, limitOf } from "../../calendar/limit.js";
import type { AfterEntry, CoversWord, DayZero, ObligationEntry } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";
import { type Schedule, TRIGGER_KINDS, type TriggerSelector, TYPE_VOCABULARY } from "../rulebook.js";
import { first } from "./interpretation.js";
import type { References } from "./references.js";

/** The keys of an obligation that say when it falls due: exactly one of them is written. */
const SCHEDULES = ["every", "window", "due", "after", "before"] as const;
/** How long before a record what leads up to it begins to count, where a row does not say. */
const USUAL_WITHIN: Limit = { count: 30, unit: "days" };

/**
 * When an obligation falls due.
 * @param interpretations those it names: what it leaves open, the first that says so gives
 * @param refs at the obligation's entry
 */
export function readSchedule(
  entry: ObligationEntry,
  interpretations: readonly Interpretation[],
  refs: References,
): Schedule {
  const stated = SCHEDULES.filter((one) => entry[one] !== undefined);
  if (stated.length !== 1) refs.complain("not-one-of", { keys: SCHEDULES });
  const within = limitOf(entry.within) ?? first("within", interpretations);
  if (entry.after) {
    return {
      type: "after",
      selector: readTrigger(entry.after, refs.at("after")),
      within,
      ahead: entry.ahead ?? 0,
      countedFrom: asList<DayZero>(entry["counted-from"]),
      openUntilThen: entry["until-then"] === "open",
    };
  }
  if (entry.before) {
    const selector = readTrigger(entry.before, refs.at("before"));
    return { type: "before", selector, within: entry.since === "previous" ? null : (within ?? USUAL_WITHIN) };
  }
  if (entry.due !== undefined) {
    return { type: "due", opens: entry.opens ?? "01-01", due: entry.due, covers: asList<CoversWord>(entry.covers) };
  }
  if (entry.window !== undefined) {
    const window = interpretations.find((one) => one.id === entry.window)?.window;
    return { type: "window", opens: window?.from ?? "01-01", closes: window?.to ?? "12-31" };
  }
  const grace = entry.grace ?? first("grace", interpretations) ?? 0;
  return { type: "every", cadence: entry.every ?? "year", byCovers: entry.by === "covers", grace };
}

/** Which records an obligation starts from, or leads up to: of what kinds and types, under what conditions. */
function readTrigger(entry: AfterEntry, refs: References): TriggerSelector {
  return {
    records: TRIGGER_KINDS.flatMap((kind): TriggerSelector["records"] => {
      const types = asList(entry[kind]);
      if (types.length === 0) return [];
      if (types.includes("any") || kind === "case") return [{ kind, types: null }];
      return [{ kind, types: refs.terms(TYPE_VOCABULARY[kind], entry[kind], kind) }];
    }),
    severities: refs.terms("severities", entry.severity, "severity"),
    flags: refs.freeTerms("flags", entry.flags),
    subjectRoles: refs.roles(entry.subject, "subject"),
    topics: refs.terms("topics", entry.topics, "topics"),
    decisions: entry.decisions ?? false,
    concerning: entry.concerning ?? null,
    below: entry.below ?? false,
  };
}
