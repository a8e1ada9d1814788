import { describe, expect, it } from "vitest";
import type { Occurrence } from "../../../src/audit/duty/schedule.js";
import { heading, inRoles } from "../../../src/audit/duty/service.js";
import { groupsFor, isTenured, lastLongEnough, tenuredIn } from "../../../src/audit/duty/tenure.js";
import type { Trigger } from "../../../src/audit/duty/trigger.js";
import { day } from "../../../src/calendar/day.js";
import type { Post } from "../../../src/ledger/model.js";
import { timeOf, triggerOf } from "../../support/duties.js";
import { event, group, person, post, unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";
import { span } from "../../support/span.js";

describe("a person who owes something", () => {
  /** Whether a secretary since that day, at the latest till the other, has been one long enough. */
  const has = (from: string, label: string, tenure: Occurrence["tenure"], to = "9999-12-31") => {
    const li = person("li", post("secretary", { from: day(from), to: day(to) }));
    const u = unit({ people: [li] });
    const context = contextOn("2025-12-31", u);
    const time = timeOf(label, { tenure });
    const found = tenuredIn(u, inRoles(["secretary"]), time, context).length > 0;
    expect(isTenured(li, inRoles(["secretary"]), time, context)).toBe(found);
    return found;
  };

  it("has held his post for thirty days by the end of a month, both ends counted", () => {
    expect([has("2025-06-01", "2025-06", "brief"), has("2025-06-02", "2025-06", "brief")]).toEqual([true, false]);
  });

  it("has held it for ninety by the end of anything longer", () => {
    expect([has("2025-10-03", "2025", "long"), has("2025-10-04", "2025", "long")]).toEqual([true, false]);
  });

  it("need only hold it that day where no tenure is asked for", () => {
    expect([has("2025-06-30", "2025-06", "none"), has("2025-07-01", "2025-06", "none")]).toEqual([true, false]);
  });

  it("still holds it on that day", () => {
    expect(has("2020-01-01", "2025-06", "brief", "2025-06-30")).toBe(true);
    expect(has("2020-01-01", "2025-06", "brief", "2025-06-29")).toBe(false);
  });

  it("is one of several, none of whom is in another service", () => {
    const over = (id: string, department: string) => person(id, post("department-head", { departments: [department] }));
    const u = unit({ people: [over("a", "office"), over("b", "legal"), over("c", "office")] });
    const found = tenuredIn(u, heading("office"), timeOf("2025", { tenure: "long" }), contextOn("2025-12-31", u));
    expect(found.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("has held it in one stretch", () => {
    const context = contextOn("2025-12-31", unit());
    const broken: Post[] = [
      post("secretary", { from: day("2020-01-01"), to: day("2025-06-28") }),
      post("secretary", { from: day("2025-06-30") }),
    ];
    expect(lastLongEnough(broken, timeOf("2025-06", { tenure: "brief" }), context)).toBe(false);
    expect(lastLongEnough([], timeOf("2025-06"), context)).toBe(false);
  });
});

describe("the groups of a unit", () => {
  const there = (from: string, to: string, trigger: Trigger | null = null) => {
    const groups = [group("cell-1", "party-cell", span(from, to)), group("post-1", "checkpoint")];
    const context = contextOn("2025-12-31", unit({ groups }));
    return groupsFor(["party-cell"], timeOf("2025-06", {}, trigger), context).map(({ id }) => id);
  };

  it("are those of the kind that there are for the whole of the period", () => {
    expect(there("2025-06-01", "2025-06-30")).toEqual(["cell-1"]);
    expect(there("2025-06-02", "2025-06-30")).toEqual([]);
    expect(there("2025-06-01", "2025-06-29")).toEqual([]);
  });

  it("are those that there are on day 0 of what follows a record", () => {
    const trigger = triggerOf(event("2025-06-01"));
    expect(there("2025-06-01", "2025-06-01", trigger)).toEqual(["cell-1"]);
    expect(there("2025-06-02", "2025-06-30", trigger)).toEqual([]);
  });
});
