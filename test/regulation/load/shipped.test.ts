import { afterEach, describe, expect, it } from "vitest";
import { meaningAsText, storedMeaning, takeStoredMeanings } from "../../../src/regulation/load/shipped.js";
import { readBook } from "../../support/rules.js";

// What is shipped is read by test/bundle.test.ts and test/samples.test.ts; here is what is put into text, and when it is taken.

describe("what a rulebook means", () => {
  const keys = { interpretations: { often: { words: "经常", n: 4 } } };
  const row = { clause: "1", title: "一", requirement: "一", holder: "role secretary", interpretation: "often" };
  const { rulebooks } = readBook({
    ...keys,
    obligations: [{ ...row, every: "year", evidence: { talk: "any", by: "holder" } }],
  });

  it("is put into a text of its own, whole", () => {
    const [book] = rulebooks;
    if (!book) throw new Error("no rulebook");
    const [file, text] = meaningAsText(book);
    const { interpretations, obligations, rules, numbering } = JSON.parse(text);
    expect(file).toBe("mine.meaning.json");
    expect(new Map(interpretations)).toEqual(book.interpretations);
    expect({ obligations, rules, numbering }).toEqual({
      obligations: book.obligations,
      rules: [],
      numbering: book.numbering,
    });
  });
});

describe("what was resolved before", () => {
  afterEach(() => takeStoredMeanings(false));

  it("is not taken where it is to be resolved anew, or nothing was", () => {
    takeStoredMeanings(false);
    expect(storedMeaning("mine")).toBeUndefined();
    takeStoredMeanings(true);
    expect(storedMeaning("no-such-regulation")).toBeUndefined();
  });
});
