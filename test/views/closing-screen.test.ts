import { describe, expect, it } from "vitest";
import type { NearMiss } from "../../src/audit/duty/near-miss.js";
import type { Finding, FindingArgs, FindingCode, Status } from "../../src/audit/finding.js";
import { day } from "../../src/calendar/day.js";
import { closingScreenOf, fieldOf } from "../../src/views/closing-screen.js";
import type { FindingDetail } from "../../src/views/detail.js";
import type { SharedPart } from "../../src/views/remedy.js";
import { finding } from "../support/findings.js";
import { span } from "../support/span.js";

type Lack = NearMiss["lacks"][number];
const TOPIC: Lack = { code: "topic", args: { topics: [] } };

/** A record in a line that lacks one thing. */
function near(line: number, lack: Lack = TOPIC): FindingDetail["nearMisses"][number] {
  const place = { file: "talks.yaml", line, id: null, date: day("2025-01-02") };
  return {
    place,
    kind: "talk",
    type: "integrity",
    lacks: [lack],
    countsElsewhere: false,
    heard: false,
    typeName: null,
  };
}
const detail = (fields: Partial<FindingDetail>): FindingDetail => ({
  records: [],
  nearMisses: [],
  moreNearMisses: 0,
  remedy: null,
  ...fields,
});
const closedBy = (part: string, by: readonly string[] = ["wang"]): SharedPart => ({ part, doers: { by } });

const of = (status: Status, fields: Partial<Finding> = {}) => finding({ status, ...fields });
const gap = (label: string, from = "2025-01-01", to = "2025-03-31") =>
  of("gap", { id: label, period: { label, ...span(from, to) } });
/** The ids of the findings of each thing that was missed. */
const missed = (...all: Parameters<typeof closingScreenOf>[0] & readonly object[]) =>
  closingScreenOf(all).missed.map(({ findings }) => findings.map(({ id }) => id).join(" "));

describe("what was missed", () => {
  it("is one thing of gaps whose times overlap and that one record would close", () => {
    const shared = detail({ closedBy: closedBy("a talk") });
    expect(missed({ finding: gap("1"), detail: shared }, { finding: gap("2"), detail: shared })).toEqual(["1 2"]);
    expect(missed({ finding: gap("1"), detail: shared }, { finding: gap("2"), detail: null })).toEqual(["1", "2"]);
    expect(
      missed(
        { finding: gap("1"), detail: shared },
        { finding: gap("2"), detail: detail({ closedBy: closedBy("a meeting") }) },
      ),
    ).toEqual(["1", "2"]);
  });

  it("overlaps on a shared day, and not where one begins the day after", () => {
    const shared = detail({ closedBy: closedBy("a talk") });
    const two = (from: string) =>
      missed({ finding: gap("1"), detail: shared }, { finding: gap("2", from, "2025-06-30"), detail: shared });
    expect(two("2025-03-31")).toEqual(["1 2"]);
    expect(two("2025-04-01")).toEqual(["1", "2"]);
    const [early, late] = [gap("1", "2025-04-01", "2025-06-30"), gap("2")];
    expect(missed({ finding: early, detail: shared }, { finding: late, detail: shared })).toEqual(["1", "2"]);
  });

  it("without an end overlaps all that comes after", () => {
    const shared = detail({ closedBy: closedBy("a talk") });
    const open = of("gap", { id: "1", period: { label: "mt", from: day("2025-01-01"), to: null } });
    expect(missed({ finding: open, detail: shared }, { finding: gap("2"), detail: shared })).toEqual(["1 2"]);
  });

  it("is done by somebody who may do it for all of them", () => {
    const by = (...who: string[]) => detail({ closedBy: closedBy("a talk", who) });
    const all = (third: FindingDetail) =>
      missed(
        { finding: gap("1"), detail: by("wang", "li") },
        { finding: gap("2"), detail: by("li", "zhao") },
        { finding: gap("3"), detail: third },
      );
    expect(all(by("li"))).toEqual(["1 2 3"]);
    expect(all(by("wang"))).toEqual(["1 2", "3"]);
  });

  it("is one record that lacks the same thing for several gaps", () => {
    const two = (...nears: ReturnType<typeof near>[]) =>
      missed(...nears.map((one, at) => ({ finding: gap(String(at)), detail: detail({ nearMisses: [one] }) })));
    expect(two(near(3), near(3))).toEqual(["0 1"]);
    expect(two(near(3), near(4))).toEqual(["0", "1"]);
    expect(two(near(3), near(3, { code: "form", args: { form: null, expected: "written" } }))).toEqual(["0", "1"]);
  });

  it("is told with the record only where that one would do", () => {
    const nearMisses = [near(3)];
    const nearOf = (fields: Partial<Finding>) =>
      closingScreenOf([{ finding: { ...gap("1"), ...fields }, detail: detail({ nearMisses }) }]).missed[0]?.near;
    expect(nearOf({})).toBe(nearMisses[0]);
    expect(nearOf({ required: 3, found: 1 })).toBeNull();
  });
});

describe("what is still to be done soon", () => {
  it("is told by the first day it is due", () => {
    const ahead = (...days: (string | null)[]) =>
      closingScreenOf(
        days.map((due) => ({ finding: of("due-soon", { due: due === null ? null : day(due) }), detail: null })),
      ).ahead;
    expect(ahead("2025-06-30", "2025-03-31", "2025-09-30")).toBe("2025-03-31");
    expect(ahead(null)).toBeNull();
    expect(ahead()).toBeNull();
  });
});

describe("breaches and questions", () => {
  const screen = (...findings: Finding[]) => closingScreenOf(findings.map((one) => ({ finding: one, detail: null })));
  const clauses = (list: ReturnType<typeof screen>["breaches"]) =>
    list.map(({ findings }) => findings.map(({ clause }) => clause).join(" "));

  it("stand together by clause, in the order of the first", () => {
    const breaches = ["2", "1", "2"].map((clause) => of("breach", { clause }));
    expect(clauses(screen(...breaches, of("breach", { clause: "1", regulation: "other" })).breaches)).toEqual([
      "2 2",
      "1",
      "1",
    ]);
  });

  it("are for a person what he must judge, and what no field alone would tell", () => {
    const review = of("review", { clause: "7" });
    const unclear = of("undetermined", { clause: "8" });
    expect(clauses(screen(review, unclear).questions)).toEqual(["7", "8"]);
  });

  it("are none of what is done, waived, known or pending", () => {
    const all: Status[] = ["met", "late", "waived", "known", "pending", "not-applicable"];
    expect(screen(...all.map((status) => of(status)))).toEqual({
      missed: [],
      ahead: null,
      breaches: [],
      fields: [],
      questions: [],
    });
  });
});

describe("a field that nobody wrote", () => {
  const lacks = (field: string) => of("undetermined", { code: "case-lacks", args: { field } });

  it("is told with how many findings it would settle, most first", () => {
    const findings = ["severity", "department", "department"].map(lacks);
    expect(closingScreenOf(findings.map((one) => ({ finding: one, detail: null })))).toMatchObject({
      fields: [
        { field: "department", count: 2 },
        { field: "severity", count: 1 },
      ],
      questions: [],
    });
  });

  it.each<readonly [FindingCode, string | null]>([
    ["trigger-without-severity", "severity"],
    ["trigger-without-grade", "grade"],
    ["trigger-without-concerned", "person"],
    ["trigger-without-source", "about"],
    ["body-not-recorded", "bodies"],
    ["no-subordinates", null],
  ])("of %s is %s", (code, field) => {
    const none: FindingArgs["no-subordinates"] = {};
    expect(fieldOf(of("undetermined", { code, args: none }))).toBe(field);
  });

  it("of acts that may deal with several things is what they are about, of one on nothing its topics", () => {
    const records: FindingArgs["duty-act-unclear"] = { records: [] };
    expect(fieldOf(of("review", { code: "duty-act-unclear", args: records }))).toBe("about");
    expect(fieldOf(of("review", { code: "duty-topics-unwritten", args: records }))).toBe("topics");
    expect(fieldOf(lacks("severity"))).toBe("severity");
  });
});
