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

/** All that is made of some items, one list after another: what `flatMap` gives, which calls into V8 for each item and takes many times as long. */
export function allOf<T, U>(items: readonly T[], make: (item: T) => readonly U[]): U[] {
  const all: U[] = [];
  for (const item of items) addAll(all, make(item));
  return all;
}

/** What there is, one after another, in lists of so many, the last of which may be shorter. */
export function* batchesOf<T>(count: number, all: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    if (batch.push(one) < count) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
