import { resolve } from "node:path";
import type { Rule } from "../../audit/rules/rules.js";
import type { RulebookReading } from "../../regulation/load/load.js";
import type { Rulebook } from "../../regulation/rulebook.js";
import type { RunContext } from "../run-context.js";
import { findRulebook, loadBooks, rulebooksAt } from "./rulebooks.js";

/** Rulebooks that were asked for, and all that are known beside them. */
export interface RulebooksAsked {
  readonly asked: readonly Rulebook<Rule>[];
  readonly books: RulebookReading<Rule>;
}

/** Rulebooks by id, or by their file or folder; without any, those that `--rulebook` names. Throws a Stop for one that is none. */
export async function rulebooksAsked(names: readonly string[], context: RunContext): Promise<RulebooksAsked> {
  const { environment, messages, options } = context;
  const filesOf = (path: string) => {
    const found = rulebooksAt(resolve(environment.cwd, path));
    return "files" in found ? found.files : [];
  };
  const isPath = (name: string) => filesOf(name).length > 0;
  const paths = [...(options.rulebook ?? []), ...names.filter(isPath)];
  const books = await loadBooks({ ...context, options: { ...options, rulebook: paths } });
  const ofFile = (path: string) => {
    const files = filesOf(path);
    return books.rulebooks.filter((book) => files.includes(resolve(environment.cwd, book.path)));
  };
  const wanted = names.length > 0 ? names : (options.rulebook ?? []);
  const asked = wanted.flatMap((name) =>
    isPath(name) ? ofFile(name) : [findRulebook(name, books.rulebooks, messages)],
  );
  return { asked, books };
}
