import { parentPort, workerData } from "node:worker_threads";
import { messagesIn } from "../../messages/messages.js";
import { openCheck } from "../check/check-run.js";
import { Surveyor } from "../check/survey.js";
import { type Environment, processEnvironment } from "../environment.js";
import { baselineInSettings } from "../load/baseline-file.js";
import type { Describing } from "../load/load.js";
import { languageOf } from "../option-values.js";
import type { OutputStream } from "../output/stream.js";
import { prepareRun } from "../run.js";
import { type Assignment, type Described, describedHere, descriptionsIn, sharesLeft } from "./assignment.js";
import type { FromThread } from "./thread.js";

/** Does a thread's part of a run. What there is to say, the thread that started it says. */
export async function runAsThread(): Promise<void> {
  const { ledgers, options, time, known, cwd, descriptions, shares }: Assignment = workerData;
  const tell = (told: FromThread) => parentPort?.postMessage(told);
  const describing: Describing = async (files, describe) => {
    const own = describedHere(describe, descriptions);
    tell({ files, described: own });
    return descriptionsIn([...own, ...(await heard())]);
  };
  const environment: Environment = { ...processEnvironment(), stdout: NOWHERE, stderr: NOWHERE, cwd };
  const messages = await messagesIn(languageOf([]));
  const run = await prepareRun({ environment, messages, options }, ledgers, time);
  const check = await openCheck({ ...run, baseline: await baselineInSettings(run) }, describing);
  const surveyor = new Surveyor(check, known);
  for (const share of sharesLeft(shares)) tell({ share, found: surveyor.findIn(share) });
}

/** What the other threads described. */
function heard(): Promise<readonly Described[]> {
  return new Promise((resolve) => parentPort?.once("message", resolve));
}

const NOWHERE: OutputStream = { columns: undefined, colour: 0, write: async () => true };
