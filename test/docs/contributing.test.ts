import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What looks like a path of the project in a text: a folder of its top, and what follows. */
const PATH = /`((?:src|test|docs|schemas|scripts|regulations|samples|templates|bin)\/[\w./-]*)`/g;

describe.each(["CONTRIBUTING.md", "README.md", "README.zh-CN.md", "CHANGELOG.md"])("%s", (name) => {
  it("names no path that is not there", () => {
    const named = [...readFileSync(`${ROOT}${name}`, "utf8").matchAll(PATH)].flatMap(([, path]) => path ?? []);
    expect(named.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });
});

describe("CONTRIBUTING.md", () => {
  it("names where things are", () => {
    const text = readFileSync(`${ROOT}CONTRIBUTING.md`, "utf8");
    expect([...text.matchAll(PATH)].length).toBeGreaterThan(20);
  });
});
