/** One of several shares of a ledger's units, counted from 1: each run of a batch, or each thread, takes one. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/** A run has no more shares than this. */
const MOST_SHARES = 99_999;

/** Whether numbers name one of several shares. */
export function isShare({ number, of }: Share): boolean {
  return Number.isInteger(number) && number >= 1 && number <= of && of <= MOST_SHARES;
}

export const WHOLE: Share = { number: 1, of: 1 };

/** The items of a share: shares follow one another in the items' order, and differ by one item at most. */
export function itemsOf<T>(items: readonly T[], { number, of }: Share): readonly T[] {
  const bound = (at: number) => Math.floor((items.length * at) / of);
  return items.slice(bound(number - 1), bound(number));
}

/** What was made share by share, in the order of the shares. */
export function inOrder<T extends { readonly share: Share }>(all: readonly T[]): T[] {
  return [...all].sort((one, other) => one.share.number - other.share.number);
}

/** What must be the same in all shares of one run: a digest, or a version, of each. */
export interface Marks {
  readonly version: string;
  readonly options: string;
  readonly rulebooks: string;
  readonly units: string;
}

export const MARKS = ["version", "options", "rulebooks", "units"] as const satisfies readonly (keyof Marks)[];

/** A share with its marks, and what it is called in messages. */
export interface NamedShare {
  readonly name: string;
  readonly share: Share;
  readonly marks: Marks;
}

/** Why shares cannot be put together. */
export type ShareFault =
  | { readonly fault: "missing"; readonly numbers: readonly number[]; readonly of: number }
  | { readonly fault: "doubled"; readonly names: readonly [string, string]; readonly share: Share }
  | { readonly fault: "differing"; readonly names: readonly [string, string]; readonly what: "count" | keyof Marks };

/** Why shares are not those of one run, each once; null where they are. */
export function shareFault(shares: readonly NamedShare[]): ShareFault | null {
  const sorted = inOrder(shares);
  const [first, ...others] = sorted;
  if (!first) return { fault: "missing", numbers: [1], of: 1 };
  const { of } = first.share;
  for (const other of others) {
    const names = [first.name, other.name] as const;
    if (other.share.of !== of) return { fault: "differing", names, what: "count" };
    const what = MARKS.find((mark) => first.marks[mark] !== other.marks[mark]);
    if (what) return { fault: "differing", names, what };
  }
  for (const [index, other] of others.entries()) {
    const before = sorted[index];
    if (before?.share.number === other.share.number)
      return { fault: "doubled", names: [before.name, other.name], share: other.share };
  }
  const there = new Set(shares.map(({ share }) => share.number));
  const numbers = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
  return numbers.length > 0 ? { fault: "missing", numbers, of } : null;
}
