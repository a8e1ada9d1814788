import { oneOrMore } from "../../base/lists.js";
import { nearest } from "../../base/nearest.js";
import { type Problem, type ProblemArgs, problem } from "../../document/problem.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { Interpretation } from "../interpretation.js";
import type { Recipient } from "../recipient.js";

/** What the entries of one rulebook refer to: terms, groups of roles, bodies, relations, interpretations. What stands for nothing is noted with its place. */
export class References {
  constructor(
    private readonly file: YamlFile,
    private readonly terms: Terms,
    private readonly groups: Readonly<Record<string, readonly string[]>>,
    private readonly interpretations: ReadonlyMap<string, Interpretation>,
    private readonly problems: Problem[],
  ) {}

  /** The id of a term; the text itself where it names none. */
  term(vocabulary: Vocabulary, text: string, path: Path): string {
    const term = this.terms.find(vocabulary, text);
    if (!term) {
      const nearestTerm = this.terms.suggest(vocabulary, text) ?? null;
      const args = { vocabulary, text, nearest: nearestTerm, allowed: this.terms.all(vocabulary) };
      this.complain("unknown-term", args, path);
    }
    return term?.id ?? text;
  }

  /** The ids of one term or several. */
  termList(vocabulary: Vocabulary, texts: string | string[] | undefined, path: Path): string[] {
    return oneOrMore(texts).map((text) => this.term(vocabulary, text, path));
  }

  /** Text that is understood where it names a term, and kept where it does not. */
  freeTerms(vocabulary: Vocabulary, texts: string | string[] | undefined): string[] {
    return oneOrMore(texts).map((text) => this.terms.find(vocabulary, text)?.id ?? text);
  }

  /** Roles by name; a group of the rulebook's own stands for its roles. */
  roles(names: readonly string[], path: Path): string[] {
    return names.flatMap((name) => {
      const group = Object.hasOwn(this.groups, name) ? this.groups[name] : undefined;
      if (group) return group.map((role) => this.term("roles", role, ["roles", name]));
      return [this.term("roles", name, path)];
    });
  }

  recipient(text: string, path: Path): Recipient[] {
    const found = this.bodyOrRelation(text);
    if (!found) this.mustKnow("recipient", text, this.bodiesAndRelations(), path);
    return found ? [found] : [];
  }

  bodyOrRelation(text: string): Recipient | undefined {
    const body = this.terms.find("bodies", text);
    if (body) return { type: "body", id: body.id };
    const relation = this.terms.find("relations", text);
    return relation && { type: "organ", id: relation.id };
  }

  bodiesAndRelations(): string[] {
    return [...this.terms.all("bodies"), ...this.terms.all("relations")].map((term) => term.id);
  }

  functionOf(text: string): string | undefined {
    return this.terms.find("functions", text)?.id;
  }

  functions(): string[] {
    return this.terms.all("functions").map((term) => term.id);
  }

  isRole(text: string): boolean {
    return Object.hasOwn(this.groups, text) || this.terms.find("roles", text) !== undefined;
  }

  /** The interpretations a row names. */
  named(ids: string | string[] | undefined, path: Path): Interpretation[] {
    return oneOrMore(ids).flatMap((id, index) => {
      const found = this.interpretations.get(id);
      const at = Array.isArray(ids) ? [...path, index] : path;
      if (!found) this.mustKnow("interpretations", id, [...this.interpretations.keys()], at);
      return found ? [found] : [];
    });
  }

  interpretation(id: string): Interpretation | undefined {
    return this.interpretations.get(id);
  }

  /** The interpretations that are stretches of the year. */
  windows(): string[] {
    return [...this.interpretations.values()].filter((one) => one.window).map((one) => one.id);
  }

  mustKnow(what: string, text: string, known: readonly string[], path: Path): void {
    if (!known.includes(text))
      this.complain("unknown-reference", { what, text, nearest: nearest(text, known) ?? null }, path);
  }

  /** A clause is checked by one obligation or rule. */
  mustBeNew(clause: string, seen: Map<string, Path>, path: Path): void {
    const first = seen.get(clause);
    if (!first) seen.set(clause, path);
    else {
      const { file, line } = this.file.placeOf(first);
      this.complain("duplicate-id", { id: clause, first: `${file}:${line}` }, path);
    }
  }

  complain<Code extends "unknown-reference" | "unknown-term" | "not-one-of" | "duplicate-id">(
    code: Code,
    args: ProblemArgs[Code],
    path: Path,
  ): void {
    this.problems.push(problem(code, args, this.file.placeOf(path)));
  }
}
