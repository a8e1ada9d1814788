import type { NearMiss } from "../../audit/duty/near-miss.js";
import type { Party } from "../../audit/party.js";
import { inLanguage, lackText, type Messages } from "../../messages/messages.js";
import { clauseName } from "../../regulation/clause.js";
import type { Passage } from "../../regulation/passage.js";
import type { Explanation } from "../../views/explain.js";
import { interpretationReading } from "../finding/interpretation.js";
import { findingJson } from "../finding/json.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import { type ExplainView, settingsOf, uncheckedReason } from "./view.js";

/** The answer as data: audit-explanation/1; findings as in the result, each with its near misses and a record that would satisfy it. */
export const explainJson: Reporter<ExplainView> = ({ asOf, book, clauses, text, year }, { messages, tool }) => {
  const document = {
    schema: "audit-explanation/1",
    tool,
    asOf,
    year,
    regulation: { id: book.id, title: inLanguage(book.title, messages) },
    clauses: clauses.map((one) => ({
      clause: one.clause,
      clauseName: clauseName(one.clause, book.numbering),
      class: one.row?.class ?? null,
      words: one.row && inLanguage(one.row.words, messages),
      title: one.check && inLanguage(one.check.title, messages),
      requirement: one.check && inLanguage(one.check.requirement, messages),
      unchecked: one.check ? null : uncheckedReason(one.row, messages),
      interpretations: (one.check?.interpretations ?? []).map((each) => ({
        id: each.id,
        words: each.words,
        reading: interpretationReading(each, messages),
        settings: settingsOf(each),
      })),
      text: text && passageJson(text.passage(one.clause)),
      findings: one.explanations.map((each) => explanationJson(each, messages)),
    })),
  };
  return `${jsonText(document)}\n`;
};

function explanationJson({ finding, records, nearMisses, remedy, answer }: Explanation, messages: Messages): object {
  return {
    ...findingJson(finding, messages),
    records: records.map(({ place, standing }) => ({ ...place, standing })),
    nearMisses: nearMisses.shown.map(({ place, kind, type, lacks, countsElsewhere }) => ({
      ...place,
      kind,
      type,
      lacks: lacks.map((one) => ({
        code: one.code,
        args: lackArgsJson(one.args, messages),
        message: lackText(one, messages),
      })),
      countsElsewhere,
    })),
    moreNearMisses: nearMisses.more,
    remedy: remedy && draftJson(remedy),
    answer: answer && draftJson(answer),
  };
}

function draftJson({ date, kind, open, record }: NonNullable<Explanation["remedy"]>): object {
  return { kind, record: { date, ...record }, open };
}

/** The arguments of a lack; parties as the result writes them. */
function lackArgsJson(args: NearMiss["lacks"][number]["args"], messages: Messages): object {
  const party = ({ type, id, name }: Party) => ({ type, id, name: inLanguage(name, messages) });
  if ("named" in args) return { slot: args.slot, named: args.named.map(party), expected: args.expected.map(party) };
  if ("who" in args) return { slot: args.slot, who: party(args.who), from: args.from, to: args.to };
  return args;
}

function passageJson(passage: Passage | undefined): object {
  return passage
    ? { found: passage.found, line: passage.line, text: passage.text }
    : { found: "none", line: null, text: null };
}
