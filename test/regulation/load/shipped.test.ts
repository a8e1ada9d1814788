import { afterEach, describe, expect, it } from "vitest";
import { embedShippedFiles } from "../../../src/document/shipped-files.js";
import {
  meaningAsText,
  PRELOADED,
  readShippedRulebooks,
  shippedRulebooks,
  storedMeaning,
  takePreloadedRulebooks,
  takeStoredMeanings,
} from "../../../src/regulation/load/shipped.js";
import { readBook, WORDS } from "../../support/rules.js";

/** Ships these files instead of those of the program. */
function ship(files: Readonly<Record<string, string>>): void {
  embedShippedFiles({ paths: Object.keys(files), textOf: (path) => files[path] });
}
const YAML = { "regulations/mine/rulebook.yaml": "id: mine\n", "regulations/mine/clauses.yaml": "[]\n" };

afterEach(() => {
  embedShippedFiles(undefined);
  takePreloadedRulebooks(true);
  takeStoredMeanings(false);
});

describe("the rulebooks that come with the program", () => {
  it("are read from their YAML, which alone of their folders is a rulebook", () => {
    ship(YAML);
    const [book, ...others] = readShippedRulebooks();
    expect(book).toMatchObject({ value: { id: "mine" }, source: { shown: "audit:regulations/mine/rulebook.yaml" } });
    expect(others).toEqual([]);
  });

  it("are taken as they were read before, the rest when it is asked for", () => {
    const asked: string[] = [];
    const head = {
      path: "regulations/mine/rulebook.yaml",
      head: { id: "mine" },
      rest: { file: "mine.json", keys: ["rules"] },
    };
    const files: Readonly<Record<string, string>> = {
      [`${PRELOADED}/heads.json`]: JSON.stringify([head]),
      [`${PRELOADED}/mine.json`]: JSON.stringify({ rules: [1] }),
    };
    const textOf = (path: string) => {
      asked.push(path);
      return files[path];
    };
    embedShippedFiles({ paths: [], textOf });
    const [book] = shippedRulebooks();
    expect(asked).toEqual([`${PRELOADED}/heads.json`]);
    expect({ ...Object(book?.value) }).toEqual({ id: "mine", rules: [1] });
    expect(asked).toEqual([`${PRELOADED}/heads.json`, `${PRELOADED}/mine.json`]);
    expect(book?.conforming).toBe(true);
  });

  it("are read from their YAML where nothing was read before, or it is not to be taken", () => {
    ship(YAML);
    expect(shippedRulebooks().map(({ conforming }) => conforming)).toEqual([false]);
    ship({ ...YAML, [`${PRELOADED}/heads.json`]: "[]" });
    expect(shippedRulebooks()).toEqual([]);
    takePreloadedRulebooks(false);
    expect(shippedRulebooks()).toHaveLength(1);
  });
});

describe("what a rulebook means", () => {
  const row = { clause: "1", ...WORDS, holder: "role secretary", interpretation: "often", every: "year" };
  const [book] = readBook({
    interpretations: { often: { words: "经常", n: 4 } },
    obligations: [{ ...row, evidence: { talk: "any", by: "holder" } }],
  }).rulebooks;
  if (!book) throw new Error("no rulebook");
  const [file, text] = meaningAsText(book);

  it("is the same when it was put into text and taken from there", () => {
    ship({ [`${PRELOADED}/${file}`]: text });
    takeStoredMeanings(true);
    const { numbering, interpretations, obligations, rules } = book;
    expect(storedMeaning("mine")).toEqual({ numbering, interpretations, obligations, rules });
  });

  it("is to be resolved anew where it is not taken, or nothing was stored", () => {
    ship({ [`${PRELOADED}/${file}`]: text });
    takeStoredMeanings(false);
    expect(storedMeaning("mine")).toBeUndefined();
    takeStoredMeanings(true);
    expect(storedMeaning("other")).toBeUndefined();
  });
});
