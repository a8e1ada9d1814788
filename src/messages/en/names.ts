import type { PartyType } from "../../terms/party-types.js";
import type { Messages } from "../words.js";

export const partyTypes: Readonly<Record<PartyType, string>> = {
  person: "person",
  body: "body",
  department: "department",
  group: "group",
  unit: "unit",
  organ: "outside organ",
};

export const vocabularies: Messages["vocabularies"] = {
  kinds: "kind of unit",
  levels: "level",
  functions: "function of a department",
  groups: "kind of group",
  bodies: "body",
  roles: "role",
  relations: "relation of an organ",
  meetings: "type of meeting",
  topics: "topic",
  talks: "type of talk",
  reports: "type of report",
  forms: "form of report",
  activities: "type of activity",
  assessments: "type of assessment",
  grades: "grade",
  events: "type of event",
  appointments: "type of appointment",
  ranks: "change of rank",
  flags: "flag",
  severities: "severity",
  measures: "measure",
  responsibilities: "kind of responsibility",
  findings: "finding on responsibility",
  "decision-modes": "mode of decision",
  grounds: "ground of accountability",
  factors: "factor",
  adjustments: "adjustment",
  steps: "step",
  methods: "method of assessment",
  disposals: "way of disposal",
  answers: "answer",
};

export const statuses: Messages["statuses"] = {
  met: "met",
  late: "late",
  gap: "gap",
  breach: "breach",
  review: "review",
  undetermined: "undetermined",
  "due-soon": "due soon",
  pending: "pending",
  waived: "waived",
  known: "known",
  "not-applicable": "not applicable",
};

export const cadences: Messages["cadences"] = {
  month: "every month",
  "even-months": "every two months",
  quarter: "every quarter",
  "half-year": "every half-year",
  year: "every year",
};

export const recordKinds: Messages["recordKinds"] = {
  meetings: "meeting",
  talks: "talk",
  reports: "report",
  activities: "activity",
  assessments: "assessment",
  cases: "case",
  events: "event",
  appointments: "appointment or honour",
  waivers: "waiver",
  answers: "answer",
};
