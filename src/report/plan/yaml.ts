import { Document, isCollection } from "yaml";
import type { Messages } from "../../messages/messages.js";
import type { PlannedAct } from "../../views/plan/plan.js";
import { openFields, writtenRecord } from "../finding/record.js";
import { spelt, visible } from "../layout/width.js";
import { faceLines } from "../notice/lines.js";
import type { Reporter } from "../reporter.js";
import { clausesText } from "./lines.js";
import type { PlanView } from "./view.js";

/** The records of a plan, dated: unit → kind → list of records, each under a comment that says which clauses it serves. */
export const planYaml: Reporter<PlanView> = ({ asOf, year, plans, remarks }, { messages }) => {
  const units = plans.map(({ unit, acts }) => ({ unit, kinds: byKind(acts) }));
  const document = new Document(
    Object.fromEntries(
      units.map(({ unit, kinds }) => [
        unit,
        Object.fromEntries(
          kinds.map(([kind, acts]) => [kind, acts.map((act) => writtenRecord(act.remedy, act.on, messages))]),
        ),
      ]),
    ),
  );
  const head = [messages.plan.title(asOf, year), ...faceLines(remarks, messages)];
  document.commentBefore = commentOf(head);
  for (const { unit, kinds } of units) {
    for (const [kind, acts] of kinds) {
      for (const [index, act] of acts.entries()) {
        const node = document.getIn([unit, kind, index], true);
        if (!isCollection(node)) continue;
        node.flow = true;
        node.commentBefore = commentOf(notesOf(act, messages));
      }
    }
  }
  return spelt(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
};

/** A comment of several lines. */
function commentOf(lines: readonly string[]): string {
  return lines.map((line) => ` ${visible(line)}`).join("\n");
}

function byKind(acts: readonly PlannedAct[]): [string, readonly PlannedAct[]][] {
  const kinds = [...new Set(acts.map((act) => act.remedy.kind))].sort();
  return kinds.map((kind) => [kind, acts.filter((act) => act.remedy.kind === kind)]);
}

function notesOf({ meets, late, remedy }: PlannedAct, messages: Messages): string[] {
  const { plan } = messages;
  return [
    ...(meets.length > 0 ? [plan.meets(clausesText(meets, messages))] : []),
    ...(late.length > 0 ? [plan.late(clausesText(late, messages))] : []),
    ...(remedy.open.length > 0 ? [messages.due.open(openFields(remedy, messages))] : []),
  ];
}
