import type { Messages } from "../messages/messages.js";
import { inLanguage } from "../messages/messages.js";
import { clauseName } from "../regulation/clause.js";
import { checkedClauses, clausesOf } from "../regulation/clauses.js";
import type { Rule } from "../regulation/rule.js";
import type { Obligation, Rulebook } from "../regulation/rulebook.js";
import { describeObligation, describeRule, listObligations, listRegulations, type RuleView } from "../report/rules.js";
import { nearest } from "../terms/nearest.js";
import { type Environment, write } from "./environment.js";
import { EXIT, type ExitCode, Stop } from "./exit.js";
import { loadBooks } from "./load.js";
import { oneOf } from "./options.js";

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
    await write(environment.stdout, format === "json" ? asJson(all) : listRegulations(rulebooks, view));
    return EXIT.ok;
  }
  const book = findRulebook(regulation, rulebooks, messages);
  const some = clause === undefined ? book : below(clause, book);
  if (some) {
    const one = {
      ...regulationJson(book, messages),
      obligations: some.obligations.map((obligation) => obligationJson(obligation, book, messages)),
      rules: some.rules.map((rule) => obligationJson(rule, book, messages)),
    };
    await write(environment.stdout, format === "json" ? asJson(one) : listObligations(book, some, view));
    return EXIT.ok;
  }
  const obligation = findObligation(clause ?? "", book, messages);
  const described = () =>
    "check" in obligation ? describeRule(obligation, book, view) : describeObligation(obligation, book, view);
  await write(environment.stdout, format === "json" ? asJson(obligationJson(obligation, book, messages)) : described());
  return EXIT.ok;
}

/** The rulebook of an id. Throws a Stop that names the nearest. */
export function findRulebook(id: string, rulebooks: readonly Rulebook[], messages: Messages): Rulebook {
  const found = rulebooks.find((book) => book.id === id);
  if (found) return found;
  const known = rulebooks.map((book) => book.id);
  throw new Stop(messages.cli.unknownRegulation(id, nearest(id, known) ?? null, known));
}

/** What checks the items and lettered duties of a place that nothing checks as a whole: of article 16 what stands in 16a, 16(1); null where there is none. */
function below(place: string, { obligations, rules }: Rulebook): Pick<Rulebook, "obligations" | "rules"> | null {
  const isOf = (clause: string) => clause.startsWith(place) && !/^\d/.test(clause.slice(place.length));
  const inside = {
    obligations: obligations.filter(({ clause }) => isOf(clause)),
    rules: rules.filter((rule) => clausesOf(rule).some(isOf)),
  };
  const isChecked = [...inside.obligations, ...inside.rules].some((one) => one.clause === place);
  const isRow = inside.rules.some((rule) => clausesOf(rule).includes(place));
  return isChecked || isRow || inside.obligations.length + inside.rules.length === 0 ? null : inside;
}

/** The obligation or rule that checks a clause. */
function findObligation(clause: string, book: Rulebook, messages: Messages): Obligation | Rule {
  const found =
    book.obligations.find((obligation) => obligation.clause === clause) ??
    book.rules.find((rule) => clausesOf(rule).includes(clause));
  if (found) return found;
  const known = checkedClauses(book);
  throw new Stop(messages.cli.unknownClause(book.id, clause, nearest(clause, known) ?? null));
}

function regulationJson(book: Rulebook, messages: Messages): object {
  return {
    id: book.id,
    title: inLanguage(book.title, messages),
    count: book.obligations.length,
    rules: book.rules.length,
  };
}

/** An obligation or a rule as data: the resolved form of its row. */
function obligationJson(obligation: Obligation | Rule, book: Rulebook, messages: Messages): object {
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
