import { groupBy } from "../../base/grouping.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { CheckView } from "../../report/check/view.js";
import { type PersonOfLedger, personIn } from "../../report/finding/person.js";
import type { Output } from "../output/outputs.js";
import { type FileOwner, isPattern, pathsOf, splitsByHolder } from "../output/pattern.js";
import { sayingWhatIsLeftOut } from "./of-holders.js";
import { heldIn, partOf } from "./own-findings.js";
import { type StoredFindings, withFindings } from "./stored-findings.js";
import { detailedIn, resultOfSurvey, type Survey } from "./survey.js";

/** A part of what was found, and whom its file is for. */
interface Part extends FileOwner {
  readonly view: CheckView;
}

/** Outputs with one for each unit or person in the place of each whose name asks for that: each shows that unit or person only. */
export function splitOutputs(
  outputs: readonly Output<CheckView>[],
  {
    survey,
    shown,
  }: { readonly survey: Survey; readonly shown: Pick<CheckView, "failing" | "template" | "statuses" | "by"> },
  messages: Messages,
): readonly Output<CheckView>[] {
  return outputs.flatMap((output) => {
    const { path } = output;
    if (path === null || !isPattern(path)) return [output];
    const parts = splitsByHolder(path) ? partsByHolder(survey, messages) : partsByUnit(survey);
    const paths = pathsOf(parts, path);
    return parts.map(({ view }, index) => ({
      ...output,
      view: sayingWhatIsLeftOut({ ...view, ...shown }, []),
      path: paths[index] ?? path,
    }));
  });
}

function partsByUnit(survey: Survey): Part[] {
  return survey.found.flatMap((one) => {
    const { files, unit } = one;
    if (!unit) return [];
    const own: Survey = { ...survey, units: [unit.id], files, found: [one] };
    return [{ view: viewOf(own, unit.name), unit: unit.id, holder: null, id: unit.id }];
  });
}

/** Of each person what he holds, and nothing of anybody else. */
function partsByHolder(survey: Survey, messages: Messages): Part[] {
  const people = new Map<string, { readonly person: PersonOfLedger; readonly found: StoredFindings[] }>();
  for (const one of survey.found) {
    const { unit } = one;
    if (!unit) continue;
    const byPerson = groupBy(withFindings(one).findings, (finding) => {
      const key = personIn(finding)?.key;
      return key === undefined ? [] : [key];
    });
    for (const [key, [first]] of byPerson) {
      const person = personIn(first);
      if (!person) continue;
      const known = people.get(key) ?? { person, found: [] };
      const own = heldIn(one, unit, (held) => held === key);
      if (own) known.found.push(own);
      people.set(key, known);
    }
  }
  return [...people.values()].map(({ person, found }) => {
    const name = inLanguage(person.party.name, messages);
    return { view: viewOf(partOf(survey, found), name), unit: person.unit, holder: name, id: person.key };
  });
}

function viewOf(survey: Survey, only: string): CheckView {
  return {
    result: resultOfSurvey(survey),
    all: survey.asked.all,
    detailed: detailedIn(survey),
    details: survey.asked.details,
    only,
  };
}
