import { oneOrMore } from "../../base/lists.js";
import type { Path } from "../../document/yaml-file.js";
import type { AfterEntry, CoversWord, EvidenceEntry, ObligationEntry } from "../../generated/schemas.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { Interpretation } from "../interpretation.js";
import {
  type CounterpartSelector,
  type Evidence,
  type HolderSelector,
  type Obligation,
  type Part,
  type Schedule,
  SLOT_NAMES,
  type Slot,
  TRIGGER_KINDS,
  type TriggerSelector,
  TYPE_VOCABULARY,
} from "../rulebook.js";
import type { References } from "./references.js";

const PARTS = ["holder", "counterpart", "recipient", "department", "subordinate", "concerned"] as const;
/** 及时, and whatever is to follow an event without a limit of its own (contract 3.9). */
const USUAL_WITHIN = 30;
const SCHEDULES = ["every", "window", "due", "after", "before"] as const;
const RELATIVES = ["overseen-departments", "overseen-heads", "overseen-leaders", "overseen-staff"] as const;

/** Turns an obligation from what its entry says into what it means. */
export function readObligation(entry: ObligationEntry, path: Path, regulation: string, refs: References): Obligation {
  const window = refs.interpretation(entry.window ?? "");
  const interpretations = [...oneOrMore(window), ...refs.named(entry.interpretation, [...path, "interpretation"])];
  return {
    regulation: regulation,
    clause: entry.clause,
    title: entry.title,
    requirement: entry.requirement,
    holder: holder(entry.holder, [...path, "holder"], refs),
    counterparts: oneOrMore(entry.counterpart).map((text) => counterpart(text, [...path, "counterpart"], refs)),
    recipients: oneOrMore(entry.recipient).flatMap((text) => refs.recipient(text, [...path, "recipient"])),
    schedule: schedule(entry, interpretations, path, refs),
    n: entry.n ?? given(interpretations, "n") ?? 1,
    evidence: oneOrMore(entry.evidence).map((one, index) =>
      evidence(one, [...path, "evidence", ...(Array.isArray(entry.evidence) ? [index] : [])], refs),
    ),
    kinds: (entry.applies?.kinds ?? []).map((kind) => refs.term("kinds", kind, [...path, "applies", "kinds"])),
    levels: (entry.applies?.levels ?? []).map((level) => refs.term("levels", level, [...path, "applies", "levels"])),
    needsSubordinates: entry.needs === "subordinates",
    onlyWithCaseMeasure: entry.only === "case-measure-in-period",
    personal: entry.personal ?? false,
    interpretations: interpretations.filter((one) => one.words !== null),
  };
}

function holder(text: string, path: Path, refs: References): HolderSelector {
  const [by = "", ...rest] = text.split(/\s+/);
  const name = rest.join(" ");
  if (by === "heads") return { by };
  if (by === "role") return { by, roles: refs.roles(rest, path) };
  if (by === "department") return { by, function: refs.term("functions", name, path) };
  return { by: "body", body: refs.term("bodies", name, path) };
}

function counterpart(text: string, path: Path, refs: References): CounterpartSelector {
  const [by = "", ...rest] = text.split(/\s+/);
  if (by === "role") return { by, roles: refs.roles(rest, path) };
  if (by === "body") return { by, body: refs.term("bodies", rest.join(" "), path) };
  if (by === "overseer" || by === "subordinate-heads") return { by };
  if (by === "subordinate-units") {
    const kinds = rest[0] === "kinds" ? rest.slice(1).map((kind) => refs.term("kinds", kind, path)) : [];
    return { by, kinds };
  }
  const relative = RELATIVES.find((one) => one === by);
  if (relative) return { by: relative };
  refs.mustKnow(
    "counterpart",
    by,
    [...RELATIVES, "role", "body", "overseer", "subordinate-units", "subordinate-heads"],
    path,
  );
  return { by: "role", roles: [] };
}

function schedule(
  entry: ObligationEntry,
  interpretations: readonly Interpretation[],
  path: Path,
  refs: References,
): Schedule {
  const stated = SCHEDULES.filter((one) => entry[one] !== undefined);
  if (stated.length !== 1) refs.complain("not-one-of", { keys: SCHEDULES }, path);
  if (entry.after) {
    const within = entry.within ?? given(interpretations, "within") ?? USUAL_WITHIN;
    return { type: "after", selector: selector(entry.after, [...path, "after"], refs), within };
  }
  if (entry.before) {
    const chosen = selector(entry.before, [...path, "before"], refs);
    if (entry.since === "previous") return { type: "before", selector: chosen, within: null };
    return {
      type: "before",
      selector: chosen,
      within: entry.within ?? given(interpretations, "within") ?? USUAL_WITHIN,
    };
  }
  if (entry.due !== undefined) {
    return {
      type: "due",
      opens: entry.opens ?? "01-01",
      due: entry.due,
      covers: oneOrMore<CoversWord>(entry.covers),
    };
  }
  if (entry.window !== undefined) {
    const window = refs.interpretation(entry.window)?.window;
    if (!window) refs.mustKnow("window", entry.window, refs.windows(), [...path, "window"]);
    return { type: "window", opens: window?.from ?? "01-01", closes: window?.to ?? "12-31" };
  }
  const grace = entry.grace ?? given(interpretations, "grace") ?? 0;
  return { type: "every", cadence: entry.every ?? "year", byCovers: entry.by === "covers", grace };
}

/** Which records: of what kinds and types, under what conditions. */
export function selector(entry: AfterEntry, path: Path, refs: References): TriggerSelector {
  const terms = (vocabulary: Vocabulary, field: "severity" | "topics") =>
    oneOrMore(entry[field]).map((text) => refs.term(vocabulary, text, [...path, field]));
  return {
    records: TRIGGER_KINDS.flatMap((kind): TriggerSelector["records"] => {
      const types = oneOrMore(entry[kind]);
      if (types.length === 0) return [];
      if (types.includes("any") || kind === "case") return [{ kind, types: null }];
      return [{ kind, types: types.map((type) => refs.term(TYPE_VOCABULARY[kind], type, [...path, kind])) }];
    }),
    severities: terms("severities", "severity"),
    flags: refs.freeTerms("flags", entry.flags),
    subjectRoles: refs.roles(oneOrMore(entry.subject), [...path, "subject"]),
    topics: terms("topics", "topics"),
    decisions: entry.decisions ?? false,
    concerning: entry.concerning ?? null,
    below: entry.below ?? false,
  };
}

function evidence(entry: EvidenceEntry, path: Path, refs: References): Evidence {
  const kinds = ["meeting", "talk", "report", "activity", "assessment", "case", "measure"] as const;
  const kind = kinds.find((one) => entry[one] !== undefined);
  if (kinds.filter((one) => entry[one] !== undefined).length !== 1) refs.complain("not-one-of", { keys: kinds }, path);
  const types = oneOrMore(kind && entry[kind]);
  return {
    kind: kind ?? "report",
    types:
      types.includes("any") || !kind || kind === "case"
        ? null
        : types.map((type) => refs.term(TYPE_VOCABULARY[kind], type, path)),
    topics: oneOrMore(entry.topics).map((topic) => refs.term("topics", topic, [...path, "topics"])),
    form: entry.form === undefined ? null : refs.term("forms", entry.form, [...path, "form"]),
    regular: entry.regular ?? null,
    covers: oneOrMore<CoversWord>(entry.covers),
    own: entry.own ?? null,
    slots: SLOT_NAMES.flatMap((name): Slot[] => {
      const texts = oneOrMore(entry[name]);
      if (texts.length === 0) return [];
      return [{ name, parts: texts.flatMap((text) => part(text, [...path, name], refs)) }];
    }),
  };
}

function part(text: string, path: Path, refs: References): Part[] {
  const as = PARTS.find((one) => one === text);
  if (as) return [{ as }];
  const found = refs.bodyOrRelation(text);
  if (!found) refs.mustKnow("evidence", text, [...PARTS, ...refs.bodiesAndRelations()], path);
  return found ? [{ as: "party", ...found }] : [];
}

/** What the first of the interpretations that says so gives. */
function given(interpretations: readonly Interpretation[], what: "grace" | "n" | "within"): number | null {
  return interpretations.map((one) => one[what]).find((value) => value !== null) ?? null;
}
