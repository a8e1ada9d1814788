import { nearest } from "../../base/nearest.js";
import type { Messages } from "../../messages/messages.js";
import { checkedClauses, checkOf, clausesOfPlace } from "../../regulation/clauses.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import { REPORTS } from "../../report/index.js";
import type { RulesView } from "../../report/rules/view.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { findRulebook, loadBooks } from "../../run/load/rulebooks.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";

/** `audit rules [REGULATION [CLAUSE]]`: what there is, as text or JSON. */
export async function rulesCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.rules, call);
  await show(await rulesView(call), output, call);
  return EXIT.ok;
}

async function rulesView(call: Call): Promise<RulesView> {
  const [regulation, clause] = call.args;
  const { rulebooks, terms } = await loadBooks(call);
  if (regulation === undefined) return { shows: "regulations", books: rulebooks, terms };
  const book = findRulebook(regulation, rulebooks, call.messages);
  if (clause === undefined) return { shows: "checks", book, checks: book, terms };
  const check = checkOf(clause, book);
  if (check) return { shows: "check", book, check, terms };
  return { shows: "checks", book, checks: checksWithin(clause, book, call.messages), terms };
}

/** What checks the items and lettered duties of a place that nothing checks as a whole: of article 16 what stands in 16a, 16(1). Throws a Stop where there is none. */
function checksWithin(place: string, book: Rulebook, { cli }: Messages): Pick<Rulebook, "obligations" | "rules"> {
  const named = clausesOfPlace(place, checkedClauses(book), book);
  const isOf = (clause: string) =>
    named.includes(clause) || (clause.startsWith(place) && !/^\d/.test(clause.slice(place.length)));
  const obligations = book.obligations.filter(({ clause }) => isOf(clause));
  const rules = book.rules.filter((rule) => rule.clauses.all.some(isOf));
  if (obligations.length + rules.length > 0) return { obligations, rules };
  throw new Stop(cli.unknownClause(book.id, place, nearest(place, checkedClauses(book)) ?? null));
}
