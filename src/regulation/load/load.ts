import { nearest } from "../../base/nearest.js";
import { type Problem, problem } from "../../document/problem.js";
import { conforms } from "../../document/schema.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { InterpretationEntry, RulebookFile } from "../../generated/schemas.js";
import { VOCABULARIES } from "../../terms/terms.js";
import { type AddedTerms, Terms } from "../../terms/vocabulary.js";
import { USUAL_NUMBERING } from "../clause.js";
import { clausesOf, poorYearsClauses } from "../clauses.js";
import type { Interpretation } from "../interpretation.js";
import type { Rulebook } from "../rulebook.js";
import { readObligation } from "./obligations.js";
import { type Reading, withReadings } from "./readings.js";
import { References } from "./references.js";
import { readRule } from "./rules.js";

/** The rulebooks of a run and the terms they bring; what is wrong with a rulebook keeps it out. */
export interface RulebookReading {
  readonly rulebooks: readonly Rulebook[];
  readonly terms: Terms;
  readonly problems: readonly Problem[];
}

interface Parsed {
  readonly raw: RulebookFile;
  readonly file: YamlFile;
}

/**
 * Reads rulebook files and resolves what they refer to. A second rulebook of one id replaces the first: a county's own version of a built-in one.
 * @param readings the user's own, in place of those the files give
 */
export function loadRulebooks(files: readonly YamlFile[], readings: readonly Reading[] = []): RulebookReading {
  const problems: Problem[] = [];
  const parsed = new Map<string, Parsed>();
  for (const file of files) {
    problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    const { value } = file;
    if (conforms("rulebook", value, file, [], problems))
      parsed.set(value.id, { raw: withReadings(value, readings), file });
  }
  const terms = new Terms(...[...parsed.values()].map(({ raw, file }) => addedTerms(raw, file, problems)));
  const rulebooks = [...parsed.values()].map(({ raw, file }) =>
    file.conforming && readings.length === 0
      ? new SoundRulebook(raw, file, terms)
      : readRulebook(raw, file, terms, problems),
  );
  return { rulebooks, terms, problems };
}

/** A rulebook that is known to be in order: what it says is worked out when it is first asked, as most runs ask one or two of them. */
class SoundRulebook implements Rulebook {
  #whole: Rulebook | undefined;

  constructor(
    private readonly raw: RulebookFile,
    private readonly file: YamlFile,
    private readonly terms: Terms,
  ) {}

  get id() {
    return this.raw.id;
  }
  get title() {
    return this.raw.title;
  }
  get path() {
    return this.file.source.shown;
  }
  get numbering() {
    return this.#read().numbering;
  }
  get interpretations() {
    return this.#read().interpretations;
  }
  get obligations() {
    return this.#read().obligations;
  }
  get rules() {
    return this.#read().rules;
  }

  #read(): Rulebook {
    const problems: Problem[] = [];
    this.#whole ??= readRulebook(this.raw, this.file, this.terms, problems);
    const [wrong] = problems;
    if (wrong) throw new Error(`${this.path}: ${wrong.code}`);
    return this.#whole;
  }
}

function addedTerms(raw: RulebookFile, file: YamlFile, problems: Problem[]): AddedTerms {
  const added: AddedTerms = {};
  for (const [name, terms] of Object.entries(raw.terms ?? {})) {
    const vocabulary = VOCABULARIES.find((one) => one === name);
    if (vocabulary) added[vocabulary] = terms;
    else {
      const args = { what: "terms", text: name, nearest: nearest(name, VOCABULARIES) ?? null };
      problems.push(problem("unknown-reference", args, file.placeOf(["terms", name], "key")));
    }
  }
  return added;
}

/** Turns one rulebook from what its file says into what it means. */
function readRulebook(raw: RulebookFile, file: YamlFile, terms: Terms, problems: Problem[]): Rulebook {
  const interpretations = new Map(
    Object.entries(raw.interpretations ?? {}).map(([id, entry]) => [id, asInterpretation(id, entry)]),
  );
  const refs = new References(file, terms, raw.roles ?? {}, interpretations, problems);
  const seen = new Map<string, Path>();
  const obligations = raw.obligations.map((entry, index) => {
    const path = ["obligations", index];
    refs.mustBeNew(entry.clause, seen, [...path, "clause"]);
    return readObligation(entry, path, raw.id, refs);
  });
  const rules = (raw.rules ?? []).map((entry, index) => readRule(entry, ["rules", index], raw.id, refs));
  const poorYears = poorYearsClauses(rules);
  for (const [index, rule] of rules.entries()) {
    // A ground that grades show by themselves stands in its list and has a rule of its own.
    const clauses = clausesOf(rule).filter((clause) => rule.check !== "ground" || !poorYears.includes(clause));
    for (const clause of clauses) refs.mustBeNew(clause, seen, ["rules", index, "clause"]);
  }
  return {
    id: raw.id,
    path: file.source.shown,
    title: raw.title,
    numbering: { ...USUAL_NUMBERING, ...raw.numbering },
    interpretations,
    obligations,
    rules,
  };
}

function asInterpretation(id: string, entry: InterpretationEntry): Interpretation {
  const window = entry.from !== undefined && entry.to !== undefined ? { from: entry.from, to: entry.to } : null;
  return {
    id,
    words: entry.words ?? null,
    window,
    grace: entry.grace ?? null,
    n: entry.n ?? null,
    within: entry.within ?? null,
    reading: entry.reading ?? null,
  };
}
