/** A way to put things into few groups. */
export interface Cover {
  readonly groups: readonly (readonly number[])[];
  /** No cover has fewer groups than this: where it is the number of groups, the cover is proven least. */
  readonly least: number;
}

/** Up to so many things that hang together, every way of grouping them is tried. */
export const EXACT_UP_TO = 12;

/** What can be asked of the things 0..count-1 that are to be grouped. */
export interface Things {
  readonly count: number;
  /** Whether two things can be one group. */
  goTogether(a: number, b: number): boolean;
  /** Whether things, every two of which go together, can be one group; they come in rising order. */
  areOne(things: readonly number[]): boolean;
  /** Whether groups that are each possible are so side by side; things one by one always are. */
  areGood(groups: Groups): boolean;
  /** Whether areGood looks at two things together though they do not go together. */
  areLinked(a: number, b: number): boolean;
}

type Groups = readonly (readonly number[])[];

/**
 * Puts things into as few groups as possible. Whatever goes together must go together without some of its things too; a
 * thing always goes alone. Least where at most EXACT_UP_TO things hang together, or where as many of them as there are groups
 * can be found no two of which go together; otherwise by first fit, with the best bound that is known.
 */
export function coverOf(things: Things): Cover {
  const friends = friendsAmong(things);
  const known = new Map<string, boolean>();
  const fits = (group: readonly number[]): boolean => {
    const last = group.at(-1) ?? 0;
    if (!group.every((one) => one === last || friends[last]?.has(one))) return false;
    if (group.length < 3) return true;
    const key = group.join(" ");
    const fit = known.get(key) ?? things.areOne(group);
    known.set(key, fit);
    return fit;
  };
  const covers = components(things, friends).map((component) => {
    const lonelyFirst = [...component].sort((a, b) => friendCount(a, friends) - friendCount(b, friends));
    const [first, second] = [component, lonelyFirst].map((order) => mended(firstFit(order, fits), things));
    const known = first && second && first.length <= second.length ? first : (second ?? []);
    const least = apart(lonelyFirst, friends);
    if (known.length === least || component.length > EXACT_UP_TO) return { groups: known, least };
    const groups = fewest(component, known, least, fits, things);
    return { groups, least: groups.length };
  });
  return {
    groups: covers.flatMap((cover) => cover.groups),
    least: covers.reduce((sum, cover) => sum + cover.least, 0),
  };
}

/** Of each thing, those it goes together with. */
type Friends = readonly Set<number>[];
type Fits = (things: readonly number[]) => boolean;

function friendsAmong({ count, goTogether }: Things): Friends {
  const friends = Array.from({ length: count }, () => new Set<number>());
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (!goTogether(a, b)) continue;
      friends[a]?.add(b);
      friends[b]?.add(a);
    }
  }
  return friends;
}

function friendCount(thing: number, friends: Friends): number {
  return friends[thing]?.size ?? 0;
}

/** The things in sets between which nothing is related, each in rising order. */
function components({ count, areLinked }: Things, friends: Friends): number[][] {
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  const found: number[][] = [];
  for (const start of left) {
    left.delete(start);
    const component = [start];
    for (const one of component) {
      for (const other of left) {
        if (!friends[one]?.has(other) && !areLinked(one, other)) continue;
        left.delete(other);
        component.push(other);
      }
    }
    found.push(component.sort((a, b) => a - b));
  }
  return found;
}

/** Each thing in turn joins the first group it can join. */
function firstFit(things: readonly number[], fits: Fits): Groups {
  const groups: number[][] = [];
  for (const thing of things) {
    const at = groups.findIndex((group) => group.every((one) => fits([one, thing])) && fits(rising([...group, thing])));
    const group = groups[at];
    if (group) groups[at] = rising([...group, thing]);
    else groups.push([thing]);
  }
  return groups;
}

function rising(things: number[]): number[] {
  return things.sort((a, b) => a - b);
}

/** The groups, one after the other taken apart until they are possible side by side. */
function mended(groups: Groups, { areGood }: Things): Groups {
  let current = groups;
  while (!areGood(current)) {
    const largest = Math.max(...current.map((group) => group.length));
    if (largest < 2) return current;
    const at = current.findIndex((group) => group.length === largest);
    current = current.flatMap((group, index) => (index === at ? group.map((thing) => [thing]) : [group]));
  }
  return current;
}

/** How many of the things, chosen one after the other, no two of which go together: no cover has fewer groups. */
function apart(things: readonly number[], friends: Friends): number {
  const chosen: number[] = [];
  for (const thing of things) {
    if (chosen.every((other) => !friends[thing]?.has(other))) chosen.push(thing);
  }
  return chosen.length;
}

/** Tries every way of grouping that can still be better than the best known. */
function fewest(things: readonly number[], known: Groups, least: number, fits: Fits, { areGood }: Things): Groups {
  let best = known;
  const place = (at: number, groups: Groups): void => {
    if (best.length === least || groups.length >= best.length) return;
    const thing = things[at];
    if (thing === undefined) {
      if (areGood(groups)) best = groups;
      return;
    }
    for (const [index, group] of groups.entries()) {
      const wider = [...group, thing];
      if (fits(wider)) place(at + 1, groups.with(index, wider));
    }
    place(at + 1, [...groups, [thing]]);
  };
  place(0, []);
  return best;
}
