import { asList } from "../../base/lists.js";
import { noSuchKey, type Problem, problem } from "../../document/problem.js";
import { conforms } from "../../document/schema.js";
import type { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import type { Path } from "../../document/yaml-file.js";
import type { AdvisedEntry } from "../../generated/schemas.js";
import type { Terms } from "../../terms/vocabulary.js";
import { ADVISED_KINDS, type AdvisedRecords, type Clause, checkedClauses } from "../clauses.js";
import { type Rulebook, typeVocabulary } from "../rulebook.js";
import { checkClause } from "./clause-written.js";
import { localText } from "./local-text.js";
import { References } from "./references.js";

/** The clauses of a regulation in its own order, each with what checks it. What is wrong with the list is a problem. */
export function loadClauses(
  source: SourceText,
  rulebook: Rulebook,
  terms: Terms,
): { clauses: Clause[]; problems: Problem[] } {
  const file = readYaml(source);
  const problems: Problem[] = [...file.problems];
  const { value } = file;
  if (problems.length > 0 || !conforms("clauses", value, { file }, problems)) return { clauses: [], problems };
  const { interpretations } = rulebook;
  const refs = new References({ file, terms, groups: {}, interpretations, periods: new Map(), problems }, []);
  const checks = new Set(checkedClauses(rulebook));
  const seen = new Map<string, Path>();
  const clauses = value.map((entry, index): Clause => {
    checkClause(entry.clause, refs, index, "clause");
    refs.mustBeNew(entry.clause, seen, index, "clause");
    if (entry.records !== undefined && entry.class !== "advisory") {
      problems.push(problem("unknown-key", noSuchKey("records"), file.placeOf([index, "records"])));
    }
    return {
      clause: entry.clause,
      class: entry.class,
      words: localText({ zh: entry.zh, ...(entry.en === undefined ? {} : { en: entry.en }) }),
      checkedBy: checks.has(entry.clause) ? `${rulebook.id}/${entry.clause}` : null,
      because: entry.because === undefined ? null : localText(entry.because),
      advised: asList(entry.records).map((one, at) =>
        advised(one, refs.at(index, "records", ...(Array.isArray(entry.records) ? [at] : []))),
      ),
    };
  });
  return { clauses, problems };
}

/** @param refs at the entry */
function advised(entry: AdvisedEntry, refs: References): AdvisedRecords {
  return {
    records: ADVISED_KINDS.flatMap((kind): AdvisedRecords["records"] => {
      const types = asList(entry[kind]);
      if (types.length === 0) return [];
      return [{ kind, types: types.includes("any") ? null : refs.terms(typeVocabulary(kind), entry[kind], kind) }];
    }),
    topics: refs.terms("topics", entry.topics, "topics"),
  };
}
