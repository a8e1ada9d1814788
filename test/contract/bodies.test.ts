import { describe, expect, it } from "vitest";
import { audited, department, type Entry, ledger, person, post, ruling, secretary, within } from "./support.js";

const book = ruling(
  [
    {
      check: "composition",
      clause: "1",
      body: "leading-group",
      head: "secretary",
      deputies: "deputy-secretary",
      members: ["discipline-head", "political-head"],
    },
    { check: "composition", clause: "2", body: "leading-group", "one-deputy": true },
    { check: "composition", clause: "3", body: "leading-group", functions: ["general-office", "publicity"] },
    { check: "composition", clause: "4", body: "leading-group", office: ["political", "discipline-group"] },
    { check: "portfolio", clause: "5", roles: "secretary", functions: ["finance", "personnel"] },
  ],
  {
    terms: {
      functions: [
        { id: "finance", zh: "财务", en: "finance" },
        { id: "personnel", zh: "人事", en: "personnel" },
      ],
    },
  },
);
const people: Entry[] = [
  secretary("wang"),
  person("fu", post("deputy-secretary")),
  person("ji", post("discipline-head")),
  person("zheng", post("political-head", { department: "zzb" })),
  person("sun", post("staff", { department: "bgs" })),
];
const departments = [
  department("bgs", { function: "general-office" }),
  department("zzb", { function: "political" }),
  department("cwk", { function: "finance" }),
];
const judge = async (group: Entry | null, more: Entry = {}, asOf = "2025-12-31") => {
  const bodies: Entry = group ? { bodies: { "leading-group": group } } : {};
  const files = { ...ledger({ regulations: ["mine"], departments, people, ...bodies, ...more }), ...book };
  return audited(files, asOf, 2025);
};
const status = async (clause: string, group: Entry | null, more: Entry = {}) =>
  (await judge(group, more)).status(`${clause}/leading-group/-/-/u`);

describe("who sits on a standing body", () => {
  const whole: Entry = { head: "wang", deputies: ["fu"], members: ["ji", "zheng"] };

  it.each([
    ["all who should", whole, "met"],
    ["another head", { ...whole, head: "fu" }, "breach"],
    ["a deputy missing", { ...whole, deputies: [] }, "breach"],
    ["a member missing", { ...whole, members: ["ji"] }, "breach"],
    ["somebody more", { ...whole, members: ["ji", "zheng", "sun"] }, "met"],
    ["no head written", { deputies: ["fu"], members: ["ji", "zheng"] }, "undetermined"],
  ])("%s: %s", async (_, group, expected) => {
    expect(await status("1", group)).toBe(expected);
  });

  it("is undetermined where nobody has recorded it", async () => {
    expect((await judge(null, {})).finding("1/-/-/-/u")).toMatchObject({ status: "undetermined", code: "not-kept" });
  });

  it("asks nothing for a seat whose post nobody holds", async () => {
    const few = people.filter((one) => one.id !== "fu" && one.id !== "zheng");
    expect(await status("1", { head: "wang", members: ["ji"] }, { people: few })).toBe("met");
  });

  it("is judged by who sits on it on the year's last day, or on the as-of day before that", async () => {
    const group = { ...whole, to: "2025-06-30" };
    expect((await judge(group, {})).status("1/-/-/-/u")).toBe("undetermined");
    const early = await judge(group, {}, "2025-06-30");
    expect(early.finding("1/leading-group/-/-/u")).toMatchObject({
      status: "met",
      period: { label: "u", from: "2025-06-30", to: "2025-06-30" },
      evidence: [{ file: "unit.yaml" }],
    });
  });

  it("may be asked for exactly one deputy", async () => {
    expect(await status("2", { head: "wang", deputies: ["fu"] })).toBe("met");
    expect(await status("2", { head: "wang", deputies: ["fu", "ji"] })).toBe("breach");
    expect(await status("2", { head: "wang" })).toBe("breach");
  });

  it("has somebody of each department asked for, so far as the unit has it", async () => {
    expect(await status("3", { head: "wang", members: ["sun"] })).toBe("met");
    expect(await status("3", { head: "wang", members: ["zheng"] })).toBe("breach");
  });

  it("may have somebody of another unit on it, whichever unit is read first; of the same name, the own", async () => {
    const below = [secretary("yang"), { ...secretary("chen"), name: "某sun" }];
    const other = ledger({ id: "v", regulations: ["mine"], departments: [], people: below });
    const seated = async (member: string) => {
      const own = ledger({
        regulations: ["mine"],
        departments,
        people,
        bodies: { "leading-group": { members: [member] } },
      });
      return (await audited({ ...own, ...within("below", other), ...book }, "2025-12-31", 2025)).status(
        "3/leading-group/-/-/u",
      );
    };
    expect(await seated("某yang")).toBe("breach");
    expect(await seated("某sun")).toBe("met");
  });

  it("has its office where the clause puts it", async () => {
    expect(await status("4", { head: "wang", office: "zzb" })).toBe("met");
    expect(await status("4", { head: "wang", office: "纪检组" })).toBe("met");
    expect(await status("4", { head: "wang", office: "bgs" })).toBe("breach");
    expect(await status("4", { head: "wang" })).toBe("undetermined");
  });
});

describe("a portfolio", () => {
  const overseeing = (of: string, more: Entry = {}) => [person("wang", post("secretary", { oversees: [of], ...more }))];

  it("leaves out the departments the clause excludes, on every day of the year", async () => {
    const run = async (list: Entry[]) => (await judge(null, { people: list })).status("5/wang/-/-/u");
    expect(await run(overseeing("bgs"))).toBe("met");
    expect(await run(overseeing("cwk"))).toBe("breach");
    expect(await run(overseeing("cwk", { to: "2025-01-01" }))).toBe("breach");
    expect(await run(overseeing("cwk", { to: "2024-12-31" }))).toBe("none");
  });
});
