import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The fenced blocks of a text, as they stand. */
function blocksOf(name: string): string[] {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  return [...text.matchAll(/^```\w+\n[\s\S]*?^```$/gm)].map(([block]) => block);
}

describe("the recipes for jobs", () => {
  it("are the same in both languages", () => {
    expect(blocksOf("jobs.md").length).toBeGreaterThan(4);
    expect(blocksOf("jobs.zh-CN.md")).toEqual(blocksOf("jobs.md"));
  });
});
