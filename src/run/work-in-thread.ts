import { parentPort, workerData } from "node:worker_threads";
import { messagesIn } from "../messages/messages.js";
import { ask, baselineOf, surveyorOf } from "./ask.js";
import { type Environment, processEnvironment } from "./environment.js";
import { type Describing, locate } from "./load.js";
import { languageOf } from "./options.js";
import type { Output } from "./output.js";
import type { Told } from "./thread.js";
import { type Described, describedHere, descriptionsIn, type Order, sharesLeft } from "./thread-order.js";

/** Does a thread's part of a run. What there is to say, the thread that ordered it says. */
export async function workInThread(): Promise<void> {
  const { ledgers, options, time, known, cwd, descriptions, shares }: Order = workerData;
  const tell = (told: Told) => parentPort?.postMessage(told);
  const describing: Describing = async (files, describe) => {
    const own = describedHere(describe, descriptions);
    tell({ files, described: own });
    return descriptionsIn([...own, ...(await heard())]);
  };
  const environment: Environment = { ...processEnvironment(), stdout: NOWHERE, stderr: NOWHERE, cwd };
  const located = await locate(ledgers, options, environment, await messagesIn(languageOf([])));
  const baseline = await baselineOf(located, environment);
  const asking = await ask({ ledgers, located, options, time, baseline }, environment, describing);
  const surveyor = surveyorOf(asking, known);
  for (const share of sharesLeft(shares)) tell({ share, parts: surveyor.parts(share) });
}

/** What the other threads described. */
function heard(): Promise<readonly Described[]> {
  return new Promise((resolve) => parentPort?.once("message", resolve));
}

const NOWHERE: Output = { columns: undefined, colour: 0, write: async () => true };
