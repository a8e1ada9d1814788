import type { FieldsWords } from "../words/fields.js";
import { end, quote } from "./phrases.js";

export const fields: FieldsWords = {
  unit: "unit",
  heading: (name, kind) => `${name} (${kind}.yaml)`,
  key: "Key",
  chinese: "Chinese key",
  required: "Required",
  meaning: "What it is",
  write: "What to write",
  isRequired: "required",
  written: {
    day: "a day, such as 2025-03-05",
    covers: "a period: 2025, 2025-H1, 2025-Q3, 2025-06",
    id: "an id",
    number: "a number",
    truth: "true or false",
    text: "text",
    map: "a map of keys and values",
  },
  map: "a map with the keys below",
  mapOfTerms: (name, vocabulary) => `a map; each key a ${name} (audit terms ${vocabulary})`,
  term: (name, vocabulary) => `a ${name} (audit terms ${vocabulary})`,
  party: (types) => `name or id: ${types.join(", ")}`,
  several: (what) => `${what}; one or several`,
  vocabularyHeading: (name, vocabulary) => `${name} (${vocabulary})`,
  writtenIn: (places) => `written in: ${places.join(", ")}`,
  id: "Id",
  name: "Name",
  alsoCalled: "Or",
  countedBy: "Clauses that use it",
  ofRulebook: "a regulation's own",
  ofLedger: "the ledger's own",
  unknownVocabulary: (text, nearest, known) =>
    `there is no vocabulary ${quote(text)}${end(nearest)} Known: ${known.join(", ")}`,
};
