import type { Finding } from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { PlannedAct } from "../../views/plan/plan.js";

/** Acts that a person reads as one: talks of one kind by the same person with one after another, assessments of one after another. */
export interface PlanLine {
  readonly acts: readonly [PlannedAct, ...PlannedAct[]];
  readonly text: string;
}

/** The acts in lines. */
export function planLines(acts: readonly PlannedAct[], messages: Messages): PlanLine[] {
  const groups = groupBy(acts, (act, index) => {
    const { kind } = act.remedy;
    return [kind === "talks" || kind === "assessments" ? alike(act) : String(index)];
  });
  return [...groups.values()].map((group) => ({ acts: group, text: said(group, messages) }));
}

/** The clauses that findings are of, by regulation, each once with how often it is meant. */
export function clausesText(findings: readonly Finding[], messages: Messages): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { regulation, clause } of findings) {
    const clauses = counts.get(regulation) ?? new Map<string, number>();
    counts.set(regulation, clauses.set(clause, (clauses.get(clause) ?? 0) + 1));
  }
  return [...counts]
    .map(([regulation, clauses]) => {
      const list = [...clauses].map(([clause, count]) => (count > 1 ? `${clause} ×${count}` : clause));
      return `${regulation} ${list.join(messages.plan.and)}`;
    })
    .join(messages.plan.comma);
}

/** What makes two acts one line: everything but whom they are with, or whom they assess. */
function alike({ on, said: { kind, type, places, about, topics, covers }, meets }: PlannedAct): string {
  const names = (list: readonly LocalText[] = []) => list.map(({ zh }) => zh);
  return JSON.stringify([on, kind, type.zh, names(places.by), about, names(topics), covers, meets.length > 0]);
}

function said(acts: readonly [PlannedAct, ...PlannedAct[]], messages: Messages): string {
  const { plan } = messages;
  const { said: one } = acts[0];
  const all = (list: readonly LocalText[] | undefined) =>
    [...new Set(list?.map((text) => inLanguage(text, messages)) ?? [])].join(plan.and);
  const { places } = one;
  const actors = all([...(places.by ?? []), ...(places.from ?? [])]);
  const others = all(
    acts.flatMap(({ said: { places: each } }) => [
      ...(each.with ?? []),
      ...(each.subject ?? []),
      ...(each.departments ?? []),
      ...(each.to ?? []),
    ]),
  );
  const whom = [actors, others].filter(Boolean).join(" → ");
  const topics = all(one.topics);
  const heard = one.heard.map(({ from, type, covers }) =>
    plan.heard(inLanguage(from, messages), inLanguage(type, messages), covers),
  );
  return [
    inLanguage(one.type, messages) + (topics === "" ? "" : plan.on(topics)),
    ...(places.chair ? [plan.chaired(all(places.chair))] : []),
    ...(whom === "" ? [] : [whom]),
    ...(one.form ? [inLanguage(one.form, messages)] : []),
    ...(one.covers === null ? [] : [plan.covers(one.covers)]),
    ...(one.about.length > 0 ? [plan.about(one.about.join(plan.and))] : []),
    ...(heard.length > 0 ? [plan.hearing(heard.join(plan.and))] : []),
    ...(acts.length > 1 ? [plan.separately(acts.length)] : []),
  ].join(plan.comma);
}
