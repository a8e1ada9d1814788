import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { decode, SourceText } from "../../src/document/source.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Path, YamlFile } from "../../src/document/yaml-file.js";
import { listed, type UnitInput } from "../../src/ledger/read/input.js";
import { readUnits } from "../../src/ledger/read/read.js";
import { problemText } from "../../src/messages/messages.js";
import { zh } from "../../src/messages/zh.js";
import { problemsText } from "../../src/report/problems/text.js";
import { audit, type Files, type Ran } from "../support/audit.js";
import { RECORD_KINDS, runs, smallLedger } from "./arbitraries.js";
import { filesOf, known } from "./engine.js";

const yamlLetter = fc.constantFrom(..."ab王：:-,[]{}#&*!|>'\"%@`~?\\ \n\n\t\r0129\uFEFF\u0000\u2028😀");
const yamlish = fc.oneof(
  fc.string({ unit: yamlLetter, maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "- ",
        "date: 2025-01-01",
        "\n",
        "  ",
        "with: ",
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a",
        "? ",
        "<<: ",
        "!!str ",
        "---\n",
        "...\n",
        "|\n",
        "> ",
        "#",
        "王建国",
        "：",
        ", ",
        "a: ",
      ),
      { maxLength: 20 },
    )
    .map((list) => list.join("")),
);

/** What someone's slip does to a text: letters or lines put in, taken out, or swapped. */
const slip = fc.record({
  of: fc.constantFrom("letter", "line"),
  how: fc.constantFrom("insert", "delete", "swap", "repeat"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.oneof(yamlLetter, fc.constantFrom("  ", "- ", ": ", "*x", "&x ", "null", "<<: *x", "：")),
});
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function slipped(text: string, slips: readonly Slip[]): string {
  return slips.reduce((now, { of, how, at, text: put }) => {
    const separator = of === "line" ? "\n" : "";
    const parts = now.split(separator);
    const index = Math.min(parts.length - 1, Math.floor(at * parts.length));
    const [one = "", next = ""] = [parts[index], parts[index + 1]];
    if (how === "insert") parts.splice(index, 0, put);
    else if (how === "delete") parts.splice(index, 1);
    else if (how === "repeat") parts.splice(index, 0, one);
    else parts.splice(index, 2, next, one);
    return parts.join(separator);
  }, text);
}

const sourceOf = (text: string) => new SourceText("a.yaml", "a.yaml", text);

function expectInside(place: ReturnType<YamlFile["placeOf"]>, text: string): void {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  expect(Number.isInteger(place.line) && place.line >= 1 && place.line <= lines.length, JSON.stringify(place)).toBe(
    true,
  );
  expect(place.text).toBe(lines[place.line - 1]);
  expect(place.column).toBeGreaterThanOrEqual(1);
  // An offset on a line's own break lies past its text: a CR and the end itself.
  expect(place.column).toBeLessThanOrEqual(place.text.length + 2);
}

describe("decoding", () => {
  it("takes any bytes, and says of those that are no UTF-8 where they stop being it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.ok) return;
        expect(decoded.line).toBeGreaterThanOrEqual(1);
        expect(decoded.column).toBeGreaterThanOrEqual(1);
        expect(decoded.line).toBeLessThanOrEqual(1 + bytes.filter((byte) => byte === 10).length);
      }),
      { numRuns: 500 },
    );
  });

  it("gives back any text as it was, without its byte order mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, mark) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decode(new TextEncoder().encode(mark ? `\uFEFF${text}` : text))).toEqual({ ok: true, text });
      }),
    );
  });

  it("points at the first bad byte after good text, and knows GBK", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), (before) => {
        const gbk = [0xc1, 0xae, 0xd5, 0xfe];
        const decoded = decode(new Uint8Array([...new TextEncoder().encode(before), ...gbk]));
        const lines = before.split("\n");
        expect(decoded).toEqual({
          ok: false,
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
          seems: "GBK",
        });
      }),
    );
  });
});

describe("reading YAML", () => {
  const path: fc.Arbitrary<Path> = fc.array(
    fc.oneof(fc.nat(4), fc.constantFrom("a", "b", "date", "with", "王建国", "", "constructor", "__proto__", "length")),
    { maxLength: 4 },
  );

  it("takes any text, and every place it speaks of is in the text", () => {
    fc.assert(
      fc.property(yamlish, path, fc.constantFrom(undefined, "key" as const), (text, to, at) => {
        const file = readYaml(sourceOf(text));
        for (const { place } of file.problems) expectInside(place, text);
        expectInside(file.placeOf(to, at), text);
        if (file.problems.some(({ code }) => code === "broken-yaml")) expect(file.value).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it("gives every value of a text back as text, and finds each where it stands", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/).filter((text) => text !== "null");
    const record = fc.dictionary(
      word,
      fc.oneof(
        word,
        fc
          .integer()
          .map(String)
          .filter((one) => one.length < 16),
      ),
      { minKeys: 1, maxKeys: 5 },
    );
    const style = fc.record({ flow: fc.boolean(), crlf: fc.boolean(), mark: fc.boolean() });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), style, (records, { flow, crlf, mark }) => {
        const block = stringify(records, {
          schema: "failsafe",
          collectionStyle: flow ? "flow" : "block",
          lineWidth: 40,
        });
        const bytes = new TextEncoder().encode(
          (mark ? "\uFEFF" : "") + (crlf ? block.replaceAll("\n", "\r\n") : block),
        );
        const decoded = decode(bytes);
        const file = readYaml(sourceOf(decoded.ok ? decoded.text : ""));
        expect(file.problems).toEqual([]);
        expect(file.value).toEqual(records);
        for (const [index, entry] of records.entries()) {
          for (const [key, value] of Object.entries(entry)) {
            const [atKey, atValue] = [file.placeOf([index, key], "key"), file.placeOf([index, key])];
            expect(atKey.text.slice(atKey.column - 1)).toMatch(new RegExp(`^"?${key}\\b`));
            expect(atValue.text.slice(atValue.column - 1).replace(/^["']/, "")).toMatch(new RegExp(`^${value}\\b`));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("reading a ledger", () => {
  it("takes a good one with slips in any file, and has words for whatever is wrong", () => {
    fc.assert(
      fc.property(smallLedger, fc.array(slip, { minLength: 1, maxLength: 4 }), fc.nat(), (ledger, slips, which) => {
        const files: Record<string, string> = { unit: stringify(ledger.top.unit), ...lists(ledger.top.records) };
        const names = Object.keys(files);
        const chosen = names[which % names.length];
        const parse = (name: string, text: string) => {
          const file = readYaml(sourceOf(name === chosen ? slipped(text, slips) : text));
          return { file, path: [], value: file.value };
        };
        const records = RECORD_KINDS.map((kind) => ({
          kind,
          roots: { folder: "/l", ledger: "/l" },
          ...parse(kind, files[kind] ?? "[]"),
        }));
        const unit = parse("unit", files.unit ?? "");
        const input: UnitInput = {
          file: "unit.yaml",
          above: undefined,
          description: () => unit,
          recordLists: listed(records),
        };
        const problems = [
          ...[unit, ...records].flatMap(({ file }) => file.problems),
          ...readUnits([input], [], known).problems,
        ];
        for (const one of problems) {
          expect(problemText(one, zh)).not.toMatch(/undefined|\[object|NaN/);
          expect(one.place.line).toBeGreaterThanOrEqual(1);
        }
        expect(problemsText(problems, zh, 0).split("\n").length).toBeGreaterThan(problems.length);
      }),
      runs(120),
    );
  });

  function lists(records: Readonly<Record<string, unknown>>): Record<string, string> {
    return Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, stringify(list)]));
  }
});

/** The program says what is wrong with what it was given; it does not fall over. */
function expectStanding(ran: Ran): void {
  expect([0, 1, 2, 3], ran.stderr).toContain(ran.exit);
  expect(ran.stderr).not.toMatch(/\bat .*[jt]s:\d+/);
  if (ran.exit === 3) expect(ran.stderr).not.toBe("");
}

describe("the program", () => {
  const commands = fc.constantFrom(
    ["check", "--as-of", "2025-12-31"],
    ["check", "--keep-going", "--format", "json", "--as-of", "2025-12-31"],
    ["validate"],
    ["validate", "--lang", "en"],
  );

  it("stands any bytes for files", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      yamlish.map((text) => new TextEncoder().encode(text)),
    );
    const files = fc.record(
      {
        "unit.yaml": bytes,
        "talks.yaml": bytes,
        "waivers.yaml": bytes,
        "below/unit.yaml": bytes,
        "regulations/own.yaml": bytes,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(files, commands, async (some, argv) => {
        const given: Files = Object.fromEntries(
          Object.entries(some).flatMap(([name, one]) => (one ? [[name, one]] : [])),
        );
        expectStanding(await audit(given, ...argv));
      }),
      runs(25),
    );
  });

  it("stands slips in the files of a good ledger", async () => {
    await fc.assert(
      fc.asyncProperty(
        smallLedger,
        fc.array(slip, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        commands,
        async (ledger, slips, which, argv) => {
          const files = filesOf(ledger);
          const names = Object.keys(files).sort();
          const chosen = names[which % names.length] ?? "";
          expectStanding(await audit({ ...files, [chosen]: slipped(files[chosen] ?? "", slips) }, ...argv));
        },
      ),
      runs(25),
    );
  });
});
