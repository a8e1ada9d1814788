import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Lack } from "../../src/audit/duty/demand.js";
import type { RecordPlace } from "../../src/audit/finding.js";
import { isError } from "../../src/document/problem.js";
import { SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Ledger } from "../../src/ledger/model.js";
import { listed, type RecordInput, type UnitInput } from "../../src/ledger/read/input.js";
import { readUnits } from "../../src/ledger/read/read.js";
import { chineseKey } from "../../src/terms/keys.js";
import type { Kind } from "../../src/terms/record-kinds.js";
import { closingScreenOf, type MissedThing } from "../../src/views/closing-screen.js";
import { detailShown, lacksWhatCanBeAdded } from "../../src/views/detail.js";
import type { Entry } from "../contract/support.js";
import { question, RECORD_KINDS, runs, type SmallLedger, smallLedger } from "./arbitraries.js";
import { auditOf, known, obligationOf } from "./engine.js";

// What the closing screen says would close gaps does: with the one thing written that a record lacks, all of them are closed, and nothing
// else opens.

/** A unit's folder: what its files hold. */
interface Folder {
  readonly name: string;
  readonly unit: unknown;
  readonly lists: readonly { readonly kind: Kind; readonly entries: readonly Entry[] }[];
}

const PLAUSIBLE = fileURLToPath(new URL("../plausible/", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
const RED = ["gap", "late", "breach"];
/** So many of each kind are tried of a ledger: each is a whole audit. */
const MOST = 4;
let tried = 0;
const CLOSED = ["met", "late", "waived"];

function foldersOf(root: string): Folder[] {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  const homes = paths.filter((path) => path === "unit.yaml" || path.endsWith("/unit.yaml")).map(dirname);
  const nearest = (path: string) =>
    homes
      .filter((home) => home === "." || path.startsWith(`${home}/`))
      .sort((a, b) => b.length - a.length)
      .find((home) => home !== "." || !path.includes("/unit.yaml"));
  return homes
    .sort((a, b) => a.length - b.length)
    .map((home) => ({
      name: home,
      unit: parse(readFileSync(join(root, home, "unit.yaml"), "utf8")),
      lists: paths.flatMap((path) => {
        const kind = kindOf(relative(home, path));
        if (kind === undefined || !path.endsWith(".yaml") || nearest(path) !== home) return [];
        return [{ kind, entries: parse(readFileSync(join(root, path), "utf8")) ?? [] }];
      }),
    }));
}

function kindOf(path: string): Kind | undefined {
  const [first = ""] = path.split(/[-./]/);
  return RECORD_KINDS.find((kind) => kind === first);
}

/** Fields that a record may have been left without. */
const LEFT_OUT = ["topics", "about", "to", "form", "decisions"];

/** The folders with every third record left without one of its fields, or without the last of what a list in it names. */
function thinned(folders: readonly Folder[]): Folder[] {
  let at = 0;
  const without = (entry: Entry, kind: Kind): Entry => {
    at += 1;
    const keys = LEFT_OUT.flatMap((field) => [field, chineseKey(field, kind)]).filter((key) => key in entry);
    const key = keys[at % Math.max(1, keys.length)];
    if (at % 3 !== 0 || key === undefined) return entry;
    const { [key]: held, ...rest } = entry;
    if (Array.isArray(held) && held.length > 1) return { ...rest, [key]: held.slice(0, -1) };
    return key === "to" || key === "报送对象" ? entry : rest;
  };
  return folders.map((folder) => ({
    ...folder,
    lists: folder.lists.map(({ kind, entries }) => ({ kind, entries: entries.map((entry) => without(entry, kind)) })),
  }));
}

function foldersOfSmall({ top, below }: SmallLedger): Folder[] {
  return [{ name: ".", ...top }, ...(below ? [{ name: "below", ...below }] : [])].map(({ name, unit, records }) => ({
    name,
    unit,
    lists: RECORD_KINDS.map((kind) => ({ kind, entries: records[kind] })),
  }));
}

function read(folders: readonly Folder[]): Ledger {
  const inputs: UnitInput[] = [];
  const byName = new Map<string, UnitInput>();
  for (const { name, unit, lists } of folders) {
    const file = (path: string, value: unknown) => {
      const yaml = readYaml(new SourceText(path, path, stringify(value)));
      return { file: yaml, path: [], value: yaml.value };
    };
    const records = lists.map(
      ({ kind, entries }, at): RecordInput => ({
        kind,
        roots: { folder: "/ledger/unit/records", ledger: "/" },
        ...file(fileName(name, kind, at), entries),
      }),
    );
    const above = name === "." ? undefined : (byName.get(dirname(name)) ?? byName.get("."));
    const described = file(`${name}/unit.yaml`, unit);
    const input = { file: `${name}/unit.yaml`, above, description: () => described, recordLists: listed(records) };
    byName.set(name, input);
    inputs.push(input);
  }
  const { ledger, problems } = readUnits(inputs, [], known);
  const wrong = problems.find(isError);
  if (wrong) throw new Error(`${wrong.code} ${JSON.stringify(wrong.args)} at ${JSON.stringify(wrong.place)}`);
  return ledger;
}

const fileName = (folder: string, kind: Kind, at: number) => `${folder}/${kind}-${at}.yaml`;

type Asked = Parameters<typeof auditOf>[1];

/** What is missed and a record nearly closes, with what it lacks; what a record's words speak of; and the status of each finding. */
function told(ledger: Ledger, asked: Asked) {
  const audits = auditOf(ledger, asked);
  const detailed = audits.flatMap((audit) =>
    audit.judgements.map((one) => ({ finding: one.finding, detail: detailShown(one, audit, "missed") })),
  );
  const statuses = new Map(detailed.map(({ finding }) => [finding.id, String(finding.status)]));
  const near = closingScreenOf(detailed).missed.filter((thing) => thing.near && lacksWhatCanBeAdded(thing.near));
  const spoken = detailed.flatMap(({ finding }) => {
    const { args, code } = finding;
    return code === "duty-link-unwritten" && "about" in args && "lackTopics" in args ? [{ finding, args }] : [];
  });
  return { near, spoken, statuses };
}

/** A value to write into a field of the record at a place. */
interface Addition {
  readonly place: Pick<RecordPlace, "file" | "line">;
  readonly field: string;
  readonly value: string;
}

/** The folders with something more written into a record. */
function added(folders: readonly Folder[], ledger: Ledger, { place, field, value }: Addition): readonly Folder[] {
  const lines = ledger.units
    .flatMap(({ records }) => Object.values(records).flat())
    .filter((record) => record.file === place.file)
    .map((record) => record.line)
    .sort((a, b) => a - b);
  return folders.map((folder) => ({
    ...folder,
    lists: folder.lists.map((list, at) => {
      if (fileName(folder.name, list.kind, at) !== place.file) return list;
      const entries = list.entries.map((entry, index) =>
        index === lines.indexOf(place.line) ? withValue(entry, list.kind, field, value) : entry,
      );
      return { ...list, entries };
    }),
  }));
}

function fieldFor({ args, code }: Lack): [string, string] | null {
  if (code === "trigger" && "names" in args && args.names[0] !== undefined) return ["about", args.names[0]];
  if ("topics" in args && args.topics[0] !== undefined) return ["topics", args.topics[0]];
  if (code === "decisions") return ["decisions", "决定整改"];
  if (code === "form" && "form" in args) return ["form", args.expected];
  if ("slot" in args && "named" in args && args.expected[0]) return [args.slot, args.expected[0].id];
  return null;
}

/** An entry with a value more in a field; of a case, whom it was reported to is an entry of its own. */
function withValue(entry: Entry, kind: Kind, field: string, value: string): Entry {
  const place = kind === "cases" && field === "to" ? "reported" : field;
  const key = [place, chineseKey(place, kind)].find((one) => one in entry) ?? place;
  const held: Entry[string] | undefined = entry[key];
  const more = place === field ? value : { to: value, date: dateOf(entry, kind) };
  if (held === undefined || field === "form") return { ...entry, [key]: place === field ? more : [more] };
  return { ...entry, [key]: [...[held].flat(), more] };
}

function dateOf(entry: Entry, kind: Kind): string {
  return String(entry[chineseKey("date", kind)] ?? entry.date);
}

/** What is told to be written, and the findings that it is to close. */
interface Told {
  readonly additions: readonly Addition[];
  readonly ids: readonly string[];
}

function nearTold({ near, findings }: MissedThing): Told[] {
  const [lack] = near?.lacks ?? [];
  const found = lack && fieldFor(lack);
  if (!near || !found) return [];
  const [field, value] = found;
  return [{ additions: [{ place: near.place, field, value }], ids: findings.map(({ id }) => id) }];
}

function spokenTold({ finding, args }: ReturnType<typeof told>["spoken"][number]): Told[] {
  const [place] = args.records;
  const topic = obligationOf(finding).evidence.find(({ topics }) => topics.length > 0)?.topics[0];
  if (!place) return [];
  const topics = args.lackTopics && topic ? [{ place, field: "topics", value: topic }] : [];
  return [{ additions: [{ place, field: "about", value: args.about }, ...topics], ids: [finding.id] }];
}

/** What is not as is told once each addition is made, by what was added. */
function broken(folders: readonly Folder[], asked: Asked): string[] {
  const ledger = read(folders);
  const { near, spoken, statuses } = told(ledger, asked);
  const all = [...near.flatMap(nearTold).slice(0, MOST), ...spoken.flatMap(spokenTold).slice(0, MOST)];
  tried += all.length;
  return all.flatMap(({ additions, ids }) => {
    const more = additions.reduce((now, one) => added(now, read(now), one), folders);
    const now = told(read(more), asked).statuses;
    const what = JSON.stringify(additions);
    const open = ids.filter((id) => !CLOSED.includes(now.get(id) ?? ""));
    const opened = [...now].filter(
      ([id, status]) => RED.includes(status) && !ids.includes(id) && !RED.includes(statuses.get(id) ?? ""),
    );
    return [
      ...open.map((id) => `${what}: ${id} is ${now.get(id)}`),
      ...opened.map(([id, status]) => `${what}: ${id} opens: ${status}`),
    ];
  });
}

describe("what a record lacks, once written", () => {
  // Every second of them: each addition is a whole audit.
  const years = readdirSync(PLAUSIBLE, { withFileTypes: true })
    .flatMap((one) => (one.isDirectory() ? [one.name] : []))
    .filter((_, at) => at % 2 === 0);
  it.each([
    ...years.map((name) => [name, join(PLAUSIBLE, name)] as const),
    ...readdirSync(SAMPLES).map((name) => [name, join(SAMPLES, name)] as const),
  ])("closes what the screen says, and opens nothing: %s", (_, root) => {
    expect(broken(thinned(foldersOf(root)), { asOf: "2026-01-20", year: 2025 })).toEqual([]);
  });

  it("is told often enough to show it", () => {
    expect(tried).toBeGreaterThan(20);
  });

  it("closes what the screen says, and opens nothing, in small ledgers", () => {
    fc.assert(
      fc.property(smallLedger, question, (ledger, asked) => {
        expect(broken(foldersOfSmall(ledger), asked)).toEqual([]);
      }),
      runs(10),
    );
  });
});
