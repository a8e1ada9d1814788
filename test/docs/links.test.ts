import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const PAGES = [
  ...["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(new URL("docs/", ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .sort(),
];

/** The targets of a page's links, without anchors; those that lead out of the project are left out. */
function linksOf(text: string): string[] {
  const outsideCode = text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...outsideCode.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !/^[a-z]+:/.test(target));
}

it.each(PAGES)("every link of %s leads to a file", (page) => {
  const from = new URL(page, ROOT);
  const links = linksOf(readFileSync(from, "utf8"));
  expect(links.filter((target) => !existsSync(fileURLToPath(new URL(target, from))))).toEqual([]);
});

it("sees links at all", () => {
  expect(linksOf(readFileSync(new URL("README.md", ROOT), "utf8"))).toContain("README.zh-CN.md");
});
