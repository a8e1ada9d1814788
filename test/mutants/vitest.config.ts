import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import usual from "../../vitest.config.js";

interface Mutant {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

/** What `mutants.mjs` asks for: one mutant. */
const mutant: Mutant = JSON.parse(process.env.MUTANT ?? "null");

/** The tests that judge in this process and take no minutes: those first that say most where a fault is. */
const TESTS = ["calendar", "audit", "regulation", "views", "language", "contract", "ledger", "plausible"];
const PROPERTIES = ["bearers", "calendar", "predicates", "remedy", "scope", "near-misses", "engine", "plan"];

class InThatOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = TESTS.findIndex((folder) => moduleId.includes(`/test/${folder}/`));
      return at < 0 ? TESTS.length : at;
    };
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
        transform: (code, id) =>
          id.split("?")[0]?.endsWith(mutant.path)
            ? code.slice(0, mutant.start) + mutant.is + code.slice(mutant.end)
            : undefined,
      },
    ],
    test: {
      include: [
        ...TESTS.map((folder) => `test/${folder}/**/*.test.ts`),
        ...PROPERTIES.map((name) => `test/properties/${name}.test.ts`),
      ],
      sequence: { sequencer: InThatOrder },
      maxWorkers: 1,
      testTimeout: 60_000,
    },
  }),
);
