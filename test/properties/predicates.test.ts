import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { accepts, validator } from "../../src/document/validators.js";
import { KINDS, type Kind } from "../../src/terms/record-kinds.js";
import { runs } from "./arbitraries.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = runs(3000);
const NAMES = [...KINDS, "unit", "rulebook"] as const;
type Name = (typeof NAMES)[number];

/** Values of the samples, and the schema each is held to. */
async function samples(): Promise<{ name: Name; value: unknown }[]> {
  const files = ["samples", "regulations"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(ROOT, folder, name)),
  );
  const found = await Promise.all(
    files
      .filter((file) => file.endsWith(".yaml"))
      .map(async (file) => {
        const name = file.split(/[/\\]/).at(-1)?.replace(".yaml", "") ?? "";
        const value: unknown = parse(await readFile(file, "utf8"), { schema: "failsafe" });
        const kind = KINDS.find((one) => one === name);
        if (kind && Array.isArray(value))
          return value.map((one): { name: Kind; value: unknown } => ({ name: kind, value: one }));
        return name === "unit" || name === "rulebook" ? [{ name, value } as const] : [];
      }),
  );
  return [...found.flat(), { name: "answers", value: ANSWER }];
}

/** No sample has one: what is to be judged there was not judged. */
const ANSWER = {
  date: "2026-01-10",
  regulation: "qingcheng",
  clause: "9.18",
  period: "gr-2025-02",
  answer: "met",
  by: "wang",
  reason: "已当面说明",
};

/** What may stand in a value in place of what does. */
const anything = fc.oneof(
  fc.constantFrom("", "x", "true", "2", "2025-02-29", "2025-01-31", "2025-Q1", "a/b", "a b", 2, true, null, undefined),
  fc.constantFrom<readonly unknown[]>([], ["x"], [["x"]], [{ date: "2025-01-31" }]),
  fc.constantFrom({}, { type: "x" }, { date: "2025-01-31", type: "x", by: "y" }),
);

/** A place within a value, reached by numbers: the keys and items of a record are few. */
function changed(value: unknown, steps: readonly number[], change: { by: unknown; key: string | null }): unknown {
  const [step = 0, ...rest] = steps;
  if (Array.isArray(value)) {
    if (value.length === 0) return [change.by];
    const at = step % value.length;
    if (rest.length === 0) return change.key === null ? value.with(at, change.by) : [...value, change.by];
    return value.with(at, changed(value[at], rest, change));
  }
  if (typeof value !== "object" || value === null) return change.by;
  const entries = Object.entries(value);
  const at = step % Math.max(1, entries.length);
  if (rest.length === 0 && change.key !== null) return { ...value, [change.key]: change.by };
  return Object.fromEntries(
    entries.flatMap(([key, inner], index) => {
      if (index !== at) return [[key, inner]];
      if (rest.length > 0) return [[key, changed(inner, rest, change)]];
      return change.by === undefined ? [] : [[key, change.by]];
    }),
  );
}

describe("a predicate compiled ahead", () => {
  let values: Awaited<ReturnType<typeof samples>>;

  beforeAll(async () => {
    values = await samples();
  });

  /** Both, of values of their own: to conform may change a text into what the schema says. */
  const both = (name: Name, value: unknown) => {
    const [own, other]: unknown[] = [structuredClone(value), structuredClone(value)];
    return { told: [accepts(name, own), own], said: [validator(name)(other), other] };
  };

  it("takes what the schemas take, and makes of it what they make", () => {
    expect(new Set(values.map(({ name }) => name)).size).toBe(NAMES.length);
    for (const { name, value } of values) {
      const { told, said } = both(name, value);
      expect(told).toEqual(said);
      expect(told[0], JSON.stringify(value)).toBe(true);
    }
  });

  it("refuses what they refuse, whatever a value is changed to", () => {
    let refused = 0;
    const change = fc.record({
      by: anything,
      key: fc.option(fc.constantFrom("id", "date", "type", "with", "unknown")),
    });
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), change, (which, steps, how) => {
        const { name, value } = values[which % values.length] ?? { name: "unit", value: {} };
        const { told, said } = both(name, changed(value, steps, how));
        expect(told[0]).toBe(said[0]);
        if (told[0]) expect(told[1]).toEqual(said[1]);
        else refused++;
      }),
      RUNS,
    );
    expect(refused).toBeGreaterThan(RUNS.numRuns / 6);
  });
});
