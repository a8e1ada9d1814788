import type { Counted } from "../../../audit/finding.js";
import type { Party } from "../../../audit/party.js";
import { type Evidence, type SlotName, typeVocabulary } from "../../../regulation/rulebook.js";
import type { ExplainWords } from "../../words/reports/explain.js";
import { days, nameOf, near, plural, quote } from "../phrases.js";

const evidenceType = (kind: Evidence["kind"], id: string) => (kind === "case" ? id : nameOf(typeVocabulary(kind), id));

const NAMED = 4;

/** The names of parties, each once, the first few of many. */
const namesOf = (parties: readonly Party[]) => {
  const names = [...new Set(parties.map((party) => party.name.en))];
  return names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ` and ${names.length - NAMED} more` : "");
};

/** How each place of a record is spoken of: by its key. */
const PLACES: Readonly<Record<SlotName, string>> = {
  from: "`from`",
  to: "`to`",
  by: "`by`",
  with: "`with`",
  chair: "`chair`",
  of: "who met (of)",
  subject: "`subject`",
  departments: "`departments`",
};

/** How many records a duty asks for, by what it counts. */
const SEVERAL: Readonly<Record<Counted | "times", (required: number) => string>> = {
  times: (required) => ` (${required} are asked for, on different days)`,
  days: (required) => ` (${required} days are asked for: each from date to ends counts)`,
  parts: (required) => ` (one of ${required} parts, a record each)`,
};

export const explain: ExplainWords = {
  lacks: {
    type: ({ kind, type, types }) =>
      `its type is ${evidenceType(kind, type)}, not ${types.map((one) => evidenceType(kind, one)).join(" or ")}`,
    early: ({ days: count, first }) => `${days(count)} early: counts from ${first} on`,
    late: ({ days: count, last, covers }) =>
      `${days(count)} late: counts until ${last}${covers === null ? "" : `; if it is for this period, write covers: ${covers} and it counts`}`,
    covers: ({ covers, expected }) => `\`covers\` is ${covers}, not ${expected.join(" or ")}`,
    topic: ({ topics }) => `\`topics\` has no ${topics.map((one) => nameOf("topics", one)).join(" or ")}`,
    form: ({ form, expected }) =>
      `\`form\` is ${form === null ? "not written" : nameOf("forms", form)}, not ${nameOf("forms", expected)}`,
    decisions: () => "records no decisions",
    regular: ({ expected }) =>
      expected ? "recorded as no regular meeting (regular: false)" : "recorded as a regular meeting",
    slot: ({ slot, named, expected }) => {
      if (named.length === 0) return `${PLACES[slot]} is not written; it should name ${namesOf(expected)}`;
      if (expected.length === 0) return `${PLACES[slot]} is ${namesOf(named)}, not whom the clause asks for`;
      if (slot === "to") return `sent to ${namesOf(named)}, not to ${namesOf(expected)}`;
      return `${PLACES[slot]} is ${namesOf(named)}, not ${namesOf(expected)}`;
    },
    service: ({ slot, who, from, to }) =>
      `${PLACES[slot]} is ${who.name.en}, whose acts count only while in the post: ${from === "0001-01-01" ? "" : `${from} `}to ${to}`,
    trigger: ({ names }) =>
      names.length === 0
        ? "what this follows has no id that `about` could name"
        : `\`about\` does not name ${names.join(", ")}`,
    own: () => "what the case records of itself (reported) does not serve here; a record of its own is needed",
  },
  labels: {
    id: "Id",
    unit: "Unit",
    requirement: "Requirement",
    who: "Holder",
    period: "Period",
    due: "Due",
    evidence: "Evidence",
    what: "What",
    class: "Class",
    reason: "Unchecked",
  },
  status: (status, sentence) => `${status}: ${sentence}`,
  period: (label, from, to) => `${label} (${to === null ? `from ${from} on, no limit` : `${from} to ${to}`})`,
  reading: (words, reading, id) => `Reading taken: ${quote(words)} read as ${reading} (${id})`,
  change: (file) => `To change it, write into ${file} at the ledger's root (with your own numbers):`,
  changeInRulebook: (regulation) =>
    `This reading has no number to set; to change it, put ${regulation}'s rulebook into the ledger's regulations/ folder and change it there`,
  records: (tally) => (tally === null ? "The record judged:" : `Records that count (${tally}):`),
  noRecords: "none",
  standings: {
    "in-time": "in time",
    late: "late",
    "same-day": "the same day as the one before: not another time",
    judged: "",
  },
  nearMisses: "Near misses, which do not count:",
  elsewhere: " (counts for another duty of this clause)",
  moreNearMisses: (count) => `and ${count} more`,
  remedy: (from, to, { required, counted }) =>
    `A record that would satisfy it${required > 1 ? SEVERAL[counted ?? "times"](required) : ""}; date it as it happened, ${to === null ? `from ${from} on` : `${from} to ${to}`}:`,
  answer: "Once a person has judged, this in the ledger settles it:",
  answerFields: (fields) => `fill in what is true: ${fields.join(", ")}; answer is met, breach or not-applicable`,
  openFields: (fields) => `the clause leaves these open, fill in what is true: ${fields.join(", ")}`,
  text: (place) => `The text (${place}):`,
  articleOnly: (clause, place) => `${clause} was not found in the text; this is the whole article (${place}):`,
  notInText: (clause, file) => `${clause} was not found in ${quote(file)}`,
  asOf: (day, year) => `As of ${day}, year ${year}`,
  total: (duties, counts) => `${plural(duties, "finding")}: ${counts}`,
  noDuties: (year) => `Nobody owes a duty under this clause in ${year}, and no record comes under it`,
  bindsNobody: (regulation) => `${regulation} binds no unit of the ledger`,
  unchecked: {
    frequency: "not yet in the rulebook",
    deadline: "not yet in the rulebook",
    trigger: "not yet in the rulebook",
    "record-rule": "not yet in the rulebook",
    advisory: "recommended, with no number and no day: never a gap",
    qualitative: "a demand of quality: records cannot show whether it is met",
    general: "a principle or general provision: there is nothing to check",
  },
  seeOne: (id) => `To see one: audit explain ${id}`,
  malformed: (text, example) =>
    `${quote(text)} is no whole id; write a finding's id (unit/regulation/clause/…) or regulation and clause, two words, such as ${example ?? "my-county 3.1"}`,
  unknownRegulation: (text, nearest, known) =>
    `no regulation ${quote(text)}${near(nearest)}; an id is "regulation clause", of: ${known.join(", ")}`,
  ledgerFirst: (text) =>
    `${quote(text)} is a folder; the ledger comes after the id: audit explain REGULATION CLAUSE ${text}`,
  unknownClause: (regulation, text, nearest) =>
    `${regulation} has no clause ${quote(text)}${near(nearest)}; audit coverage ${regulation} lists them`,
  unknownFinding: (text, nearest) =>
    `no duty has the id ${quote(text)}${nearest === null ? "; audit check --format json --all lists ids" : `; the nearest is ${nearest}`}`,
  badText: (path, problem) => `--text ${quote(path)}: ${problem}`,
};
