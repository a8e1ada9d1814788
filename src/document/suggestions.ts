import type { Problem } from "./problem.js";

/** Of so many different texts it is looked for what they were meant to be: to compare each of thousands with all names there are takes minutes. */
export const MOST_LOOKED_FOR = 100;

/**
 * Looks for what texts of one kind were meant to be: of the problems of a list the first hundred different ones, each once. What is
 * looked for no longer is undefined; a problem that says so is `notLookedFor`.
 */
export function lookedForSparingly<T>(): (problems: readonly Problem[], text: string, look: () => T) => T | undefined {
  const lists = new WeakMap<readonly Problem[], Map<string, T>>();
  return (problems, text, look) => {
    const found = lists.get(problems) ?? new Map<string, T>();
    lists.set(problems, found);
    if (found.size < MOST_LOOKED_FOR && !found.has(text)) found.set(text, look());
    return found.get(text);
  };
}
