import { inLanguage, type Messages } from "../../messages/messages.js";
import type { PlannedAct, UnitPlan } from "../../views/plan/plan.js";
import { paintOf } from "../layout/colour.js";
import { hanging } from "../layout/hanging.js";
import { wrap } from "../layout/width.js";
import { faceText } from "../notice/lines.js";
import type { Reporter } from "../reporter.js";
import { clausesText, type PlanLine, planLines } from "./lines.js";
import type { PlanView } from "./view.js";

/** A plan for a person: what can be done in time, what can only be done late, and what no act can mend. */
export const planText: Reporter<PlanView> = ({ asOf, year, plans, remarks }, options) => {
  const { messages, width } = options;
  const { plan: words } = messages;
  const paint = paintOf(options.colour);
  const bold = (line: string) => wrap(line, width).map((one) => paint.bold(one));
  const plain = (line: string) => wrap(line, width);
  const lines = [
    ...bold(words.title(asOf, year)),
    ...faceText(remarks, messages)
      .flatMap(plain)
      .map((line) => paint.red(line)),
    ...plans.flatMap((plan) => ["", ...(plans.length > 1 ? bold(unitHeading(plan, messages)) : []), ...body(plan)]),
    "",
    ...(plans.some((plan) => plan.acts.length > 0) ? plain(words.paste) : []),
  ];
  return `${lines.join("\n").trimEnd()}\n`;

  function body(plan: UnitPlan): string[] {
    const inTime = plan.acts.filter((act) => act.meets.length > 0);
    const onlyLate = plan.acts.filter((act) => act.meets.length === 0);
    const first = planLines(inTime, messages);
    const second = planLines(onlyLate, messages);
    const riding = first.flatMap((line, index) =>
      line.acts.some((act) => act.late.length > 0) ? [{ line, number: index + 1 }] : [],
    );
    const met = new Set(inTime.flatMap((act) => act.meets));
    const late = new Set(plan.acts.flatMap((act) => act.late));
    const numberWidth = String(first.length + second.length).length + 2;
    const entry = (line: PlanLine, number: number, by: string, claims: string) => [
      ...hanging(`${`${number}.`.padEnd(numberWidth)}`, `${by}${line.text}`, width),
      ...hanging(" ".repeat(numberWidth), claims, width),
    ];
    return [
      ...plain(met.size > 0 ? words.inTime(met.size, inTime.length) : words.nothing),
      ...(plan.acts.length > plan.least ? plain(words.heuristic(plan.acts.length, plan.least)) : []),
      ...first.flatMap((line, index) =>
        entry(line, index + 1, words.by(line.acts[0].on), words.meets(claimed(line, "meets"))),
      ),
      ...(late.size > 0
        ? ["", ...plain(words.lateOnly(late.size, onlyLate.length)).map((one) => paint.yellow(one))]
        : []),
      ...second.flatMap((line, index) => entry(line, first.length + index + 1, "", words.late(claimed(line, "late")))),
      ...riding.flatMap(({ line, number }) => plain(words.rides(number, claimed(line, "late")))),
      ...(plan.open.length > 0 ? ["", ...plain(words.open(plan.open.length, clausesText(plan.open, messages)))] : []),
      ...(plan.lost.length > 0 ? ["", ...plain(words.lost(plan.lost.length, clausesText(plan.lost, messages)))] : []),
    ];
  }

  function claimed(line: PlanLine, of: "meets" | "late"): string {
    return clausesText([...new Set(line.acts.flatMap((act: PlannedAct) => act[of]))], messages);
  }
};

function unitHeading(plan: UnitPlan, messages: Messages): string {
  return messages.report.unit(inLanguage(plan.name, messages), plan.unit);
}
