import { asList } from "../../base/lists.js";
import type { CoversWord, EvidenceEntry } from "../../generated/schemas.js";
import { EVIDENCE_KINDS, type Evidence, type Part, SLOT_NAMES, type Slot, typeVocabulary } from "../rulebook.js";
import type { References } from "./references.js";

const PARTS = [
  "holder",
  "holder-head",
  "counterpart",
  "recipient",
  "department",
  "subordinate",
  "concerned",
  "group-head",
  "person-concerned",
  "department-concerned",
  "sender",
] as const;

/** What a record must be to show an obligation done. @param refs at the evidence's entry */
export function readEvidence(entry: EvidenceEntry, refs: References): Evidence {
  const stated = EVIDENCE_KINDS.filter((one) => entry[one] !== undefined);
  if (stated.length !== 1) refs.complain("not-one-of", { keys: EVIDENCE_KINDS });
  const [kind = "report"] = stated;
  const types = asList(entry[kind]);
  return {
    kind,
    types: types.includes("any") || kind === "case" ? null : refs.terms(typeVocabulary(kind), entry[kind], kind),
    topics: refs.terms("topics", entry.topics, "topics"),
    form: entry.form === undefined ? null : refs.term("forms", entry.form, "form"),
    regular: entry.regular ?? null,
    covers: asList<CoversWord>(entry.covers),
    decisions: entry.decisions ?? false,
    carriedThrough: entry["carried-through"] ?? false,
    doubtful: entry.doubtful ?? false,
    cause: entry.cause ?? false,
    ifEvent: refs.terms("events", entry["if-event"], "if-event"),
    own: entry.own ?? null,
    implied: entry.implied ?? false,
    slots: [...SLOT_NAMES, "jointly-by" as const].flatMap((key): Slot[] => {
      const texts = asList(entry[key]);
      if (texts.length === 0) return [];
      const name = key === "jointly-by" ? "by" : key;
      return [{ name, parts: texts.flatMap((text) => readPart(text, refs.at(key))) }];
    }),
  };
}

/** Who may stand in a slot. @param refs at the slot */
function readPart(text: string, refs: References): Part[] {
  const as = PARTS.find((one) => one === text);
  if (as) return [{ as }];
  const [any, role, ...roles] = text.split(/\s+/);
  if (any === "any" && role === "role") return [{ as: "any-role", roles: roles.flatMap((one) => refs.roles(one)) }];
  if (any === "any" && role === "department")
    return [{ as: "any-department", functions: roles.map((one) => refs.term("functions", one)) }];
  if (any === "office" && role === "of") return [{ as: "office-of", body: refs.term("bodies", roles.join(" ")) }];
  const found = refs.bodyOrRelation(text);
  if (!found)
    refs.mustKnow("evidence", text, [
      ...PARTS,
      "any role",
      "any department",
      "office of",
      ...refs.bodiesAndRelations(),
    ]);
  return found ? [{ as: "party", ...found }] : [];
}
