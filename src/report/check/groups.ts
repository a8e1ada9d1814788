import type { Finding, Reported } from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import { unitNamesIn } from "../finding/names.js";
import { partyName } from "../finding/parties.js";
import { holderIn } from "../finding/person.js";
import type { Grouping } from "./view.js";

/** Rows that stand together under a heading. */
export interface RowGroup {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** What rows go by, besides unit and regulation. */
export type OtherGrouping = Exclude<Grouping, "regulation">;

/**
 * Findings by who owes them, by unit, by clause, or by the month in which they fall due: groups in the order of their first findings, those
 * due in the order of their days; what nobody in particular owes, and what has no due date, last.
 */
export function rowGroups(
  findings: readonly Finding[],
  by: OtherGrouping,
  result: Reported,
  messages: Messages,
): RowGroup[] {
  const { units } = result;
  const names = unitNamesIn(result);
  const { groups } = messages.report;
  const nameOf = (unit: string) => names.get(unit) ?? unit;
  const kinds: Readonly<Record<OtherGrouping, (finding: Finding) => GroupMark>> = {
    unit: ({ unit }) => ({ key: unit, heading: groups.ofUnit(nameOf(unit), unit), isLast: false }),
    holder: (finding) => {
      const holder = holderIn(finding);
      if (!holder) return { key: "", heading: groups.nobody, isLast: true };
      const name = partyName(holder.party, messages);
      const heading = units.length > 1 ? groups.ofUnit(name, nameOf(holder.unit)) : name;
      return { key: holder.key, heading, isLast: false };
    },
    clause: ({ regulation, clause, clauseName, title }) => ({
      key: `${regulation} ${clause}`,
      heading: groups.clause(inLanguage(title, messages), clauseName, `${regulation} ${clause}`),
      isLast: false,
    }),
    due: ({ due, kind }) => {
      if (due !== null) return { key: due.slice(0, 7), heading: groups.month(due.slice(0, 7)), isLast: false };
      return kind === "rule"
        ? { key: "rule", heading: groups.records, isLast: true }
        : { key: "open", heading: groups.noLimit, isLast: true };
    },
  };
  const markOf = kinds[by];
  const ordered = by === "due" ? [...findings].sort(soonerFirst) : findings;
  const marks = new Map<string, GroupMark>();
  const grouped = groupBy(ordered, (finding) => {
    const mark = markOf(finding);
    if (!marks.has(mark.key)) marks.set(mark.key, mark);
    return [mark.key];
  });
  const all = [...grouped].map(([key, own]) => ({ mark: marks.get(key), findings: own }));
  const [first, last] = [all.filter(({ mark }) => !mark?.isLast), all.filter(({ mark }) => mark?.isLast)];
  return [...first, ...last].map(({ mark, findings: own }) => ({ heading: mark?.heading ?? "", findings: own }));
}

/** Which group a finding stands in. */
interface GroupMark {
  readonly key: string;
  readonly heading: string;
  readonly isLast: boolean;
}

/** What has no due date comes after what has, duties before rules. */
function soonerFirst(one: Finding, other: Finding): number {
  const [a, b] = [one, other].map(({ due, kind }) => due ?? (kind === "rule" ? "~~" : "~"));
  return a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;
}
