import { memo } from "../base/memo.js";
import type { PartyKey, Person } from "./model.js";

const indexes = new WeakMap<readonly Person[], ReadonlyMap<PartyKey, Person>>();

/** The first of some people who has a key; undefined where none has. They are put in order once, since every duty of a unit asks. */
export function personAmong(people: readonly Person[], key: PartyKey | null): Person | undefined {
  if (key === null) return undefined;
  return memo(indexes, people, () => new Map(people.map((one) => [one.key, one] as const).reverse())).get(key);
}
