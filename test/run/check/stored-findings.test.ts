import { describe, expect, it } from "vitest";
import { compressed, findingsIn } from "../../../src/run/check/stored-findings.js";
import type { UnitFindings } from "../../../src/run/check/unit-findings.js";
import { judge, read } from "../../properties/engine.js";

const EMPTY = { meetings: [], talks: [], reports: [], activities: [], assessments: [], cases: [], waivers: [] };
const LEDGER = {
  top: {
    unit: {
      id: "u",
      name: "青城县人民检察院",
      kind: "procuratorate",
      level: "county",
      regulations: ["qingcheng"],
      people: [{ id: "wang", name: "王建国", posts: [{ role: "secretary" }] }],
    },
    records: { ...EMPTY, meetings: [{ date: "2025-03-04", type: "party-group-meeting", topics: ["integrity"] }] },
  },
  below: null,
};

describe("compressed findings", () => {
  const { findings } = judge(read(LEDGER), { asOf: "2025-12-31", year: 2025 });

  it("come out as they went in, as often as they are asked for", () => {
    const stored = findingsIn([compressed({ ...NOTHING, findings })]);
    expect(findings.length).toBeGreaterThan(10);
    expect([...stored]).toEqual(findings);
    expect([...stored]).toEqual(findings);
  });

  it("take a small part of the room", () => {
    const many = Array.from({ length: 20 }, () => findings).flat();
    expect(compressed({ ...NOTHING, findings: many }).findings.length).toBeLessThan(JSON.stringify(many).length / 10);
  });
});

const NOTHING: UnitFindings = {
  file: "unit.yaml",
  files: 1,
  problems: [],
  unit: null,
  findings: [],
  details: [],
  waivers: [],
  notices: [],
  before: [],
  stale: [],
  renamed: 0,
  records: 0,
  leftOut: 0,
  afterAsOf: [],
  firstDay: null,
  lastDay: null,
};
