import { isDeepStrictEqual } from "node:util";
import { asList } from "../../base/lists.js";
import { limitOf } from "../../calendar/limit.js";
import { CADENCES } from "../../calendar/period.js";
import type { AfterEntry, EvidenceEntry, ObligationEntry } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";
import { EVIDENCE_KINDS, type Evidence, SLOT_NAMES, TRIGGER_KINDS, type TriggerKind } from "../rulebook.js";
import { PERIOD_DAYS } from "./most-days.js";
import type { References, Texts } from "./references.js";
import { canStand, PLACES_OF_KINDS, type RowParties } from "./who-stands.js";

type Key = keyof ObligationEntry;

/** Where each key of an obligation has an effect, of those that have none everywhere. */
const EFFECTIVE: Partial<Record<Key, (entry: ObligationEntry) => boolean>> = {
  by: (entry) => isByCadence(entry) && entry.on === undefined,
  grace: (entry) => isByCadence(entry) && entry.by === "covers" && entry.until === undefined,
  until: (entry) => isByCadence(entry) && entry.every !== "year" && entry.on === undefined,
  months: ({ every }) => every === "month",
  on: ({ every }) => every === "month",
  "or-next-workday": ({ on }) => on !== undefined,
  "days-before": ({ festivals }) => festivals !== undefined,
  "days-after": (entry) => entry.festivals !== undefined && entry["days-before"] === undefined,
  opens: ({ due }) => due !== undefined,
  covers: ({ due }) => due !== undefined,
  within: ({ after, before, since }) => after !== undefined || (before !== undefined && since === undefined),
  ahead: ({ after, repeat }) => after !== undefined && repeat === undefined,
  repeat: ({ after, repeat }) => after !== undefined && limitOf(repeat)?.count !== 0,
  delay: ({ after }) => after !== undefined,
  "counted-from": ({ after }) => after !== undefined,
  "acts-from": (entry) =>
    entry["counted-from"] !== undefined && entry.ahead === undefined && entry.repeat === undefined,
  "below-limit": ({ after, repeat }) => after?.below === true && repeat === undefined,
  "until-then": (entry) => entry["counted-from"] !== undefined && entry.repeat === undefined,
  only: ({ every }) => every !== undefined,
  since: ({ before }) => before !== undefined,
  lead: ({ before, since }) => before !== undefined && since === undefined,
  "at-once": ({ after, recipient, within }) =>
    after !== undefined && within === undefined && asList(recipient).length > 1,
  pairs: ({ counterpart }) => counterpart !== undefined,
  n: (entry) => !isOfAll(entry) || entry.n === 1,
  count: (entry) => !isOfAll(entry),
  "n-for": (entry) => !isOfAll(entry),
};

function isByCadence({ every }: ObligationEntry): boolean {
  return CADENCES.some((cadence) => cadence === every);
}

function isOfAll({ evidence }: ObligationEntry): boolean {
  return "all" in evidence;
}

/** Notes readings that give nothing the row takes: all they give belongs to other schedules, another reading gives it already, or the row says otherwise itself. @param refs at the entry */
export function checkReadings(entry: ObligationEntry, readings: readonly Interpretation[], refs: References): void {
  for (const key of ["within", "n", "grace"] as const) {
    const [first, ...others] = readings.filter((one) => one[key] !== null);
    for (const { id } of others) refs.complain("contradicts", { key: id, other: first?.id ?? "" }, "interpretation");
  }
  for (const one of readings) {
    const { grace, n, window, within } = one;
    const own = limitOf(entry.within);
    // What it gives, whether the row takes such a thing, and whether the row itself says the same or nothing.
    const given = [
      { is: window !== null, taken: entry.window === one.id, agrees: true },
      {
        is: within !== null,
        taken: EFFECTIVE.within?.(entry) ?? false,
        agrees: own === null || isDeepStrictEqual(own, within),
      },
      {
        is: grace !== null,
        taken: isByCadence(entry) && entry.by === "covers",
        agrees: [undefined, grace].includes(entry.grace),
      },
      { is: n !== null, taken: !isOfAll(entry), agrees: [undefined, n].includes(entry.n) },
    ].filter(({ is }) => is);
    const taken = given.filter((it) => it.taken);
    if (given.length > 0 && taken.length === 0) refs.complain("no-effect", { key: one.id }, "interpretation");
    else if (taken.length > 0 && taken.every(({ agrees }) => !agrees))
      refs.doubt("no-effect", { key: one.id }, "interpretation");
  }
}

/** What besides its places each key of evidence asks of records, and the kinds that have it. */
const OF_KINDS: Partial<Record<keyof EvidenceEntry, readonly Evidence["kind"][]>> = {
  topics: ["meeting", "talk", "report", "activity"],
  form: ["report"],
  regular: ["meeting"],
  decisions: ["meeting"],
  "carried-through": ["case"],
  own: ["report"],
  covers: ["report", "activity", "assessment"],
};

/** Notes the keys of an obligation that have no effect where they stand, and evidence that no record can meet. @param refs at the entry */
export function checkEffects(
  entry: ObligationEntry,
  { evidence, ...parties }: RowParties & { readonly evidence: readonly Evidence[] },
  refs: References,
): void {
  for (const [key, isEffective] of Object.entries(EFFECTIVE)) {
    if (Object.hasOwn(entry, key) && !isEffective(entry)) refs.complain("no-effect", { key }, key);
  }
  if (entry.festivals !== undefined && entry["days-before"] === undefined && entry["days-after"] === undefined)
    refs.complain("missing-field", { field: "days-before" }, "festivals");
  const alternatives = evidenceEntries(entry);
  for (const [index, [one, at]] of alternatives.entries()) {
    const meant = evidence[index];
    if (!meant) continue;
    checkEvidence(one, meant, entry, at(refs));
    checkPlaces(meant, parties, at(refs));
  }
  for (const key of ["after", "before"] as const) checkTrigger(entry, key, refs);
  // A paper that may come in after the next is due, and days that reach beyond the festival before.
  const cadence = CADENCES.find((one) => one === entry.every);
  if (cadence && entry.grace !== undefined && entry.grace > PERIOD_DAYS[cadence])
    refs.doubt("contradicts", { key: "grace", other: "every" }, "grace");
  if ((entry["days-before"] ?? 0) > FESTIVAL_DAYS)
    refs.doubt("contradicts", { key: "days-before", other: "festivals" }, "days-before");
  if (entry.months !== undefined && new Set(asList(entry.months)).size === 12)
    refs.complain("no-effect", { key: "months" }, "months");
  for (const [unit, n] of Object.entries(entry["n-for"] ?? {}))
    if (n === (entry.n ?? 1)) refs.doubt("no-effect", { key: unit }, "n-for", unit);
  if (entry.by === "covers" && isByCadence(entry) && !evidence.some(({ kind }) => OF_KINDS.covers?.includes(kind)))
    refs.complain("no-effect", { key: "by" }, "by");
  for (const party of ["counterpart", "recipient"] as const) {
    if (entry[party] === undefined) continue;
    const unused = alternatives.filter(([one]) => !uses(one, party));
    const isWrong = isOfAll(entry) ? unused.length === alternatives.length : unused.length > 0;
    const [, at] = unused[0] ?? [];
    if (isWrong && at) at(refs).complain("unused-party", { party });
  }
}

/** Two festivals in a row are hardly further apart. */
const FESTIVAL_DAYS = 60;

type At = (refs: References) => References;

function evidenceEntries({ evidence }: ObligationEntry): (readonly [EvidenceEntry, At])[] {
  if (Array.isArray(evidence))
    return evidence.map((one, index) => [one, (refs) => refs.at("evidence", index)] as const);
  if ("all" in evidence)
    return evidence.all.map((one, index) => [one, (refs: References) => refs.at("evidence", "all", index)] as const);
  return [[evidence, (refs) => refs.at("evidence")]];
}

/** Whether an evidence asks for a duty's counterpart (also by the department that ties the pair) or recipient in one of its places. */
function uses(entry: EvidenceEntry, party: "counterpart" | "recipient"): boolean {
  const words = party === "counterpart" ? ["counterpart", "department"] : ["recipient"];
  return SLOT_NAMES.some((name) => asList(entry[name]).some((text) => words.includes(text)));
}

function checkEvidence(entry: EvidenceEntry, { kind }: Evidence, row: ObligationEntry, refs: References): void {
  for (const [key, kinds] of Object.entries(OF_KINDS)) {
    if (key === "own" && entry.own !== "reported") continue;
    if (Object.hasOwn(entry, key) && !kinds.includes(kind)) refs.complain("never-met", { key }, key);
  }
  if (entry.own !== undefined && entry.own !== "reported" && !Object.hasOwn(row.after ?? {}, kind))
    refs.complain("never-met", { key: "own" }, "own");
  if (entry.own === "reported" && row.after?.case === undefined) refs.complain("no-effect", { key: "own" }, "own");
  if (row.by === "covers" && entry.covers !== undefined) refs.complain("no-effect", { key: "covers" }, "covers");
  for (const name of EVIDENCE_KINDS) checkTypes(name, entry[name], refs);
  if (entry.implied && row.after === undefined) refs.complain("no-effect", { key: "implied" }, "implied");
  if (entry.cause && row.after?.about === undefined) refs.complain("no-effect", { key: "cause" }, "cause");
  for (const type of asList(entry["if-event"]))
    if (!asList(row.after?.event).includes(type)) refs.complain("never-met", { key: "if-event" }, "if-event");
  const lacking: Readonly<Record<string, boolean>> = {
    recipient: row.recipient === undefined,
    counterpart: row.counterpart === undefined,
    concerned: !namesSomebody(row),
    "person-concerned": row.after === undefined && row.before === undefined,
    "group-head": ![row.holder, ...asList(row.counterpart)].some((text) => text.startsWith("group ")),
    "holder-head": !row.holder.startsWith("department "),
    sender: row.after === undefined,
    "department-concerned": row.after === undefined && row.before === undefined,
  };
  for (const name of SLOT_NAMES) {
    if (entry[name] === undefined) continue;
    if (!PLACES_OF_KINDS[kind][name]) refs.complain("never-met", { key: name }, name);
    for (const text of asList(entry[name])) if (lacking[text]) refs.complain("never-met", { key: text }, name);
  }
}

/** Whether what a row follows, or leads up to, is of a kind that names whom it concerns. */
function namesSomebody({ after, before }: ObligationEntry): boolean {
  const trigger = after ?? before;
  return (
    trigger !== undefined && TRIGGER_KINDS.some((kind) => trigger[kind] !== undefined && !NAMING_NOBODY.includes(kind))
  );
}

const NAMING_NOBODY: readonly TriggerKind[] = ["meeting", "report"];

/** `any` leaves nothing for other types to say, and a case has no types. */
function checkTypes(kind: TriggerKind | Evidence["kind"], types: Texts, refs: References): void {
  for (const [text, at] of refs.each(types, kind)) {
    if (kind === "case") at.mustKnow("case", text, ["any"]);
    else if (text !== "any" && typeof types === "object" && types.includes("any"))
      at.complain("no-effect", { key: text });
  }
}

/** A place in which none of those named can stand: a body talks to nobody. */
function checkPlaces({ kind, slots }: Evidence, parties: RowParties, refs: References): void {
  const { holder } = parties;
  const own = holder.by === "body" ? { as: "party", type: "body", id: holder.body } : null;
  for (const [from, to] of ENDS) {
    const [one, other] = [from, to].map((end) =>
      slots.find(({ name }) => name === end)?.parts.map((part) => (own && part.as === "holder" ? own : part)),
    );
    if (one && other?.length === 1 && isDeepStrictEqual(one, other)) refs.complain("never-met", { key: to }, to);
  }
  for (const { name, parts } of slots) {
    const takes = PLACES_OF_KINDS[kind][name];
    if (takes && parts.length > 0 && !parts.some((part) => canStand(part, takes, parties)))
      refs.complain("never-met", { key: name }, name);
  }
}

/** Who does something, and with or to whom: never one and the same. */
const ENDS = [
  ["by", "with"],
  ["from", "to"],
] as const;

/** What each condition on a trigger looks at, and the kinds of records that have it. */
const TRIGGERS_WITH: Partial<Record<keyof AfterEntry, readonly TriggerKind[]>> = {
  severity: ["case"],
  grade: ["assessment"],
  votes: ["assessment"],
  flags: ["case"],
  "or-flagged": ["case"],
  subject: ["case", "event", "appointment"],
  "case-subject": ["case"],
  "not-subject": ["case", "event", "assessment"],
  category: ["case"],
  topics: ["meeting", "talk", "activity", "report", "assessment"],
  by: ["meeting", "talk", "activity", "report"],
  decisions: ["meeting"],
  superior: ["event"],
  of: ["assessment"],
  mentions: ["event"],
  "or-heard": ["meeting"],
  "or-decided": ["meeting"],
  "if-unit": ["event"],
  "if-major": ["event"],
  "limit-if-major": ["event"],
  "limit-if-mentions": ["event"],
  "each-part": ["activity"],
  ended: ["assessment"],
  about: ["event"],
  "about-needed": ["event"],
};

/** Notes conditions on a trigger that none of its kinds of records has, and days that only cases have. */
function checkTrigger(entry: ObligationEntry, key: "after" | "before", refs: References): void {
  const trigger = entry[key];
  if (!trigger) return;
  const kinds = TRIGGER_KINDS.filter((kind) => trigger[kind] !== undefined);
  if (kinds.length === 0) refs.complain("not-one-of", { keys: TRIGGER_KINDS }, key);
  for (const [condition, having] of Object.entries(TRIGGERS_WITH)) {
    if (Object.hasOwn(trigger, condition) && !kinds.some((kind) => having.includes(kind)))
      refs.complain("no-effect", { key: condition }, key, condition);
  }
  for (const kind of kinds) checkTypes(kind, trigger[kind], refs.at(key));
  // A record that cannot be on the topic, or decide anything, never starts it.
  for (const condition of ["topics", "decisions"] as const) {
    const lacking = kinds.filter((kind) => !TRIGGERS_WITH[condition]?.includes(kind));
    if (Object.hasOwn(trigger, condition) && lacking.length < kinds.length)
      for (const kind of lacking) refs.complain("no-effect", { key: kind }, key, kind);
  }
  for (const [text, at] of refs.at(key).each(trigger.subject, "subject"))
    if (asList(trigger["not-subject"]).includes(text)) at.complain("contradicts", { key: text, other: "not-subject" });
  if (entry["counted-from"] !== undefined && !kinds.includes("case"))
    refs.complain("no-effect", { key: "counted-from" }, "counted-from");
}
