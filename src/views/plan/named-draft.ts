import type { Context } from "../../audit/context.js";
import { bodyParty, departmentParty, groupParty, personParty, recipientParty, unitParty } from "../../audit/party.js";
import { idOf, type PartyKey } from "../../ledger/model.js";
import type { LocalText } from "../../regulation/local-text.js";
import { type Evidence, type SlotName, typeVocabulary } from "../../regulation/rulebook.js";
import type { Vocabulary } from "../../terms/terms.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { Draft } from "../draft.js";

/** What a record to be made says, in the names that people know. */
export interface NamedDraft {
  readonly kind: Evidence["kind"];
  readonly type: LocalText;
  readonly topics: readonly LocalText[];
  /** Where the record says one that is not usual for its kind. */
  readonly form: LocalText | null;
  readonly covers: string | null;
  readonly about: readonly string[];
  readonly places: Readonly<Partial<Record<SlotName, readonly LocalText[]>>>;
  readonly heard: readonly { readonly from: LocalText; readonly type: LocalText; readonly covers: string | null }[];
}

/** A draft in names. */
export function namedDraft(draft: Draft, context: Context): NamedDraft {
  const { terms } = context;
  const places = Object.entries(draft.slots).map(([name, keys]) => [name, named(keys, context)]);
  return {
    kind: draft.kind,
    type: term(typeVocabulary(draft.kind), draft.type, terms),
    topics: draft.topics.map((topic) => term("topics", topic, terms)),
    form: draft.form === null ? null : term("forms", draft.form, terms),
    covers: draft.covers,
    about: draft.about,
    places: Object.fromEntries(places),
    heard: draft.heard.map((one) => ({
      from: nameOf(one.from, context),
      type: term("reports", one.type, terms),
      covers: one.covers,
    })),
  };
}

/** The names of parties, each once: one organ may bear several relations. */
function named(keys: readonly PartyKey[], context: Context): LocalText[] {
  const names = keys.map((key) => nameOf(key, context));
  return names.filter((name, index) => names.findIndex((other) => other.zh === name.zh) === index);
}

function nameOf(key: PartyKey, { unit, neighbours, terms }: Context): LocalText {
  const id = idOf(key);
  switch (key.slice(0, key.indexOf(":"))) {
    case "person": {
      const person = neighbours.person(key);
      return person ? personParty(person, unit).name : { zh: id, en: id };
    }
    case "department":
      return departmentParty(unit, id).name;
    case "group":
      return groupParty(unit, id).name;
    case "unit": {
      const found = neighbours.unit(key);
      return found ? unitParty(found).name : { zh: id, en: id };
    }
    case "body":
      return bodyParty(id, terms).name;
    default:
      return recipientParty({ type: "organ", id }, unit, terms).name;
  }
}

function term(vocabulary: Vocabulary, id: string, terms: Terms): LocalText {
  const { zh, en } = terms.find(vocabulary, id) ?? { zh: id, en: id };
  return { zh, en };
}
