import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, mine, person, post, within } from "../contract/support.js";

const talk = (date: string, by: string, others: string | string[]): Entry => ({
  date,
  type: "heart-to-heart",
  by,
  with: others,
});
const talked = { talk: "heart-to-heart", by: "holder", with: "counterpart" };
const row = { clause: "1", holder: "role secretary", every: "year", evidence: talked };
const UNIT_PEOPLE = [
  person("li", post("secretary")),
  person("wang", post("member", { contacts: ["trial", "hu", "海东镇"] })),
  head("hu", "office"),
  head("he", "trial"),
  person("du", post("department-deputy", { department: "trial" })),
  person("qi", post("discipline-head")),
];
const unit: Entry = {
  regulations: ["mine"],
  departments: [department("office"), department("trial")],
  people: UNIT_PEOPLE,
};
const below = (id: string, name: string, superior: string, more: Entry = {}) =>
  within(
    `${superior}-${id}`,
    ledger({
      id,
      name,
      superior,
      regulations: [],
      people: [person(`s${id}`, post("secretary")), person(`d${id}`, post("discipline-head"))],
      ...more,
    }),
  );
const judged = (more: Entry, talks: Entry[] = []) =>
  audited(
    {
      ...within("u", ledger(unit, { talks })),
      ...below("h", "海东镇", "u"),
      ...below("k", "东村", "h", { kind: "institution" }),
      ...mine([{ ...row, ...more }]),
    },
    "2026-12-31",
    2025,
  );
const others = async (more: Entry) => (await judged(more)).duties("1").map((one) => one.split("/-/")[0]);

describe("Counterparts", () => {
  it("departments", async () => {
    expect(
      await others({ counterpart: "departments", evidence: { activity: "inspection", departments: "counterpart" } }),
    ).toEqual(["li/office", "li/trial"]);
  });

  it("department-heads", async () => {
    expect(await others({ counterpart: "department-heads" })).toEqual(["li/he", "li/hu"]);
  });

  it("own-deputies (deputies in the department that the holder heads)", async () => {
    expect(await others({ holder: "heads", counterpart: "own-deputies" })).toEqual(["he/du"]);
  });

  it("own-staff (everybody of the department that the holder heads; with roles those alone)", async () => {
    const staffed = { ...unit, people: [...UNIT_PEOPLE, person("xu", post("staff", { department: "trial" }))] };
    const all = await audited(
      {
        ...within("u", ledger(staffed)),
        ...below("h", "海东镇", "u"),
        ...mine([{ ...row, holder: "heads", counterpart: "own-staff" }]),
      },
      "2026-12-31",
      2025,
    );
    expect(all.duties("1").map((one) => one.split("/-/")[0])).toEqual(["he/du", "he/xu"]);
    expect(await others({ holder: "heads", counterpart: "own-staff department-deputy" })).toEqual(["he/du"]);
  });

  it("own-heads (heads of the departments that the holder's post names, of a whole branch all)", async () => {
    const people = (more: Entry) => ({
      ...unit,
      people: [...UNIT_PEOPLE, person("bai", post("branch-secretary", more))],
    });
    const of = async (more: Entry) =>
      (
        await audited(
          {
            ...within("u", ledger(people(more))),
            ...below("h", "海东镇", "u"),
            ...mine([{ ...row, holder: "role branch-secretary", counterpart: "own-heads" }]),
          },
          "2026-12-31",
          2025,
        )
      )
        .duties("1")
        .map((one) => one.split("/-/")[0]);
    expect(await of({ department: "trial" })).toEqual(["bai/he"]);
    expect(await of({})).toEqual(["bai/he", "bai/hu"]);
  });

  it("a subordinate unit that an activity was for", async () => {
    const evidence = { activity: "inspection", by: "holder", departments: "counterpart" };
    const files = (activities: Entry[]) => ({
      ...within("u", ledger(unit, { activities })),
      ...below("h", "海东镇", "u"),
      ...mine([{ ...row, counterpart: "subordinate-units", evidence }]),
    });
    const done = await audited(
      files([{ date: "2025-05-05", type: "inspection", by: "li", departments: "海东镇" }]),
      "2026-12-31",
      2025,
    );
    expect(done.status("1/li/h/-/2025")).toBe("met");
    expect((await audited(files([]), "2026-12-31", 2025)).status("1/li/h/-/2025")).toBe("gap");
  });

  it("subordinate-discipline-heads: one level", async () => {
    expect(await others({ counterpart: "subordinate-discipline-heads" })).toEqual(["li/h:dh"]);
  });

  it("units-below [kinds …] (any depth)", async () => {
    const evidence = { report: "analysis", from: "counterpart" };
    expect(await others({ counterpart: "units-below", evidence })).toEqual(["li/h", "li/k"]);
    expect(await others({ counterpart: "units-below kinds institution", evidence })).toEqual(["li/k"]);
    expect(await others({ counterpart: "subordinate-units", evidence })).toEqual(["li/h"]);
  });

  it("contacts (the departments, units or people that the holder's post names)", async () => {
    expect(await others({ holder: "role member", counterpart: "contacts" })).toEqual([
      "wang/h",
      "wang/hu",
      "wang/trial",
    ]);
  });

  it("where people are wanted a department stands for its head and a unit for its secretary on the record's date", async () => {
    const talks = [talk("2025-03-01", "wang", "he"), talk("2025-03-02", "wang", "h/sh")];
    const { duties, status } = await judged({ holder: "role member", counterpart: "contacts" }, talks);
    expect(duties("1").map((one) => status(`1/${one}`))).toEqual(["met", "gap", "met"]);
  });

  it("several kinds in a list, each once", async () => {
    expect(await others({ counterpart: ["department-heads", "role department-head"] })).toEqual(["li/he", "li/hu"]);
  });
});

describe("pairs: once", () => {
  const pairs = {
    holder: "role secretary member discipline-head",
    counterpart: "role secretary member discipline-head",
    pairs: "once",
  };

  it("among the holders themselves, each pair owes it once, the holder is the one earlier in the roster", async () => {
    expect(await others(pairs)).toEqual(["li/qi", "li/wang", "wang/qi"]);
  });

  it("a record with the two exchanged counts as well", async () => {
    const { status } = await judged(pairs, [talk("2025-03-01", "wang", "li"), talk("2025-03-02", "wang", "qi")]);
    expect(["li/wang", "wang/qi", "li/qi"].map((pair) => status(`1/${pair}/-/2025`))).toEqual(["met", "met", "gap"]);
  });
});

describe("Counterparts: contacts that are nobody", () => {
  it("a name that is no department, group, person or unit is an error that names the nearest", async () => {
    const files = {
      ...ledger({
        regulations: ["mine"],
        departments: [department("office")],
        people: [person("li", post("member", { contacts: ["offices"] }))],
      }),
      ...mine([{ ...row, holder: "role member", counterpart: "contacts" }]),
    };
    await expect(audited(files, "2025-12-31", 2025)).rejects.toThrow(/“offices”.*office/s);
  });
});

describe("oversees may name subordinate units too", () => {
  const files = (
    more: Entry,
    records: Parameters<typeof ledger>[1] = {},
    below: Parameters<typeof ledger>[1] = {},
  ) => ({
    ...within(
      "u",
      ledger(
        {
          regulations: ["mine"],
          departments: [department("office")],
          people: [person("wang", post("member", { oversees: ["office", "海东镇"] })), head("hu", "office")],
        },
        records,
      ),
    ),
    ...within(
      "u-h",
      ledger(
        {
          id: "h",
          name: "海东镇",
          superior: "u",
          regulations: [],
          people: [
            person("sh", post("secretary", { to: "2025-05-31" })),
            person("xin", post("secretary", { from: "2025-06-01" })),
          ],
        },
        below,
      ),
    ),
    ...mine([{ ...row, holder: "role member", ...more }]),
  });

  it("overseen-heads then holds the unit's secretary", async () => {
    const { duties, status } = await audited(
      files({ counterpart: "overseen-heads" }, { talks: [talk("2025-08-01", "wang", "h/xin")] }),
      "2025-12-31",
      2025,
    );
    expect(duties("1")).toEqual(["wang/h:xin/-/2025", "wang/hu/-/2025"]);
    expect(status("1/wang/h:xin/-/2025")).toBe("met");
  });

  it("overseen-departments the unit", async () => {
    const evidence = { report: "analysis", from: "counterpart" };
    const { duties, status } = await audited(
      files(
        { counterpart: "overseen-departments", evidence },
        { reports: [{ date: "2025-03-01", type: "analysis", from: "海东镇", to: "party-group" }] },
      ),
      "2025-12-31",
      2025,
    );
    expect(duties("1")).toEqual(["wang/h/-/2025", "wang/office/-/2025"]);
    expect(status("1/wang/h/-/2025")).toBe("met");
  });

  it("and what happens there concerns the overseer", async () => {
    const after = { event: "accident", concerning: "overseen-department", below: true };
    const { every: _, counterpart: __, ...rest } = { counterpart: null, ...row };
    const judge = (own: Entry[], below: Entry[]) =>
      audited(
        {
          ...files({}, { events: own }, { events: below }),
          ...mine([
            { ...rest, holder: "role member", after, within: 10, evidence: { activity: "research", by: "holder" } },
          ]),
        },
        "2025-12-31",
        2025,
      );
    expect((await judge([], [{ id: "e1", date: "2025-03-01", type: "accident" }])).duties("1")).toEqual([
      "wang/-/-/h:e1",
    ]);
    const named = { id: "e2", date: "2025-03-01", type: "accident", department: "海东镇" };
    expect((await judge([named], [])).duties("1")).toEqual(["wang/-/-/e2"]);
  });

  it("a unit that nobody knows is an error", async () => {
    const unknown = {
      ...ledger({ regulations: ["mine"], people: [person("wang", post("member", { oversees: ["海西镇"] }))] }),
      ...mine([{ ...row, holder: "role member", counterpart: "overseen-heads" }]),
    };
    await expect(audited(unknown, "2025-12-31", 2025)).rejects.toThrow("海西镇");
  });
});

describe("Groups (several bodies of one kind)", () => {
  const groups = [
    { id: "cell-1", name: "第一党小组", kind: "party-cell", head: "wang", members: ["wang", "qian"] },
    { id: "cell-2", name: "第二党小组", kind: "党小组", head: "li", members: ["li"] },
    { id: "class", name: "学习小组", kind: "study-group" },
  ];
  const terms = {
    groups: [
      { id: "party-cell", zh: "党小组" },
      { id: "study-group", zh: "学习小组" },
    ],
  };
  const monthly = {
    clause: "1",
    holder: "group party-cell",
    every: "month",
    evidence: { meeting: "any", of: "holder", chair: "group-head" },
  };
  const judged = (
    records: Parameters<typeof ledger>[1],
    { row: its = monthly, of = groups }: { row?: Entry; of?: Entry[] } = {},
  ) =>
    audited(
      {
        ...ledger(
          {
            regulations: ["mine"],
            departments: [department("office")],
            people: [person("wang", post("staff")), person("li", post("staff")), person("qian", post("staff"))],
            groups: of,
          },
          records,
        ),
        ...mine([its], { terms }),
      },
      "2025-02-28",
      2025,
    );
  const met = (extra: Entry): Entry => ({ date: "2025-01-10", type: "work-meeting", ...extra });

  it("holder: group party-cell; a meeting names the group in of; evidence says of: holder, chair: group-head", async () => {
    const { finding, status, duties } = await judged({
      meetings: [met({ of: "第一党小组", chair: "wang" }), met({ of: "cell-2", chair: "wang" })],
    });
    expect(duties("1")).toHaveLength(24);
    expect(finding("1/cell-1/-/-/2025-01")).toMatchObject({
      status: "met",
      holder: { type: "group", id: "cell-1", name: "第一党小组" },
    });
    expect(status("1/cell-2/-/-/2025-01")).toBe("gap");
  });

  it("it owes for periods wholly inside its from..to", async () => {
    const [first = {}] = groups;
    const { duties } = await judged({}, { of: [{ ...first, from: "2025-02-01", to: "2025-04-29" }] });
    expect(duties("1")).toEqual(["cell-1/-/-/2025-02", "cell-1/-/-/2025-03"]);
  });

  it("what is heard where a meeting says of is reported to that party", async () => {
    const heard = [{ from: "wang", type: "analysis" }];
    const { status } = await judged(
      { meetings: [met({ of: "cell-1", chair: "wang", heard })] },
      { row: { ...monthly, evidence: { report: "analysis", to: "holder" } } },
    );
    expect(["cell-1", "cell-2"].map((one) => status(`1/${one}/-/-/2025-01`))).toEqual(["met", "gap"]);
  });

  it("may stand wherever a department may: as who acts, as who reports, as whom something is about", async () => {
    const activities = [met({ type: "lesson", by: "cell-1", departments: ["cell-2"] })];
    const by = { ...monthly, evidence: { activity: "lesson", by: "holder" } };
    expect((await judged({ activities }, { row: by })).status("1/cell-1/-/-/2025-01")).toBe("met");
    const reports = [met({ type: "analysis", from: "第二党小组", to: "party-group" })];
    const from = { ...monthly, evidence: { report: "analysis", from: "holder", to: "party-group" } };
    expect((await judged({ reports }, { row: from })).status("1/cell-2/-/-/2025-01")).toBe("met");
    const towards = { ...monthly, holder: "body party-group", counterpart: "group party-cell study-group" };
    const evidence = { activity: "lesson", departments: "counterpart" };
    const { duties, status } = await judged({ activities }, { row: { ...towards, every: "year", evidence } });
    expect(duties("1")).toEqual(["cell-1", "cell-2", "class"].map((one) => `party-group/${one}/-/2025`));
    expect(status("1/party-group/cell-2/-/2025")).toBe("met");
  });

  it("a department or a body may be who met, too", async () => {
    const rows = { ...monthly, holder: "body party-group", evidence: { meeting: "any", of: "holder" } };
    const { status } = await judged({ meetings: [met({ of: "party-group" })] }, { row: rows });
    expect(status("1/party-group/-/-/2025-01")).toBe("met");
    const usual = await judged({ meetings: [met({ type: "party-group-meeting" })] }, { row: rows });
    expect(usual.status("1/party-group/-/-/2025-01")).toBe("met");
    const other = await judged({ meetings: [met({ type: "party-group-meeting", of: "office" })] }, { row: rows });
    expect(other.status("1/party-group/-/-/2025-01")).toBe("gap");
  });

  it("its id is apart from departments' and bodies'", async () => {
    const [first = {}] = groups;
    await expect(judged({}, { of: [{ ...first, id: "office" }] })).rejects.toThrow("office");
    await expect(judged({}, { of: [{ ...first, id: "party-group" }] })).rejects.toThrow("party-group");
  });

  it("a kind that no rulebook declares is an error", async () => {
    const [first = {}] = groups;
    await expect(judged({}, { of: [{ ...first, kind: "党小队" }] })).rejects.toThrow("党小组");
  });
});

describe("In evidence: any role leaders, any role department-head …", () => {
  const chaired = (chair: string | string[]) => ({
    holder: "body party-group",
    evidence: { meeting: "work-meeting", chair },
  });
  const judged = async (chair: string | string[], by: string, roles: Entry = {}) => {
    const { evidence, holder } = chaired(chair);
    const { status } = await audited(
      {
        ...ledger(
          {
            regulations: ["mine"],
            departments: [department("office")],
            people: [
              person("li", post("secretary")),
              person("wang", post("member", { from: "2025-06-01" })),
              head("hu", "office"),
              person("gu", post("staff")),
            ],
          },
          { meetings: [{ date: "2025-05-01", type: "work-meeting", chair: by }] },
        ),
        ...mine([{ clause: "1", every: "year", holder, evidence }], { roles }),
      },
      "2025-12-31",
      2025,
    );
    return status("1/party-group/-/-/2025");
  };

  it("whoever of the record's unit holds one of the roles on the record's date", async () => {
    const roles = { leaders: ["secretary", "member"] };
    expect(await judged("any role leaders", "li", roles)).toBe("met");
    expect(await judged("any role leaders", "wang", roles)).toBe("due-soon");
    expect(await judged("any role leaders", "gu", roles)).toBe("due-soon");
  });

  it("several roles in one, also beside other words in a list", async () => {
    expect(await judged("any role secretary department-head", "hu")).toBe("met");
    expect(await judged(["any role secretary", "any role department-head"], "hu")).toBe("met");
  });
});
