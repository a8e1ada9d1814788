/**
 * The value that a cache holds under a key; where it holds none, it is made and put there.
 * @param cache a Map or a WeakMap
 */
export function memo<K, V extends object | string>(
  cache: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const made = make();
  cache.set(key, made);
  return made;
}
