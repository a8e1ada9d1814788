import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/report/layout/width.js";
import { department, type Entry, head, ledger, mine, overseer, ruling, secretary } from "../../contract/support.js";
import { audit, auditIn, withFolder } from "../../support/audit.js";

const MEETING = { meeting: "party-group-meeting", topics: "case-review" };
const REVIEW = { clause: "1", after: { case: "any" }, within: 30, holder: "body party-group", evidence: MEETING };
const REPORT = { report: "responsibility", from: "party-group", to: "recipient" };
const reportOf = (clause: string, to: string) => ({
  clause,
  every: "half-year",
  holder: "body party-group",
  recipient: to,
  evidence: REPORT,
});
const county = { regulations: ["mine"], people: [secretary("wang"), overseer("li", [])] };
const said = async (rows: readonly Entry[], records: Parameters<typeof ledger>[1], ...args: readonly string[]) =>
  (await audit({ ...mine(rows), ...ledger(county, records) }, "check", ".", "--as-of", "2025-12-31", ...args)).stdout;

describe("the closing screen", () => {
  it("names a record that is there and lacks a link, with what to add", async () => {
    const cases = [{ id: "aj-1", date: "2025-03-01", subject: "外人" }];
    const meetings = [{ date: "2025-03-12", type: "party-group-meeting", topics: "case-review" }];
    const text = await said([REVIEW], { cases, meetings });
    expect(text).toContain("缺 1 件（1 项）");
    expect(text).toContain("已有 2025-03-12 党组会议（meetings.yaml:1）；办的若就是这件事，补写 about: aj-1 可销 1 项");
  });

  it("takes gaps that one act would close for one thing", async () => {
    const text = await said([reportOf("1", "superior-party"), reportOf("2", "superior-discipline")], {});
    expect(text).toContain("缺 1 件（2 项）");
    expect(text).toContain("党组 → 上级党组织、上级纪检监察机关　2025-H1（mine 1、2）");
    expect(text).toContain("一条记录可销 2 项");
  });

  it("takes what a department or its head may report alike for one thing, whoever owes it", async () => {
    const rows = [
      {
        ...{ clause: "1", every: "quarter", holder: "role member", counterpart: "overseen-departments" },
        evidence: { report: "department-integrity", from: "counterpart", to: "holder" },
      },
      {
        ...{ clause: "2", every: "quarter", holder: "heads", counterpart: "overseer" },
        evidence: { report: "department-integrity", from: ["holder", "department"], to: "counterpart" },
      },
    ];
    const people = [secretary("wang"), overseer("li", ["a"]), head("sun", "a")];
    const unit = { regulations: ["mine"], departments: [department("a")], people };
    const files = { ...mine(rows), ...ledger(unit) };
    const { stdout } = await audit(files, "check", ".", "--as-of", "2025-04-30", "--year", "2025");
    expect(stdout).toContain("缺 1 件（2 项）");
    expect(stdout).toMatch(/某li → a科　2025-Q1（mine 1、2）\n {2}一条记录可销 2 项/);
  });

  it("names a report that was sent to others only, and none that is of a whole time or about something else", async () => {
    const cases = [{ id: "aj-1", date: "2025-03-01", subject: "外人" }];
    const to = { recipient: ["superior-party", "superior-discipline"], evidence: { report: "any", to: "recipient" } };
    const row = { clause: "1", after: { case: "any" }, within: 30, holder: "body party-group", ...to };
    const sent = { date: "2025-03-05", type: "case-report", from: "党组", to: "superior-party", about: "aj-1" };
    expect(await said([row], { cases, reports: [sent] })).toContain(
      "没有报送上级纪检监察机关，只报送了上级党组织；漏写的，补上可销 1 项",
    );
    const { about: _, ...unlinked } = sent;
    const ofTheYear = { ...unlinked, type: "responsibility", covers: "2024" };
    expect(await said([row], { cases, reports: [ofTheYear] })).not.toContain("已有 2025");
    expect(await said([row], { cases, reports: [unlinked] })).toContain("补写 about: aj-1");
  });

  it("says of whom breaches are, and those of one title and the same people once", async () => {
    const title = { zh: "连续较差", en: "Poor again" };
    const rule = (clause: string) => ({
      ...{ check: "poor-years", clause, title, grade: "poor" },
      of: { body: "party-group", roles: "member" },
    });
    const assessments = [2023, 2024].map((year) => ({
      ...{ date: `${year + 1}-01-20`, type: "annual", covers: year, subject: "li", grade: "poor" },
    }));
    const files = { ...ruling([rule("1"), rule("2")]), ...ledger(county, { assessments }) };
    const { stdout } = await audit(files, "check", ".", "--as-of", "2025-12-31", "--year", "2024");
    expect(stdout).toContain("\n违反：连续较差 某li（mine 1、2） 2 项\n");
  });

  it("does not take for one what nobody would do at once: acts of other people, of other times, about other things", async () => {
    const talk = { clause: "1", every: "year", holder: "role secretary", counterpart: "role member" };
    const talked = { ...talk, evidence: { talk: "integrity", by: "holder", with: "counterpart" } };
    const cases = ["aj-1", "aj-2"].map((id) => ({ id, date: "2025-03-01", subject: "外人" }));
    const report = { ...reportOf("2", "superior-party"), every: "quarter" };
    const text = await said([talked, report, { ...REVIEW, clause: "3" }], { cases });
    expect(text).toContain("缺 5 件（5 项）");
  });

  it("counts a clause over all units, naming the unit only where all are one's", async () => {
    const row = {
      clause: "1",
      after: { event: "accident" },
      holder: "body party-group",
      evidence: { meeting: "work-meeting" },
    };
    const unitIn = (id: string, name: string) => {
      const files = ledger({ ...county, id, name }, { events: [{ id: "sg-1", date: "2025-02-01", type: "accident" }] });
      return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${id}/${file}`, text]));
    };
    const files = { ...mine([row]), ...unitIn("a", "甲县人民检察院"), ...unitIn("b", "乙县人民检察院") };
    const { stdout } = await audit(files, "check", ".", "--as-of", "2025-12-31");
    const judged = stdout.split("\n").find((line) => line.startsWith("要有权的人判断"));
    expect(judged).toMatch(/（mine 1） 2 项$/);
    expect(judged).not.toContain("甲县");
    expect(stdout).toMatch(/^甲县人民检察院 +0 +0 +0 +0 +1 +0$/m);
  });

  it("parts a heading from what it is of, in English too", async () => {
    const cases = [{ id: "aj-1", date: "2025-03-01", subject: "外人" }];
    const row = { clause: "1", after: { case: "any" }, holder: "body party-group", evidence: MEETING };
    expect(await said([row], { cases }, "--lang", "en")).toContain("drafts it): Duty 1 aj-1 (mine 1)");
  });

  it("stands first in a file and last at a terminal, in at most 24 lines of 80 columns for one unit", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      ...reportOf(String(index + 1), "superior-party"),
      every: "month",
    }));
    const files = { ...mine(rows), ...ledger(county) };
    const argv = ["check", ".", "--as-of", "2025-12-31"];
    const piped = (await audit(files, ...argv)).stdout.split("\n");
    expect(piped.indexOf("要办的事：")).toBeLessThan(8);
    const lines = (await withFolder(files, (folder) => auditIn(folder, argv, 80))).stdout.split("\n");
    const from = lines.indexOf("要办的事：");
    expect(lines.slice(0, from)).toContain("■ 青山县人民检察院（u）");
    const to = lines.indexOf("", from);
    expect(to - from).toBeLessThanOrEqual(24);
    expect(lines.slice(from, to).every((line) => displayWidth(line) <= 80)).toBe(true);
    expect(lines.slice(from, to).join("")).toMatch(/另有 \d+ 件/);
  });
});

describe("rows between", () => {
  it("that ask the same of several records are one line for each clause, with their number, and each with --all", async () => {
    const row = {
      clause: "1",
      after: { event: "accident" },
      holder: "body party-group",
      evidence: { meeting: "work-meeting" },
    };
    const events = ["sg-1", "sg-2"].map((id) => ({ id, date: "2025-02-01", type: "accident" }));
    expect(await said([row], { events })).toMatch(/sg-1 .*同样的共 2 项/);
    expect((await said([row], { events })).split("■")[1]).not.toContain("sg-2");
    expect(await said([row], { events }, "--all")).toContain("sg-2");
  });

  it("name a record without an id by its day and place, never by a hash", async () => {
    const evidence = { report: "democratic-life", from: "party-group" };
    const row = {
      clause: "1",
      after: { meeting: "democratic-life-meeting" },
      within: 30,
      holder: "body party-group",
      evidence,
    };
    const text = await said([row], { meetings: [{ date: "2025-02-01", type: "democratic-life-meeting" }] });
    expect(text).toContain("2025-02-01 meetings.yaml:1");
    expect(text).not.toMatch(/~[0-9a-f]{6}/);
  });
});
