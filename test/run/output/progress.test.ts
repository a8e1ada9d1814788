import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en.js";
import type { Environment } from "../../../src/run/environment.js";
import { Progress } from "../../../src/run/output/progress.js";

/** Shows each part of the work at its time, in milliseconds since it began, and then ends; returns what the terminal was given. */
function shown(
  steps: readonly (readonly [number, number])[],
  { columns, quiet = false }: { columns: number | undefined; quiet?: boolean },
): string {
  let text = "";
  let clock = 0;
  const write = async (drawn: string) => {
    text += drawn;
    return true;
  };
  const output = { columns, colour: 0, write } as const;
  const environment: Environment = { stdout: output, stderr: output, cwd: "/", variables: {}, now: () => clock };
  const progress = new Progress({ environment, messages: en, options: { quiet } });
  for (const [at, done] of steps) {
    clock = at;
    progress.show(done, 200, 1000);
  }
  progress.end();
  return text;
}

const LONG = [
  [500, 0.1],
  [2000, 0.25],
  [2100, 0.3],
  [4000, 0.5],
] as const;

describe("the progress of long work", () => {
  it("is a line that tells units, files and the time left, drawn over itself and taken away at the end", () => {
    const lines = shown(LONG, { columns: 80 }).split("\r");
    expect(lines.map((line) => line.trimEnd())).toEqual([
      "",
      "50 of 200 units, about 250 of 1000 files; some 6 seconds left",
      "100 of 200 units, about 500 of 1000 files; some 4 seconds left",
      "",
      "",
    ]);
  });

  it("covers the longer line that stood there before", () => {
    const [, longer = "", shorter = ""] = shown(
      [
        [1000, 0.05],
        [2000, 0.99],
      ],
      { columns: 80 },
    ).split("\r");
    expect(shorter).toHaveLength(longer.length);
  });

  it("is not there where stderr is no terminal, nor when asked to be quiet", () => {
    expect(shown(LONG, { columns: undefined })).toBe("");
    expect(shown(LONG, { columns: 80, quiet: true })).toBe("");
  });

  it("is not there for work that is done within a second", () => {
    expect(shown([[900, 0.9]], { columns: 80 })).toBe("");
  });
});
