import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import usual from "../../vitest.config.js";

interface Asked {
  readonly mutant: { readonly path: string; readonly start: number; readonly end: number; readonly is: string } | null;
  /** The test files in the order in which they are run. */
  readonly files: readonly string[];
}

/** What `judge.mjs` asks for now: one mutant and the tests that reach it. */
const asked = (): Asked => JSON.parse(process.env.MUTANT ?? '{"mutant":null,"files":[]}');

/** The tests that judge in this process and take no minutes. */
const TESTS = ["calendar", "audit", "regulation", "views", "language", "contract", "ledger", "plausible"];
const PROPERTIES = ["bearers", "calendar", "predicates", "remedy", "scope", "near-misses", "engine", "plan"];

class InThatOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = asked().files;
    const place = ({ moduleId }: TestSpecification) => order.findIndex((file) => moduleId.endsWith(file));
    return [...files].sort((one, other) => place(one) - place(other));
  }
}

/** Every file as it is, but for the mutant: nothing is written. */
export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [] } },
  defineConfig({
    plugins: [
      {
        name: "mutant",
        enforce: "pre",
        transform: (code, id) => {
          const { mutant } = asked();
          return mutant && id.split("?")[0]?.endsWith(mutant.path)
            ? code.slice(0, mutant.start) + mutant.is + code.slice(mutant.end)
            : undefined;
        },
      },
    ],
    test: {
      include: [
        ...TESTS.map((folder) => `test/${folder}/**/*.test.ts`),
        ...PROPERTIES.map((name) => `test/properties/${name}.test.ts`),
      ],
      setupFiles: ["test/mutants/reach.ts"],
      sequence: { sequencer: InThatOrder },
      maxWorkers: 1,
      bail: 1,
      // What one file has read and kept no other calls for again: each on its own, where it is asked what a file calls.
      isolate: process.env.REACH !== undefined,
      // A mutant may have a loop without end; with nothing changed a busy machine is no fault of a test.
      testTimeout: process.env.REACH === undefined ? 60_000 : 600_000,
    },
  }),
);
