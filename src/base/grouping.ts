/** Things by a key, in their order; a group has at least the thing that made it. */
export function grouped<T>(all: readonly T[], keyOf: (one: T, index: number) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const [index, one] of all.entries()) {
    const key = keyOf(one, index);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
