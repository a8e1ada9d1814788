import type { Counted } from "../../audit/finding.js";
import type { Limit } from "../../calendar/limit.js";
import type { LocalText } from "../../regulation/local-text.js";
import { TERMS, type Vocabulary } from "../../terms/terms.js";

/** A text as it is quoted, on one line whatever it holds, and not at any length. */
export const quote = (text: string) => {
  const line = text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, " ");
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is no folder",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
  EEXIST: "it is there already",
  EIO: "the disk failed",
  ERR_INVALID_ARG_VALUE: "the path holds a character that none may",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "larger than files may be here",
  EROFS: "the disk is read-only",
  EMFILE: "too many files are open",
  "too large": "the file is too large",
};

export const why = (reason: string) => REASONS[reason] ?? reason;

export const near = (nearest: string | null) => (nearest === null ? "" : `; did you mean ${quote(nearest)}?`);

export const end = (nearest: string | null) => near(nearest) || ".";

export const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

export const until = (left: number) => (left === 0 ? "due today" : `${days(left)} left`);

export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const stillOpen = (fields: readonly string[]) => `the clause leaves ${fields.join(", ")} open: put what is true`;

/** The name of a declared term; a rulebook's own term goes by its id. */
export const nameOf = (vocabulary: Vocabulary, id: string) =>
  TERMS[vocabulary].find((term) => term.id === id)?.en ?? id;

export const names = (vocabulary: Vocabulary, ids: readonly string[]) =>
  ids.map((id) => nameOf(vocabulary, id)).join(", ");

/** One of several: `A, B or C`. */
export const either = (all: readonly string[]) =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;

export const eitherText = (all: readonly LocalText[]) => either(all.map((one) => one.en));

export const texts = (all: readonly LocalText[]) => all.map((one) => one.en).join(", ");

const COUNTED: Readonly<Record<Counted, string>> = { days: "day", parts: "part" };

/** So many of what a duty counts: times, unless it says otherwise. */
export const counts = (count: number, counted: Counted | undefined) =>
  plural(count, counted === undefined ? "time" : COUNTED[counted]);

const LIMIT_UNITS: Readonly<Record<Limit["unit"], string>> = { days: "day", months: "month", workdays: "working day" };

/** A time limit: 30 days, 1 month, 5 working days. */
export const limitWords = ({ count, unit }: Limit) => plural(count, LIMIT_UNITS[unit]);
