import { addDays, type Day, day, isDay } from "../../calendar/day.js";

/** Which edition of an entry a file holds: programs take the one with the higher number for the newer. */
export interface Edition {
  readonly sequence: number;
  /** A moment of UTC. */
  readonly stamp: string;
}

/** An entry of a calendar file that an earlier run wrote. */
export interface KnownEntry {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly isCancelled: boolean;
  readonly edition: Edition;
  /** As it stands in the file. */
  readonly text: string;
}

/** The edition of an entry that no earlier file holds: of its day, so that a file written anew later is taken for newer. */
export function firstEdition(asOf: Day): Edition {
  return { sequence: Number(asOf.replaceAll("-", "")), stamp: `${asOf}T00:00:00Z` };
}

/** The edition that follows: newer also where it is of the same day. */
export function nextEdition(before: Edition, asOf: Day): Edition {
  const { sequence, stamp } = firstEdition(asOf);
  const second = secondAfter(before.stamp);
  return { sequence: Math.max(sequence, before.sequence + 1), stamp: stamp > second ? stamp : second };
}

const SECONDS_OF_A_DAY = 24 * 60 * 60;

function secondAfter(stamp: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.slice(11, 19).split(":").map(Number);
  const after = (hours * 60 + minutes) * 60 + seconds + 1;
  const on = addDays(day(stamp.slice(0, 10)), Math.floor(after / SECONDS_OF_A_DAY));
  const parts = [Math.floor(after / 3600) % 24, Math.floor(after / 60) % 60, after % 60];
  return `${on}T${parts.map((part) => String(part).padStart(2, "0")).join(":")}Z`;
}

const STAMP = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const ENTRY = /^BEGIN:VEVENT\r?\n[\s\S]*?^END:VEVENT\r?\n/gm;

/** The entries of a calendar file that this program wrote, by their identifiers; none of another's. */
export function knownEntries(text: string): Map<string, KnownEntry> {
  if (!/^PRODID:-\/\/lvze\/\/audit\/\//m.test(text)) return new Map();
  const entries = [...text.matchAll(ENTRY)].flatMap(([entry]) => entryIn(entry));
  return new Map(entries.map((entry) => [entry.uid, entry]));
}

function entryIn(text: string): KnownEntry[] {
  const own = text.replace(/^BEGIN:VALARM[\s\S]*?^END:VALARM\r?\n/gm, "").replace(/\r?\n[ \t]/g, "");
  const property = (name: string) => new RegExp(`^${name}(?:;[^:\\r\\n]*)?:([^\\r\\n]*)`, "m").exec(own)?.[1] ?? "";
  const start = property("DTSTART").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  const stamp = property("DTSTAMP").replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const uid = property("UID");
  if (uid === "" || !isDay(start) || !STAMP.test(stamp) || !isDay(stamp.slice(0, 10))) return [];
  return [
    {
      uid,
      day: day(start),
      summary: unescaped(property("SUMMARY")),
      isCancelled: property("STATUS") === "CANCELLED",
      edition: { sequence: Number(property("SEQUENCE")) || 0, stamp },
      text,
    },
  ];
}

/** Text as RFC 5545 (3.3.11) writes it, read. */
function unescaped(text: string): string {
  return text.replace(/\\([nN,;\\])/g, (_, letter: string) => (letter.toLowerCase() === "n" ? "\n" : letter));
}
