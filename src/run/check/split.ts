import { basename, dirname, join } from "node:path";
import type { Lack } from "../../audit/duty/demand.js";
import { summarise } from "../../audit/finding.js";
import { NOTHING_BESIDE } from "../../audit/result.js";
import { fileNamePart, sameFileKey } from "../../base/file-name.js";
import { groupBy } from "../../base/grouping.js";
import { isError } from "../../document/problem.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { CheckView } from "../../report/check/view.js";
import { type Holder, personIn } from "../../report/finding/person.js";
import type { FindingDetail } from "../../views/detail.js";
import type { Output } from "../output/outputs.js";
import { HOLDER, isPattern, splitsByHolder, UNIT } from "../output/pattern.js";
import { compressed, type StoredFindings, withFindings } from "./stored-findings.js";
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
  { survey, shown }: { readonly survey: Survey; readonly shown: Pick<CheckView, "failing" | "template"> },
  messages: Messages,
): readonly Output<CheckView>[] {
  return outputs.flatMap((output) => {
    const { path } = output;
    if (path === null || !isPattern(path)) return [output];
    const parts = splitsByHolder(path) ? partsByHolder(survey, messages) : partsByUnit(survey);
    const names = namesOf(parts, basename(path));
    return parts.map(({ view }, index) => ({
      ...output,
      view: { ...view, ...shown },
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

/** Of each person what he holds, and nothing of anybody else: neither what was found of others nor what is said of records and waivers. */
function partsByHolder(survey: Survey, messages: Messages): Part[] {
  const people = new Map<string, { readonly person: Holder; readonly found: StoredFindings[] }>();
  for (const one of survey.found) {
    const byPerson = groupBy(withFindings(one).findings, (finding) => {
      const key = personIn(finding)?.key;
      return key === undefined ? [] : [key];
    });
    for (const [key, [first]] of byPerson) {
      const person = personIn(first);
      if (!person || !one.unit) continue;
      const known = people.get(key) ?? { person, found: [] };
      const own = withFindings(one, (finding) => personIn(finding)?.key === key);
      const details = own.details.map((detail) => detail && withoutOthers(detail));
      const unit = { ...one.unit, summary: summarise(own.findings) };
      const found = {
        ...own,
        details,
        unit,
        waivers: [],
        renamed: 0,
        before: own.before.filter(({ holder }) => holder === person.party.key),
        lastDay: null,
        afterAsOf: [],
        notices: [],
        problems: one.problems.filter(isError),
      };
      known.found.push(typeof one.findings === "string" ? compressed(found) : found);
      people.set(key, known);
    }
  }
  const whole = { ...survey, problems: survey.problems.filter(isError), beside: NOTHING_BESIDE };
  return [...people.values()].map(({ person, found }) => {
    const name = inLanguage(person.party.name, messages);
    const units = found.flatMap(({ unit }) => unit?.id ?? []);
    const files = found.reduce((sum, one) => sum + one.files, 0);
    return { view: viewOf({ ...whole, units, files, found }, name), unit: person.unit, holder: name, id: person.key };
  });
}

/** Without records of which only another person's name could say why they do not count. */
function withoutOthers(detail: FindingDetail): FindingDetail {
  const namesNobody = (lack: Lack) => lack.code !== "slot" && lack.code !== "service";
  return {
    ...detail,
    nearMisses: detail.nearMisses.filter(({ lacks }) => lacks.every(namesNobody)),
    moreNearMisses: 0,
  };
}

function viewOf(survey: Survey, only: string): CheckView {
  return { result: resultOfSurvey(survey), all: survey.asked.all, detailed: detailedIn(survey), only };
}
