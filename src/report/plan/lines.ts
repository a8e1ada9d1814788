import type { Finding } from "../../audit/finding.js";
import { groupBy } from "../../base/grouping.js";
import { inLanguage, type Messages } from "../../messages/messages.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { NamedDraft } from "../../views/plan/named-draft.js";
import type { PlannedAct } from "../../views/plan/plan.js";

/** Acts that a person reads as one: the same to be done by or with one after another. */
export interface PlanLine {
  readonly acts: readonly [PlannedAct, ...PlannedAct[]];
  readonly text: string;
}

/** The acts in lines. */
export function planLines(acts: readonly PlannedAct[], messages: Messages): PlanLine[] {
  const groups = groupBy(acts, (act, index) => [act.remedy.kind === "meetings" ? String(index) : alike(act)]);
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

/** What makes two acts one line: everything but who does it and with whom. */
function alike({ on, said: { kind, type, form, about, topics, covers }, meets }: PlannedAct): string {
  const names = topics.map(({ zh }) => zh);
  return JSON.stringify([on, kind, type.zh, form?.zh, about, names, covers, meets.length > 0]);
}

function said(acts: readonly [PlannedAct, ...PlannedAct[]], messages: Messages): string {
  const { plan } = messages;
  const [{ said: one, remedy }] = acts;
  const topics = listed(one.topics, messages);
  const whom = whomText(acts, messages);
  const hearing = hearingText(one.heard, messages);
  return [
    inLanguage(one.type, messages) + (topics === "" ? "" : plan.on(topics)),
    ...(one.places.chair ? [plan.chaired(listed(one.places.chair, messages))] : []),
    ...(whom === "" ? [] : [whom]),
    ...(one.form ? [inLanguage(one.form, messages)] : []),
    ...(one.covers === null ? [] : [plan.covers(one.covers)]),
    ...(one.about.length > 0 ? [plan.about(one.about.join(plan.and))] : []),
    ...(hearing === "" ? [] : [plan.hearing(hearing)]),
    ...(acts.length > 1 ? [plan.separately(acts.length, remedy.kind === "reports")] : []),
  ].join(plan.comma);
}

/** Who does it → with or to whom: those with the same others together, and those whom the same one does it with. */
function whomText(acts: readonly PlannedAct[], messages: Messages): string {
  const { plan } = messages;
  const pairs = acts.map(({ said: { places } }) => ({
    actors: listed([...(places.by ?? []), ...(places.from ?? [])], messages),
    others: [...(places.with ?? []), ...(places.subject ?? []), ...(places.departments ?? []), ...(places.to ?? [])],
  }));
  const byActor = [...groupBy(pairs, ({ actors }) => [actors])].map(([actors, own]) => ({
    actors,
    others: listed(
      own.flatMap(({ others }) => others),
      messages,
    ),
  }));
  return [...groupBy(byActor, ({ others }) => [others])]
    .map(([others, own]) => {
      const actors = own.map((one) => one.actors).filter(Boolean);
      return [actors.join(plan.and), others].filter(Boolean).join(" → ");
    })
    .join(plan.apart);
}

/** What is heard at a meeting: the reports of one type on one time together, and those of one sender on several. */
function hearingText(heard: NamedDraft["heard"], messages: Messages): string {
  const { plan } = messages;
  const byTime = [...groupBy(heard, ({ type, covers }) => [JSON.stringify([type.zh, covers])]).values()].map((own) => ({
    type: inLanguage(own[0].type, messages),
    covers: own[0].covers,
    from: listed(
      own.map((one) => one.from),
      messages,
    ),
  }));
  return [...groupBy(byTime, ({ type, from }) => [JSON.stringify([type, from])]).values()]
    .map((own) => plan.heard(own[0].from, own[0].type, own.flatMap(({ covers }) => covers ?? []).join(plan.and)))
    .join(plan.apart);
}

/** Names, each once. */
function listed(names: readonly LocalText[], messages: Messages): string {
  return [...new Set(names.map((text) => inLanguage(text, messages)))].join(messages.plan.and);
}
