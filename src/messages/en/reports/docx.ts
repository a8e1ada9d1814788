import type { DocxWords } from "../../words/reports/docx.js";
import { quote, why } from "../phrases.js";

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(text) ? capital : `${capital}.`;
}

export const docx: DocxWords = {
  fonts: { title: "SimHei", heading: "SimHei", body: "FangSong", number: "SimSun" },
  draft: "DRAFT",
  selfCheck: {
    title: "Self-check of duties",
    subtitle: (unit, asOf) => `${unit} (as of ${asOf})`,
    headings: {
      overview: "Overview",
      missed: "Not done",
      late: "Done late",
      breaches: "Records that do not fit the clause",
      ahead: "Still to be done",
      questions: "For decision",
      records: "Records to look at",
    },
    basis: (regulations, asOf) => `The ledger up to ${asOf} was held to ${regulations.join(", ")}.`,
    allDone: "Nothing was found that has not been done.",
    plan: "What was done but not recorded will be recorded; what was not done will be made up for by ____________.",
  },
  notice: {
    title: "Notice to put duties right",
    addressee: (unit) => `To ${unit}:`,
    opening: (asOf) =>
      `Your ledger was looked at up to ${asOf}. What follows is to be put right. What is not recorded may have been done: if so, record it with its evidence; if not, make up for it.`,
    headings: {
      missed: "Not in the ledger",
      breaches: "Records that do not fit the clause",
      questions: "To be explained",
    },
    demand: "Report in writing by ____________ what was put right.",
    nothing: "Nothing is to be put right.",
    sender: "(issued by)",
    date: "____________",
  },
  heading: (number, text) => `${number}. ${text}`,
  item: (number, text) => `(${number}) ${text}`,
  thing: (what, who, period, clauses) =>
    `${what} (${[who, period].filter((part) => part !== "").join(", ")}); under ${clauses.join(", ")}.`,
  clause: (regulation, clause) => `${regulation} ${clause}`,
  bookTitle: (title) => title,
  places: (places) => ` (${places.join(", ")})`,
  dueBy: (day, things) => `${day === null ? "Without a limit" : `By ${day}`}: ${things.join("; ")}.`,
  counted: (what, count) => `${what}${count > 1 ? ` (${count} duties)` : ""}`,
  notJudged: (unit) => `The records of ${unit} have errors and were not judged; report again once they are put right.`,
  sum: (things, summary) => {
    const { met, late, gap, breach, review, undetermined, pending, known, waived } = summary;
    const soon = summary["due-soon"] + pending;
    return [
      `${met + late} done${late > 0 ? `, ${late} of them late` : ""}`,
      ...(gap > 0 ? [`${gap} not on record (to be made up for by ${things} act${things === 1 ? "" : "s"})`] : []),
      ...(breach > 0 ? [`${breach} not as the clause asks`] : []),
      ...(review > 0 ? [`${review} to be judged`] : []),
      ...(undetermined > 0 ? [`${undetermined} not recorded well enough to tell`] : []),
      ...(soon > 0 ? [`${soon} not due yet`] : []),
      ...(waived > 0 ? [`${waived} waived`] : []),
      ...(known > 0 ? [`${known} listed before`] : []),
    ].join("; ");
  },
  inDays: (text) => text,
  sentences: (texts) => texts.map(sentence).join(" "),
  day: (day) => day,
  fields: {
    asOf: "as-of",
    year: "year",
    units: "units",
    unit: "unit",
    regulations: "regulations",
    done: "done",
    late: "late",
    lateCount: "late-count",
    missed: "missed",
    missedCount: "missed-count",
    breaches: "breaches",
    breachCount: "breach-count",
    questions: "questions",
    questionCount: "question-count",
    ahead: "ahead",
    aheadCount: "ahead-count",
    what: "what",
    who: "who",
    period: "period",
    due: "due",
    clauses: "clauses",
    status: "status",
    text: "text",
  },
  templateFor: (path) => `--template is for .docx only: give -o report.docx, not ${path}`,
  unknownTemplate: (given, known) => `no template ${quote(given)}; write ${known.join(" or ")}, or a .docx file`,
  noDocument: (content) => `it is no .docx but ${content}`,
  noTemplate: (given, reason) => `cannot read the template ${quote(given)} (${why(reason)})`,
  badTemplate: (file, reasons) => `the template ${quote(file)} has errors: ${reasons.join("; ")}`,
  unknownFields: (file, fields, known) =>
    `the template ${quote(file)} has unknown fields ${fields.map((one) => `{${one}}`).join(", ")}; known are ${known.join(", ")}`,
};
