import { addAll } from "../../base/lists.js";
import { nearest } from "../../base/nearest.js";
import { CADENCES } from "../../calendar/period.js";
import { type Problem, problem } from "../../document/problem.js";
import { conforms } from "../../document/schema.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { RulebookFile } from "../../generated/schemas.js";
import { plainName } from "../../terms/plain-name.js";
import { type Term, VOCABULARIES, type Vocabulary } from "../../terms/terms.js";
import { type AddedTerms, namesOf, Terms } from "../../terms/vocabulary.js";
import { USUAL_NUMBERING } from "../clause.js";
import { ownRuleClauses } from "../clauses.js";
import type { RuleBase, RuleReaders } from "../rule.js";
import type { Obligation, Rulebook, TermUse } from "../rulebook.js";
import { readApplies } from "./applies.js";
import { checkClause } from "./clause-written.js";
import { doubtsAbout } from "./doubts.js";
import { readInterpretation } from "./interpretation.js";
import { localText } from "./local-text.js";
import { readObligation } from "./obligation.js";
import { type Reading, withReadings } from "./readings.js";
import { type ForeignTerm, type NamedTerm, type Referable, References } from "./references.js";
import { readRule } from "./rule.js";
import { checkGradesOnScale } from "./rule-effects.js";
import { type ResolvedRows, SHIPPED, storedMeaning } from "./shipped.js";

/** The rulebooks of a run and the terms they bring; what is wrong with a rulebook keeps it out. */
export interface RulebookReading<Rule extends RuleBase = RuleBase> {
  readonly rulebooks: readonly Rulebook<Rule>[];
  readonly terms: Terms;
  readonly problems: readonly Problem[];
}

interface Parsed {
  readonly raw: RulebookFile;
  readonly file: YamlFile;
}

/**
 * Reads rulebook files and resolves what they refer to. A second rulebook of one id replaces the first: a county's own version of a built-in one.
 * @param kinds how rules of each kind are read
 * @param readings the user's own, in place of those the files give
 * @param own terms that the ledgers declare besides
 */
export function loadRulebooks<Rule extends RuleBase>(
  files: readonly YamlFile[],
  kinds: RuleReaders<Rule>,
  readings: readonly Reading[] = [],
  own: readonly { readonly vocabulary: Vocabulary; readonly term: Term }[] = [],
): RulebookReading<Rule> {
  const problems: Problem[] = [];
  const parsed = new Map<string, Parsed>();
  for (const file of files) {
    addAll(problems, file.problems);
    if (file.problems.length > 0) continue;
    const { value } = file;
    if (!conforms("rulebook", value, { file }, problems)) continue;
    if (isShipped(parsed.get(value.id)?.file) && !isShipped(file))
      problems.push(problem("stands-in", { id: value.id }, file.placeOf(["id"]), "warning"));
    if (!isShipped(file)) {
      addAll(problems, doubtsAbout(value, file));
      checkNames(value, file, problems);
    }
    parsed.set(value.id, { raw: withReadings(value, readings), file });
  }
  const added = [...parsed.values()].map(
    ({ raw, file }): Added => ({ id: raw.id, file, terms: addedTerms(raw, file, problems) }),
  );
  for (const one of added) if (!isShipped(one.file)) addAll(problems, clashesIn(one, added));
  const ofLedgers = own.map(({ vocabulary, term }) => ({ [vocabulary]: [term] }));
  const terms = new Terms(...added.map((one) => one.terms), ...ofLedgers);
  const elsewhere = (vocabulary: Vocabulary, text: string) => declaredBy(added, vocabulary, text);
  const rulebooks = [...parsed.values()].map(({ raw, file }) => {
    const its = added.filter(({ id }) => id === raw.id).map((one) => one.terms);
    const known = { file, terms: new Terms(...its, ...ofLedgers), elsewhere };
    const meaning = (found: Problem[]) => readRulebook(raw, { ...known, problems: found }, kinds);
    return file.conforming && readings.length === 0 ? new SoundRulebook(raw, file, meaning) : meaning(problems);
  });
  return { rulebooks, terms, problems };
}

/** A rulebook that is known to be in order: what it says is worked out when it is first asked, as most runs ask one or two of them. */
class SoundRulebook<Rule extends RuleBase> implements Rulebook<Rule> {
  #whole: Rulebook<Rule> | undefined;
  #meaning: ResolvedRows<Rule> | undefined;

  constructor(
    private readonly raw: RulebookFile,
    private readonly file: YamlFile,
    private readonly meaning: (problems: Problem[]) => Rulebook<Rule>,
  ) {}

  get id() {
    return this.raw.id;
  }
  get title() {
    return localText(this.raw.title);
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
  get termUses() {
    return this.#resolved().termUses;
  }

  #read(): ResolvedRows<Rule> {
    this.#meaning ??= storedMeaning<Rule>(this.id) ?? this.#resolved();
    return this.#meaning;
  }

  #resolved(): Rulebook<Rule> {
    const problems: Problem[] = [];
    this.#whole ??= this.meaning(problems);
    const [wrong] = problems;
    if (wrong) throw new Error(`${this.path}: ${wrong.code}`);
    return this.#whole;
  }
}

/** Whether a file comes with the program. */
function isShipped(file: YamlFile | undefined): boolean {
  return file?.source.shown.startsWith(SHIPPED) ?? false;
}

/** What a rulebook adds to the terms of the program. */
interface Added {
  readonly id: string;
  readonly file: YamlFile;
  readonly terms: AddedTerms;
}

/** The term of some rulebooks that a text is, of those that may be meant. */
function declaredBy(
  added: readonly Added[],
  vocabulary: Vocabulary,
  text: string,
  mayBe: (term: Term) => boolean = () => true,
): ForeignTerm | undefined {
  const found = added.flatMap(({ id, terms }) => {
    const term = terms[vocabulary]?.find((one) => mayBe(one) && namesOf(one).includes(plainName(text)));
    return term ? [{ regulation: id, term }] : [];
  });
  const [first] = found;
  return first && { id: first.term.id, regulations: found.map(({ regulation }) => regulation) };
}

/** The terms of the program alone. */
const OURS = new Terms();

/** Notes each term of a rulebook's own that the program declares already, by its id or any of its names. */
function checkNew(term: Term, vocabulary: Vocabulary, steps: Path, file: YamlFile, problems: Problem[]): void {
  for (const text of namesOf(term)) {
    const known = OURS.find(vocabulary, text);
    if (!known) continue;
    problems.push(problem("declared-already", { vocabulary, text, id: known.id }, file.placeOf(steps)));
    return;
  }
}

/** Terms of a rulebook's own that share a name with a term of another rulebook and not its id: records would mean the other. */
function clashesIn({ id, file, terms }: Added, added: readonly Added[]): Problem[] {
  const others = added.filter((one) => one.id !== id);
  return VOCABULARIES.flatMap((vocabulary) =>
    (terms[vocabulary] ?? []).flatMap((term, at) => {
      const clashes = namesOf(term).flatMap((text) => {
        const theirs = declaredBy(others, vocabulary, text, (one) => one.id !== term.id);
        return theirs ? [{ vocabulary, text, ...theirs }] : [];
      });
      return clashes.slice(0, 1).map((args) => problem("term-clash", args, file.placeOf(["terms", vocabulary, at])));
    }),
  );
}

/** An id that stands in a rulebook twice. */
function twice(id: string, file: YamlFile, earlier: Path, later: Path): Problem {
  const first = file.placeOf(earlier);
  return problem("duplicate-id", { id, first: `${first.file}:${first.line}` }, file.placeOf(later));
}

/** Notes names of a rulebook's own that are taken: a group of roles by a role, a period by a cadence or an interpretation. */
function checkNames({ interpretations, periods, roles }: RulebookFile, file: YamlFile, problems: Problem[]): void {
  for (const text of Object.keys(roles ?? {})) {
    const known = OURS.find("roles", text);
    if (!known) continue;
    const args = { vocabulary: "roles" as const, text, id: known.id };
    problems.push(problem("declared-already", args, file.placeOf(["roles", text], "key")));
  }
  for (const id of Object.keys(periods ?? {})) {
    if (interpretations?.[id]) problems.push(twice(id, file, ["interpretations", id], ["periods", id]));
    if (CADENCES.some((cadence) => cadence === id))
      problems.push(problem("no-effect", { key: id }, file.placeOf(["periods", id], "key")));
  }
}

function addedTerms(raw: RulebookFile, file: YamlFile, problems: Problem[]): AddedTerms {
  const added: AddedTerms = {};
  for (const [name, terms] of Object.entries(raw.terms ?? {})) {
    const vocabulary = VOCABULARIES.find((one) => one === name);
    if (vocabulary) {
      const own = terms.map((term): Term => ({ ...term, en: term.en ?? term.zh }));
      if (!isShipped(file))
        for (const [at, term] of own.entries()) {
          checkNew(term, vocabulary, ["terms", name, at], file, problems);
          const first = own.slice(0, at).findIndex((one) => namesOf(one).some((text) => namesOf(term).includes(text)));
          if (first >= 0) problems.push(twice(term.id, file, ["terms", name, first], ["terms", name, at]));
        }
      added[vocabulary] = own;
    } else {
      const args = { what: "terms", text: name, nearest: nearest(name, VOCABULARIES) ?? null, allowed: VOCABULARIES };
      problems.push(problem("unknown-reference", args, file.placeOf(["terms", name], "key")));
    }
  }
  return added;
}

/** Turns one rulebook from what its file says into what it means. */
function readRulebook<Rule extends RuleBase>(
  raw: RulebookFile,
  known: Pick<Referable, "file" | "terms" | "elsewhere" | "problems">,
  kinds: RuleReaders<Rule>,
): Rulebook<Rule> {
  const interpretations = new Map(
    Object.entries(raw.interpretations ?? {}).map(([id, entry]) => [id, readInterpretation(id, entry)]),
  );
  const periods = new Map(Object.entries(raw.periods ?? {}).map(([id, { from, to }]) => [id, { id, from, to }]));
  for (const [id, entry] of Object.entries(raw.periods ?? {})) {
    if (entry.words !== undefined) interpretations.set(id, readInterpretation(id, entry));
  }
  const named: NamedTerm[] = [];
  const referable = { ...known, groups: raw.roles ?? {}, interpretations, periods, named };
  const applies = readApplies(raw.applies, new References(referable, ["applies"]));
  const refs = new References({ ...referable, applies }, []);
  const obligations = raw.obligations.map((entry, at) => readObligation(entry, raw.id, refs.at("obligations", at)));
  const rules = (raw.rules ?? []).map((entry, at) => readRule(entry, raw.id, refs.at("rules", at), kinds));
  checkNumbering(raw.numbering, refs.at("numbering"));
  eachClauseOnce(obligations, rules, refs);
  checkGradesOnScale(raw.rules ?? [], refs);
  return {
    id: raw.id,
    path: known.file.source.shown,
    title: localText(raw.title),
    numbering: { ...USUAL_NUMBERING, ...raw.numbering },
    interpretations,
    obligations,
    rules,
    termUses: usesOf(named, raw),
  };
}

/** Where a number stands in what a place is called. */
const NUMBER_PLACES = ["{cn}", "{n}"];

/** Notes what a place is called without its number. */
function checkNumbering(numbering: RulebookFile["numbering"], refs: References): void {
  for (const [key, text] of Object.entries(numbering ?? {})) {
    if (typeof text === "string" && !NUMBER_PLACES.some((place) => text.includes(place)))
      refs.complain("bad-value", { text, allowed: NUMBER_PLACES, nearest: null }, key);
  }
}

/** The terms that entries of obligations and rules name, each once for a clause. */
function usesOf(named: readonly NamedTerm[], raw: RulebookFile): TermUse[] {
  const uses = new Map<string, TermUse>();
  for (const { vocabulary, id, path } of named) {
    const [list, at] = path;
    const entries = list === "obligations" ? raw.obligations : list === "rules" ? (raw.rules ?? []) : [];
    const clause = typeof at === "number" ? entries[at]?.clause : undefined;
    if (clause !== undefined) uses.set(`${vocabulary} ${id} ${clause}`, { vocabulary, id, clause });
  }
  return [...uses.values()];
}

/** A clause is checked by one obligation or rule; an item of a list may have a rule of its own as well. */
function eachClauseOnce(obligations: readonly Obligation[], rules: readonly RuleBase[], refs: References): void {
  const seen = new Map<string, Path>();
  const ownRules = ownRuleClauses(rules);
  for (const [at, { clause }] of obligations.entries()) {
    checkClause(clause, refs, "obligations", at, "clause");
    refs.mustBeNew(clause, seen, "obligations", at, "clause");
  }
  for (const [at, { clauses }] of rules.entries()) {
    const alone = clauses.all.filter((clause) => clauses.list !== "list" || !ownRules.includes(clause));
    for (const clause of clauses.all) checkClause(clause, refs, "rules", at, "clause");
    for (const clause of alone) refs.mustBeNew(clause, seen, "rules", at, "clause");
  }
}
