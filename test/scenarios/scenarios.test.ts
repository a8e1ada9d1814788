import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario, printScenario, runScenario } from "../support/scenario.js";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".scenario"))
  .sort();

/** What these show is a process's own: hostile files, how it ends, its threads. */
const IN_PROCESSES = /^(errors|exit-codes|jobs|shards)\//;

// UPDATE=1 writes what the program prints into the scenarios: read the diff before you commit it.
describe("the built program, as a user meets it", () => {
  for (const name of names) {
    const file = new URL(name, folder);
    it.concurrent(name.replace(".scenario", ""), async () => {
      const scenario = parseScenario(readFileSync(file, "utf8"));
      const ran = await runScenario(scenario, { warm: !IN_PROCESSES.test(name) });
      if (process.env.UPDATE) writeFileSync(file, printScenario(ran));
      else expect(ran.commands).toEqual(scenario.commands);
    });
  }
});
