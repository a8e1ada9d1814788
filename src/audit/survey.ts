import { calendarYear } from "../calendar/period.js";
import { compareText, type Problem } from "../ledger/problem.js";
import type { OpenLedger } from "../ledger/read.js";
import type { Rulebook } from "../regulation/rulebook.js";
import type { Terms } from "../terms/vocabulary.js";
import type { BaselineEntry, StaleEntry } from "./baseline.js";
import { booksAsked, type Question } from "./check.js";
import { type Result, sumOf } from "./finding.js";
import { PartAudit, type UnitPart } from "./parts.js";
import { itemsOf, type Share } from "./share.js";

/** A run before anything is said of it: of all units, or of a share of them. Plain data, which a file or another thread can carry. */
export type Survey = Frame & Found;

/** What is the same in all shares of a run. */
export interface Frame {
  readonly asked: Asked;
  readonly regulations: Result["regulations"];
  /** Those whose description is in order. */
  readonly units: readonly string[];
  readonly files: number;
  /** What is wrong with settings, with descriptions, and with what belongs to no unit. */
  readonly problems: readonly Problem[];
}

/** What is found in a share. */
export interface Found {
  readonly parts: readonly UnitPart[];
  /** What is wrong with the records. */
  readonly recordProblems: readonly Problem[];
}

/** A share, and what was found in it. */
export interface Taken {
  readonly share: Share;
  readonly found: Found;
}

/** What is asked of every unit. */
export interface Asked {
  readonly question: Question;
  /** Every finding, not only what is not in order. */
  readonly all: boolean;
  /** What has errors is left out, and the rest judged. */
  readonly keepGoing: boolean;
  /** Entries in the question's scope. */
  readonly baseline: readonly BaselineEntry[];
}

/** Reads and judges units, one by one, of one share after another. */
export class Surveyor {
  readonly frame: Frame;
  readonly #audit: PartAudit;
  #broken: boolean;

  constructor(
    private readonly opened: OpenLedger,
    { rulebooks, terms }: { readonly rulebooks: readonly Rulebook[]; readonly terms: Terms },
    asked: Asked,
    { problems, files }: Pick<Frame, "problems" | "files">,
  ) {
    this.#audit = new PartAudit(opened, rulebooks, terms, asked);
    this.#broken = problems.some(isError);
    this.frame = {
      asked,
      regulations: booksAsked(opened.units, rulebooks, asked.question).map(({ id, title }) => ({ id, title })),
      units: opened.units.map(({ id }) => id),
      files,
      problems,
    };
  }

  /** From the first error on it only reads, unless told to keep going. */
  found(share: Share): Found {
    const recordProblems: Problem[] = [];
    const parts = itemsOf(this.opened.unread, share).map((unread) => {
      const found = this.#audit.part(unread, (own) => {
        this.#broken ||= own.some(isError);
        return this.frame.asked.keepGoing || !this.#broken;
      });
      recordProblems.push(...found.problems);
      return found.part;
    });
    return { parts, recordProblems };
  }
}

/** What was found in shares as one, whatever order they come in. */
export function together(shares: readonly Taken[]): Found {
  const inOrder = [...shares].sort((one, other) => one.share.number - other.share.number).map(({ found }) => found);
  return {
    parts: inOrder.flatMap(({ parts }) => parts),
    recordProblems: inOrder.flatMap(({ recordProblems }) => recordProblems),
  };
}

/** The result of a run, for reporters to see. */
export function resultOfSurvey({ asked, regulations, units, files, parts }: Survey): Result {
  const { asOf, year } = asked.question;
  const audited = parts.flatMap(({ unit }) => unit ?? []);
  return {
    asOf,
    period: calendarYear(year),
    regulations,
    ledger: {
      units: units.length,
      files,
      records: parts.reduce((sum, { records }) => sum + records, 0),
      afterAsOf: parts
        .flatMap(({ afterAsOf }) => afterAsOf)
        .sort((a, b) => compareText(a.file, b.file) || a.line - b.line),
    },
    summary: sumOf(audited.map(({ summary }) => summary)),
    units: audited,
    findings: parts.flatMap(({ findings }) => findings),
    waivers: parts.flatMap(({ waivers }) => waivers),
  };
}

/** Entries of the baseline that no longer match, in its order: of each unit its own, and those of units that are not there. */
export function staleIn({ asked, parts, units }: Survey): StaleEntry[] {
  const there = new Set(units);
  const stale = new Map(parts.flatMap((part) => part.stale.map((one) => [one.entry.id, one] as const)));
  return asked.baseline.flatMap((entry): StaleEntry[] => {
    const [unit = ""] = entry.id.split("/");
    const own = stale.get(entry.id);
    if (!there.has(unit)) return [{ entry, now: null }];
    return own ? [own] : [];
  });
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
