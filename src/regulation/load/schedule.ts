import { asList } from "../../base/lists.js";
import { FESTIVALS } from "../../calendar/festivals.js";
import { type Limit, limitOf } from "../../calendar/limit.js";
import { CADENCES } from "../../calendar/period.js";
import type { AfterEntry, CoversWord, DayZero, ObligationEntry } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";
import {
  type DayOfMonth,
  type Schedule,
  TRIGGER_KINDS,
  type TriggerSelector,
  typeVocabulary,
  type VoteShare,
} from "../rulebook.js";
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

/** How each schedule is read, by the key that states it. */
const READERS = {
  every: readEvery,
  festivals: ({ entry, refs }) => ({
    type: "festivals",
    festivals: refs.words("festivals", entry.festivals, FESTIVALS, "festivals"),
    ...(entry["days-after"] === undefined
      ? { side: "before", days: { count: entry["days-before"] ?? 1, unit: "days" } }
      : { side: "after", days: limitOf(entry["days-after"]) ?? { count: 1, unit: "days" } }),
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
    countsFromFound: entry["acts-from"] === "found",
    isOpenBelow: entry["below-limit"] === "none",
    delay: limitOf(entry.delay),
    repeat: readRepeat(entry.repeat),
    countedFrom: asList<DayZero>(entry["counted-from"]),
    openUntilThen: entry["until-then"] === "open",
  }),
  before: ({ entry, interpretations, refs }) => ({
    type: "before",
    selector: readTrigger(entry.before, refs.at("before")),
    within:
      entry.since === "previous" ? null : (limitOf(entry.within) ?? first("within", interpretations) ?? USUAL_WITHIN),
    lead: limitOf(entry.lead),
  }),
} as const satisfies Readonly<Record<string, (row: Row) => Schedule>>;

/** The keys of an obligation that say when it falls due. */
const KEYS = Object.keys(READERS).filter(isKey);

function isKey(text: string): text is keyof typeof READERS {
  return Object.hasOwn(READERS, text);
}

/** When an obligation falls due: exactly one key says so. */
export function readSchedule(row: Row): Schedule {
  const stated = KEYS.filter((one) => row.entry[one] !== undefined);
  if (stated.length !== 1) row.refs.complain("not-one-of", { keys: KEYS });
  const [key = "every"] = stated;
  return READERS[key](row);
}

/** `every` is a cadence (a day of each month where `on` says which), or names periods of the rulebook's own. */
function readEvery({ entry, interpretations, refs }: Row): Schedule {
  const { every = "year" } = entry;
  const cadence = CADENCES.find((one) => one === every);
  if (!cadence)
    return { type: "periods", periods: refs.periods(every, typeof every === "string" ? CADENCES : [], "every") };
  const byTime = { byCovers: entry.by === "covers", grace: entry.grace ?? first("grace", interpretations) ?? 0 };
  const months = entry.months === undefined ? null : asList<number>(entry.months);
  if (entry.on === undefined) return { type: "every", cadence, months, until: entry.until ?? null, ...byTime };
  const day = readDayOfMonth(entry.on, refs);
  return { type: "on", day, months, orNextWorkday: entry["or-next-workday"] ?? false, ...byTime };
}

/** Null also for a stretch of no length, of which something else says that it has no effect. */
function readRepeat(text: ObligationEntry["repeat"]): Limit | null {
  const repeat = limitOf(text);
  return repeat?.count ? repeat : null;
}

const WHICH = ["first", "second", "third", "fourth", "last"] as const;
const COUNTS = { first: 1, second: 2, third: 3, fourth: 4, last: "last" } as const;
const WEEKDAYS: readonly string[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const LONGEST_MONTH = 31;

/** Such as `15` or `first tuesday`. */
function readDayOfMonth(text: string, refs: References): DayOfMonth {
  const date = Number(text);
  if (Number.isInteger(date) && date >= 1 && date <= LONGEST_MONTH) return { date };
  const [which = "", ...weekday] = text.trim().split(/\s+/);
  const found = WHICH.find((one) => one === which) ?? "first";
  refs.mustKnow("on", which, [...WHICH, `1…${LONGEST_MONTH}`], "on");
  const day = weekday.join(" ");
  if (WHICH.some((one) => one === which)) refs.mustKnow("on", day, WEEKDAYS, "on");
  return { which: COUNTS[found], weekday: WEEKDAYS.indexOf(day) + 1 };
}

function readSuperiors({ superior }: AfterEntry, refs: References): Pick<TriggerSelector, "superiors" | "ownOnly"> {
  if (superior === "none") return { superiors: [], ownOnly: true };
  return { superiors: refs.terms("relations", superior, "superior"), ownOnly: false };
}

/** `1/3` or `30%` of the ballots. */
function readVotes(entry: AfterEntry["votes"], refs: References): VoteShare | null {
  if (entry === undefined) return null;
  const [part = "1", of = "100"] = (entry.over ?? entry["at-least"] ?? "").replace("%", "").split("/");
  if (Number(part) > Number(of)) refs.complain("contradicts", { key: part, other: of }, "votes");
  const grades = refs.terms("grades", entry.for, "votes", "for");
  return { grades, part: Number(part), of: Number(of), isEnough: entry.over === undefined };
}

/** Which records an obligation starts from, or leads up to: of what kinds and types, under what conditions. */
function readTrigger(entry: AfterEntry = {}, refs: References): TriggerSelector {
  return {
    records: TRIGGER_KINDS.flatMap((kind): TriggerSelector["records"] => {
      const types = asList(entry[kind]);
      if (types.length === 0) return [];
      if (types.includes("any") || kind === "case") return [{ kind, types: null }];
      return [{ kind, types: refs.terms(typeVocabulary(kind), entry[kind], kind) }];
    }),
    severities: refs.terms("severities", entry.severity, "severity"),
    flags: refs.freeTerms("flags", entry.flags),
    orFlagged: refs.freeTerms("flags", entry["or-flagged"]),
    categories: asList(entry.category),
    subjectRoles: refs.roles(entry.subject, "subject"),
    caseRoles: refs.roles(entry["case-subject"], "case-subject"),
    otherRoles: refs.roles(entry["not-subject"], "not-subject"),
    grades: refs.terms("grades", entry.grade, "grade"),
    votes: readVotes(entry.votes, refs),
    topics: refs.terms("topics", entry.topics, "topics"),
    orHeard: refs.terms("reports", entry["or-heard"], "or-heard"),
    orDecided: asList(entry["or-decided"]),
    mentions: asList(entry.mentions),
    decisions: entry.decisions ?? false,
    concerning: entry.concerning ?? null,
    byHolder: entry.by === "holder",
    of: entry.of ?? null,
    ended: entry.ended ?? false,
    onlyOfUnits: refs.terms("events", entry["if-unit"], "if-unit"),
    onlyMajor: refs.terms("events", entry["if-major"], "if-major"),
    limitIfMajor: refs.terms("events", entry["limit-if-major"], "limit-if-major"),
    limitIfMentions: asList(entry["limit-if-mentions"]),
    eachPart: entry["each-part"] ?? false,
    about: entry.about ?? null,
    aboutNeeded: entry["about-needed"] ?? false,
    ...readSuperiors(entry, refs),
    unlinked: entry.unlinked ?? false,
    below: entry.below ?? false,
  };
}
