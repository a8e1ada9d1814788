const NONE: readonly never[] = [];

/** What a field holds as a list: nothing, one thing, or a list. */
export function asList<T>(value: T | T[] | undefined): readonly T[] {
  if (value === undefined) return NONE;
  return Array.isArray(value) ? value : [value];
}
