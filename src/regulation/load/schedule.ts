import { asList } from "../../base/lists.js";
import { type Limit, limitOf } from "../../calendar/limit.js";
import type { AfterEntry, CoversWord, DayZero, ObligationEntry } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";
import { type Schedule, TRIGGER_KINDS, type TriggerSelector, TYPE_VOCABULARY } from "../rulebook.js";
import { first } from "./interpretation.js";
import type { References } from "./references.js";

/** How long before a record what leads up to it begins to count, where a row does not say. */
const USUAL_WITHIN: Limit = { count: 30, unit: "days" };

/** What a schedule is read from: the obligation's entry, and the interpretations it names, of which the first that says so gives what is left open. */
interface Row {
  readonly entry: ObligationEntry;
  readonly interpretations: readonly Interpretation[];
  readonly refs: References;
}

type Readers = { readonly [Type in Schedule["type"]]: (row: Row) => Extract<Schedule, { type: Type }> };

/** How each kind of schedule is read; it bears the name of the key that states it. */
const READERS: Readers = {
  every: ({ entry, interpretations }) => ({
    type: "every",
    cadence: entry.every ?? "year",
    byCovers: entry.by === "covers",
    grace: entry.grace ?? first("grace", interpretations) ?? 0,
  }),
  window: ({ entry, interpretations }) => {
    const window = interpretations.find((one) => one.id === entry.window)?.window;
    return { type: "window", opens: window?.from ?? "01-01", closes: window?.to ?? "12-31" };
  },
  due: ({ entry }) => ({
    type: "due",
    opens: entry.opens ?? "01-01",
    due: entry.due ?? "12-31",
    covers: asList<CoversWord>(entry.covers),
  }),
  after: ({ entry, interpretations, refs }) => ({
    type: "after",
    selector: readTrigger(entry.after, refs.at("after")),
    within: limitOf(entry.within) ?? first("within", interpretations),
    ahead: entry.ahead ?? 0,
    countedFrom: asList<DayZero>(entry["counted-from"]),
    openUntilThen: entry["until-then"] === "open",
  }),
  before: ({ entry, interpretations, refs }) => ({
    type: "before",
    selector: readTrigger(entry.before, refs.at("before")),
    within:
      entry.since === "previous" ? null : (limitOf(entry.within) ?? first("within", interpretations) ?? USUAL_WITHIN),
  }),
};

/** The keys of an obligation that say when it falls due. */
const KEYS = Object.keys(READERS).filter(isKey);

function isKey(text: string): text is Schedule["type"] {
  return Object.hasOwn(READERS, text);
}

/** When an obligation falls due: exactly one key says so. */
export function readSchedule(row: Row): Schedule {
  const stated = KEYS.filter((one) => row.entry[one] !== undefined);
  if (stated.length !== 1) row.refs.complain("not-one-of", { keys: KEYS });
  const [key = "every"] = stated;
  return READERS[key](row);
}

/** Which records an obligation starts from, or leads up to: of what kinds and types, under what conditions. */
function readTrigger(entry: AfterEntry = {}, refs: References): TriggerSelector {
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
