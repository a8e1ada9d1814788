import { type Time, triggeredIn } from "../../src/audit/duty/triggered-times.js";
import { day } from "../../src/calendar/day.js";
import type { Records, Unit } from "../../src/ledger/model.js";
import type { Entry } from "../contract/support.js";
import { bench } from "./duties.js";
import { department, event, person, post, unit } from "./records.js";

/** Who was there: a member till 1 March 2025, the head of the office, and somebody of another department till the day before. */
const PEOPLE = [
  person("li", post("member", { to: day("2025-03-01") })),
  person("zhao", post("department-head", { departments: ["office"] })),
  person("sun", post("staff", { departments: ["legal"], to: day("2025-02-28") })),
];

export const WITHIN: Entry = { within: 10 };
export const FIRE = event("2025-03-01", { id: "e1" });

interface More {
  readonly asOf?: string;
  readonly years?: readonly number[] | null;
  readonly others?: readonly Unit[];
}

/** The times at which a row falls due in 2025 that starts from some records. */
export function times(
  row: Entry,
  records: Partial<Records>,
  { asOf = "2025-12-31", years = [2025], others = [] }: More = {},
): Time[] {
  const u = unit({ people: PEOPLE, departments: [department("office"), department("legal")], records });
  const evidence = { activity: "lesson", by: "holder" };
  const on = bench({ holder: "body party-group", evidence, ...row }, u, { asOf, others });
  return triggeredIn(years, on.obligation, on.context);
}

/** The labels of those times. */
export function labels(...of: Parameters<typeof times>): string[] {
  return times(...of).map(({ label }) => label);
}

/** The labels of the records from which a row starts. */
export function chosen(after: Entry, records: Partial<Records>, more: More = {}): string[] {
  return labels({ after, ...WITHIN }, records, more);
}
