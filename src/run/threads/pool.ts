import { availableParallelism } from "node:os";
import type { Messages } from "../../messages/messages.js";
import type { CheckRun } from "../check/check-run.js";
import { type FoundInShare, inUnitOrder, type Survey, type Surveyor } from "../check/survey.js";
import { EXIT, Stop } from "../exit.js";
import { alone, type Describing } from "../load/load.js";
import type { RunContext } from "../run-context.js";
import { tuneForThreads } from "../v8-flags.js";
import { type Assignment, describedHere, descriptionsIn, type Shares, sharesLeft } from "./assignment.js";
import type { Thread } from "./thread.js";

/** Files from which on a ledger is large: another thread is worth its start. */
const MANY_FILES = 1000;
const MOST_JOBS = 64;
/** Units are shared out about this many at a time, so that no thread waits long for another. */
const UNITS_AT_A_TIME = 16;
/** And this many of their descriptions. */
const DESCRIPTIONS_AT_A_TIME = 64;

/** How many threads an option asks for; null where it leaves that to the size of the ledger. Throws a Stop. */
export function jobsIn({ options: { jobs }, messages: { cli } }: RunContext): number | null {
  if (jobs === undefined) return null;
  const count = /^\d{1,3}$/.test(jobs) ? Number(jobs) : 0;
  if (count < 1 || count > MOST_JOBS) throw new Stop(cli.notJobs(jobs, MOST_JOBS));
  return count;
}

/**
 * A run in several threads, this one among them. Each describes a part of the units and hears of the others, so that each has opened the
 * whole ledger; and then takes one share of the units after another.
 */
export class ThreadPool {
  private constructor(
    private readonly shares: Shares,
    private readonly descriptions: Shares,
    private readonly threads: readonly Thread[],
    private readonly messages: Messages,
  ) {}

  /**
   * Starts the other threads: they find the ledger's files again, each for itself.
   * @param known files of descriptions of units to pass over
   * @param jobs how many threads there are to be; null: as many as the ledger is worth
   */
  static async start(run: CheckRun, known: ReadonlySet<string>, jobs: number | null): Promise<ThreadPool> {
    const { ledgers, discovered, count: files, environment, messages, options, time } = run;
    const { cwd, script } = environment;
    const units = discovered.units.length;
    const wanted = jobs ?? (files >= MANY_FILES ? availableParallelism() : 1);
    const count = script === undefined ? 1 : Math.max(1, Math.min(wanted, units, MOST_JOBS));
    const shares = sharesOf(Math.max(count, Math.ceil(units / UNITS_AT_A_TIME)));
    const descriptions = sharesOf(Math.max(1, Math.ceil(units / DESCRIPTIONS_AT_A_TIME)));
    if (count === 1 || script === undefined) return new ThreadPool(shares, descriptions, [], messages);
    if (count >= availableParallelism()) tuneForThreads();
    const { Thread } = await import("./thread.js");
    const assignment: Assignment = { ledgers, options, time, known, cwd, descriptions, shares };
    const threads = Array.from({ length: count - 1 }, () => new Thread(script, assignment));
    return new ThreadPool(shares, descriptions, threads, messages);
  }

  /** Gets units described by all threads. Throws a Stop where another one found other units: somebody is changing the ledger. */
  readonly describing: Describing = async (files, describe) => {
    if (this.threads.length === 0) return alone(files, describe);
    const own = describedHere(describe, this.descriptions);
    const others = await Promise.all(this.threads.map((thread) => thread.described()));
    if (others.some((other) => other.files.join() !== files.join()))
      throw new Stop(this.messages.cli.ledgerChanging, EXIT.records);
    this.threads.forEach((thread, index) => {
      thread.hear([...own, ...others.flatMap(({ described }, at) => (at === index ? [] : described))]);
    });
    return descriptionsIn([...own, ...others.flatMap(({ described }) => described)]);
  };

  /** What all of them find. @param advance told how many shares of how many are taken and done with */
  async survey(surveyor: Surveyor, advance: (done: number, of: number) => void): Promise<Survey> {
    const { frame } = surveyor;
    const own: FoundInShare[] = [];
    const { of, taken } = this.shares;
    for (const share of sharesLeft(this.shares)) {
      own.push({ share, found: surveyor.findIn(share) });
      // Each of the others is still at the share it took last.
      advance(Math.max(0, Math.min(of, Atomics.load(taken, 0)) - this.threads.length), of);
    }
    const others = await Promise.all(this.threads.map((thread) => thread.done()));
    return { ...frame, found: inUnitOrder([...own, ...others.flat()]) };
  }
}

function sharesOf(of: number): Shares {
  return { of, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}
