import type { LintWords } from "../../words/reports/lint.js";
import { plural } from "../phrases.js";

export const lint: LintWords = {
  doubts: {
    todo: (about) => `to be decided: ${about}`,
    "no-actor": () =>
      "anybody's act counts: people owe it, and evidence does not say by whom (by, from, chair: holder)",
    wide: () => "any record of its kind counts: evidence names neither a type nor a topic",
    restarts: () =>
      "once done it starts again: after and evidence are one type of record; use different types, or unlinked: true in after",
    "no-limit": () => "no limit: after without within, and no interpretation that has one",
    same: (about) => `the same as ${about}: one act would be listed twice`,
    "not-listed": () => "the list of clauses (clauses.yaml) does not have it",
    "no-row": () =>
      "checkable by the list of clauses, but without an obligation or rule, and without a reason (because)",
    "row-of-class": (about) =>
      `the list of clauses calls it ${about}, which nothing checks, but an obligation or a rule does; change its class`,
    "because-checked": () =>
      "the list of clauses says why it is not checked (because), but an obligation or a rule does; remove because",
    "no-sentence": (about) => `the text has a word of time or count, “${about}”, and the rulebook no row`,
    fewer: (about) => `the text has more words of time or count here than the rulebook has rows: “${about}”`,
  },
  sum: (regulation, doubts) => `${regulation}: ${doubts === 0 ? "nothing doubtful" : plural(doubts, "doubt")}`,
};
