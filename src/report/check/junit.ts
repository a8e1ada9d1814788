import type { Finding, Status } from "../../audit/finding.js";
import type { NoticeArgs } from "../../audit/notice.js";
import { COUNTED_BEFORE, NONE_BEFORE } from "../../audit/year-before.js";
import { yearOf } from "../../calendar/day.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import { partiesText } from "../finding/parties.js";
import { evidencePlaces } from "../finding/places.js";
import type { Reporter } from "../reporter.js";
import { xmlText } from "../xml.js";
import type { CheckView } from "./view.js";

/** What becomes of a case: it passes, fails, cannot be told (an error), or is skipped. */
type Outcome = "passed" | "failure" | "error" | "skipped";

interface Tally {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

/** For programs that watch builds: one suite a regulation, one case a duty or record judged. What the run fails on fails. */
export const checkJunit: Reporter<CheckView> = function* ({ result, failing = [] }, { messages, tool }) {
  const tallies = new Map<string, Tally>(result.regulations.map(({ id }) => [id, emptyTally()]));
  const whole = emptyTally();
  for (const { regulation, status } of result.findings) {
    const outcome = outcomeOf(status, failing);
    for (const tally of [whole, tallies.get(regulation)]) if (tally) count(tally, outcome);
  }
  // What is left behind of the year before has no rows; of each status it is one case.
  const before = { year: yearOf(result.period.from) - 1, counts: result.before, begins: null };
  const left = COUNTED_BEFORE.filter((status) => before.counts[status] > 0).map((status) => ({
    status,
    outcome: outcomeOf(status, failing),
  }));
  for (const { outcome } of left) count(whole, outcome);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xmlText(tool.name)}" ${attributes(whole)}>\n`;
  for (const { id, title } of result.regulations) {
    const name = messages.report.regulation(inLanguage(title, messages), id);
    yield `  <testsuite name="${xmlText(name)}" timestamp="${result.asOf}T00:00:00" ${attributes(tallies.get(id) ?? emptyTally())}>\n`;
    for (const finding of result.findings) if (finding.regulation === id) yield testCase(finding, failing, messages);
    yield "  </testsuite>\n";
  }
  if (left.length > 0) {
    const tally = emptyTally();
    for (const { outcome } of left) count(tally, outcome);
    yield `  <testsuite name="${xmlText(messages.notices["year-before"](before))}" timestamp="${result.asOf}T00:00:00" ${attributes(tally)}>\n`;
    for (const { status, outcome } of left) yield caseBefore(status, outcome, before, messages);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
};

/** What else there is of a status in the year before, as one case. */
function caseBefore(
  status: (typeof COUNTED_BEFORE)[number],
  outcome: Outcome,
  { year, counts, begins }: NoticeArgs["year-before"],
  messages: Messages,
): string {
  const only = messages.notices["year-before"]({ year, begins, counts: { ...NONE_BEFORE, [status]: counts[status] } });
  const head = `    <testcase classname="${year}" name="${xmlText(`${year} ${messages.statuses[status]}`)}"`;
  if (outcome === "skipped") return `${head}><skipped message="${xmlText(only)}"/></testcase>\n`;
  return `${head}><${outcome} type="${status}" message="${xmlText(only)}"/></testcase>\n`;
}

function outcomeOf(status: Status, failing: readonly Status[]): Outcome {
  if (failing.includes(status)) return "failure";
  if (status === "review" || status === "undetermined") return "error";
  return status === "met" ? "passed" : "skipped";
}

function emptyTally(): Tally {
  return { tests: 0, failures: 0, errors: 0, skipped: 0 };
}

function count(tally: Tally, outcome: Outcome): void {
  tally.tests += 1;
  if (outcome === "failure") tally.failures += 1;
  if (outcome === "error") tally.errors += 1;
  if (outcome === "skipped") tally.skipped += 1;
}

function attributes({ errors, failures, skipped, tests }: Tally): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}

function testCase(finding: Finding, failing: readonly Status[], messages: Messages): string {
  const { clause, clauseName, id, period, regulation, status, unit } = finding;
  const what = [clauseName, clause, inLanguage(finding.title, messages), partiesText(finding, messages), period.label];
  const head = `    <testcase classname="${xmlText(`${unit}.${regulation}`)}" name="${xmlText([...new Set(what)].filter(Boolean).join(" "))}"`;
  const outcome = outcomeOf(status, failing);
  if (outcome === "passed") return `${head}/>\n`;
  const message = xmlText(`${messages.statuses[status]}${messages.page.colon}${findingText(finding, messages)}`);
  const inner =
    outcome === "skipped"
      ? `<skipped message="${message}"/>`
      : `<${outcome} type="${status}" message="${message}">${[id, ...evidencePlaces(finding)].map(xmlText).join("&#10;")}</${outcome}>`;
  return `${head}>${inner}</testcase>\n`;
}
