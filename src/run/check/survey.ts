import { isAskedFor, type Regulations } from "../audit/audit.js";
import type { Reported, Result } from "../audit/finding.js";
import { NOTHING_READ, readIn, resultFrom } from "../audit/result.js";
import { inOrder, itemsOf, type Share } from "../base/share.js";
import type { Problem } from "../document/problem.js";
import type { Kind } from "../ledger/kinds.js";
import type { OpenLedger, UnreadUnit } from "../ledger/read/read.js";
import type { StaleEntry } from "../views/baseline.js";
import { findingsOf, type KeptPart, type Packing, packed } from "./kept.js";
import { UnitJudge, UnitReader } from "./unit-by-unit.js";
import { type Asked, NOT_JUDGED, reportable, type UnitFindings } from "./unit-findings.js";

/** A run before anything is said of it: of all units, or of a share of them. Plain data, which a file or another thread can carry. */
export interface Survey extends Frame {
  /** In the order of the units' ids. */
  readonly parts: readonly KeptPart[];
}

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

/** A share, and what was found in it. */
export interface Taken {
  readonly share: Share;
  readonly parts: readonly KeptPart[];
}

/** So many findings are kept as they are; a province may have more than a memory should hold. */
const AT_HAND = 2000;

/** Reads and judges units, one by one, of one share after another. */
export class Surveyor {
  readonly frame: Frame;
  readonly #judge: UnitJudge;
  readonly #reader: UnitReader;
  readonly #unread: readonly UnreadUnit[];
  /** The files of descriptions, in the order of parts. */
  readonly files: readonly string[];
  /** How many findings there were so far. */
  #findings = 0;

  /** @param known files of the descriptions of units that are passed over, what is found in them being known */
  constructor(
    opened: OpenLedger,
    regulations: Regulations,
    asked: Asked,
    { problems, files }: Pick<Frame, "problems" | "files">,
    known: ReadonlySet<string>,
    private readonly packing: Packing,
  ) {
    this.files = opened.unread.map(({ file }) => file);
    this.#unread = opened.unread.filter(({ file }) => !known.has(file));
    this.#judge = new UnitJudge(opened, regulations, asked.question);
    this.#reader = new UnitReader(problems, asked.keepGoing);
    this.frame = {
      asked,
      regulations: this.#judge.books.map(({ id, title }) => ({ id, title })),
      units: opened.units.map(({ id }) => id),
      files,
      problems,
    };
  }

  /** Kinds of records that units are judged by besides their own. */
  get shared(): ReadonlySet<Kind> {
    return this.#judge.kindsOfOthers;
  }

  /** What is found in the units of a share. */
  parts(share: Share): KeptPart[] {
    return itemsOf(this.#unread, share).map((unread) => {
      const part = this.#findingsIn(unread);
      this.#findings += part.findings.length;
      return this.#findings > AT_HAND ? packed(part, this.packing) : part;
    });
  }

  #findingsIn(unread: UnreadUnit): UnitFindings {
    const { unit, problems } = this.#reader.read(unread);
    const { file } = unread;
    if (!unit) return { file, problems, ...NOT_JUDGED, ...NOTHING_READ };
    const { asked } = this.frame;
    const found = isAskedFor(unit, asked.question) ? reportable(this.#judge.judge(unit), asked) : NOT_JUDGED;
    return { file, problems, ...found, ...readIn(unit, asked.question.asOf) };
  }
}

/** What was found in shares, whatever order they come in. */
export function together(shares: readonly Taken[]): KeptPart[] {
  return inOrder(shares).flatMap(({ parts }) => parts);
}

/** Whatever is wrong with what was read. */
export function problemsIn({ problems, parts }: Survey): Problem[] {
  return [...problems, ...parts.flatMap((part) => part.problems)];
}

/** The result of a run, for reporters to see. */
export function resultOfSurvey(survey: Survey, packing: Packing): Reported {
  const { asked, regulations, units, files, parts } = survey;
  const whole = { question: asked.question, regulations, units: units.length, files };
  return { ...resultFrom(parts, whole), findings: findingsOf(parts, packing) };
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
