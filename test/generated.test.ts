import { afterEach, describe, expect, it } from "vitest";
import { RULE_KINDS, type Rule } from "../src/audit/rules/rules.js";
import type { Problem } from "../src/document/problem.js";
import { conforms } from "../src/document/schema.js";
import { useValidators } from "../src/document/validators.js";
import { loadRulebooks } from "../src/regulation/load/load.js";
import {
  readShippedRulebooks,
  shippedRulebooks,
  storedMeaning,
  takePreloadedRulebooks,
  takeStoredMeanings,
} from "../src/regulation/load/shipped.js";
import { validatorsAtRunTime } from "./support/ajv.js";
import { audit } from "./support/audit.js";

afterEach(() => {
  takePreloadedRulebooks(true);
  takeStoredMeanings(false);
  useValidators({});
});

describe("the rulebooks that `npm run generate` read ahead", () => {
  it("are those in regulations/ as the program reads them: run it again where they are not", () => {
    const files = readShippedRulebooks();
    const problems: Problem[] = files.flatMap((file) => file.problems);
    for (const file of files) expect(conforms("rulebook", file.value, { file }, problems)).toBe(true);
    expect(problems).toEqual([]);
    const ahead = shippedRulebooks();
    expect(ahead.map(({ source }) => source.shown)).toEqual(files.map(({ source }) => source.shown));
    for (const [index, { value }] of ahead.entries()) expect({ ...Object(value) }).toEqual(files[index]?.value);
  });

  it("need not conform to anything again", () => {
    expect(shippedRulebooks().map(({ conforming }) => conforming)).toEqual(Array(5).fill(true));
  });

  it("are read from their YAML where they are not to be taken", () => {
    takePreloadedRulebooks(false);
    expect(shippedRulebooks().map(({ conforming }) => conforming)).toEqual(Array(5).fill(false));
  });
});

describe("what `npm run generate` made out that the rulebooks mean", () => {
  const resolved = () => loadRulebooks<Rule>(readShippedRulebooks(), RULE_KINDS).rulebooks;

  it("is what the program makes of them now: run it again where it is not", () => {
    takeStoredMeanings(true);
    for (const { id, numbering, interpretations, obligations, rules } of resolved())
      expect(storedMeaning<Rule>(id)).toStrictEqual({ numbering, interpretations, obligations, rules });
  });

  it("stands for their rows where it is to be taken, and the terms they name are there as well", () => {
    takeStoredMeanings(true);
    const { rulebooks } = loadRulebooks<Rule>(shippedRulebooks(), RULE_KINDS);
    for (const [index, book] of resolved().entries()) {
      const { id, title, path, numbering, interpretations, obligations, rules, termUses } = rulebooks[index] ?? book;
      expect({ id, title, path, numbering, interpretations, obligations, rules, termUses }).toStrictEqual(book);
    }
  });

  it("is not taken for a rulebook that the user reads otherwise", () => {
    takeStoredMeanings(true);
    const reading = { regulation: "hebei", id: "promptly", change: { within: "5" } };
    const { rulebooks } = loadRulebooks<Rule>(shippedRulebooks(), RULE_KINDS, [reading]);
    const read = rulebooks.find(({ id }) => id === "hebei")?.interpretations.get("promptly");
    expect(read?.within).toEqual({ count: 5, unit: "days" });
    expect(storedMeaning<Rule>("hebei")?.interpretations.get("promptly")?.within).toEqual({ count: 30, unit: "days" });
  });
});

describe("the validators that `npm run generate` compiled", () => {
  const broken = {
    "unit.yaml": "id: a\nname: A\nkind: 检察院\nlevel: 县级\nregulations: [qingcheng]\npeople: [{ id: 甲 }]\n",
    "talks.yaml": "- { date: 2025-02-30, typ: 廉政谈话, by: [], with: {} }\n- { date: 2025-02-03 }\n",
    "meetings.yaml": "- { date: 2025-06-20, type: 党组会议, regular: 也许, heard: [{ from: 办公室 }] }\n",
  };

  it("say the same as those that ajv compiles now", async () => {
    const said = async () => await audit(broken, "validate", ".");
    const generated = await said();
    expect(generated.exit).toBe(3);
    useValidators(await validatorsAtRunTime());
    expect(await said()).toEqual(generated);
  });
});
