import type { Remarks } from "../../audit/finding.js";
import type { Day } from "../../calendar/day.js";
import type { UnitPlan } from "../../views/plan/plan.js";

/** The plans of units, as of a day, for a year. */
export interface PlanView {
  readonly asOf: Day;
  readonly year: number;
  readonly plans: readonly UnitPlan[];
  readonly remarks: Remarks;
}
