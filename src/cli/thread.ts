import { Worker } from "node:worker_threads";
import type { Taken } from "../audit/survey.js";
import { THREAD } from "./thread-argument.js";
import type { Order } from "./work.js";

/** What is read of a unit is soon let go: an eighth of the usual room for what is new serves about as well. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/** What a thread tells: the units of the ledger as it opened it, and what it found in each share it took. */
export type Told = { readonly units: readonly string[] } | Taken;

interface ToldInAll {
  readonly units: readonly string[];
  readonly taken: readonly Taken[];
}

/** Another thread that runs the program. It does not keep the process waiting, until somebody waits for it. */
export class Thread {
  readonly #worker: Worker;
  readonly #done: Promise<ToldInAll>;

  constructor(program: string, order: Order) {
    this.#worker = new Worker(program, { argv: [THREAD], workerData: order, resourceLimits: LIMITS });
    this.#worker.unref();
    this.#done = new Promise((resolve, reject) => {
      let units: readonly string[] = [];
      const taken: Taken[] = [];
      this.#worker.on("message", (told: Told) => {
        if ("units" in told) units = told.units;
        else taken.push(told);
      });
      this.#worker.once("error", reject);
      this.#worker.once("exit", () => resolve({ units, taken }));
    });
    this.#done.catch(() => undefined);
  }

  /** All it has told, once it has ended. Throws what it threw. */
  done(): Promise<ToldInAll> {
    this.#worker.ref();
    return this.#done;
  }
}
