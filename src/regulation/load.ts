import { isMonthDay } from "../calendar/period.js";
import type {
  AccountRuleEntry,
  AfterEntry,
  BarRuleEntry,
  CaseConditionEntry,
  CoversWord,
  EvidenceEntry,
  InterpretationEntry,
  LadderRuleEntry,
  MustEntry,
  ObligationEntry,
  RecordRuleEntry,
  RulebookFile,
  WhoMust,
} from "../generated/schemas.js";
import { type Problem, type ProblemArgs, problem } from "../ledger/problem.js";
import { oneOrMore } from "../ledger/reader.js";
import { conforms } from "../ledger/schema.js";
import type { SourceText } from "../ledger/source.js";
import { type Path, readYaml, type YamlFile } from "../ledger/yaml.js";
import { nearest } from "../terms/nearest.js";
import { VOCABULARIES, type Vocabulary } from "../terms/terms.js";
import { type AddedTerms, Terms } from "../terms/vocabulary.js";
import { USUAL_NUMBERING } from "./clause.js";
import { clausesOf } from "./clauses.js";
import { type Reading, withReadings } from "./readings.js";
import {
  type Accountable,
  type CaseCondition,
  type CounterpartSelector,
  type Evidence,
  type HolderSelector,
  type Interpretation,
  type Must,
  type Obligation,
  type Part,
  type Recipient,
  type RecordRule,
  type Rule,
  type RuleBase,
  type Rulebook,
  type Schedule,
  SLOT_NAMES,
  type Slot,
  TRIGGER_KINDS,
  type TriggerSelector,
  TYPE_VOCABULARY,
} from "./rulebook.js";

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
export function loadRulebooks(sources: readonly SourceText[], readings: readonly Reading[] = []): RulebookReading {
  const problems: Problem[] = [];
  const parsed = new Map<string, Parsed>();
  for (const source of sources) {
    const file = readYaml(source);
    problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    const { value } = file;
    if (conforms("rulebook", value, file, [], problems))
      parsed.set(value.id, { raw: withReadings(value, readings), file });
  }
  const terms = new Terms(...[...parsed.values()].map(({ raw, file }) => addedTerms(raw, file, problems)));
  const rulebooks = [...parsed.values()].map(({ raw, file }) => new RulebookReader(raw, file, terms, problems).read());
  return { rulebooks, terms, problems };
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

const PARTS = ["holder", "counterpart", "recipient", "department", "subordinate", "concerned"] as const;
/** 及时, and whatever is to follow an event without a limit of its own (contract 3.9). */
const USUAL_WITHIN = 30;
const RELATIVES = ["overseen-departments", "overseen-heads", "overseen-leaders", "overseen-staff"] as const;
/** The kinds of records that rules ask for their form. */
const RECORD_KINDS = ["meeting", "talk", "activity"] as const;
/** Turns one rulebook from what its file says into what it means. */
class RulebookReader {
  readonly #interpretations: ReadonlyMap<string, Interpretation>;

  constructor(
    private readonly raw: RulebookFile,
    private readonly file: YamlFile,
    private readonly terms: Terms,
    private readonly problems: Problem[],
  ) {
    this.#interpretations = new Map(
      Object.entries(raw.interpretations ?? {}).map(([id, entry]) => [id, asInterpretation(id, entry)]),
    );
  }

  read(): Rulebook {
    const { raw } = this;
    for (const [id, entry] of Object.entries(raw.interpretations ?? {})) {
      for (const field of ["from", "to"] as const) this.#mustBeDay(entry[field], ["interpretations", id, field]);
    }
    const seen = new Map<string, string>();
    const obligations = raw.obligations.map((entry, index) => {
      const path = ["obligations", index];
      this.#mustBeNew(entry.clause, seen, [...path, "clause"]);
      return this.#obligation(entry, path);
    });
    const rules = (raw.rules ?? []).map((entry, index) => {
      const rule = this.#rule(entry, ["rules", index]);
      for (const clause of clausesOf(rule)) this.#mustBeNew(clause, seen, ["rules", index, "clause"]);
      return rule;
    });
    return {
      id: raw.id,
      path: this.file.source.shown,
      title: raw.title,
      numbering: { ...USUAL_NUMBERING, ...raw.numbering },
      interpretations: this.#interpretations,
      obligations,
      rules,
    };
  }

  #obligation(entry: ObligationEntry, path: Path): Obligation {
    const window = this.#interpretations.get(entry.window ?? "");
    const interpretations = [...oneOrMore(window), ...this.#named(entry.interpretation, [...path, "interpretation"])];
    return {
      regulation: this.raw.id,
      clause: entry.clause,
      title: entry.title,
      requirement: entry.requirement,
      holder: this.#holder(entry.holder, [...path, "holder"]),
      counterparts: oneOrMore(entry.counterpart).map((text) => this.#counterpart(text, [...path, "counterpart"])),
      recipients: oneOrMore(entry.recipient).flatMap((text) => this.#recipient(text, [...path, "recipient"])),
      schedule: this.#schedule(entry, interpretations, path),
      n: entry.n ?? given(interpretations, "n") ?? 1,
      evidence: oneOrMore(entry.evidence).map((one, index) =>
        this.#evidence(one, [...path, "evidence", ...(Array.isArray(entry.evidence) ? [index] : [])]),
      ),
      kinds: (entry.applies?.kinds ?? []).map((kind) => this.#term("kinds", kind, [...path, "applies", "kinds"])),
      levels: (entry.applies?.levels ?? []).map((level) => this.#term("levels", level, [...path, "applies", "levels"])),
      needsSubordinates: entry.needs === "subordinates",
      onlyWithCaseMeasure: entry.only === "case-measure-in-period",
      personal: entry.personal ?? false,
      interpretations: interpretations.filter((one) => one.words !== null),
    };
  }

  #holder(text: string, path: Path): HolderSelector {
    const [by = "", ...rest] = text.split(/\s+/);
    const name = rest.join(" ");
    if (by === "heads") return { by };
    if (by === "role") return { by, roles: this.#roles(rest, path) };
    if (by === "department") return { by, function: this.#term("functions", name, path) };
    return { by: "body", body: this.#term("bodies", name, path) };
  }

  #counterpart(text: string, path: Path): CounterpartSelector {
    const [by = "", ...rest] = text.split(/\s+/);
    if (by === "role") return { by, roles: this.#roles(rest, path) };
    if (by === "body") return { by, body: this.#term("bodies", rest.join(" "), path) };
    if (by === "overseer" || by === "subordinate-heads") return { by };
    if (by === "subordinate-units") {
      const kinds = rest[0] === "kinds" ? rest.slice(1).map((kind) => this.#term("kinds", kind, path)) : [];
      return { by, kinds };
    }
    const relative = RELATIVES.find((one) => one === by);
    if (relative) return { by: relative };
    this.#mustKnow(
      "counterpart",
      by,
      [...RELATIVES, "role", "body", "overseer", "subordinate-units", "subordinate-heads"],
      path,
    );
    return { by: "role", roles: [] };
  }

  /** Roles by name; a group of the rulebook's own stands for its roles. */
  #roles(names: readonly string[], path: Path): string[] {
    const groups = this.raw.roles ?? {};
    return names.flatMap((name) => {
      const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
      if (group) return group.map((role) => this.#term("roles", role, ["roles", name]));
      return [this.#term("roles", name, path)];
    });
  }

  #recipient(text: string, path: Path): Recipient[] {
    const found = this.#bodyOrRelation(text);
    if (!found) this.#mustKnow("recipient", text, this.#bodiesAndRelations(), path);
    return found ? [found] : [];
  }

  #schedule(entry: ObligationEntry, interpretations: readonly Interpretation[], path: Path): Schedule {
    const stated = [entry.every, entry.window, entry.due, entry.after].filter((one) => one !== undefined);
    if (stated.length !== 1) this.#complain("bad-schedule", {}, path);
    for (const field of ["opens", "due"] as const) this.#mustBeDay(entry[field], [...path, field]);
    if (entry.after) {
      const within = entry.within ?? given(interpretations, "within") ?? USUAL_WITHIN;
      return { type: "after", selector: this.#selector(entry.after, [...path, "after"]), within };
    }
    if (entry.due !== undefined) {
      return {
        type: "due",
        opens: entry.opens ?? "01-01",
        due: entry.due,
        covers: oneOrMore<CoversWord>(entry.covers),
      };
    }
    if (entry.window !== undefined) {
      const window = this.#interpretations.get(entry.window)?.window;
      const windows = [...this.#interpretations.values()].filter((one) => one.window).map((one) => one.id);
      if (!window) this.#mustKnow("window", entry.window, windows, [...path, "window"]);
      return { type: "window", opens: window?.from ?? "01-01", closes: window?.to ?? "12-31" };
    }
    const grace = entry.grace ?? given(interpretations, "grace") ?? 0;
    return { type: "every", cadence: entry.every ?? "year", byCovers: entry.by === "covers", grace };
  }

  /** A clause is checked by one obligation or rule. */
  #mustBeNew(clause: string, seen: Map<string, string>, path: Path): void {
    const first = seen.get(clause);
    const place = this.file.placeOf(path);
    if (first === undefined) seen.set(clause, `${place.file}:${place.line}`);
    else this.#complain("duplicate-id", { id: clause, first }, path);
  }

  #mustBeDay(text: string | undefined, path: Path): void {
    if (text !== undefined && !isMonthDay(text)) this.#complain("bad-value", { text, allowed: "MM-DD" }, path);
  }

  #rule(entry: AccountRuleEntry | LadderRuleEntry | BarRuleEntry | RecordRuleEntry, path: Path): Rule {
    const base: RuleBase = {
      regulation: this.raw.id,
      clause: entry.clause,
      title: entry.title,
      requirement: entry.requirement,
      interpretations: this.#named(entry.interpretation, [...path, "interpretation"]),
    };
    const measures = (value: string | string[] | undefined, ...steps: Path) =>
      oneOrMore(value).map((measure) => this.#term("measures", measure, [...path, ...steps]));
    switch (entry.check) {
      case "account":
        return {
          ...base,
          check: "account",
          cases: this.#caseCondition(entry.cases ?? {}, [...path, "cases"]),
          who: oneOrMore<WhoMust>(entry.who).map((who) => this.#accountable(who, [...path, "who"])),
          discretion: entry.discretion ?? false,
        };
      case "ladder":
        return {
          ...base,
          check: "ladder",
          on: entry.on,
          tiers: entry.tiers.map((tier, index) => ({
            severity: this.#term("severities", tier.severity, [...path, "tiers", index, "severity"]),
            clause: tier.clause,
            measures: measures(tier.measures, "tiers", index, "measures"),
          })),
          others: measures(entry.others, "others"),
        };
      case "record":
        return this.#recordRule(entry, base, path);
      case "bar":
        return {
          ...base,
          check: "bar",
          measures: measures(entry.measures, "measures"),
          bars: entry.bars,
          months: entry.months ?? null,
          untilSanction: measures(entry["until-sanction"], "until-sanction"),
          levelBefore: entry["level-before"] ?? false,
        };
    }
  }

  #recordRule(entry: RecordRuleEntry, base: RuleBase, path: Path): RecordRule {
    const { records } = entry;
    const kind = RECORD_KINDS.find((one) => records[one] !== undefined) ?? "meeting";
    const types = oneOrMore(records[kind]);
    return {
      ...base,
      check: "record",
      kind: TYPE_VOCABULARY[kind],
      types: types.includes("any")
        ? null
        : types.map((type) => this.#term(TYPE_VOCABULARY[kind], type, [...path, "records", kind])),
      topics: oneOrMore(records.topics).map((topic) => this.#term("topics", topic, [...path, "records", "topics"])),
      byRoles: this.#roles(oneOrMore(records.by), [...path, "records", "by"]),
      must: this.#must(entry.must, [...path, "must"]),
      review: entry.review ?? false,
      firmTopics: oneOrMore(entry.firm?.topics).map((topic) =>
        this.#term("topics", topic, [...path, "firm", "topics"]),
      ),
    };
  }

  #must(entry: MustEntry, path: Path): Must {
    const roles = (value: string | string[]) => this.#roles(oneOrMore(value), path);
    if (entry.chair !== undefined) return { be: "chaired", roles: roles(entry.chair) };
    if (entry["last-speaker"] !== undefined) return { be: "last-spoken", roles: roles(entry["last-speaker"]) };
    if (entry["comments-on"] !== undefined) return { be: "commented", roles: roles(entry["comments-on"]) };
    if (entry["attended-by"] !== undefined) {
      return {
        be: "attended",
        parties: oneOrMore(entry["attended-by"]).flatMap((text) => this.#recipient(text, path)),
      };
    }
    if (entry.topics !== undefined) {
      return { be: "about", topics: oneOrMore(entry.topics).map((topic) => this.#term("topics", topic, path)) };
    }
    return { be: "evidenced" };
  }

  #caseCondition(entry: CaseConditionEntry, path: Path): CaseCondition {
    return {
      severities: oneOrMore(entry.severity).map((one) => this.#term("severities", one, [...path, "severity"])),
      flags: oneOrMore(entry.flags).map((flag) => this.terms.find("flags", flag)?.id ?? flag),
      subjectRoles: this.#roles(oneOrMore(entry.subject), [...path, "subject"]),
      otherRoles: this.#roles(oneOrMore(entry["not-subject"]), [...path, "not-subject"]),
    };
  }

  #accountable(who: WhoMust, path: Path): Accountable {
    if (typeof who === "string") return { as: who };
    return {
      as: "side",
      body: this.#term("bodies", who.body, path),
      roles: this.#roles(oneOrMore(who.roles), path),
      notRoles: this.#roles(oneOrMore(who["not-roles"]), path),
    };
  }

  /** The interpretations a row names. */
  #named(ids: string | string[] | undefined, path: Path): Interpretation[] {
    return oneOrMore(ids).flatMap((id, index) => {
      const found = this.#interpretations.get(id);
      const at = Array.isArray(ids) ? [...path, index] : path;
      if (!found) this.#mustKnow("interpretations", id, [...this.#interpretations.keys()], at);
      return found ? [found] : [];
    });
  }

  #selector(entry: AfterEntry, path: Path): TriggerSelector {
    const terms = (vocabulary: Vocabulary, field: "severity" | "topics") =>
      oneOrMore(entry[field]).map((text) => this.#term(vocabulary, text, [...path, field]));
    return {
      records: TRIGGER_KINDS.flatMap((kind): TriggerSelector["records"] => {
        const types = oneOrMore(entry[kind]);
        if (types.length === 0) return [];
        if (types.includes("any") || kind === "case") return [{ kind, types: null }];
        return [{ kind, types: types.map((type) => this.#term(TYPE_VOCABULARY[kind], type, [...path, kind])) }];
      }),
      severities: terms("severities", "severity"),
      flags: oneOrMore(entry.flags).map((flag) => this.terms.find("flags", flag)?.id ?? flag),
      subjectRoles: this.#roles(oneOrMore(entry.subject), [...path, "subject"]),
      topics: terms("topics", "topics"),
      decisions: entry.decisions ?? false,
      concerning: entry.concerning ?? null,
      below: entry.below ?? false,
    };
  }

  #evidence(entry: EvidenceEntry, path: Path): Evidence {
    const kinds = ["meeting", "talk", "report", "activity", "assessment"] as const;
    const kind = kinds.find((one) => entry[one] !== undefined);
    if (!kind || kinds.filter((one) => entry[one] !== undefined).length !== 1) {
      this.#mustKnow("evidence", Object.keys(entry)[0] ?? "", kinds, path);
    }
    const types = oneOrMore(kind && entry[kind]);
    return {
      kind: kind ?? "report",
      types: types.includes("any") || !kind ? null : types.map((type) => this.#term(TYPE_VOCABULARY[kind], type, path)),
      topics: oneOrMore(entry.topics).map((topic) => this.#term("topics", topic, [...path, "topics"])),
      form: entry.form === undefined ? null : this.#term("forms", entry.form, [...path, "form"]),
      regular: entry.regular ?? null,
      covers: oneOrMore<CoversWord>(entry.covers),
      own: entry.own ?? null,
      slots: SLOT_NAMES.flatMap((name): Slot[] => {
        const texts = oneOrMore(entry[name]);
        if (texts.length === 0) return [];
        return [{ name, parts: texts.flatMap((text) => this.#part(text, [...path, name])) }];
      }),
    };
  }

  #part(text: string, path: Path): Part[] {
    const as = PARTS.find((one) => one === text);
    if (as) return [{ as }];
    const found = this.#bodyOrRelation(text);
    if (!found) this.#mustKnow("evidence", text, [...PARTS, ...this.#bodiesAndRelations()], path);
    return found ? [{ as: "party", ...found }] : [];
  }

  #bodyOrRelation(text: string): Recipient | undefined {
    const body = this.terms.find("bodies", text);
    if (body) return { type: "body", id: body.id };
    const relation = this.terms.find("relations", text);
    return relation && { type: "organ", id: relation.id };
  }

  #bodiesAndRelations(): string[] {
    return [...this.terms.all("bodies"), ...this.terms.all("relations")].map((term) => term.id);
  }

  #term(vocabulary: Vocabulary, text: string, path: Path): string {
    const term = this.terms.find(vocabulary, text);
    if (!term) {
      const nearestTerm = this.terms.suggest(vocabulary, text) ?? null;
      const args = { vocabulary, text, nearest: nearestTerm, allowed: this.terms.all(vocabulary) };
      this.#complain("unknown-term", args, path);
    }
    return term?.id ?? text;
  }

  #mustKnow(what: string, text: string, known: readonly string[], path: Path): void {
    if (!known.includes(text))
      this.#complain("unknown-reference", { what, text, nearest: nearest(text, known) ?? null }, path);
  }

  #complain<Code extends "unknown-reference" | "unknown-term" | "bad-schedule" | "duplicate-id" | "bad-value">(
    code: Code,
    args: ProblemArgs[Code],
    path: Path,
  ): void {
    this.problems.push(problem(code, args, this.file.placeOf(path)));
  }
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

/** What the first of the interpretations that says so gives. */
function given(interpretations: readonly Interpretation[], what: "grace" | "n" | "within"): number | null {
  return interpretations.map((one) => one[what]).find((value) => value !== null) ?? null;
}
