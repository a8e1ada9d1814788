import { describe, expect, it } from "vitest";
import { plainClauses } from "../../src/regulation/rule.js";

const listed = (...clauses: string[]) => clauses.map((clause) => ({ clause }));

describe("the clauses of a plain rule", () => {
  it("are its own alone where it lists none", () => {
    expect(plainClauses("5")).toEqual({ all: ["5"], permissive: [], open: [], judged: [], list: null });
  });

  it("are its own first, then what it lists, each once", () => {
    expect(plainClauses("5", listed("5(2)", "5", "5(1)", "5(2)")).all).toEqual(["5", "5(2)", "5(1)"]);
  });
});
