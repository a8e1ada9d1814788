import type { DescribedField } from "../../document/described-fields.js";
import type { Messages } from "../../messages/messages.js";

/** What to write under a key, in a few words. */
export function howToWrite({ written, several, vocabulary, parties }: DescribedField, messages: Messages): string {
  const { fields } = messages;
  const what =
    written === "map"
      ? vocabulary === null
        ? fields.map
        : fields.mapOfTerms(messages.vocabularies[vocabulary], vocabulary)
      : vocabulary !== null
        ? fields.term(messages.vocabularies[vocabulary], vocabulary)
        : parties.length > 0
          ? fields.party(parties.map((type) => messages.partyTypes[type]))
          : fields.written[written];
  return several ? fields.several(what) : what;
}
