import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oldIdsOf, steadyPartOf } from "../../src/views/old-ids.js";
import { type Files, ledger, mine, person, post, secretary } from "../contract/support.js";
import { auditIn, withFolder } from "../support/audit.js";

// Baselines and results as version 0.1 wrote them of this very ledger.

const unit = { regulations: ["mine"], people: [secretary("wang"), person("li", post("member"))] };
const files: Files = {
  ...ledger(unit, {
    events: [
      { id: "mt", date: "2025-03-01", type: "sign", person: "li" },
      { id: "mt2", date: "2025-03-01", type: "sign", person: "li" },
    ],
    meetings: [
      { date: "2025-03-05", type: "party-group-meeting", chair: "li", title: "三月会议" },
      { date: "2025-04-05", type: "party-group-meeting", chair: "li" },
    ],
  }),
  ...mine(
    [
      {
        clause: "1",
        holder: "role secretary",
        after: { event: "sign" },
        within: 30,
        evidence: { talk: "any", by: "holder", with: "concerned" },
      },
    ],
    {
      rules: [
        {
          check: "record",
          clause: "2",
          title: { zh: "书记主持", en: "The secretary chairs" },
          requirement: { zh: "党组会议由书记主持。", en: "The secretary chairs." },
          records: { meeting: "party-group-meeting" },
          must: { chair: "secretary" },
        },
      ],
    },
  ),
};

const BASELINE = `schema: audit-baseline/1
findings:
  - { year: 2025, id: "u/mine/1/wang/-/-/mt", status: gap, note: 已经安排 }
  - { year: 2025, id: "u/mine/1/wang/-/-/mt2", status: gap }
  - { year: 2025, id: "u/mine/2/-/-/-/meetings~320144", status: breach }
  - { year: 2025, id: "u/mine/2/-/-/-/meetings~f3b11b", status: breach }
`;
const ASKED = ["--as-of", "2025-12-31", "--year", "2025"] as const;

describe("a baseline of version 0.1", () => {
  it("still silences what it lists, which is said with how many", async () => {
    await withFolder({ ...files, "known.yaml": BASELINE }, async (folder) => {
      const { stdout, stderr, exit } = await auditIn(folder, ["check", ".", ...ASKED, "--baseline", "known.yaml"]);
      expect(exit).toBe(0);
      expect(stdout).toContain("已知 4");
      expect(stderr).toBe(
        "注意: 基线里有 4 项还是 0.1 版的编号，按法规、条款、当事人和记录对上了：audit baseline write known.yaml 改用现在的编号\n",
      );
    });
  });

  it("is renewed by baseline write, its notes kept", async () => {
    await withFolder({ ...files, "known.yaml": BASELINE }, async (folder) => {
      await auditIn(folder, ["baseline", "write", "known.yaml", ".", ...ASKED]);
      const { stderr, exit } = await auditIn(folder, ["check", ".", ...ASKED, "--baseline", "known.yaml"]);
      expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
      const text = readFileSync(`${folder}/known.yaml`, "utf8");
      expect(text).toContain('id: "u/mine/1/wang/li/-/mt", status: gap, note: "已经安排"');
      expect(text).not.toContain("meetings~320144");
    });
  });

  it("an entry that no longer matches is said with the id it bears, and pruned", async () => {
    const mended = {
      ...files,
      "talks.yaml": "- { date: 2025-03-02, type: integrity, by: wang, with: li, about: mt }\n",
    };
    await withFolder({ ...mended, "known.yaml": BASELINE }, async (folder) => {
      const { stderr } = await auditIn(folder, ["check", ".", ...ASKED, "--baseline", "known.yaml"]);
      expect(stderr).toContain("known.yaml:3: u/mine/1/wang/-/-/mt 不再相符（现为完成）");
      const { stdout } = await auditIn(folder, ["baseline", "prune", "known.yaml", ".", ...ASKED]);
      expect(stdout).toContain("- known.yaml:3 u/mine/1/wang/-/-/mt\n");
      expect(stdout).toContain("已知 3 项");
    });
  });

  it("does not speak of another clause, holder or record", async () => {
    const other = BASELINE.replaceAll("u/mine/1/wang", "u/mine/1/li").replaceAll("~320144", "~320145");
    await withFolder({ ...files, "known.yaml": other }, async (folder) => {
      const { stdout } = await auditIn(folder, ["check", ".", ...ASKED, "--baseline", "known.yaml"]);
      expect(stdout).toContain("已知 1");
    });
  });
});

describe("a result of version 0.1", () => {
  it("is compared by clause, parties and record where the id has changed, which is said with how many", async () => {
    await withFolder(files, async (folder) => {
      const { stdout: now } = await auditIn(folder, ["check", ".", ...ASKED, "--format", "json"]);
      const old = now
        .replaceAll("u/mine/1/wang/li/-/", "u/mine/1/wang/-/-/")
        .replace(
          /(u\/mine\/2\/-\/-\/-\/meetings~)\w+/g,
          (_, head, at) => `${head}${String(at).padStart(6, "0").slice(-6)}`,
        );
      writeFileSync(`${folder}/old.json`, old);
      writeFileSync(`${folder}/new.json`, now);
      const { stdout } = await auditIn(folder, ["diff", "old.json", "new.json"]);
      expect(stdout).toContain("新增 0，变化 0，销去 0，不变 4\n其中 4 项两份结果的编号不同");
    });
  });
});

describe("the part of an id that does not change", () => {
  it("is without the unit before its holder, its counterpart and the label of its record", () => {
    expect(steadyPartOf("u/mine/1/v:wang/li/-/mt")).toBe(steadyPartOf("u/mine/1/wang/-/-/other"));
    expect(steadyPartOf("u/mine/1/v:wang/-/-/meetings~f3b11b")).toBe("u/mine/1/wang/-/meetings~");
    expect(steadyPartOf("u/mine/1/wang/-/v:office/mt")).toBe(steadyPartOf("u/mine/1/wang/-/office/mt"));
  });
});

describe("the ids of version 0.1", () => {
  it("are without the unit before a holder, and without whom the trigger names", () => {
    expect(oldIdsOf("u/mine/1/v:wang/li/-/mt", () => undefined)).toEqual([
      "u/mine/1/wang/li/-/mt",
      "u/mine/1/wang/-/-/mt",
    ]);
    expect(oldIdsOf("u/mine/1/wang/-/-/mt", () => undefined)).toEqual([]);
  });
});
