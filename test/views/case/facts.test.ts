import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/day.js";
import { partyKey, personKey } from "../../../src/ledger/model.js";
import { factsOf, leaderFacts, oversightOf, relatedIn } from "../../../src/views/case/facts.js";
import { caseOn, department, leader, measure, meeting, person, post, talk, unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";

const who = (id: string) => personKey("u", id);
const PEOPLE = [
  person("wang", post("secretary")),
  person("li", post("member", { oversees: [partyKey("department", "office")] })),
  person("zhao", post("department-head", { departments: ["office"], to: day("2025-01-01") })),
  person("sun", post("department-head", { departments: ["office"], from: day("2025-01-02") })),
];
const own = unit({
  people: PEOPLE,
  departments: [department("office")],
  organs: [{ name: "县委", relations: ["superior-party", "local-party"] }],
});
const context = contextOn("2025-12-31", own);

describe("what the ledger records of a case", () => {
  it("is nothing where nothing is written", () => {
    expect(factsOf(caseOn("2025-03-01", { id: "aj-1" }), context)).toMatchObject({
      label: "aj-1",
      title: null,
      occurred: "2025-01-01",
      subject: { zh: "某人", en: "某人" },
      posts: [],
      department: null,
      severity: null,
      flags: [],
      measures: [],
      decision: null,
      concluded: null,
    });
  });

  it("is named for people to read", () => {
    const one = caseOn("2025-03-01", {
      subject: who("wang"),
      department: "office",
      severity: "serious",
      flags: ["major", "本地说法"],
      measures: [measure("removal"), { ...measure("removal"), written: "调离岗位" }],
      reported: [
        { to: [partyKey("organ", "superior-party"), partyKey("organ", "local-party")], date: day("2025-03-02") },
      ],
    });
    const facts = factsOf(one, context);
    expect(facts).toMatchObject({ subject: { zh: "wang" }, department: { zh: "office科" } });
    expect(facts.severity?.en).toBe("serious");
    expect(facts.flags[1]).toEqual({ zh: "本地说法", en: "本地说法" });
    expect(facts.measures.map(({ type }) => type.zh)[1]).toBe("调离岗位");
    expect(facts.measures[0]?.type.zh).not.toBe("removal");
  });

  it("has how it was decided, by whom and against whom", () => {
    const decision = (mode: string | null) =>
      factsOf(caseOn("2025-03-01", { decision: { mode, by: [who("wang")], dissent: [who("li")] } }), context).decision;
    expect(decision(null)).toMatchObject({ mode: null, by: [{ zh: "wang" }], dissent: [{ zh: "li" }] });
    expect(decision("collective")?.mode?.en).toBe("collective");
  });

  it("names an organ once, whatever relations it bears", () => {
    const to = [partyKey("organ", "superior-party"), partyKey("organ", "local-party")];
    const { reported } = factsOf(caseOn("2025-03-01", { reported: [{ to, date: day("2025-03-02") }] }), context);
    expect(reported).toEqual([{ to: [{ zh: "县委", en: "县委" }], date: "2025-03-02" }]);
  });

  it("has the posts that the subject held on the day it happened", () => {
    const roles = (id: string) =>
      factsOf(caseOn("2025-03-01", { subject: who(id) }), context).posts.map(({ role, departments }) => [
        role.en,
        ...departments.map(({ zh }) => zh),
      ]);
    expect(roles("zhao")).toEqual([["head of a department", "office科"]]);
    expect(roles("sun")).toEqual([]);
    expect(roles("nobody")).toEqual([]);
  });
});

describe("who oversaw a case", () => {
  const over = (fields: Parameters<typeof caseOn>[1]) => {
    const { on, departments, heads, overseers, branchSecretaries } = oversightOf(caseOn("2025-03-01", fields), context);
    const ids = (all: typeof heads) => all.map(({ id }) => id).join(" ");
    return [on, departments.map(({ zh }) => zh).join(" "), ids(heads), ids(overseers), ids(branchSecretaries)];
  };

  it("held the post on the day it happened", () => {
    expect(over({ department: "office" })).toEqual(["2025-01-01", "office科", "zhao", "li", ""]);
    expect(over({ department: "office", occurred: day("2025-01-02") })).toEqual([
      "2025-01-02",
      "office科",
      "sun",
      "li",
      "",
    ]);
  });

  it("is nobody where no department is known, and never the subject himself", () => {
    expect(over({})).toEqual(["2025-01-01", "", "", "", ""]);
    expect(over({ department: "office", subject: who("zhao") })[2]).toBe("");
  });
});

describe("what was decided of a leader", () => {
  it("is told by whom, those in the ledger first", () => {
    const facts = leaderFacts(
      leader(who("li"), {
        decidedBy: [partyKey("organ", "superior-party")],
        decidedByOthers: ["市纪委"],
        severity: "minor",
      }),
      context,
    );
    expect(facts.who.id).toBe("li");
    expect(facts.decidedBy.map(({ zh }) => zh)).toEqual(["县委", "市纪委"]);
    expect(facts).toMatchObject({ responsibility: null, adjustment: null, date: "2025-06-01", ground: [] });
    expect(facts.severity?.en).toBe("minor");
  });
});

describe("records about a case", () => {
  const one = caseOn("2025-03-01", { id: "aj-1" });
  const about = { about: ["aj-1"] };
  const related = (asOf: string, of = own) =>
    relatedIn(of, one, contextOn(asOf, own)).map(({ unit: name, kind, place }) => [name, kind, place.date]);
  const withRecords = {
    ...own,
    records: {
      ...own.records,
      talks: [talk("2025-05-01", about), talk("2025-05-02")],
      meetings: [meeting("2025-04-01", about), meeting("2025-06-01", about)],
    },
  };

  it("are those that name it and are seen, by their days", () => {
    expect(related("2025-06-01", withRecords)).toEqual([
      [null, "meetings", "2025-04-01"],
      [null, "talks", "2025-05-01"],
      [null, "meetings", "2025-06-01"],
    ]);
    expect(related("2025-05-31", withRecords)).toHaveLength(2);
    expect(related("2025-12-31")).toEqual([]);
  });

  it("of another unit name it with its unit", () => {
    const other = (name: string) =>
      unit({ id: "top", records: { meetings: [meeting("2025-04-01", { about: [name] })] } });
    expect(related("2025-12-31", other("u/aj-1"))).toEqual([["top院", "meetings", "2025-04-01"]]);
    expect(related("2025-12-31", other("aj-1"))).toEqual([]);
  });

  it("have a type where their kind has one", () => {
    const cases = [caseOn("2025-07-01", about)];
    const found = relatedIn({ ...own, records: { ...withRecords.records, cases } }, one, contextOn("2025-12-31", own));
    expect(found.map(({ type }) => type?.zh ?? null)).toEqual(["党组会议", "廉政谈话", "党组会议", null]);
  });
});
