// Runs tests on one mutant after another in a program that stays warm: what is not mutated is transformed once. A process of its own, so
// that a mutant with a loop without end can be ended.
import { createVitest } from "vitest/node";

const ROOT = process.cwd();
const vitest = await createVitest("test", {
  config: "test/mutants/vitest.config.ts",
  watch: false,
  reporters: [{}],
});
const all = await vitest.globTestSpecifications();

/** Whether a test fails. @param asked a mutant, or null for none; the test files, in their order, or null for all */
async function isNoticed({ mutant, files }) {
  process.env.MUTANT = JSON.stringify({ mutant, files: files ?? [] });
  if (mutant) vitest.invalidateFile(`${ROOT}/${mutant.path}`);
  const wanted = files ? all.filter(({ moduleId }) => files.some((file) => moduleId.endsWith(file))) : all;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted, false);
  if (mutant) vitest.invalidateFile(`${ROOT}/${mutant.path}`);
  // The modules of earlier runs are among them: a test that an earlier mutant failed says nothing of this one.
  const own = testModules.filter(({ moduleId }) => wanted.some((one) => one.moduleId === moduleId));
  return unhandledErrors.length > 0 || own.some((module) => !module.ok());
}

process.on("message", async (asked) => {
  try {
    process.send({ noticed: await isNoticed(asked) });
  } catch {
    process.send({ noticed: true });
  }
});
process.send({ ready: true });
