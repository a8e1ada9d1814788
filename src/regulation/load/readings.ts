import type { InterpretationEntry, ReadingEntry, RulebookFile } from "../../generated/schemas.js";
import type { Interpretation } from "../interpretation.js";
import type { Rulebook } from "../rulebook.js";

/** A reading of the user's own: what a named interpretation is to say instead, in one regulation or (null) in all that name it. */
export interface Reading {
  readonly regulation: string | null;
  readonly id: string;
  readonly change: ReadingEntry;
}

/** What a reading may change, where the interpretation has it: days of the year as `MM-DD`, a count, numbers of days. */
export const READING_FIELDS = ["from", "to", "grace", "n", "within"] as const;
export type ReadingField = (typeof READING_FIELDS)[number];

/**
 * A rulebook file with its interpretations read as the user wants them: only in values that they have, only where they are
 * readings of a word. Readings of this very regulation come after (and so win over) those of all. What its author wrote about
 * a value in words goes with the value.
 */
export function withReadings(book: RulebookFile, readings: readonly Reading[]): RulebookFile {
  const own = [...readings.filter(({ regulation }) => regulation === null), ...readings.filter(isFor(book.id))];
  if (own.length === 0) return book;
  const readAs = (id: string, entry: InterpretationEntry) => own.filter((one) => one.id === id).reduce(changed, entry);
  const { interpretations, periods } = book;
  return {
    ...book,
    ...(interpretations && { interpretations: eachOf(interpretations, readAs) }),
    ...(periods && { periods: eachOf(periods, (id, entry) => ({ ...entry, ...readAs(id, entry) })) }),
  };
}

function eachOf<Entry, Result>(
  entries: Readonly<Record<string, Entry>>,
  read: (id: string, entry: Entry) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, read(id, entry)]));
}

function isFor(regulation: string): (reading: Reading) => boolean {
  return (reading) => reading.regulation === regulation;
}

function changed(entry: InterpretationEntry, { change }: Reading): InterpretationEntry {
  if (entry.words === undefined) return entry;
  const fields = READING_FIELDS.filter(
    (field) => entry[field] !== undefined && change[field] !== undefined && entry[field] !== change[field],
  );
  if (fields.length === 0) return entry;
  const { reading: _, ...rest } = entry;
  return { ...rest, ...Object.fromEntries(fields.map((field) => [field, change[field]])) };
}

/** The readings of words that a reading could bear on: the interpretations of its regulation, or of all, by id. */
export function readable(regulation: string | null, rulebooks: readonly Rulebook[]): Interpretation[] {
  return rulebooks
    .filter((book) => regulation === null || book.id === regulation)
    .flatMap((book) => [...book.interpretations.values()])
    .filter((one) => one.words !== null);
}

/** The values an interpretation has, which a reading may change. */
export function fieldsOf(interpretation: Interpretation): ReadingField[] {
  const { window, grace, n, within } = interpretation;
  return READING_FIELDS.filter((field) => {
    if (field === "from" || field === "to") return window !== null;
    return { grace, n, within }[field] !== null;
  });
}
