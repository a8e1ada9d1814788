import { describe, expect, it } from "vitest";
import {
  bodyParty,
  departmentParty,
  groupParty,
  partyOf,
  personParty,
  recipientParty,
  termText,
} from "../../src/audit/party.js";
import type { Organ, PartyKey, Unit } from "../../src/ledger/model.js";
import { department, group, person, post, unit } from "../support/records.js";
import { contextOn } from "../support/rules.js";

const LOW = unit({ id: "low", superior: "u", people: [person("xia", post("secretary"))] });
const OWN: Unit = unit({
  departments: [department("office")],
  groups: [group("cell-1", "party-cell")],
  people: [person("li", post("member"))],
});
const CONTEXT = contextOn("2025-12-31", OWN, { others: [LOW] });
const { terms } = CONTEXT;

describe("a person", () => {
  it("is called by his id in his own unit, and with that unit's before it in another", () => {
    const [li] = OWN.people;
    if (!li) throw new Error("nobody in the unit");
    expect(personParty(li, OWN)).toMatchObject({ key: "person:u/li", type: "person", id: "li" });
    expect(personParty(li, LOW)).toMatchObject({ key: "person:u/li", id: "u/li" });
  });
});

describe("a department or group", () => {
  it("has the name that the unit gives it, or is called by its id", () => {
    expect(departmentParty(OWN, "office").name.zh).toBe("office科");
    expect(departmentParty(OWN, "legal")).toMatchObject({ key: "department:legal", name: { zh: "legal" } });
    expect(groupParty(OWN, "cell-1").name.zh).toBe("cell-1组");
    expect(groupParty(OWN, "cell-2").name).toEqual({ zh: "cell-2", en: "cell-2" });
  });
});

describe("whom something goes to", () => {
  const named = (...organs: Organ[]) =>
    recipientParty({ type: "organ", id: "superior-party" }, unit({ organs }), terms).name;
  const organ = (name: string, ...relations: string[]): Organ => ({ name, relations });

  it("bears the name of the organ that is it to the unit", () => {
    expect(named(organ("县纪委", "local-discipline"), organ("县委", "superior-party")).zh).toBe("县委");
  });

  it("bears the relation's where no organ is, and all their names where several are", () => {
    expect(named(organ("县纪委", "local-discipline")).zh).toBe("上级党组织");
    expect(named(organ("市委", "superior-party"), organ("市院党组", "plenary", "superior-party")).zh).toBe(
      "市委、市院党组",
    );
  });

  it("may be a body of the unit", () => {
    expect(recipientParty({ type: "body", id: "party-group" }, OWN, terms)).toEqual(bodyParty("party-group", terms));
  });
});

describe("a party that a record names", () => {
  it.each<[PartyKey, string, string]>([
    ["organ:plenary", "plenary", "全委会"],
    ["department:office", "office", "office科"],
    ["group:cell-1", "cell-1", "cell-1组"],
    ["unit:low", "low", "low院"],
    ["person:u/li", "li", "li"],
    ["person:low/xia", "low/xia", "xia"],
    ["body:party-group", "party-group", "党组"],
  ])("%s", (key, id, zh) => {
    const party = partyOf(key, CONTEXT);
    expect([party.key, party.id, party.name.zh]).toEqual([key, id, zh]);
  });
});

describe("a term", () => {
  it("has its words in both languages, and what is none is its own text", () => {
    expect(termText("roles", "secretary", terms)).toEqual({ zh: "党组书记", en: "secretary" });
    expect(termText("roles", "队长", terms)).toEqual({ zh: "队长", en: "队长" });
  });
});
