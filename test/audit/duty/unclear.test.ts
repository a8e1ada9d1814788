import { describe, expect, it } from "vitest";
import type { Act } from "../../../src/audit/duty/acts.js";
import type { Judged, Verdict } from "../../../src/audit/duty/judge.js";
import { withUnclearTogether } from "../../../src/audit/duty/unclear.js";
import type { Finding } from "../../../src/audit/finding.js";
import { bench, onlyDuty } from "../../support/duties.js";
import { finding } from "../../support/findings.js";
import { activity, unit } from "../../support/records.js";

const DAYS = Array.from({ length: 12 }, (_, at) => `2025-03-${String(at + 1).padStart(2, "0")}`);
const ROW = { holder: "body party-group", every: "year", evidence: { activity: "lesson", by: "holder" } };
const ON = bench(ROW, unit({ records: { activities: DAYS.map((date) => activity(date, { id: date })) } }), {
  asOf: "2025-12-31",
});
const ACTS = ON.acts.of("activity", null);
const DUTY = onlyDuty(ON);
const [FIRST, SECOND, THIRD] = [ACTS.slice(0, 1), ACTS.slice(1, 2), ACTS.slice(2, 3)];

type Code = "duty-act-unclear" | "duty-link-unwritten";

/** A judgement of a duty that some acts leave open. @param label of what it follows */
function left(label: string, acts: readonly Act[], code: Code = "duty-act-unclear", fields: Partial<Finding> = {}) {
  const { from, to } = DUTY.occurrence;
  const verdict: Verdict<"duty-open"> = {
    ...{ status: "undetermined", found: 0, daysLate: null, code: "duty-open" },
    args: { required: 1, found: 0, since: from, days: 0 },
  };
  const judged: Judged = {
    duty: DUTY,
    verdict,
    grounds: {
      ...{ counted: [], untold: [], opened: [], doubtful: [], waiver: undefined, inapplicable: null },
      unclear: code === "duty-act-unclear" ? acts : [],
      speaking: () => ({ acts: code === "duty-link-unwritten" ? acts : [], lackTopics: false }),
    },
  };
  return { finding: finding({ status: "undetermined", code, period: { label, from, to }, ...fields }), judged };
}
const lefts = (count: number, acts: readonly Act[], code?: Code, fields?: Partial<Finding>) =>
  Array.from({ length: count }, (_, at) => left(`e${at + 1}`, acts, code, fields));
/** The labels of what is told. */
const labels = (told: readonly { readonly finding: Finding }[]) => told.map((one) => one.finding.period.label);

describe("duties that the same acts leave open", () => {
  it("are each told by itself where they are three", () => {
    expect(labels(withUnclearTogether(lefts(3, FIRST)))).toEqual(["e1", "e2", "e3"]);
    expect(withUnclearTogether([])).toEqual([]);
  });

  it("are one finding where they are four, which names the acts and how many matters there are", () => {
    const [one, ...more] = withUnclearTogether(lefts(4, [...SECOND, ...FIRST]));
    expect(more).toEqual([]);
    expect(one?.judged).toBeNull();
    expect(one?.finding).toMatchObject({
      id: "u/mine/1/-/-/-/2025-03-02",
      code: "duty-acts-unclear",
      status: "undetermined",
      period: { label: "2025-03-02", from: "2025-03-01", to: "2025-03-02" },
      due: null,
      required: null,
      args: { acts: 2, triggers: 4 },
    });
  });

  it("name ten of the acts, and tell how many there are", () => {
    const [one] = withUnclearTogether(lefts(4, ACTS));
    expect(one?.finding.evidence).toHaveLength(10);
    expect(one?.finding.args).toMatchObject({ acts: 12 });
  });

  it("are told where the first of them stood, and leave all others as they are", () => {
    const other = {
      finding: finding({ status: "met", period: { label: "m", from: DUTY.occurrence.from, to: null } }),
      judged: null,
    };
    const [first, ...rest] = lefts(4, FIRST);
    if (!first) throw new Error("none was made");
    expect(labels(withUnclearTogether([other, first, other, ...rest, other]))).toEqual(["m", "2025-03-01", "m", "m"]);
  });

  it("are told for each year and each party by themselves", () => {
    const earlier = lefts(3, FIRST, "duty-act-unclear", { year: 2024 });
    expect(withUnclearTogether([...lefts(3, FIRST), ...earlier])).toHaveLength(6);
    const li = { key: "person:u/li", type: "person", id: "li", name: { zh: "li", en: "li" } } as const;
    const owed = lefts(4, FIRST, "duty-act-unclear", { holder: li });
    expect(withUnclearTogether([...lefts(4, FIRST), ...owed]).map((one) => one.finding.id)).toEqual([
      "u/mine/1/-/-/-/2025-03-01",
      "u/mine/1/li/-/-/2025-03-01",
    ]);
  });
});

describe("duties of which the words of acts speak", () => {
  it("are one finding where the acts speak of several", () => {
    expect(labels(withUnclearTogether(lefts(4, FIRST, "duty-link-unwritten")))).toEqual(["2025-03-01"]);
  });

  it("are told by themselves where each act speaks of one matter alone", () => {
    const alone = [FIRST, SECOND, THIRD, ACTS.slice(3, 4)].map((acts, at) =>
      left(`e${at + 1}`, acts, "duty-link-unwritten"),
    );
    expect(labels(withUnclearTogether(alone))).toEqual(["e1", "e2", "e3", "e4"]);
    const shared = lefts(4, FIRST, "duty-link-unwritten");
    expect(labels(withUnclearTogether([...shared, left("e9", SECOND, "duty-link-unwritten")]))).toEqual([
      "2025-03-01",
      "e9",
    ]);
  });
});
