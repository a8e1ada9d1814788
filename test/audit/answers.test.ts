import { describe, expect, it } from "vitest";
import { answered, answerTo, isAnswerable } from "../../src/audit/answers.js";
import { day } from "../../src/calendar/day.js";
import type { PartyKey } from "../../src/ledger/model.js";
import { finding } from "../support/findings.js";
import { answer } from "../support/records.js";

const LI: PartyKey = "person:u/li";
const WANG: PartyKey = "person:u/wang";
const OF_LI = { regulation: "mine", clause: "1", label: "e1", holder: LI };
const END = day("2025-12-31");

describe("the answer to what a person was asked to judge", () => {
  it("is about that regulation, clause and label, and no other", () => {
    const one = answer("2025-06-01");
    expect(answerTo(OF_LI, [one], END)).toBe(one);
    expect(answerTo({ ...OF_LI, regulation: "other" }, [one], END)).toBeUndefined();
    expect(answerTo({ ...OF_LI, clause: "2" }, [one], END)).toBeUndefined();
    expect(answerTo({ ...OF_LI, label: "e2" }, [one], END)).toBeUndefined();
  });

  it("that names people is about theirs, and not about what nobody holds", () => {
    const one = answer("2025-06-01", { holder: [WANG, LI] });
    expect(answerTo(OF_LI, [one], END)).toBe(one);
    expect(answerTo(OF_LI, [answer("2025-06-01", { holder: [WANG] })], END)).toBeUndefined();
    expect(answerTo({ ...OF_LI, holder: null }, [one], END)).toBeUndefined();
  });

  it("is seen from its day on", () => {
    const one = answer("2025-06-01");
    expect(answerTo(OF_LI, [one], day("2025-06-01"))).toBe(one);
    expect(answerTo(OF_LI, [one], day("2025-05-31"))).toBeUndefined();
  });

  it("is the last that was given by then, whatever order they are written in", () => {
    const [first, second, third] = [answer("2025-06-01"), answer("2025-07-01"), answer("2025-08-01")];
    expect(answerTo(OF_LI, [second, first, third], day("2025-07-31"))).toBe(second);
    expect(answerTo(OF_LI, [third, second, first], END)).toBe(third);
  });
});

describe("what a person may answer", () => {
  it("is a review, and a duty that is open without a limit", () => {
    expect(isAnswerable({ status: "review", kind: "rule", due: null })).toBe(true);
    expect(isAnswerable({ status: "pending", kind: "duty", due: null })).toBe(true);
  });

  it("is nothing that has a due date, nor what is found", () => {
    expect(isAnswerable({ status: "pending", kind: "duty", due: END })).toBe(false);
    expect(isAnswerable({ status: "pending", kind: "rule", due: null })).toBe(false);
    expect(isAnswerable({ status: "gap", kind: "duty", due: null })).toBe(false);
  });
});

describe("a finding that was answered", () => {
  const review = finding({ status: "review", due: null, period: { label: "e1", from: END, to: null } });

  it("has the status of the answer, says who gave it, and has it among its evidence", () => {
    const evidence = [{ file: "events.yaml", line: 3, id: "e1", date: day("2025-03-01") }];
    const one = answer("2025-06-01", { answer: "breach", by: "张", reason: "查实", line: 7 });
    expect(answered({ ...review, evidence }, [one], END)).toMatchObject({
      status: "breach",
      code: "answered",
      args: { by: "张", reason: "查实", date: "2025-06-01", line: 7 },
      evidence: [{ file: "events.yaml" }, { file: "answers.yaml", line: 7 }],
    });
  });

  it("is left as it is where nobody answered it, or nobody was asked", () => {
    expect(answered(review, [answer("2025-06-01", { period: "e2" })], END)).toBe(review);
    const gap = { ...review, status: "gap" } as const;
    expect(answered(gap, [answer("2025-06-01")], END)).toBe(gap);
  });
});
