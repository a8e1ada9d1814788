import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/ledger/model.js";
import { partyKey, personKey } from "../../src/ledger/model.js";
import { writtenParty } from "../../src/views/written-party.js";
import { department, person, post, unit } from "../support/records.js";
import { contextOn } from "../support/rules.js";

const named = (id: string, name: string) => ({ ...person(id, post("member")), name });
const written = (key: Parameters<typeof writtenParty>[0], own: Unit, ...others: Unit[]) =>
  writtenParty(key, contextOn("2025-12-31", own, { others }));

describe("a party in a record", () => {
  const own = unit({
    departments: [department("office"), { ...department("first"), name: "无" }],
    organs: [{ name: "县委", relations: ["superior-party", "local-party"] }],
    people: [named("wang", "王远"), named("li1", "李望"), named("li2", "李望"), named("ou", "欧阳、文")],
  });

  it("is written by a name that finds it alone", () => {
    expect(written(personKey("u", "wang"), own)).toBe("王远");
    expect(written(partyKey("department", "office"), own)).toBe("office科");
    expect(written(partyKey("body", "party-group"), own)).toBe("党组");
  });

  it("is written by its id where several share the name", () => {
    expect(written(personKey("u", "li1"), own)).toBe("li1");
    expect(written(personKey("u", "li2"), own)).toBe("li2");
  });

  it("is written by its id where the name would be read as a list, or as nothing", () => {
    expect(written(personKey("u", "ou"), own)).toBe("ou");
    expect(written(partyKey("department", "first"), own)).toBe("first");
  });

  it("is an organ by its name, and by its relation where none bears that", () => {
    expect(written(partyKey("organ", "superior-party"), own)).toBe("县委");
    expect(written(partyKey("organ", "superior-discipline"), own)).toBe("上级纪检监察机关");
  });

  it("of another unit is a person with that unit before him, by his id where two there share the name", () => {
    const hexi = (...people: readonly [id: string, name: string][]) => ({
      ...unit({ id: "hexi" }),
      people: people.map(([id, name]) => ({ ...named(id, name), key: personKey("hexi", id) })),
    });
    const sun = personKey("hexi", "sun");
    expect(written(sun, own, hexi(["sun", "孙立"]))).toBe("hexi/孙立");
    expect(written(sun, unit(), hexi(["sun", "孙立"], ["sun2", "孙立"]))).toBe("hexi/sun");
    expect(written(sun, unit(), hexi(["sun", "孙、立"]))).toBe("hexi/sun");
  });

  it("may be another unit, by its name", () => {
    expect(written(partyKey("unit", "hexi"), own, unit({ id: "hexi" }))).toBe("hexi院");
  });
});
