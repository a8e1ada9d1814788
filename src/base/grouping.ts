/**
 * Items by each of their keys. Groups are in the order of their first items, and hold their items in the order given;
 * an item with one key twice is in that group once.
 */
export function groupBy<K, T>(
  items: readonly T[],
  keysOf: (item: T, index: number) => readonly K[],
): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const [index, item] of items.entries()) {
    for (const key of new Set(keysOf(item, index))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
