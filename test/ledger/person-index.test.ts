import { describe, expect, it } from "vitest";
import { partyKey } from "../../src/ledger/model.js";
import { personAmong } from "../../src/ledger/person-index.js";
import { person } from "../support/records.js";

describe("a person among some people", () => {
  const people = [person("wang"), person("li"), person("wang")];

  it("is whom looking through them finds", () => {
    for (const key of [...people.map((one) => one.key), partyKey("person", "hexi/nobody")])
      expect(personAmong(people, key)).toBe(people.find((one) => one.key === key));
  });

  it("is nobody without a key", () => {
    expect(personAmong(people, null)).toBeUndefined();
  });
});
