import { Worker } from "node:worker_threads";
import type { FoundInShare } from "../check/survey.js";
import { THREAD } from "./argument.js";
import type { Assignment, Described } from "./assignment.js";

/** What is read of a unit is soon let go: a quarter of the usual room for what is new serves about as well. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** The files of the descriptions of all units as a thread found them, and those it described. */
export interface UnitsDescribed {
  readonly files: readonly string[];
  readonly described: readonly Described[];
}

/** What a thread tells: of the units, and then what it found in each share it took. */
export type FromThread = UnitsDescribed | FoundInShare;

/** Another thread that runs the program. It does not keep the process waiting, until somebody waits for it. */
export class Thread {
  readonly #worker: Worker;
  /** Let go once somebody took it: a province's descriptions are many. */
  #described: Promise<UnitsDescribed> | undefined;
  readonly #done: Promise<readonly FoundInShare[]>;

  constructor(script: string, assignment: Assignment) {
    this.#worker = new Worker(script, { argv: [THREAD], workerData: assignment, resourceLimits: LIMITS });
    this.#worker.unref();
    const taken: FoundInShare[] = [];
    this.#described = new Promise((resolve, reject) => {
      this.#worker.on("message", (told: FromThread) => {
        if ("described" in told) resolve(told);
        else taken.push(told);
      });
      this.#worker.once("error", reject);
      this.#worker.once("exit", () => reject(new Error("a thread ended before its time")));
    });
    this.#done = new Promise((resolve, reject) => {
      this.#worker.once("error", reject);
      this.#worker.once("exit", () => resolve(taken));
    });
    this.#described.catch(() => undefined);
    this.#done.catch(() => undefined);
  }

  /** What it tells of the units, once it has described its part of them: to be asked for once. Throws what it threw. */
  async described(): Promise<UnitsDescribed> {
    const described = this.#described;
    this.#described = undefined;
    if (!described) throw new Error("a thread was asked twice for what it described");
    this.#worker.ref();
    const told = await described;
    this.#worker.unref();
    return told;
  }

  /** Tells it what the others described, which it waits for. */
  hear(described: readonly Described[]): void {
    this.#worker.postMessage(described);
  }

  /** What it found in each share, once it has ended. Throws what it threw. */
  done(): Promise<readonly FoundInShare[]> {
    this.#worker.ref();
    return this.#done;
  }
}
