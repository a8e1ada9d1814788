import type { CoverageWords } from "../../words/reports/coverage.js";
import { plural } from "../phrases.js";

export const coverage: CoverageWords = {
  clause: "Clause",
  class: "Class",
  what: "What",
  check: "Checked by",
  classes: {
    frequency: "frequency",
    deadline: "deadline",
    trigger: "trigger",
    "record-rule": "record rule",
    advisory: "advisory",
    qualitative: "qualitative",
    general: "general",
  },
  open: "not encoded yet",
  own: "own number",
  sum: (regulation, rows, checkable, checked, advisory) =>
    `${regulation}: ${plural(rows, "clause")}, ${checkable} checkable, ${checked} checked; ${advisory} advisory (--advisory counts their records in a ledger)`,
  advisory: {
    title: (asOf, year) => `Advisory clauses  as of ${asOf}  year ${year}: records are counted, nothing is judged`,
    records: "records it speaks of",
    count: "count",
    noSuchRecord: "the ledger has no such record",
    any: (kind) => `${kind} of any type`,
    about: (records, topics) => `${records} (topic: ${topics.join(", ")})`,
    comma: ", ",
    sum: (regulation, rows, recorded, without, outside) =>
      `${regulation}: ${rows} advisory clauses, ${recorded} with records, ${without} without any yet, ${outside} of a kind the ledger has no record for`,
  },
  noList: (regulation) => `${regulation} has no list of clauses (clauses.yaml beside its rulebook)`,
};
