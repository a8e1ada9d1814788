import { nearest } from "../../base/nearest.js";
import type { Messages } from "../../messages/messages.js";
import { inLanguage } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import { checkedClauses } from "../../regulation/clauses.js";
import type { RuleBase, RuleHeading } from "../../regulation/rule.js";
import type { Obligation, Rulebook } from "../../regulation/rulebook.js";
import {
  describeObligation,
  describeRule,
  listObligations,
  listRegulations,
  type RuleView,
} from "../../report/rules/rules.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { loadBooks } from "../../run/load/load.js";
import { oneOf } from "../../run/options.js";

export interface RulesOptions {
  readonly format?: string;
  readonly rulebook?: string[];
}

/** `audit rules [REGULATION [CLAUSE]]`: what there is, as text or JSON. */
export async function rulesCommand(
  regulation: string | undefined,
  clause: string | undefined,
  options: RulesOptions,
  environment: Environment,
  messages: Messages,
): Promise<ExitCode> {
  const format = oneOf("--format", options.format ?? "text", ["text", "json"], messages);
  const { rulebooks, terms } = await loadBooks(options.rulebook ?? [], environment, messages);
  const view: RuleView = { messages, terms, width: environment.stdout.columns ?? Number.POSITIVE_INFINITY };
  if (regulation === undefined) {
    const all = { regulations: rulebooks.map((book) => regulationJson(book, messages)) };
    await environment.stdout.write(format === "json" ? asJson(all) : listRegulations(rulebooks, view));
    return EXIT.ok;
  }
  const book = findRulebook(regulation, rulebooks, messages);
  const exact = clause === undefined ? undefined : checkOf(clause, book);
  if (!exact) {
    const some = clause === undefined ? book : below(clause, book, messages);
    const one = {
      ...regulationJson(book, messages),
      obligations: some.obligations.map((obligation) => obligationJson(obligation, book, messages)),
      rules: some.rules.map((rule) => ruleJson(rule, book, messages)),
    };
    await environment.stdout.write(format === "json" ? asJson(one) : listObligations(book, some, view));
    return EXIT.ok;
  }
  const described = () => ("check" in exact ? describeRule(exact, book, view) : describeObligation(exact, book, view));
  const data = () => ("check" in exact ? ruleJson(exact, book, messages) : obligationJson(exact, book, messages));
  await environment.stdout.write(format === "json" ? asJson(data()) : described());
  return EXIT.ok;
}

/** The rulebook of an id. Throws a Stop that names the nearest. */
export function findRulebook<Book extends Pick<Rulebook, "id">>(
  id: string,
  rulebooks: readonly Book[],
  messages: Messages,
): Book {
  const found = rulebooks.find((book) => book.id === id);
  if (found) return found;
  const known = rulebooks.map((book) => book.id);
  throw new Stop(messages.cli.unknownRegulation(id, nearest(id, known) ?? null, known));
}

/** The obligation or rule that checks a clause. */
function checkOf(clause: string, { obligations, rules }: Rulebook): Obligation | RuleBase | undefined {
  return obligations.find((one) => one.clause === clause) ?? rules.find((rule) => rule.clauses.all.includes(clause));
}

/** What checks the items and lettered duties of a place that nothing checks as a whole: of article 16 what stands in 16a, 16(1). Throws a Stop where there is none. */
function below(place: string, book: Rulebook, { cli }: Messages): Pick<Rulebook, "obligations" | "rules"> {
  const isOf = (clause: string) => clause.startsWith(place) && !/^\d/.test(clause.slice(place.length));
  const obligations = book.obligations.filter(({ clause }) => isOf(clause));
  const rules = book.rules.filter((rule) => rule.clauses.all.some(isOf));
  if (obligations.length + rules.length > 0) return { obligations, rules };
  throw new Stop(cli.unknownClause(book.id, place, nearest(place, checkedClauses(book)) ?? null));
}

function regulationJson(book: Rulebook, messages: Messages): object {
  return {
    id: book.id,
    title: inLanguage(book.title, messages),
    count: book.obligations.length,
    rules: book.rules.length,
  };
}

/** A rule as data: the resolved form of its row. */
function ruleJson({ clauses: _, ...rule }: RuleBase, book: Rulebook, messages: Messages): object {
  return obligationJson(rule, book, messages);
}

/** An obligation, or what a rule has like one, as data: the resolved form of its row. */
function obligationJson(obligation: Obligation | RuleHeading, book: Rulebook, messages: Messages): object {
  const { regulation, clause, title, requirement, interpretations, ...rest } = obligation;
  return {
    obligation: `${regulation}/${clause}`,
    regulation,
    clause,
    clauseName: clauseName(clause, book.numbering),
    title: inLanguage(title, messages),
    requirement: inLanguage(requirement, messages),
    ...rest,
    interpretations,
  };
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
