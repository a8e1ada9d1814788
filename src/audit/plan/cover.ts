/** A way to put things into few groups. */
export interface Cover {
  readonly groups: readonly (readonly number[])[];
  /** No cover has fewer groups than this: where it is the number of groups, the cover is proven least. */
  readonly least: number;
}

/** Up to so many things that hang together, every way of grouping them is tried. */
export const EXACT_UP_TO = 12;

/**
 * Puts the things 0..count-1 into as few groups as possible. Whatever goes together must go together without some of its
 * things too; a thing always goes alone. Least where at most EXACT_UP_TO things hang together, or where as many of them as
 * there are groups can be found no two of which go together; otherwise first fit, with the best bound that is known.
 * @param goTogether whether the things, in rising order, can be one group
 * @param areGood whether groups that are each possible are so side by side; things one by one always are
 * @param linked things that areGood sees together though they do not go together
 */
export function coverOf(
  count: number,
  goTogether: (things: readonly number[]) => boolean,
  areGood: (groups: readonly (readonly number[])[]) => boolean,
  linked: (a: number, b: number) => boolean,
): Cover {
  const known = new Map<string, boolean>();
  const fits = (things: readonly number[]): boolean => {
    if (things.length < 2) return true;
    const key = things.join(" ");
    const fit = known.get(key) ?? goTogether(things);
    known.set(key, fit);
    return fit;
  };
  const covers = components(count, (a, b) => fits([a, b]) || linked(a, b)).map((things) => {
    const first = mended(firstFit(things, fits), areGood);
    const least = apart(things, fits);
    if (first.length === least || things.length > EXACT_UP_TO) return { groups: first, least };
    const groups = fewest(things, first, least, fits, areGood);
    return { groups, least: groups.length };
  });
  return {
    groups: covers.flatMap((cover) => cover.groups),
    least: covers.reduce((sum, cover) => sum + cover.least, 0),
  };
}

type Fits = (things: readonly number[]) => boolean;
type Groups = readonly (readonly number[])[];

/** The things in sets between which nothing is related, each in rising order. */
function components(count: number, related: (a: number, b: number) => boolean): number[][] {
  const seen = new Set<number>();
  const found: number[][] = [];
  for (let start = 0; start < count; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const one of component) {
      for (let other = 0; other < count; other++) {
        if (seen.has(other) || !related(Math.min(one, other), Math.max(one, other))) continue;
        seen.add(other);
        component.push(other);
      }
    }
    found.push(component.sort((a, b) => a - b));
  }
  return found;
}

function firstFit(things: readonly number[], fits: Fits): Groups {
  const groups: number[][] = [];
  for (const thing of things) {
    const group = groups.find((one) => fits([...one, thing]));
    if (group) group.push(thing);
    else groups.push([thing]);
  }
  return groups;
}

/** The groups, one after the other taken apart until they are possible side by side. */
function mended(groups: Groups, areGood: (groups: Groups) => boolean): Groups {
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
function apart(things: readonly number[], fits: Fits): number {
  const friends = new Map(
    things.map((thing) => [thing, things.filter((other) => other !== thing && fits(pair(thing, other))).length]),
  );
  const chosen: number[] = [];
  for (const thing of [...things].sort((a, b) => (friends.get(a) ?? 0) - (friends.get(b) ?? 0))) {
    if (chosen.every((other) => !fits(pair(thing, other)))) chosen.push(thing);
  }
  return chosen.length;
}

function pair(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** Tries every way of grouping that can still be better than the best known. */
function fewest(
  things: readonly number[],
  known: Groups,
  least: number,
  fits: Fits,
  areGood: (groups: Groups) => boolean,
): Groups {
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
