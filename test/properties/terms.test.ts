import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/base/nearest.js";
import { TERMS, VOCABULARIES } from "../../src/terms/terms.js";
import { namesOf, Terms } from "../../src/terms/vocabulary.js";

const terms = new Terms();
const everyTerm = fc.constantFrom(
  ...VOCABULARIES.flatMap((vocabulary) => TERMS[vocabulary].map((term) => ({ vocabulary, term }))),
);

describe("a term", () => {
  it("is found by its id and by each of its names, in its vocabulary and with blanks around it", () => {
    fc.assert(
      fc.property(everyTerm, fc.nat(), fc.constantFrom("", " ", "\t", "　"), ({ vocabulary, term }, pick, blank) => {
        const names = [term.id, term.zh, ...(term.aka ?? [])];
        const name = names[pick % names.length] ?? "";
        expect(terms.find(vocabulary, `${blank}${name}${blank}`)).toBe(term);
      }),
      { numRuns: 1000 },
    );
  });

  it("is found with its brackets, full-width or not, and without what they hold", () => {
    const bracketed = everyTerm.filter(({ term }) => term.zh.includes("("));
    fc.assert(
      fc.property(bracketed, ({ vocabulary, term }) => {
        const wide = term.zh.replace("(", "（").replace(")", "）");
        const without = term.zh.replace(/\(.*\)/, "");
        for (const name of [term.zh, wide, without]) expect(terms.find(vocabulary, name)).toBe(term);
      }),
    );
  });

  it("is found by none but its names", () => {
    fc.assert(
      fc.property(
        everyTerm,
        fc.string({ unit: fc.constantFrom(..."党组书记integry- "), maxLength: 6 }),
        ({ vocabulary }, text) => {
          const found = terms.find(vocabulary, text);
          if (found) expect(namesOf(found)).toContain(text.trim());
        },
      ),
    );
  });

  it("that a rulebook adds is known beside the declared ones, which keep their names", () => {
    fc.assert(
      fc.property(everyTerm, fc.stringMatching(/^[a-z]{3,8}$/), ({ vocabulary, term }, id) => {
        const added = { id: `own-${id}`, zh: `自定${id}`, en: id, aka: [term.zh] };
        const both = new Terms({ [vocabulary]: [added] });
        expect(both.find(vocabulary, `自定${id}`)).toBe(added);
        expect(both.find(vocabulary, term.zh)).toBe(term);
        expect(both.all(vocabulary).at(-1)).toBe(added);
      }),
    );
  });
});

describe("the nearest candidate", () => {
  const word = fc.string({ unit: fc.constantFrom(..."党风廉政abcde-"), maxLength: 8 });

  it("is one of the candidates or none", () => {
    fc.assert(
      fc.property(word, fc.array(word), (text, candidates) => {
        const found = nearest(text, candidates);
        if (found !== undefined) expect(candidates).toContain(found);
      }),
      { numRuns: 500 },
    );
  });

  it("is a text of two letters or more itself where it is among them", () => {
    fc.assert(
      fc.property(word, fc.array(word), (text, candidates) => {
        fc.pre(text.length > 1);
        expect(nearest(text, [...candidates, text])).toBe(text);
      }),
    );
  });

  it("is the word meant where one letter of four or more was slipped", () => {
    const long = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(long, fc.nat(), (meant, at) => {
        const index = at % meant.length;
        const slip = `${meant.slice(0, index)}z${meant.slice(index + 1)}`;
        expect(nearest(slip, ["一", meant, "王建国"])).toBe(meant);
      }),
    );
  });
});
