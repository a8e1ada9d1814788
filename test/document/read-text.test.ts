import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/document/problem.js";
import { readText } from "../../src/document/read-text.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-text-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function read(path: string): { text: string | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  return { text: readText(path, "a.yaml", "a.yaml", problems)?.text, problems };
}

describe("a file that is read", () => {
  it("is read whole, whatever was read before it", () => {
    const texts = ["- 一\n".repeat(3), "- 二百万字\n".repeat(200_000), "", "- plain\n", `- ${"长".repeat(87_381)}\n`];
    const paths = texts.map((text, index) => fileOf(`${index}.yaml`, text));
    expect(paths.map((path) => read(path).text)).toEqual(texts);
  });

  it("is not a folder, and not a pipe, which nobody waits for", () => {
    const pipe = join(folder, "pipe.yaml");
    execFileSync("mkfifo", [pipe]);
    const reasons = { [pipe]: "not a regular file", [folder]: "EISDIR" };
    for (const [path, reason] of Object.entries(reasons)) {
      expect(read(path)).toMatchObject({
        text: undefined,
        problems: [{ code: "unreadable-file", args: { reason }, place: { file: "a.yaml" } }],
      });
    }
  });

  it("is there", () => {
    expect(read(join(folder, "none.yaml")).problems).toMatchObject([{ args: { reason: "ENOENT" } }]);
  });
});
