import { basename, dirname, join } from "node:path";
import { fileNamePart, sameFileKey } from "../../base/file-name.js";
import { groupBy } from "../../base/grouping.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { CheckView } from "../../report/check/view.js";
import { type PersonOfLedger, personIn } from "../../report/finding/person.js";
import type { Output } from "../output/outputs.js";
import { HOLDER, isPattern, splitsByHolder, UNIT } from "../output/pattern.js";
import { heldIn, partOf } from "./held.js";
import { sayingWhatIsLeftOut } from "./narrow.js";
import { type StoredFindings, withFindings } from "./stored-findings.js";
import { detailedIn, resultOfSurvey, type Survey } from "./survey.js";

/** A part of what was found, and how it is called in the name of its file. */
interface Part {
  readonly view: CheckView;
  readonly unit: string;
  readonly holder: string | null;
  /** Tells it from another of the same name. */
  readonly id: string;
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
    const names = namesOf(parts, basename(path));
    return parts.map(({ view }, index) => ({
      ...output,
      view: sayingWhatIsLeftOut({ ...view, ...shown }, []),
      path: join(dirname(path), names[index] ?? ""),
    }));
  });
}

/** The names of the files of parts: those that would share one bear their ids too. */
function namesOf(parts: readonly Part[], pattern: string): string[] {
  const plain = parts.map((part) => nameOf(part, pattern, ""));
  const counts = groupBy(plain, (name) => [sameFileKey(name)]);
  return parts.map((part, index) => {
    const name = plain[index] ?? "";
    return (counts.get(sameFileKey(name))?.length ?? 0) > 1 ? nameOf(part, pattern, `-${part.id}`) : name;
  });
}

function nameOf({ holder, unit }: Part, pattern: string, more: string): string {
  const last = pattern.includes(HOLDER) ? HOLDER : UNIT;
  const values: Readonly<Record<string, string>> = { [UNIT]: unit, [HOLDER]: holder ?? "" };
  return pattern.replace(/\{unit\}|\{holder\}/g, (place) =>
    fileNamePart((values[place] ?? "") + (place === last ? more : "")),
  );
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
