import { describe, expect, it } from "vitest";
import { type Person, personKey } from "../../src/ledger/model.js";
import { type Lookup, Names, type Roster } from "../../src/ledger/names.js";
import type { PartyType } from "../../src/terms/party-types.js";
import { Terms } from "../../src/terms/vocabulary.js";

const person = (id: string, name: string) => ({ id, name, posts: [] });
type RosterFields = Partial<Omit<Roster, "people">> & { readonly people?: readonly Omit<Person, "key">[] };
const roster = (id: string, name: string, { people = [], ...more }: RosterFields = {}): Roster => ({
  id,
  name,
  groups: [],
  people: people.map((one) => ({ ...one, key: personKey(id, one.id) })),
  departments: [],
  organs: [],
  ...more,
});
const upper = roster("shi", "市院", {
  people: [person("wang", "王伟"), person("wang-wei", "王伟"), person("li", "李为民")],
  departments: [{ id: "office", name: "办公室", function: null }],
  organs: [
    { name: "市委", relations: ["local-party-committee", "superior-party"] },
    { name: "市纪委", relations: ["local-discipline", "superior-discipline"] },
    { name: "省纪委（监委）", relations: ["superior-discipline"] },
  ],
});
const lower = roster("xian", "县院", {
  people: [person("zhao", "李为民"), person("sun", "孙丽"), person("office-lady", "wang")],
  departments: [{ id: "office", name: "综合部", function: null }],
});
const names = namesIn(upper, lower);

function namesIn(...rosters: readonly Roster[]): Names {
  const all = new Names(new Terms());
  for (const one of rosters) all.add(one);
  return all;
}

const ANYBODY: readonly PartyType[] = ["person", "body", "department", "unit", "organ"];
const find = (text: string, unit: Roster = upper, types: readonly PartyType[] = ANYBODY) =>
  names.of(unit).find(text, types);
const nearestOf = (lookup: Lookup) => (lookup.found === "none" ? lookup.alike().nearest : undefined);
const nearestTo = (text: string, types: readonly PartyType[] = ANYBODY) => nearestOf(find(text, upper, types));
const one = (...keys: string[]) => ({ found: "one", keys });

describe("a name", () => {
  it("is looked for in the record's own unit first", () => {
    expect(find("李为民")).toEqual(one("person:shi/li"));
    expect(find("李为民", lower)).toEqual(one("person:xian/zhao"));
    expect(find("office", lower)).toEqual(one("department:office"));
  });

  it("of a person or a unit is then looked for in the whole ledger", () => {
    expect(find("孙丽")).toEqual(one("person:xian/sun"));
    expect(find("县院")).toEqual(one("unit:xian"));
    expect(find("xian")).toEqual(one("unit:xian"));
  });

  it("of a department or an organ is not", () => {
    expect(find("综合部")).toMatchObject({ found: "none" });
    expect(find("市委", lower)).toMatchObject({ found: "none" });
  });

  it("of an organ without a relation to the unit stands for nobody", () => {
    const own = roster("qu", "区院", { organs: [{ name: "区委", relations: [] }] });
    expect(namesIn(own).of(own).find("区委", ANYBODY)).toMatchObject({ found: "none" });
  });

  it("that two share asks for the id, and names both", () => {
    expect(find("王伟")).toEqual({ found: "several", ids: ["wang", "wang-wei"] });
    expect(find("王伟", lower)).toEqual({ found: "several", ids: ["shi/wang", "shi/wang-wei"] });
  });

  it("or id that two units have asks for unit/id, which is understood", () => {
    const third = roster("qu", "区院", { people: [person("li", "李丽")] });
    const all = namesIn(upper, lower, third).of(lower);
    expect(all.find("li", ANYBODY)).toEqual({ found: "several", ids: ["shi/li", "qu/li"] });
    expect(all.find("qu/li", ANYBODY)).toEqual(one("person:qu/li"));
    expect(all.find("市院/李为民", ANYBODY)).toEqual(one("person:shi/li"));
    expect(all.find("shi/zhao", ANYBODY)).toMatchObject({ found: "none" });
    expect(all.find("shi/office", ANYBODY)).toMatchObject({ found: "none" });
  });

  it("that stands for an id is shared like any name", () => {
    const both = roster("u", "院", { people: [person("王伟", "王伟"), person("wang", "王伟")] });
    expect(namesIn(both).of(both).find("王伟", ["person"])).toEqual({ found: "several", ids: ["王伟", "wang"] });
  });

  it("that is one's id and another's name is the id's", () => {
    const both = roster("u", "院", { people: [person("sun", "孙丽"), person("ma", "sun")] });
    expect(namesIn(both).of(both).find("sun", ["person"])).toEqual(one("person:u/sun"));
  });

  it("is the own unit's even where it is an id elsewhere", () => {
    expect(find("wang", lower)).toEqual(one("person:xian/office-lady"));
  });

  it("is found with blanks around it and with brackets of either width", () => {
    expect(find(" 李为民 ")).toEqual(one("person:shi/li"));
    expect(find("省纪委(监委)")).toEqual(one("organ:superior-discipline"));
  });

  it("is one of the kinds of party asked for", () => {
    expect(find("办公室", upper, ["person"])).toMatchObject({ found: "none" });
    expect(find("党组", upper, ["body"])).toEqual(one("body:party-group"));
    expect(find("纪委", upper, ["body"])).toEqual(one("body:discipline-group"));
  });

  it("looked for in one unit only is nobody's where another unit has it", () => {
    const own = (text: string) => names.within(upper).find(text, ANYBODY);
    expect(own("李为民")).toEqual(one("person:shi/li"));
    expect(own("王伟")).toMatchObject({ found: "several" });
    expect(own("孙丽")).toMatchObject({ found: "none" });
  });

  it("that nobody bears suggests the nearest", () => {
    expect(nearestTo("李为明")).toBe("李为民");
    expect(nearestTo("孙丽丽")).toBe("孙丽");
    expect(nearestTo("纪检组织")).toBe("纪检组");
    expect(nearestTo("李为明", ["department", "body"])).toBeNull();
    expect(nearestTo("国际空间站")).toBeNull();
  });

  it("that nobody bears is held to those of other units only when the nearest is asked for, and once", () => {
    let looks = 0;
    const far = {
      ...lower,
      get people() {
        looks++;
        return lower.people;
      },
    };
    const all = namesIn(upper, far);
    const known = looks;
    const lookup = all.of(upper).find("孙丽丽", ANYBODY);
    expect(looks).toBe(known);
    expect(nearestOf(lookup)).toBe("孙丽");
    expect(nearestOf(lookup)).toBe("孙丽");
    expect(looks).toBe(known + 1);
  });
});

describe("a body of the unit", () => {
  const county = roster("qing", "庆城县人民检察院", {
    organs: [{ name: "县院党组", relations: ["superior-organ"] }],
  });

  it("is found by its name with what the unit is called before it", () => {
    expect(find("院党组", county)).toEqual(one("body:party-group"));
    expect(find("本院纪检组", county)).toEqual(one("body:discipline-group"));
    expect(find("庆城县人民检察院党组", county)).toEqual(one("body:party-group"));
  });

  it("is not meant by another unit's, by what an organ is called, or where no body is asked for", () => {
    expect(find("市院党组", county)).toMatchObject({ found: "none" });
    expect(find("县院党组", county)).toEqual(one("organ:superior-organ"));
    expect(find("院党组", county, ["person"])).toMatchObject({ found: "none" });
  });
});

describe("an organ", () => {
  it("stands for every relation it bears, by its name or by a relation that is its alone", () => {
    const committee = one("organ:local-party-committee", "organ:superior-party");
    expect(find("市委")).toEqual(committee);
    expect(find("superior-party")).toEqual(committee);
    expect(find("同级党委")).toEqual(committee);
  });

  it("by a relation that two bear stands for what they share", () => {
    expect(find("superior-discipline")).toEqual(one("organ:superior-discipline"));
    expect(find("上级纪检监察机关")).toEqual(one("organ:superior-discipline"));
  });

  it("by a relation that none bears is still a recipient", () => {
    expect(find("superior-organ")).toEqual(one("organ:superior-organ"));
    expect(find("上级院")).toEqual(one("organ:superior-organ"));
    expect(find("plenary", lower)).toEqual(one("organ:plenary"));
  });

  it("that bears the name of a relation is found by it", () => {
    const organs = [{ name: "上级党组织", relations: ["superior-party", "superior-organ"] }];
    const own = roster("u", "院", { organs });
    expect(namesIn(own).of(own).find("上级党组织", ["organ"])).toEqual(
      one("organ:superior-party", "organ:superior-organ"),
    );
  });
});
