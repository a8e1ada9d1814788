// The one place that knows the library for templates (docxtemplater): an office's own document, filled in.
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { Messages } from "../../../messages/messages.js";
import type { TemplateField } from "../../../messages/words/reports/docx.js";
import { withoutMoments } from "../../layout/official-document.js";
import { visible } from "../../layout/width.js";
import type { CheckView } from "../view.js";
import { type Thing, type UnitPaper, unitPapers } from "./unit-paper.js";

/** What is wrong with a template: in the library's words what does not read, by name what is no field. */
export interface TemplateFaults {
  readonly errors: readonly string[];
  readonly unknown: readonly string[];
}

/** What stands for fields, by their names. */
type Values = Readonly<Record<string, unknown>>;

/** Looks at a template before anything is filled in. */
export function faultsOf(template: Uint8Array, messages: Messages): TemplateFaults {
  const known = new Set<string>(Object.values(messages.docx.fields));
  const used = new Set<string>();
  try {
    open(template, used);
  } catch (error) {
    return { errors: [...new Set(errorsIn(error))], unknown: [] };
  }
  return { errors: [], unknown: [...used].filter((field) => !known.has(field)) };
}

/** A template with the fields of a check filled in. The same template and view give the same bytes. */
export function filled(template: Uint8Array, view: CheckView, messages: Messages): Uint8Array {
  const document = open(template, new Set());
  document.render(dataOf(view, messages));
  return withoutMoments(document.getZip().generate({ type: "uint8array" }), view.result.asOf);
}

/** @param used takes the names of its fields, those within lists too */
function open(template: Uint8Array, used: Set<string>): Docxtemplater {
  return new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    errorLogging: false,
    parser: (field) => {
      used.add(field);
      return { get: (scope: Values) => scope[field] };
    },
  });
}

/** The library throws one error, or one that holds several. */
function errorsIn(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const properties: unknown = "properties" in error ? error.properties : undefined;
  if (typeof properties !== "object" || properties === null) return [error.message];
  if ("errors" in properties && Array.isArray(properties.errors)) return properties.errors.flatMap(errorsIn);
  return "explanation" in properties ? [String(properties.explanation)] : [error.message];
}

function dataOf(view: CheckView, messages: Messages): Values {
  const { result } = view;
  return named(messages, {
    asOf: messages.docx.day(result.asOf),
    year: result.period.from.slice(0, 4),
    units: [...unitPapers(view, messages)].map((paper) => unitData(paper, messages)),
  });
}

function unitData(paper: UnitPaper, messages: Messages): Values {
  const { ahead, breaches, late, missed, questions, regulations, summary, unit } = paper;
  const list = (things: readonly Thing[]) => things.map((thing) => thingData(thing, messages));
  return named(messages, {
    unit,
    regulations: regulations.join(messages.report.comma),
    text: paper.sum,
    done: summary ? summary.met + summary.late : "",
    missed: list(missed),
    missedCount: missed.length,
    late: list(late),
    lateCount: late.length,
    breaches: list(breaches),
    breachCount: breaches.length,
    questions: list(questions),
    questionCount: questions.length,
    ahead: ahead.map(({ due, things }) =>
      named(messages, { due: due === null ? "" : messages.docx.day(due), what: things.join(messages.report.comma) }),
    ),
    aheadCount: summary ? summary["due-soon"] + summary.pending : "",
  });
}

function thingData({ what, who, period, due, clauses, status, text }: Thing, messages: Messages): Values {
  return named(messages, {
    what,
    who,
    period,
    due: due === null ? "" : messages.docx.day(due),
    clauses: clauses.join(messages.report.comma),
    status,
    text,
  });
}

/** Values by the names that templates give them; texts without what would act in a document. */
function named({ docx }: Messages, values: Partial<Record<TemplateField, unknown>>): Values {
  const given = new Map(Object.entries(values));
  return Object.fromEntries(
    Object.entries(docx.fields)
      .filter(([field]) => given.has(field))
      .map(([field, name]) => [name, inDocument(given.get(field))]),
  );
}

function inDocument(value: unknown): unknown {
  return typeof value === "string" ? visible(value) : value;
}
