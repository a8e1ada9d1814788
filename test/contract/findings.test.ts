import { describe, expect, it } from "vitest";
import {
  audited,
  department,
  type Entry,
  head,
  ledger,
  mine,
  overseer,
  person,
  post,
  secretary,
  within,
} from "./support.js";

const unit = {
  regulations: ["qingcheng"],
  departments: [department("office"), department("watch", { function: "inspection" })],
  people: [secretary("wang"), overseer("li", ["office"]), head("zhao", "office")],
};

describe("finding ids", () => {
  it("is made of unit, regulation, clause, holder, counterpart, recipient and period", async () => {
    const files = ledger({
      ...unit,
      id: "hill",
      regulations: ["qingcheng", "city-procuratorate", "provincial-opinion"],
    });
    const ids = (await audited(files, "2025-12-31")).result.findings.map(({ id }) => id);
    expect(ids).toContain("hill/qingcheng/11.6b/li/zhao/-/2025-Q2");
    expect(ids).toContain("hill/qingcheng/11.6d/li/office/-/2025");
    expect(ids).toContain("hill/qingcheng/9.3/party-group/-/local-discipline/2025");
    expect(ids).toContain("hill/city-procuratorate/14(1)b/watch/-/party-group/2025-Q4");
    expect(ids).toContain("hill/provincial-opinion/9e/discipline-group/-/party-group/2025-01-31");
  });

  it("is never borne by two findings", async () => {
    const regulations = ["qingcheng", "city-procuratorate", "provincial-opinion", "hebei", "liaoning"];
    const zhou = person("zhou", post("member", { oversees: ["office"] }), post("discipline-head"));
    const files = ledger({ ...unit, regulations, people: [...unit.people, zhou] });
    const ids = (await audited(files, "2025-12-31")).result.findings.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the order of findings", () => {
  const evidence = { activity: "education", by: "holder" };
  const book = mine([
    { clause: "9b", holder: "role member", every: "half-year", evidence },
    { clause: "10a", holder: "role member", every: "year", evidence },
    { clause: "2c", holder: "role member", every: "half-year", evidence },
  ]);

  it("is the rulebook's order of clauses, then the period, then the holder", async () => {
    const people = [person("a", post("member")), person("b", post("member"))];
    const { result } = await audited({ ...ledger({ regulations: ["mine"], people }), ...book }, "2025-12-31");
    expect(result.findings.map(({ id }) => id.replace("u/mine/", ""))).toEqual([
      "9b/a/-/-/2025-H1",
      "9b/b/-/-/2025-H1",
      "9b/a/-/-/2025-H2",
      "9b/b/-/-/2025-H2",
      "10a/a/-/-/2025",
      "10a/b/-/-/2025",
      "2c/a/-/-/2025-H1",
      "2c/b/-/-/2025-H1",
      "2c/a/-/-/2025-H2",
      "2c/b/-/-/2025-H2",
    ]);
  });

  it("goes on by counterpart and by recipient", async () => {
    const people = [secretary("a"), secretary("b"), person("c", post("member")), person("d", post("member"))];
    const { result } = await audited(ledger({ regulations: ["qingcheng"], people }), "2025-12-31");
    const order = (clause: string) =>
      result.findings
        .filter((finding) => finding.clause === clause)
        .map(({ id }) => id.split("/").slice(3, 6).join("/"));
    expect(order("10.7")).toEqual(["a/c/-", "a/d/-", "b/c/-", "b/d/-"]);
    expect(order("13.10")).toEqual([
      "discipline-group/-/local-discipline",
      "discipline-group/-/superior-organ-discipline",
    ]);
  });

  it("keeps a unit's findings together, and within it a regulation's", async () => {
    const regulations = ["hebei", "liaoning"];
    const files = {
      ...ledger({ regulations }),
      ...within("east", ledger({ id: "east", name: "东所", regulations })),
    };
    const { result } = await audited(files, "2025-12-31");
    const groups = result.findings.map(({ id }) => id.split("/").slice(0, 2).join("/"));
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(runs).toHaveLength(4);
  });

  it("does not depend on the order of records", async () => {
    const talk = (date: string): Entry => ({ date, type: "integrity", by: "li", with: "zhao" });
    const dates = ["2025-05-05", "2025-02-02", "2025-08-08"];
    const ids = async (list: string[]) =>
      (await audited(ledger(unit, { talks: list.map(talk) }), "2025-12-31")).result.findings.map(
        ({ id, status }) => `${id} ${status}`,
      );
    expect(await ids(dates)).toEqual(await ids([...dates].reverse()));
  });
});

describe("the year", () => {
  // A rule on a standing body is labelled with the unit's id, not a year.
  const yearsOf = ({
    findings,
  }: {
    readonly findings: readonly { readonly kind: string; readonly period: { readonly label: string } }[];
  }) => new Set(findings.filter(({ kind }) => kind === "duty").map(({ period }) => period.label.slice(0, 4)));

  it("takes the duties whose label is in the year asked for", async () => {
    const files = ledger({ ...unit, regulations: ["qingcheng", "provincial-opinion", "city-procuratorate"] });
    const { result } = await audited(files, "2025-02-10", 2024);
    expect(yearsOf(result)).toEqual(new Set(["2024"]));
    expect(result.asOf).toBe("2025-02-10");
  });

  it("puts a paper of the fourth quarter due in January into the year of its label", async () => {
    const files = ledger({ ...unit, regulations: ["city-procuratorate"] });
    const fourth = "14(1)b/watch/-/party-group/2025-Q4";
    expect((await audited(files, "2026-01-20", 2026)).status(fourth)).toBe("none");
    expect((await audited(files, "2026-01-20", 2025)).status(fourth)).toBe("due-soon");
  });

  it("puts the January report on 2024 into 2025", async () => {
    const files = ledger({ regulations: ["provincial-opinion"] });
    expect((await audited(files, "2025-12-31")).duties("9e")).toEqual(["discipline-group/-/party-group/2025-01-31"]);
    expect((await audited(files, "2025-12-31", 2024)).duties("9e")).toEqual([
      "discipline-group/-/party-group/2024-01-31",
    ]);
  });
});
