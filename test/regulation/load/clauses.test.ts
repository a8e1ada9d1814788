import { describe, expect, it } from "vitest";
import { SourceText } from "../../../src/document/source.js";
import { loadClauses } from "../../../src/regulation/load/clauses.js";
import { readBook } from "../../support/rules.js";

/** What is wrong with a list of clauses, as `code line`. */
function wrongWith(text: string): string[] {
  const { rulebooks, terms } = readBook({});
  const [book] = rulebooks;
  if (!book) throw new Error("no rulebook");
  const { problems } = loadClauses(new SourceText("clauses.yaml", "clauses.yaml", text), book, terms);
  return problems.map(({ code, place }) => `${code} ${place.line}`);
}

describe("a list of clauses", () => {
  it("names each clause once", () => {
    const first = '- { clause: "1", class: general, zh: 第一条 }\n';
    expect(wrongWith(first + first.replace('"1"', '"2"'))).toEqual([]);
    expect(wrongWith(first + first.replace('"1"', '"2"') + first)).toEqual(["duplicate-id 3"]);
  });

  it("says what records would show of what is advised only", () => {
    const records = "records: { meeting: any }";
    expect(wrongWith(`- { clause: "1", class: advisory, zh: 第一条, ${records} }\n`)).toEqual([]);
    expect(wrongWith(`- { clause: "1", class: general, zh: 第一条, ${records} }\n`)).toEqual(["unknown-key 1"]);
  });
});
