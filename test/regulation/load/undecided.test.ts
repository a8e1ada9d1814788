import { describe, expect, it } from "vitest";
import { SourceText } from "../../../src/document/source.js";
import { readYaml } from "../../../src/document/yaml.js";
import { undecidedIn } from "../../../src/regulation/load/undecided.js";
import { readBook } from "../../support/rules.js";

const ROW = {
  title: { zh: "一", en: "One" },
  requirement: { zh: "一", en: "One" },
  holder: "body party-group",
  every: "year",
  evidence: { meeting: "any" },
};

/** The clauses of a rulebook's rows that somebody must still decide. */
function undecided(...todos: readonly (readonly string[])[]): unknown {
  const obligations = todos.map((todo, at) => ({
    clause: String(at + 1),
    ...ROW,
    ...(todo.length > 0 ? { todo } : {}),
  }));
  const { rulebooks } = readBook({ obligations });
  const file = readYaml(new SourceText("mine.yaml", "mine.yaml", "id: mine\n"));
  return undecidedIn([file], rulebooks).map(({ code, args }) => ({ code, args }));
}

describe("a row of a rulebook", () => {
  it("with one thing to do is undecided, as is one with several; without any it is decided", () => {
    expect(undecided(["who"], [], ["who", "when"])).toEqual([{ code: "undecided", args: { clauses: ["1", "3"] } }]);
    expect(undecided([])).toEqual([]);
  });
});
