import { inOrder, type Share } from "../../base/share.js";
import { compactDescription, type Description } from "../../ledger/read/describe.js";
import type { Describing } from "../load/load.js";
import type { RunTime } from "../option-values.js";
import type { Options } from "../options.js";

/** What every thread of a run is given when it starts: plain data. */
export interface Assignment {
  readonly ledgers: readonly string[];
  readonly options: Options;
  readonly time: RunTime;
  /** Files of descriptions of units that nobody need look at. */
  readonly known: ReadonlySet<string>;
  readonly cwd: string;
  /** Of the descriptions of units, and of the units. */
  readonly descriptions: Shares;
  readonly shares: Shares;
}

/** The descriptions of the units of a share. */
export interface Described {
  readonly share: Share;
  readonly descriptions: readonly Description[];
}

/** Into how many shares the units go, and how many of them are taken: a count that all threads see. */
export interface Shares {
  readonly of: number;
  readonly taken: Int32Array;
}

/** The shares still to be had, one after another: what one thread takes, no other gets. */
export function* sharesLeft({ of, taken }: Shares): Generator<Share> {
  const next = () => Atomics.add(taken, 0, 1) + 1;
  for (let number = next(); number <= of; number = next()) yield { number, of };
}

/** Describes what is still to be had, in as little room as may be: it goes to other threads too. */
export function describedHere(describe: Parameters<Describing>[1], shares: Shares): Described[] {
  return Array.from(sharesLeft(shares), (share) => ({ share, descriptions: describe(share).map(compactDescription) }));
}

/** Descriptions in the order of their units, whoever made them. */
export function descriptionsIn(all: readonly Described[]): Description[] {
  return inOrder(all).flatMap(({ descriptions }) => descriptions);
}
