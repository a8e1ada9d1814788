import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Result, STATUSES } from "../../src/audit/finding.js";
import { en } from "../../src/messages/en.js";
import type { Language } from "../../src/messages/messages.js";
import { CSV_COLUMNS } from "../../src/messages/words/reports/csv.js";
import { zh } from "../../src/messages/zh.js";
import { checkCsv } from "../../src/report/check/csv.js";
import { checkJson } from "../../src/report/check/json.js";
import { checkText } from "../../src/report/check/text.js";
import { type CheckView, listedFindings } from "../../src/report/check/view.js";
import { displayWidth, visible } from "../../src/report/layout/width.js";
import type { Reporter, ReportOptions } from "../../src/report/reporter.js";
import type { JsonFinding, JsonParty, JsonResult } from "../support/audit.js";
import { reportOptions } from "../support/report.js";
import { question, runs, smallLedger } from "./arbitraries.js";
import { judge, read } from "./engine.js";

const result = fc.tuple(smallLedger, question).map(([ledger, asked]) => judge(read(ledger), asked));
const choices = fc.record({ language: fc.constantFrom<Language>("zh", "en"), all: fc.boolean(), bom: fc.boolean() });
type Choices = { readonly language: Language; readonly all: boolean; readonly bom: boolean };
const optionsOf = ({ language, bom }: Choices): ReportOptions => ({
  ...reportOptions(language === "zh" ? zh : en),
  bom,
});
/** The pieces of a report, written by one of the reporters. */
const piecesOf = (report: Reporter<CheckView>, of: Result, chosen: Choices, width = Number.POSITIVE_INFINITY) => {
  const written = report({ result: of, all: chosen.all }, { ...optionsOf(chosen), width });
  return typeof written === "string" ? [written] : [...written];
};
const asJson = (of: Result, chosen: Choices): JsonResult => JSON.parse(piecesOf(checkJson, of, chosen).join(""));

const BOM = "\uFEFF";
/** A text as a field that no spreadsheet takes for a formula. */
const disarmed = (text: string) => (/^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);

interface Place {
  readonly file: string;
  readonly line: number;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === "object" && value !== null && "file" in value && "line" in value;

/** Every record that is known of a finding: those it rests on, those it speaks of, the one it follows from. */
function knownRecords({ evidence, args }: JsonFinding, trigger: Place | null): string[] {
  const spokenOf = [...(Array.isArray(args.records) ? args.records : []), args].filter(isPlace);
  const places = [...evidence, ...spokenOf, ...(trigger ? [trigger] : [])];
  return [...new Set(places.map(({ file, line }) => `${file}:${line}`))];
}

/** The label beside what people find the record by, where the label alone does not say it. */
function periodShown(
  { unit, period, kind, evidence, due, status }: JsonFinding,
  trigger: (Place & { readonly date: string }) | null,
) {
  const record = kind === "rule" ? evidence[0] : trigger;
  if (!record) return null;
  const place = `${record.file}:${record.line}`;
  if (kind === "rule" && period.label === unit) return period.from === period.to ? place : null;
  if (period.label.includes("~")) return `${record.date} ${place}`;
  if (kind === "duty") return due === null ? `${record.date} ${period.label}` : null;
  return evidence.length > 1 && ["breach", "review"].includes(status) ? `${period.label} ${place}` : null;
}

describe("a CSV report", () => {
  it("says field by field what the JSON of the same run says", () => {
    fc.assert(
      fc.property(result, choices, (of, chosen) => {
        const written = piecesOf(checkCsv, of, chosen).join("");
        expect(written.startsWith(BOM)).toBe(chosen.bom);
        const [header, ...rows] = parse(written, { bom: true, record_delimiter: "\r\n" });
        const { messages } = optionsOf(chosen);
        expect(header).toEqual(CSV_COLUMNS.map((column) => messages.csv.headings[column]));
        const document = asJson(of, chosen);
        const nameOf = (party: JsonParty | null) => party?.name ?? "";
        const number = (value: number | null) => (value === null ? "" : String(value));
        const expected = document.findings.map((finding) => [
          finding.unit,
          document.units.find(({ id }) => id === finding.unit)?.name,
          finding.regulation,
          document.regulations.find(({ id }) => id === finding.regulation)?.title,
          `§${finding.clause}`,
          of.findings.find(({ id }) => id === finding.id)?.clauseName,
          finding.title,
          of.findings.find(({ id }) => id === finding.id)?.requirement[chosen.language],
          nameOf(finding.holder),
          finding.holder?.id,
          nameOf(finding.counterpart),
          finding.counterpart?.id,
          nameOf(finding.recipient),
          finding.recipient?.id,
          periodShown(finding, of.findings.find(({ id }) => id === finding.id)?.trigger ?? null) ??
            messages.csv.period(
              // What is said of the unit itself bears its id, which is no time: that is the year.
              finding.kind === "rule" && finding.period.label === finding.unit
                ? finding.period.from.slice(0, 4)
                : finding.period.label,
            ),
          finding.period.from,
          finding.period.to,
          finding.due,
          messages.statuses[STATUSES.find((status) => status === finding.status) ?? "known"],
          number(finding.required),
          number(finding.found),
          number(finding.daysLate),
          finding.message,
          knownRecords(finding, of.findings.find(({ id }) => id === finding.id)?.trigger ?? null).join("; "),
          finding.interpretations.map(({ words, reading }) => `${words}: ${reading}`).join("; "),
          finding.id,
        ]);
        expect(rows).toEqual(expected.map((row) => row.map((text) => disarmed(visible(text ?? "")))));
      }),
      runs(30),
    );
  });

  it("has no field that a spreadsheet takes for a formula, and no line break but CRLF outside quotes", () => {
    fc.assert(
      fc.property(result, choices, (of, chosen) => {
        const written = piecesOf(checkCsv, of, chosen).join("");
        const rows = parse(written, { bom: true, record_delimiter: "\r\n" });
        expect(rows.flat().filter((field) => /^[=+\-@\t\r＝＋－＠]/u.test(field))).toEqual([]);
        const unquoted = written.replace(/"(?:[^"]|"")*"/g, "");
        expect(unquoted.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(unquoted.endsWith("\r\n")).toBe(true);
      }),
      runs(30),
    );
  });
});

const PARTY_KEYS = ["type", "id", "name"];
const TOP_KEYS = [
  "schema",
  "tool",
  "asOf",
  "period",
  "regulations",
  "ledger",
  "summary",
  "units",
  "findings",
  "notices",
];
const FINDING_KEYS = [
  ..."id kind status unit regulation clause obligation title holder counterpart recipient period due required found".split(
    " ",
  ),
  ..."daysLate evidence interpretations code args message".split(" "),
];

describe("a JSON report", () => {
  it("is read back as it was written, and ends with a line break", () => {
    fc.assert(
      fc.property(result, choices, (of, chosen) => {
        const written = piecesOf(checkJson, of, chosen).join("");
        expect(`${JSON.stringify(JSON.parse(written), null, 2)}\n`).toBe(written);
      }),
      runs(20),
    );
  });

  it("is given out in pieces of some hundred findings, so that nobody need hold the whole of it", () => {
    fc.assert(
      fc.property(result, choices, fc.integer({ min: 1, max: 700 }), (of, chosen, count) => {
        const [first] = of.findings;
        fc.pre(first !== undefined);
        const many = {
          ...of,
          findings: Array.from({ length: count }, (_, at) => ({ ...first, id: `${first.id}${at}` })),
        };
        const pieces = piecesOf(checkJson, many, { ...chosen, all: true });
        expect(pieces).toHaveLength(Math.ceil(count / 200) + 2);
        expect(JSON.parse(pieces.join("")).findings.map(({ id }: JsonFinding) => id)).toEqual(
          many.findings.map(({ id }) => id),
        );
      }),
      runs(10),
    );
  });

  it("has the keys of contract 4 in its order, at every level", () => {
    fc.assert(
      fc.property(result, choices, (of, chosen) => {
        const document = asJson(of, chosen);
        expect(Object.keys(document)).toEqual(TOP_KEYS);
        expect(Object.keys(document.tool)).toEqual(["name", "version"]);
        expect(Object.keys(document.period)).toEqual(["from", "to"]);
        expect(Object.keys(document.ledger)).toEqual(["units", "files", "records", "afterAsOf", "leftOut"]);
        for (const summary of [document.summary, ...document.units.map((unit) => unit.summary)]) {
          expect(Object.keys(summary ?? {})).toEqual([...STATUSES]);
        }
        const odd = document.findings.filter((finding) => {
          const parties = [finding.holder, finding.counterpart, finding.recipient];
          const shapes: [object | null, readonly string[]][] = [
            [finding, FINDING_KEYS],
            ...parties.map((party): [object | null, readonly string[]] => [party, PARTY_KEYS]),
            [finding.period, ["label", "from", "to"]],
            ...finding.evidence.map((one): [object, readonly string[]] => [one, ["file", "line", "id", "date"]]),
            ...finding.interpretations.map((one): [object, readonly string[]] => [one, ["id", "words", "reading"]]),
          ];
          return shapes.some(([one, keys]) => one !== null && Object.keys(one).join() !== keys.join());
        });
        expect(odd).toEqual([]);
      }),
      runs(20),
    );
  });

  it("names each finding by its parts", () => {
    fc.assert(
      fc.property(result, choices, (of, chosen) => {
        const document = asJson(of, chosen);
        const parts = document.findings.map((one) => {
          const parties = [one.holder, one.counterpart, one.recipient].map((party) => party?.id ?? "-");
          const all = [one.unit, one.regulation, one.clause, ...parties, one.period.label];
          return all.map((part) => part.replaceAll("/", ":")).join("/");
        });
        expect(document.findings.map(({ id }) => id)).toEqual(parts);
      }),
      runs(20),
    );
  });
});

describe("a report for the screen", () => {
  const blankless = (of: string) => of.replace(/\s+/gu, "");

  it("is no wider than its screen", () => {
    fc.assert(
      fc.property(result, choices, fc.integer({ min: 80, max: 250 }), (of, chosen, width) => {
        const lines = piecesOf(checkText, of, chosen, width).join("").split("\n");
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }),
      runs(30),
    );
  });

  it("counts what the JSON counts, and names every clause that it lists", () => {
    fc.assert(
      fc.property(result, choices, (of, chosen) => {
        const shown = [...listedFindings({ result: of, all: chosen.all })];
        const letters = blankless(piecesOf(checkText, of, chosen).join(""));
        const missing = shown.filter(({ clause, title }) => {
          const parts = [clause, title[chosen.language]].map(blankless);
          return parts.some((part) => !letters.includes(part));
        });
        expect(missing).toEqual([]);
      }),
      runs(20),
    );
  });
});
