import type { Lack } from "../../audit/duty/demand.js";
import { summarise, type UnitResult } from "../../audit/finding.js";
import { NOTHING_OUTSIDE } from "../../audit/result.js";
import { isError } from "../../document/problem.js";
import { holderIn } from "../../report/finding/person.js";
import type { FindingDetail } from "../../views/detail.js";
import { compressed, type StoredFindings, withFindings } from "./stored-findings.js";
import type { Survey } from "./survey.js";

/** What was found of some, and nothing of anybody else: neither what was found of others nor what is said of records and waivers. @param isHeld of the key of who holds a finding */
export function ownFindings(survey: Survey, isHeld: (key: string) => boolean): Survey {
  const found = survey.found.flatMap((one) => (one.unit ? (heldIn(one, one.unit, isHeld) ?? []) : []));
  return partOf(survey, found);
}

/** A survey of so much of what was found. */
export function partOf(survey: Survey, found: readonly StoredFindings[]): Survey {
  const units = found.flatMap(({ unit }) => unit?.id ?? []);
  const files = found.reduce((sum, one) => sum + one.files, 0);
  return { ...survey, problems: survey.problems.filter(isError), outsideUnits: NOTHING_OUTSIDE, units, files, found };
}

/** What was found of some in a unit; null where nothing was. */
export function heldIn(one: StoredFindings, unit: UnitResult, isHeld: (key: string) => boolean): StoredFindings | null {
  const own = withFindings(one, (finding) => isHeld(holderIn(finding)?.key ?? ""));
  if (own.findings.length === 0) return null;
  const parties = new Set(own.findings.flatMap(({ holder }) => holder?.key ?? []));
  const found = {
    ...own,
    details: own.details.map((detail) => detail && withoutOthers(detail)),
    unit: { ...unit, summary: summarise(own.findings), lastDay: null },
    waivers: [],
    renamed: 0,
    before: own.before.filter(({ holder }) => holder !== null && parties.has(holder)),
    firstDay: null,
    lastDay: null,
    afterAsOf: [],
    notices: [],
    problems: one.problems.filter(isError),
  };
  return typeof one.findings === "string" ? compressed(found) : found;
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
