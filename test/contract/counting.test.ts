import { describe, expect, it } from "vitest";
import { audited, department, type Entry, head, ledger, mine, overseer, secretary } from "./support.js";

const meeting = (date: string, extra: Entry = {}): Entry => ({
  date,
  type: "party-group-meeting",
  topics: ["integrity"],
  ...extra,
});
const study = async (...meetings: Entry[]) =>
  (await audited(ledger({ regulations: ["qingcheng"] }, { meetings }), "2026-01-31", 2025)).finding(
    "9.1a/party-group/-/-/2025",
  );

describe("n records on n different dates", () => {
  it("is met by two records on two dates", async () => {
    expect(await study(meeting("2025-03-03"), meeting("2025-03-04"))).toMatchObject({
      status: "met",
      required: 2,
      found: 2,
    });
  });

  it("is not met by two records on one date", async () => {
    expect(await study(meeting("2025-03-03"), meeting("2025-03-03", { title: "下午" }))).toMatchObject({
      status: "gap",
      required: 2,
      found: 1,
    });
  });

  it("counts the different dates as found", async () => {
    const twice = [meeting("2025-03-03"), meeting("2025-03-03", { title: "下午" })];
    expect(await study(...twice, meeting("2025-09-09"), meeting("2025-10-10"))).toMatchObject({
      status: "met",
      found: 3,
    });
  });

  it("counts a record once, whatever number of its topics fits", async () => {
    const both = { topics: ["strict-governance", "integrity"], chair: "wang" };
    const files = ledger(
      { regulations: ["liaoning"], people: [secretary("wang")] },
      { meetings: [meeting("2025-03-03", both)] },
    );
    const duty = (await audited(files, "2026-01-31", 2025)).finding("7(6)a/wang/-/-/2025");
    expect(duty).toMatchObject({ status: "gap", required: 2, found: 1 });
  });

  const twiceInSpring = async (...dates: string[]) => {
    const evidence = { activity: "education", by: "party-group" };
    const row = { clause: "1", holder: "body party-group", window: "spring", n: 2, evidence };
    const activities = dates.map((date) => ({ date, type: "education", by: "party-group" }));
    const files = {
      ...ledger({ regulations: ["mine"] }, { activities }),
      ...mine([row], { interpretations: { spring: { from: "01-01", to: "03-31" } } }),
    };
    return (await audited(files, "2025-12-31")).finding("1/party-group/-/-/2025");
  };

  it("is met where the nth came by the due date", async () => {
    expect(await twiceInSpring("2025-04-15", "2025-03-31", "2025-02-01")).toMatchObject({ status: "met" });
  });

  it("is late where the nth came after the due date", async () => {
    expect(await twiceInSpring("2025-02-01", "2025-04-15")).toMatchObject({ status: "late", found: 2, daysLate: 15 });
    expect(await twiceInSpring("2025-04-02", "2025-04-15")).toMatchObject({ status: "late", found: 2, daysLate: 15 });
  });

  it("counts the days late of the nth, not of a later one", async () => {
    expect(await twiceInSpring("2025-06-30", "2025-04-15", "2025-02-01")).toMatchObject({
      status: "late",
      found: 3,
      daysLate: 15,
    });
  });

  it("is a gap where the nth is missing, late ones found", async () => {
    expect(await twiceInSpring("2025-04-15")).toMatchObject({ status: "gap", required: 2, found: 1 });
  });
});

describe("found and evidence", () => {
  const unit = {
    regulations: ["qingcheng"],
    departments: [department("office")],
    people: [overseer("li", ["office"]), head("zhao", "office")],
  };
  const talk = (date: string, extra: Entry = {}) => ({ date, type: "integrity", by: "li", with: "zhao", ...extra });

  it("counts every record that fits, though one is required", async () => {
    const talks = [talk("2025-05-05", { id: "t1" }), talk("2025-06-06", { id: "t2" }), talk("2025-07-07")];
    const duty = (await audited(ledger(unit, { talks }), "2025-12-31")).finding("11.6b/li/zhao/-/2025-Q2");
    expect(duty).toMatchObject({ status: "met", required: 1, found: 2 });
    expect(duty.evidence.map(({ id, date }) => `${id} ${date}`).sort()).toEqual(["t1 2025-05-05", "t2 2025-06-06"]);
  });

  it("points to the file and line of the record", async () => {
    const files = {
      ...ledger(unit),
      "talks.yaml": "# 谈话台账\n\n- date: 2025-05-05\n  type: integrity\n  by: li\n  with: zhao\n",
    };
    const duty = (await audited(files, "2025-12-31")).finding("11.6b/li/zhao/-/2025-Q2");
    expect(duty.evidence).toMatchObject([{ file: "talks.yaml", line: 3, id: null, date: "2025-05-05" }]);
  });

  it("shows the late record as evidence", async () => {
    const activities = [{ id: "a1", date: "2025-05-05", type: "breakdown", by: "party-group" }];
    const audit = await audited(ledger({ regulations: ["hebei"] }, { activities }), "2025-12-31");
    const duty = audit.finding("11a/party-group/-/-/2025");
    expect(duty.found).toBe(1);
    expect(duty.evidence.map(({ id }) => id)).toEqual(["a1"]);
  });
});

describe("one record, many duties", () => {
  it("serves several obligations", async () => {
    const files = ledger(
      { regulations: ["liaoning", "hebei"], people: [secretary("wang")] },
      { meetings: [meeting("2025-03-03", { topics: ["integrity", "deployment"], chair: "wang" })] },
    );
    const audit = await audited(files, "2025-12-31");
    expect(audit.status("6(1)c/party-group/-/-/2025")).toBe("met");
    expect(audit.status("6(1)d/party-group/-/-/2025-H1")).toBe("met");
    expect(audit.status("11c/party-group/-/-/2025")).toBe("met");
    expect(audit.finding("7(6)a/wang/-/-/2025").found).toBe(1);
  });

  it("serves many duties of one obligation", async () => {
    const unit = {
      regulations: ["qingcheng"],
      departments: [department("office"), department("legal")],
      people: [overseer("li", ["office", "legal"]), head("zhao", "office")],
    };
    const activities = [{ date: "2025-05-05", type: "lesson", by: "li", departments: ["office", "legal"] }];
    const audit = await audited(ledger(unit, { activities }), "2025-12-31");
    expect(audit.status("11.6d/li/office/-/2025")).toBe("met");
    expect(audit.status("11.6d/li/legal/-/2025")).toBe("met");
  });

  it("serves periods of different lengths", async () => {
    const row = (every: string, index: number) => ({
      clause: String(index + 1),
      holder: "body party-group",
      every,
      evidence: { activity: "education", by: "party-group" },
    });
    const files = {
      ...ledger(
        { regulations: ["mine"] },
        { activities: [{ date: "2025-06-30", type: "education", by: "party-group" }] },
      ),
      ...mine(["month", "quarter", "half-year", "year"].map(row)),
    };
    const met = (await audited(files, "2025-12-31")).result.findings.filter(({ status }) => status === "met");
    expect(met.map(({ period }) => period.label)).toEqual(["2025-06", "2025-Q2", "2025-H1", "2025"]);
  });
});
