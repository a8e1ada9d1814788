import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The fenced blocks of a text, as they stand. */
function blocksOf(name: string): string[] {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  return [...text.matchAll(/^```\w+\n[\s\S]*?^```$/gm)].map(([block]) => block);
}

describe.each(["jobs", "large-ledgers"])("the recipes of docs/%s.md", (page) => {
  it("are the same in both languages", () => {
    expect(blocksOf(`${page}.md`).length).toBeGreaterThan(3);
    expect(blocksOf(`${page}.zh-CN.md`)).toEqual(blocksOf(`${page}.md`));
  });
});
