const NONE: readonly never[] = [];

/** What a field holds as a list: nothing, one thing, or a list. */
export function asList<T>(value: T | T[] | undefined): readonly T[] {
  if (value === undefined) return NONE;
  return Array.isArray(value) ? value : [value];
}

/** Adds all of a list to another, however many: a call takes only so many arguments. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
