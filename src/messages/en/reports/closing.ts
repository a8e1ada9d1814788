import type { ClosingWords } from "../../words/reports/closing.js";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const closing: ClosingWords = {
  heading: "What is to do:",
  done: (count, late) => `${count} done${late > 0 ? ` (${late} of them late)` : ""}`,
  ahead: (count, first) =>
    `${count} still in time${first === null ? "" : `, the first due ${first}`} (with the least trouble: audit plan)`,
  missed: (things, rows) => `${counted(things, "thing", "things")} missed (${counted(rows, "row", "rows")})`,
  breaches: (count) => counted(count, "breach", "breaches"),
  judge: (count) => `${count} for a person to judge`,
  lacking: (count) => `${count} not kept, undetermined`,
  before: (year, count) => `${count} more of ${year} are not settled (--year ${year})`,
  semicolon: "; ",
  missedHeading: "Missed (what was done and not recorded, record it):",
  thing: (who, what, period, clauses) => `${what}  ${who}${who === "" ? "" : "  "}${period} (${clauses})`,
  all: (names) => names.join(", "),
  clauses: (regulations) => regulations.map((own) => own.join(", ")).join("; "),
  near: (record, lack, rows) =>
    `there is ${record}: ${lack}${rows === null ? "" : `; if it was left out, adding it closes ${rows}`}`,
  nearLink: (record, about, rows) => `there is ${record}: if it dealt with this, about: ${about} closes ${rows}`,
  nearly: (asked, near) => `${asked}: ${near}`,
  record: (day, type, place) => `the ${type} of ${day} (${place})`,
  closes: (rows) => `one record closes ${rows}`,
  more: (things) => `and ${things} more, among the gaps below each clause`,
  moreOf: (count) => `${count} more, among the clauses`,
  breachHeading: "Breaches: ",
  judgeHeading: (answers) =>
    `For a person to judge${answers ? " (write what was decided into answers.yaml, as audit explain drafts it)" : ""}: `,
  fieldHeading: "Fields that would settle rows: ",
  field: (field, count) => `${field} ${count}`,
  clause: (title, who, clauses, count) =>
    `${title}${who.length > 0 ? ` ${who.join(", ")}` : ""} (${clauses})${count > 1 ? ` ${count}` : ""}`,
  same: (count) => `${count} such rows, each with --all`,
  readingsHint: "Readings taken: --readings",
  units: {
    unit: "unit",
    done: "done",
    ahead: "in time",
    missed: "missed",
    breach: "breach",
    judge: "judge",
    undetermined: "not kept",
    lastDay: "last record",
    above: "unit above",
    group: (name, units) => (units === 1 ? name : `${name} (${units} units with those below)`),
  },
};
