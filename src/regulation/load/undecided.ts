import { type Problem, problem } from "../../document/problem.js";
import type { YamlFile } from "../../document/yaml-file.js";
import type { Rulebook } from "../rulebook.js";

/** Rulebooks with rows that somebody must still decide (`todo`): an error each, at the first of them, since nobody is judged by a guess. */
export function undecidedIn(files: readonly YamlFile[], rulebooks: readonly Rulebook[]): Problem[] {
  return files.flatMap((file) => {
    const book = rulebooks.find(({ path }) => path === file.source.shown);
    const open = book?.obligations.filter(({ todo }) => todo.length > 0) ?? [];
    const [first] = open;
    if (!book || !first) return [];
    const place = file.placeOf(["obligations", book.obligations.indexOf(first), "todo"], "key");
    return [problem("undecided", { clauses: open.map(({ clause }) => clause) }, place)];
  });
}
