import type { Finding, Status } from "../../audit/finding.js";
import { type Day, day, daysBetween } from "../../calendar/day.js";
import type { DueItem } from "../../views/due.js";
import type { KnownEntry } from "./known.js";

/** What falls due, as entries of a calendar. */
export interface CalendarView {
  readonly items: readonly DueItem[];
  /** Stamps the entries, so that the same run gives the same bytes and a later one is taken for newer. */
  readonly asOf: Day;
  /** How many days before its last an open duty calls to mind. */
  readonly remind: readonly number[];
  /** What is done or waived is shown as such; else it leaves an earlier file by being cancelled. */
  readonly all: boolean;
  /** What an earlier file holds, by its identifiers. */
  readonly known: ReadonlyMap<string, KnownEntry>;
  /** Entries of an earlier file that stay as they were. */
  readonly kept: readonly KnownEntry[];
  /** Entries of an earlier file for what nobody owes any more. */
  readonly gone: readonly KnownEntry[];
}

/** How many days a cancelled entry stays, for programs that read the file now and then. */
const CANCELLED_FOR = 60;

/** What was found for a calendar: its items, every duty that was judged by its finding's id, and what was asked for. */
export interface Found {
  readonly items: readonly DueItem[];
  /** Ids of all findings on duties, by unit: whoever holds them. */
  readonly judged: ReadonlyMap<string, ReadonlySet<string>>;
  readonly all: boolean;
  /** Whether a regulation was asked for. */
  readonly isAsked: (regulation: string) => boolean;
  /** Whether a unit was asked for and could not be judged for its errors: what it owes is as unknown as before. */
  readonly isUnread: (unit: string) => boolean;
}

/** A calendar that follows an earlier file: what of that file is shown anew, stays as it was, or is cancelled. */
export function calendarAfter(
  known: ReadonlyMap<string, KnownEntry>,
  found: Found,
  { asOf, remind }: Pick<CalendarView, "asOf" | "remind">,
): CalendarView {
  const isOver = (entry: KnownEntry | undefined) =>
    entry?.isCancelled === true && daysBetween(day(entry.edition.stamp.slice(0, 10)), asOf) > CANCELLED_FOR;
  const items = found.items.filter(({ finding }) => !isOver(known.get(uidOf(finding.id))) || isStillOpen(finding));
  const isMissed = ({ finding }: DueItem) => MISSED.includes(finding.status);
  const gone = [...known.values()].filter((entry) => !isOver(entry) && isNobodys(entry, found));
  const unread = [...known.values()].filter((entry) => !isOver(entry) && found.isUnread(unitOf(entry)));
  const kept = [...items.filter(isMissed).flatMap(({ finding }) => known.get(uidOf(finding.id)) ?? []), ...unread];
  return { items: items.filter((item) => !isMissed(item)), asOf, remind, all: found.all, known, kept, gone };
}

/** What was not done in its time, or may not have been: its entry tells what was due, and is left alone. */
const MISSED: readonly Status[] = ["gap", "review", "undetermined"];

/** Whether an entry is for what a unit that was judged no longer owes. */
function isNobodys({ uid }: KnownEntry, { judged, isAsked }: Found): boolean {
  const id = findingIdOf(uid);
  const [unit = "", regulation = ""] = id.split("/");
  const owed = judged.get(unit);
  return owed !== undefined && isAsked(regulation) && !owed.has(id);
}

function unitOf({ uid }: KnownEntry): string {
  return findingIdOf(uid).split("/")[0] ?? "";
}

/** Whether a duty can still be done in time. */
export function isStillOpen({ status }: Pick<Finding, "status">): boolean {
  return status === "due-soon" || status === "pending";
}

function findingIdOf(uid: string): string {
  return uid
    .replace(/@lvze$/, "")
    .split("/")
    .map(decoded)
    .join("/");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The identifier of an entry: the finding's id, what is not plain letters written as in addresses. */
export function uidOf(findingId: string): string {
  return `${findingId.split("/").map(encodeURIComponent).join("/")}@lvze`;
}
