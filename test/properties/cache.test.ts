import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WHOLE } from "../../src/base/share.js";
import { zh } from "../../src/messages/zh.js";
import { keepInCache, readCache } from "../../src/run/cache/cache.js";
import { openCheck } from "../../src/run/check/check-run.js";
import { Surveyor } from "../../src/run/check/survey.js";
import { contentOf, withChecksum } from "../../src/run/files/checksummed-text.js";
import { prepareRun } from "../../src/run/run.js";
import { auditIn, type Files, surroundings, withFolder } from "../support/audit.js";
import { moreRecords, question, runs, smallLedger, withMore, without } from "./arbitraries.js";
import { filesOf } from "./engine.js";

function layDown(folder: string, files: Files): void {
  rmSync(join(folder, "ledger"), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "ledger", path)), { recursive: true });
    writeFileSync(join(folder, "ledger", path), content);
  }
}

/** A day that is none, in a file of its own. */
const BROKEN = { "meetings-broken.yaml": "- { date: 2025-02-30, type: party-group-meeting }\n" };

describe("a cache", () => {
  it("never makes a run say anything else, whatever changed since it was written", async () => {
    const change = fc.record({
      more: moreRecords,
      fewer: fc.subarray(["cases", "assessments", "meetings"] as const),
      broken: fc.boolean(),
      keepGoing: fc.boolean(),
      asked: question,
    });
    await fc.assert(
      fc.asyncProperty(smallLedger, fc.array(change, { minLength: 2, maxLength: 5 }), (ledger, changes) =>
        withFolder({}, async (folder) => {
          // Each state is asked about twice: the second time nothing has changed.
          for (const { more, fewer, broken, keepGoing, asked } of changes.flatMap((one) => [one, one])) {
            layDown(folder, { ...filesOf(withMore(without(ledger, ...fewer), more)), ...(broken ? BROKEN : {}) });
            const options = [
              "--as-of",
              asked.asOf,
              "--year",
              String(asked.year),
              ...(keepGoing ? ["--keep-going"] : []),
            ];
            const argv = ["check", "ledger", "--format", "json", ...options];
            expect(await auditIn(folder, [...argv, "--cache", "kept"])).toEqual(await auditIn(folder, argv));
          }
        }),
      ),
      runs(5),
    );
  });
});

const unit = (id: string) =>
  `{ id: ${id}, name: ${id}局, kind: government, level: county, regulations: mine, people: [{ id: ${id}-wang, name: 王${id}, posts: [{ role: secretary }] }] }\n`;

/** A superior that owes a meeting for each case below it. */
const LEDGER: Files = {
  "ledger/unit.yaml": unit("top"),
  "ledger/below/unit.yaml": unit("low"),
  "ledger/below/cases.yaml": "- { id: aj-1, date: 2025-03-01, severity: serious, subject: low-wang }\n",
  "ledger/below/meetings.yaml": "- { date: 2025-03-10, type: party-group-meeting, topics: integrity }\n",
  "ledger/regulations/mine.yaml": `
schema: audit-rulebook/1
id: mine
title: { zh: 试行办法, en: Trial Rules }
obligations:
  - clause: "1"
    title: { zh: 案件研判, en: Review of a case }
    requirement: { zh: 发生案件后三十日内开会研究。, en: Meet about a case within thirty days. }
    holder: body party-group
    after: { case: any, below: true }
    within: 30
    evidence: { meeting: party-group-meeting }
`,
};
/** The one file of the cache. */
function keptIn(folder: string): string {
  return join(folder, "kept", readdirSync(join(folder, "kept"))[0] ?? "");
}

/** Gives what is kept another title, so that it shows where it is used. */
function markKept(folder: string): void {
  const file = keptIn(folder);
  const content = contentOf("audit-cache/1", readFileSync(file, "utf8")) ?? "";
  writeFileSync(file, withChecksum("audit-cache/1", content.replaceAll("案件研判", "从前的题目")));
}

const ARGV = ["check", "ledger", "--as-of", "2025-12-31", "--format", "json", "--all"];
const CACHED = [...ARGV, "--cache", "kept"];

describe("a cache of a ledger of two units", () => {
  it("is one file, whatever the day", () =>
    withFolder(LEDGER, async (folder) => {
      const first = await auditIn(folder, CACHED);
      const [name = "", ...others] = readdirSync(join(folder, "kept"));
      expect([first.exit, others]).toEqual([1, []]);
      expect(JSON.parse(first.stdout).summary.gap).toBe(2);
      expect(await auditIn(folder, CACHED)).toEqual(first);
      expect(await auditIn(folder, [...CACHED, "--as-of", "2026-01-02", "--year", "2025"])).toMatchObject({
        exit: 1,
        stderr: "",
      });
      expect(readdirSync(join(folder, "kept"))).toEqual([name]);
    }));

  it("is what is said when nothing has changed: nothing is judged again", () =>
    withFolder(LEDGER, async (folder) => {
      await auditIn(folder, CACHED);
      markKept(folder);
      expect((await auditIn(folder, CACHED)).stdout).toContain("从前的题目");
    }));

  it("of a unit is what is said of it when another one has changed", () =>
    withFolder(LEDGER, async (folder) => {
      await auditIn(folder, CACHED);
      markKept(folder);
      writeFileSync(join(folder, "ledger/below/meetings.yaml"), "[]\n");
      const titles = JSON.parse((await auditIn(folder, CACHED)).stdout).findings.map(
        ({ unit, title }: { unit: string; title: string }) => `${unit} ${title}`,
      );
      expect(titles).toEqual(["low 案件研判", "top 从前的题目"]);
    }));

  it("does not serve a superior again when a case below it has changed", () =>
    withFolder(LEDGER, async (folder) => {
      await auditIn(folder, CACHED);
      writeFileSync(join(folder, "ledger/below/cases.yaml"), "[]\n");
      const after = await auditIn(folder, CACHED);
      expect(after).toEqual(await auditIn(folder, ARGV));
      expect(JSON.parse(after.stdout).summary.gap).toBe(0);
    }));

  it("keeps nothing of a run that an error ended: what was not judged then is judged when the error is gone", () =>
    withFolder(LEDGER, async (folder) => {
      const meetings = join(folder, "ledger/below/meetings.yaml");
      const good = readFileSync(meetings, "utf8");
      writeFileSync(meetings, good.replace("2025-03-10", "2025-02-30"));
      expect((await auditIn(folder, CACHED)).exit).toBe(3);
      writeFileSync(meetings, good);
      expect(await auditIn(folder, CACHED)).toEqual(await auditIn(folder, ARGV));
    }));

  it.each([
    ["a description", "ledger/below/unit.yaml", unit("low").replace("low局", "低局")],
    ["a record", "ledger/below/meetings.yaml", "[]\n"],
  ])("keeps nothing where somebody changed %s while it was read", (_, path, text) =>
    withFolder(LEDGER, async (folder) => {
      const { environment } = surroundings(folder);
      const options = { asOf: "2025-12-31", all: true };
      const prepared = await prepareRun({ environment, messages: zh, options }, ["ledger"]);
      const run = { ...prepared, baseline: null };
      const cache = await readCache("kept", run);
      const surveyor = new Surveyor(await openCheck(run));
      const survey = { ...surveyor.frame, found: surveyor.findIn(WHOLE) };
      writeFileSync(join(folder, path), text);
      await keepInCache(cache, { survey, shared: surveyor.shared }, run);
      expect(await auditIn(folder, CACHED)).toEqual(await auditIn(folder, ARGV));
    }),
  );

  it("says each time what there is to say of the question", () =>
    withFolder(LEDGER, async (folder) => {
      const asked = [...CACHED, "--regulation", "mine", "hebei"];
      const first = await auditIn(folder, asked);
      expect(first.stderr).toContain("hebei 不适用于所选的任何单位");
      expect(await auditIn(folder, asked)).toEqual(first);
    }));

  it.each([
    ["damaged", (text: string) => text.slice(0, -40)],
    ["altered", (text: string) => text.replace('"gap":1', '"gap":0')],
    ["another program's", () => "{}\n"],
    ["of another version", (text: string) => text.replace("audit-cache/1", "audit-cache/0")],
    ["empty", () => ""],
  ])("is passed over with a line on stderr when it is %s, and written anew", (_, spoil) =>
    withFolder(LEDGER, async (folder) => {
      const first = await auditIn(folder, CACHED);
      const file = keptIn(folder);
      writeFileSync(file, spoil(readFileSync(file, "utf8")));
      const second = await auditIn(folder, CACHED);
      expect(second).toMatchObject({ exit: first.exit, stdout: first.stdout });
      expect(second.stderr).toMatch(/^注意: “kept\/[0-9a-f]{16}\.cache” 已损坏/);
      expect(await auditIn(folder, CACHED)).toEqual(first);
    }),
  );

  it("that cannot be written is said, and the run goes on", () =>
    withFolder({ ...LEDGER, kept: "a file, no folder" }, async (folder) => {
      const ran = await auditIn(folder, CACHED);
      expect(ran).toMatchObject({ exit: 1, stdout: (await auditIn(folder, ARGV)).stdout });
      expect(ran.stderr).toContain("kept");
    }));

  it("is safe with two runs at once", () =>
    withFolder(LEDGER, async (folder) => {
      const [one, other] = await Promise.all([auditIn(folder, CACHED), auditIn(folder, CACHED)]);
      expect(one).toEqual(other);
      expect(readdirSync(join(folder, "kept"))).toHaveLength(1);
      expect(await auditIn(folder, CACHED)).toEqual(one);
    }));
});
