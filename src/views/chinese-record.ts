import { termText } from "../audit/party.js";
import { chineseKey } from "../terms/keys.js";
import type { Kind } from "../terms/record-kinds.js";
import type { Vocabulary } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";

type Fields = Readonly<Record<string, unknown>>;

/** A record as a Chinese clerk would write it: its keys and terms by their Chinese names. Parties stand as they are written. */
export function chineseRecord(record: Fields, kind: Kind, terms: Terms): Fields {
  return inChinese(record, kind, VOCABULARIES[kind] ?? {}, terms);
}

/** Whose terms stand under a key, wherever a record has it. */
const EVERYWHERE: Readonly<Record<string, Vocabulary>> = { topics: "topics", form: "forms" };
const VOCABULARIES: Readonly<Partial<Record<Kind, Readonly<Record<string, Vocabulary>>>>> = {
  meetings: { type: "meetings" },
  talks: { type: "talks" },
  reports: { type: "reports" },
  activities: { type: "activities" },
  assessments: { type: "assessments" },
  appointments: { type: "appointments" },
  events: { type: "events" },
  answers: { answer: "answers" },
};

/** @param place where its keys stand; @param own the vocabularies of keys that are its own */
function inChinese(record: Fields, place: string, own: Readonly<Record<string, Vocabulary>>, terms: Terms): Fields {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const vocabulary = own[key] ?? EVERYWHERE[key];
      const written = (one: unknown): unknown => {
        if (vocabulary && typeof one === "string") return termText(vocabulary, one, terms).zh;
        return isFields(one) ? inChinese(one, key, PARTS[key] ?? {}, terms) : one;
      };
      return [chineseKey(key, place), Array.isArray(value) ? value.map(written) : written(value)];
    }),
  );
}

/** The vocabularies of what stands within a record. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Vocabulary>>>> = {
  heard: { type: "reports" },
  measures: { type: "measures" },
};

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
