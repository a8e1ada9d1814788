import { nearest } from "../../base/nearest.js";
import { type DescribedField, describedFields } from "../../document/described-fields.js";
import { REPORTS } from "../../report/index.js";
import type { ShownVocabulary } from "../../report/vocabulary/view.js";
import { EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { loadBooks } from "../../run/load/rulebooks.js";
import { outputOf, show } from "../../run/output/outputs.js";
import type { Call } from "../../run/run-context.js";
import { KINDS } from "../../terms/record-kinds.js";
import { TERMS, VOCABULARIES, type Vocabulary } from "../../terms/terms.js";

/** `audit terms [VOCABULARY]`: every word that may be written, where, and which clauses count it. */
export async function termsCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.vocabulary, call);
  const [text] = call.args;
  const asked = text === undefined ? VOCABULARIES : [vocabularyNamed(text, call)];
  const { rulebooks, terms } = await loadBooks(call);
  const files = [...KINDS, "unit" as const].map((kind) => ({ kind, fields: describedFields(kind) }));
  const uses = rulebooks.flatMap(({ id, termUses }) => termUses.map((use) => ({ regulation: id, ...use })));
  const vocabularies = asked.map(
    (vocabulary): ShownVocabulary => ({
      vocabulary,
      writtenIn: files.flatMap(({ kind, fields }) =>
        fields.filter((field) => field.vocabulary === vocabulary).map((field) => ({ kind, ...namesOf(field) })),
      ),
      terms: terms.all(vocabulary).map((term) => ({
        term,
        own: !TERMS[vocabulary].includes(term),
        clauses: uses.filter((use) => use.vocabulary === vocabulary && use.id === term.id),
      })),
    }),
  );
  await show({ vocabularies }, output, call);
  return EXIT.ok;
}

function namesOf({ path, chinese }: DescribedField): { readonly key: string; readonly chinese: string } {
  return { key: path.join("."), chinese: chinese.join(".") };
}

/** A vocabulary by its id or its name in the language of the run. Throws a Stop. */
function vocabularyNamed(text: string, { messages }: Call): Vocabulary {
  const found = VOCABULARIES.find((one) => one === text || messages.vocabularies[one] === text);
  if (found) return found;
  const known = VOCABULARIES.flatMap((one) => [one, messages.vocabularies[one]]);
  throw new Stop(messages.cli.unknownVocabulary(text, nearest(text, known) ?? null, VOCABULARIES));
}
