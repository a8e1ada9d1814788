import { isAskedFor } from "../../audit/audit.js";
import type { Reported, Result } from "../../audit/finding.js";
import { type OutsideUnits, readIn, readNothing, resultFrom } from "../../audit/result.js";
import { inOrder, itemsOf, type Share } from "../../base/share.js";
import type { Problem } from "../../document/problem.js";
import { filesOfUnit, type UnreadUnit } from "../../ledger/read/read.js";
import type { Kind } from "../../terms/record-kinds.js";
import { entryKey, type StaleEntry } from "../../views/baseline.js";
import type { DetailedFinding } from "../../views/detail.js";
import { outsideUnits } from "../outside-units.js";
import { UnitJudge, UnitReader } from "../unit-by-unit.js";
import type { OpenCheck } from "./check-run.js";
import { compressed, detailedFindingsIn, findingsIn, type StoredFindings } from "./stored-findings.js";
import { type CheckQuestion, NOT_JUDGED, reportable, type UnitFindings, unjudged } from "./unit-findings.js";

/** A run before anything is said of it: of all units, or of a share of them. Plain data, which a file or another thread can carry. */
export interface Survey extends SurveyHead {
  /** In the order of the units' ids. */
  readonly found: readonly StoredFindings[];
}

/** What is the same in all shares of a run. */
export interface SurveyHead {
  readonly asked: CheckQuestion;
  readonly regulations: Result["regulations"];
  /** Those whose description is in order. */
  readonly units: readonly string[];
  readonly files: number;
  /** What is wrong with settings, with descriptions, and with what belongs to no unit. */
  readonly problems: readonly Problem[];
  /** What a report says of that. */
  readonly outsideUnits: OutsideUnits;
}

/** A share, and what was found in its units. */
export interface FoundInShare {
  readonly share: Share;
  readonly found: readonly StoredFindings[];
}

/** So many findings are kept as they are, which takes some 25 MB in each thread; a province may have more than a memory should hold. */
const AT_HAND = 30_000;
/** A ledger of so many files is sure to have many more: of those none is kept as it is. */
const VERY_MANY_FILES = 5000;

const NONE: ReadonlySet<string> = new Set();

/** Reads and judges units, one by one, of one share after another. */
export class Surveyor {
  readonly frame: SurveyHead;
  readonly #judge: UnitJudge;
  readonly #reader: UnitReader;
  readonly #unread: readonly UnreadUnit[];
  /** The files of descriptions, in the order of what is found. */
  readonly files: readonly string[];
  /** How many files each unit has, by the file of its description. */
  readonly #filesOf: ReadonlyMap<string, number>;
  /** How many more findings are kept as they are. */
  #room: number;

  /** @param known files of the descriptions of units that are passed over, what is found in them being known */
  constructor(
    { run: { discovered, opened, books, problems, count }, asked }: OpenCheck,
    known: ReadonlySet<string> = NONE,
  ) {
    this.#room = count < VERY_MANY_FILES ? AT_HAND : 0;
    this.#filesOf = new Map(discovered.units.map((one) => [one.description.name, filesOfUnit(one)]));
    this.files = opened.unread.map(({ file }) => file);
    this.#unread = opened.unread.filter(({ file }) => !known.has(file));
    this.#judge = new UnitJudge(opened, books, asked.question);
    this.#reader = new UnitReader(problems, asked.keptOut);
    this.frame = {
      asked,
      regulations: this.#judge.books.map(({ id, title }) => ({ id, title })),
      units: opened.units.map(({ id }) => id),
      files: count,
      problems,
      outsideUnits: outsideUnits(opened),
    };
  }

  /** Kinds of records that units are judged by besides their own. */
  get shared(): ReadonlySet<Kind> {
    return this.#judge.kindsOfOthers;
  }

  /** What is found in the units of a share. */
  findIn(share: Share): StoredFindings[] {
    return itemsOf(this.#unread, share).map((unread) => {
      const found = this.#findingsIn(unread);
      this.#room -= found.findings.length;
      return this.#room < 0 ? compressed(found) : found;
    });
  }

  #findingsIn(unread: UnreadUnit): UnitFindings {
    const { unit, problems, errors, leftOut } = this.#reader.read(unread);
    const { file, described } = unread;
    const files = this.#filesOf.get(file) ?? 1;
    const { asked } = this.frame;
    const isAsked = isAskedFor(described, asked.question);
    if (!unit) {
      const said = isAsked && asked.keptOut !== "run" ? unjudged(described, errors) : NOT_JUDGED;
      return { file, files, problems, ...said, ...readNothing(leftOut) };
    }
    const found = isAsked ? reportable(this.#judge.audit(unit), asked, errors.length > 0) : NOT_JUDGED;
    return { file, files, problems, ...found, ...readIn(unit, asked.question.asOf, leftOut) };
  }
}

/** What was found in shares, whatever order they come in. */
export function inUnitOrder(shares: readonly FoundInShare[]): StoredFindings[] {
  return inOrder(shares).flatMap(({ found }) => found);
}

/** Whatever is wrong with what was read. */
export function problemsIn({ problems, found }: Survey): Problem[] {
  return [...problems, ...found.flatMap((one) => one.problems)];
}

/** The result of a run, for reporters to see. */
export function resultOfSurvey(survey: Survey): Reported {
  const { asked, regulations, units, files, found } = survey;
  const { outsideUnits } = survey;
  const whole = {
    question: asked.question,
    regulations,
    units: units.length,
    files,
    outsideUnits,
    problems: problemsIn(survey),
  };
  return { ...resultFrom(found, whole), findings: findingsIn(found) };
}

/** The findings of a result with what else is shown of each; null where nobody asked for that. */
export function detailedIn({ asked, found }: Survey): Iterable<DetailedFinding> | null {
  return asked.details !== "none" ? detailedFindingsIn(found) : null;
}

/** Entries of the baseline that no longer match, in its order: of each unit its own, and those of units that are not there. */
export function staleIn({ asked, found, units }: Survey): StaleEntry[] {
  const there = new Set(units);
  const stale = new Map(found.flatMap((unit) => unit.stale.map((one) => [entryKey(one.entry), one] as const)));
  return asked.baseline.flatMap((entry): StaleEntry[] => {
    const [unit = ""] = entry.id.split("/");
    const own = stale.get(entryKey(entry));
    if (!there.has(unit)) return [{ entry, now: null }];
    return own ? [own] : [];
  });
}
