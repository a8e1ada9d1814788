import { type Finding, isShown, STATUSES, type Status, type Summary } from "../../../audit/finding.js";
import { compareTexts } from "../../../base/text-order.js";
import type { Interpretation } from "../../../regulation/interpretation.js";
import type { LocalText } from "../../../regulation/local-text.js";
import type { DetailedFinding } from "../../../views/detail.js";
import { type PersonOfLedger, personIn } from "../../finding/person.js";
import type { CheckView } from "../view.js";

/** Above so many findings a page lists only what is not in order. */
export const MOST_LISTED = 20_000;

/** How a clause stands in a unit. */
export interface ClauseInUnit {
  readonly unit: string;
  readonly counts: Counts;
}

/** A clause that something was found of, in any unit. */
export interface ClauseOutline {
  readonly regulation: string;
  readonly clause: string;
  readonly clauseName: string;
  readonly title: LocalText;
  readonly requirement: LocalText;
  readonly interpretations: readonly Interpretation[];
  readonly units: readonly ClauseInUnit[];
}

/** How many findings of each status there are, of those that have any. */
export type Counts = Readonly<Partial<Record<Status, number>>>;

/** What a page lists and in what order, told before any of it is written: its findings may be too many to hold at once. */
export interface PageOutline {
  /** Of unit and regulation. */
  readonly counts: (unit: string, regulation: string) => Counts;
  readonly clauses: readonly ClauseOutline[];
  readonly people: readonly PersonOfLedger[];
  /** The unit whose findings stand at the place of a person, by his key: his own, else the first that found something. */
  readonly homes: ReadonlyMap<string, string>;
  /** True where there are too many to list all. */
  readonly isCut: boolean;
  /** How many findings are listed, and how many there are. */
  readonly listed: number;
  readonly total: number;
  readonly isListed: (finding: Finding) => boolean;
}

/** Goes through the findings of a view once. */
export function outlineOf(view: CheckView): PageOutline {
  const total = totalOf(view.result.summary);
  const isCut = total > MOST_LISTED;
  const isListed = isCut ? isShown : () => true;
  const homes = new Map<string, string>();
  const counts = new Map<string, Map<string, Tally>>();
  const clauses = new Map<string, ClauseOutline & { readonly units: { unit: string; counts: Tally }[] }>();
  const order = new Map<string, string[]>();
  let before = "";
  const people = new Map<string, PersonOfLedger>();
  let listed = 0;
  for (const { finding } of findingsOf(view)) {
    const { unit, regulation, clause, status } = finding;
    const ofUnit = entry(counts, unit, () => new Map<string, Tally>());
    add(
      entry(ofUnit, regulation, (): Tally => ({})),
      status,
    );
    if (!isListed(finding)) continue;
    listed += 1;
    const ofClause = entry(clauses, `${regulation} ${clause}`, () => ({
      regulation,
      clause,
      clauseName: finding.clauseName,
      title: finding.title,
      requirement: finding.requirement,
      interpretations: finding.interpretations,
      units: [],
    }));
    const key = `${regulation} ${clause}`;
    if (ofClause.units.length === 0)
      insertAfter(
        before,
        key,
        entry(order, regulation, () => []),
      );
    before = key;
    let last = ofClause.units.at(-1);
    if (last?.unit !== unit) {
      last = { unit, counts: {} };
      ofClause.units.push(last);
    }
    add(last.counts, status);
    const person = personIn(finding);
    if (!person) continue;
    entry(people, person.key, () => person);
    if (person.unit === unit || !homes.has(person.key)) homes.set(person.key, unit);
  }
  const units = new Map(view.result.units.map(({ id }, index) => [id, index]));
  const place = (of: ReadonlyMap<string, number>, id: string) => of.get(id) ?? of.size;
  return {
    counts: (unit, regulation) => counts.get(unit)?.get(regulation) ?? {},
    clauses: view.result.regulations.flatMap(({ id }) =>
      (order.get(id) ?? []).flatMap((key) => clauses.get(key) ?? []),
    ),
    people: [...people.values()].sort(
      (a, b) => place(units, a.unit) - place(units, b.unit) || compareTexts(a.party.id, b.party.id),
    ),
    homes,
    isCut,
    listed,
    total,
    isListed,
  };
}

/** The findings of a view with what else is shown of each, one after another; as often as they are gone through. */
export function findingsOf({ result, detailed }: CheckView): Iterable<DetailedFinding> {
  return (
    detailed ?? {
      *[Symbol.iterator]() {
        for (const finding of result.findings) yield { finding, detail: null };
      },
    }
  );
}

type Tally = Partial<Record<Status, number>>;

function add(tally: Tally, status: Status): void {
  tally[status] = (tally[status] ?? 0) + 1;
}

/** Puts a clause after the one that goes before it in a unit: units differ in which clauses they have, and together keep the rulebook's order. */
function insertAfter(before: string, key: string, order: string[]): void {
  const at = order.indexOf(before);
  order.splice(at < 0 ? order.length : at + 1, 0, key);
}

function totalOf(summary: Summary): number {
  return STATUSES.reduce((sum, status) => sum + summary[status], 0);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
