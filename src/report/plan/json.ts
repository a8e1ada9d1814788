import { inLanguage, type Messages } from "../../messages/messages.js";
import type { PlannedAct } from "../../views/plan/plan.js";
import { jsonText } from "../json.js";
import { noticeJson } from "../notice/json.js";
import type { Reporter } from "../reporter.js";
import { clausesText, planLines } from "./lines.js";
import type { PlanView } from "./view.js";

/** A plan as one object: each act with its record, dated, and the ids of the duties it meets or does late. */
export const planJson: Reporter<PlanView> = ({ asOf, year, plans, remarks }, { messages, tool }) => {
  const document = {
    schema: "audit-plan/1",
    tool,
    asOf,
    year,
    units: plans.map((plan) => ({
      id: plan.unit,
      name: inLanguage(plan.name, messages),
      // No plan has fewer acts: where it has as many, it is proven least.
      least: plan.least,
      proven: plan.least === plan.acts.length,
      acts: plan.acts.map((act) => actJson(act, messages)),
      open: plan.open.map((finding) => finding.id),
      lost: plan.lost.map((finding) => finding.id),
    })),
    leftOut: remarks.incomplete?.leftOut ?? 0,
    notices: remarks.notices.map((notice) => noticeJson(notice, messages)),
  };
  return `${jsonText(document)}\n`;
};

function actJson(act: PlannedAct, messages: Messages): object {
  return {
    by: act.on,
    text: planLines([act], messages)
      .map((line) => line.text)
      .join(""),
    record: { kind: act.remedy.kind, fields: { date: act.on, ...act.remedy.record }, open: act.remedy.open },
    meets: act.meets.map((finding) => finding.id),
    late: act.late.map((finding) => finding.id),
    clauses: clausesText([...act.meets, ...act.late], messages),
  };
}
