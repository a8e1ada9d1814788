import type { Context } from "../../audit/context.js";
import type { Finding } from "../../audit/finding.js";
import { memo } from "../../base/memo.js";
import { compareTexts } from "../../base/text-order.js";
import type { Day } from "../../calendar/day.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { Drafting } from "../draft.js";
import { isAhead, isMendable, type Owed } from "../owed.js";
import { type Remedy, remedyOf } from "../remedy.js";
import { coverOf } from "./cover.js";
import { type Choice, canJoin, choicesFor, mightJoin } from "./joining.js";
import { type NamedDraft, namedDraft } from "./named-draft.js";
import { type Need, needsOf } from "./need.js";

/** The least that a unit still has to do. */
export interface UnitPlan {
  readonly unit: string;
  readonly name: LocalText;
  /** The records still to be made, by the day they are dated. */
  readonly acts: readonly PlannedAct[];
  /** What is still to be done, and no limit is set for it. */
  readonly open: readonly Finding[];
  /** What no record can do any more: its time has passed, or nobody can do it. */
  readonly lost: readonly Finding[];
  /** No plan has fewer acts than this; where `acts` has as many, the plan is proven least. */
  readonly least: number;
}

/** A record still to be made, and the duties that it does, with others of the plan where a duty asks for several. */
export interface PlannedAct {
  /** The last day on which it is in time; where all it does is late, the as-of day or, of several, one soon after. */
  readonly on: Day;
  readonly remedy: Remedy;
  readonly said: NamedDraft;
  readonly meets: readonly Finding[];
  /** Duties that can only be done late now. */
  readonly late: readonly Finding[];
}

/**
 * The least that still has to be done of what a unit owes; null where it owes nothing. Duties that can be done in time are met, and those that
 * can only be done late are late, once every act is in the ledger as dated. One record serves as many duties as it can.
 */
export function planFor(owed: readonly Owed[], drafting: Drafting): UnitPlan | null {
  const unit = owed[0]?.context.unit;
  if (!unit) return null;
  const [limited, unlimited] = [owed.filter(hasLimit), owed.filter((one) => !hasLimit(one) && isAhead(one))];
  const open = limited.filter((one) => isAhead(one) || one.finding.status === "gap");
  const made = open.map((one) => ({ one, demands: isAhead(one) || isMendable(one) ? needsOf(one, drafting) : [] }));
  const demands = made.flatMap((entry) => entry.demands).sort(byDue);
  const at = (things: readonly number[]) => things.flatMap((index) => demands[index] ?? []);
  const known = new Map<string, readonly Choice[]>();
  const choices = (things: readonly number[]): readonly Choice[] => {
    return memo(known, things.join(" "), () => choicesFor(at(things), drafting));
  };
  const dated = (groups: readonly (readonly number[])[]) =>
    datesFor(groups.map((group) => ({ demands: at(group), choices: choices(group) })));
  const pair = (a: number, b: number, ask: (one: Need, other: Need) => boolean) => {
    const [one, other] = [demands[a], demands[b]];
    return one !== undefined && other !== undefined && ask(one, other);
  };
  const cover = coverOf({
    count: demands.length,
    goTogether: (a, b) =>
      pair(a, b, (one, other) => mightJoin(one, other, drafting) && canJoin([one, other], drafting)),
    areOne: (things) => canJoin(at(things), drafting),
    areGood: (groups) => dated(groups) !== null,
    areLinked: (a, b) => pair(a, b, (one, other) => one.owed === other.owed),
  });
  const acts = (dated(cover.groups) ?? []).map((choice, index) => actOf(choice, at(cover.groups[index] ?? [])));
  return {
    unit: unit.id,
    name: { zh: unit.name, en: unit.name },
    acts: acts.sort(byDayAndKind),
    open: unlimited.map((one) => one.finding),
    lost: made.flatMap((entry) => (entry.demands.length === 0 ? [entry.one.finding] : [])),
    least: cover.least,
  };
}

function hasLimit({ judged }: Owed): boolean {
  return judged.duty.occurrence.due !== null;
}

interface Group {
  readonly demands: readonly Need[];
  readonly choices: readonly Choice[];
}

/** A day for each group: records of one duty that asks for several times must bear different dates, those of several kinds need not. Null where there are none. */
function datesFor(groups: readonly Group[]): Choice[] | null {
  const order = [...groups.keys()].sort((a, b) => (groups[a]?.choices.length ?? 0) - (groups[b]?.choices.length ?? 0));
  const chosen = new Map<number, Choice>();
  const borne = new Map<Owed, Set<Day>>();
  const choose = (position: number): boolean => {
    const index = order[position];
    const group = index === undefined ? undefined : groups[index];
    if (index === undefined || !group) return true;
    const apart = group.demands.filter(({ owed }) => !owed.judged.duty.obligation.all);
    const dates = apart.map(({ owed }) => borne.get(owed) ?? new Set<Day>());
    for (const choice of group.choices) {
      if (dates.some((taken) => taken.has(choice.on))) continue;
      chosen.set(index, choice);
      for (const [at, { owed }] of apart.entries()) borne.set(owed, new Set([...(dates[at] ?? []), choice.on]));
      if (choose(position + 1)) return true;
      for (const [at, { owed }] of apart.entries()) borne.set(owed, dates[at] ?? new Set());
    }
    return false;
  };
  return choose(0) ? groups.flatMap((_, index) => chosen.get(index) ?? []) : null;
}

function actOf({ on, draft }: Choice, demands: readonly Need[]): PlannedAct {
  const context: Context | undefined = demands[0]?.owed.context;
  if (!context) throw new Error("an act that serves nothing");
  const findings = (late: boolean) => demands.filter((one) => one.late === late).map((one) => one.owed.finding);
  return {
    on,
    remedy: remedyOf(draft, context),
    said: namedDraft(draft, context),
    meets: findings(false),
    late: findings(true),
  };
}

/** What is due first comes first: first fit then fills each act up to its last day. What is late anyway comes last. */
function byDue(a: Need, b: Need): number {
  const order = (one: Need) => `${one.late ? 1 : 0} ${one.owed.finding.due ?? ""}`;
  return compareTexts(order(a), order(b));
}

function byDayAndKind(a: PlannedAct, b: PlannedAct): number {
  const order = (one: PlannedAct) =>
    [one.meets.length > 0 ? 0 : 1, one.on, one.remedy.kind, one.said.type.zh].join(" ");
  return compareTexts(order(a), order(b));
}
