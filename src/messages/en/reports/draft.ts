import type { DraftWords } from "../../words/reports/draft.js";
import { plural } from "../phrases.js";

export const draft: DraftWords = {
  clause: "Clause",
  line: "Line",
  words: "Its words of time and count",
  schedule: "Read as",
  holder: "Holder (candidates)",
  todo: "To decide",
  unsayable: "cannot be said",
  nobody: "not seen",
  doubts: {
    holder: () => "holder: nobody is named",
    "holder-candidates": (about) => `holder: may be ${about}`,
    evidence: (about) => `which records count: not seen (${about})`,
    trigger: (about) =>
      about === ""
        ? "what it is counted from: not seen"
        : `what it is counted from: “${about}” is no record that is known`,
    "holder-assumed": (about) => `holder: the sentence names nobody; ${about} for now`,
    "evidence-candidates": (about) => `which records count: may be ${about}`,
    "evidence-type": (about) =>
      `which records count: the type is not seen, any counts for now (${about} any); see audit terms`,
    "trigger-candidates": (about) => `what it follows: may be ${about}`,
    soon: (about, [days = ""]) =>
      `“${about}” does not say how many days; ${days} for now (see interpretations); may be 1, 3, 7 or 15`,
    edge: (about) => `“${about}” does not say which day; the whole period for now`,
    "no-cause": (about) => `“${about}” does not say what starts it; with that (after) it can be checked`,
    "no-act": (about) => `“${about}”: no record shows whether what it asks was done`,
    often: (about) =>
      `“${about}” does not say how often or how soon: nothing is late; write every where the office has set it`,
    "no-when": (about) => `“${about}” does not say within what time`,
    conflict: (about, [words = ""]) => `differs from ${about} (${words}); decide for one`,
    window: (about, [from = "", to = ""]) => `“${about}” does not say from when to when; ${from} to ${to} for now`,
    "days-before": (about) => `“${about}” does not say how many days before; 15 for now`,
    "festivals-all": (about) => `“${about}” names no festivals; the seven public ones for now`,
    weekly: (about) => `“${about}” is shorter than a month: a rulebook has no such period`,
    years: (about) => `“${about}” is longer than a year: a rulebook has no such period`,
    "term-of-office": () => "a term of office is no fixed period: a rulebook cannot say it",
    "other-months": (about) => `“${about}” is no period that a rulebook has`,
    vague: (about) => `“${about}” does not say how often; once a year for now`,
    hours: (about) => `“${about}”: a rulebook counts days and times, not hours`,
    "hours-of-day": (about) => `“${about}”: a rulebook counts days; one day for now`,
    "people-counted": (about) => `“${about}”: a rulebook counts records of different days, not people`,
  },
  sum: ({ clauses, duties, doubtful, unsaid }) => {
    const more = unsaid === 0 ? "" : `; ${plural(unsaid, "more place")} became a comment that says why`;
    return `${plural(clauses, "clause")}, ${plural(duties, "duty", "duties")} drafted, ${doubtful} with something to decide${more}; hold each to the text`;
  },
  conflict: (one, other, first, second) => `Two places differ: ${one} (${first}) and ${other} (${second})`,
  wrote: (files, program) => [
    `Written: ${files.join(", ")}`,
    `Next decide what is listed under todo, by the text; then run: ${program} rules lint --rulebook ${files[0] ?? ""}`,
  ],
  badId: (text) => `--id "${text}" is none; use lower-case letters, digits and hyphens, such as my-county`,
  exists: (path) => `"${path}" is there already and is not written over; choose another folder`,
  notText: (path, how) =>
    ({
      pdf: `"${path}" is a PDF; make it text first: open it in WPS or Word and save it as .docx or .txt, or run pdftotext -layout text.pdf text.txt`,
      doc: `"${path}" is an old Word file; open it in WPS or Word and save it as .docx or .txt`,
      other: `"${path}" is no .txt, .md or .docx; save it as one of these first`,
    })[how],
  badFile: (path, why) => `"${path}" cannot be read: ${why}`,
  noWord: "no Word file (.docx), or a damaged one",
  noDuties: "no duty with a time or a count was seen",
  comments: {
    head: (file) => `Drafted by audit rules draft from ${file}: hold every row to the text.`,
    howTo:
      "todo lists what is doubtful, with the candidates: strike out each as it is decided; until none is left check does not take this rulebook.",
    at: (line, words) => `line ${line} of the text: “${words}”`,
    unsayable: (clause, line, words, why) => `${clause} (line ${line} of the text: “${words}”) is no row: ${why}`,
    conflicts: "Places that differ on one act; decide for one:",
    clauses: (title) => `The clauses of ${title}, drafted by audit rules draft; each class is a guess.`,
  },
  triggerTerm: (about) => `cause to be decided${about === "" ? "" : `: ${about}`}`,
  actTerm: (about) => `act to be decided${about === "" ? "" : `: ${about}`}`,
};
