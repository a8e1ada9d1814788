import { readFileSync } from "node:fs";

/**
 * What a run found, as peers and the tool can be compared: records, errors of the schemas, duties met, and by clause those that are not.
 * @typedef {{ records: number, met: number, open: Record<string, Record<string, number>> }} Counts
 */

const OPEN = ["late", "gap", "due-soon"];

/** @param {string} file the tool's JSON report @returns {Counts} */
export function countsOfTool(file) {
  const { findings, ledger, summary } = JSON.parse(readFileSync(file, "utf8"));
  /** @type {Counts["open"]} */
  const open = {};
  for (const { clause, status } of findings) {
    if (!OPEN.includes(status)) continue;
    const ofClause = open[clause] ?? {};
    open[clause] = { ...ofClause, [status]: (ofClause[status] ?? 0) + 1 };
  }
  return { records: ledger.records, met: summary.met, open: sorted(open) };
}

/** @param {string} file what a peer prints @returns {Counts} */
export function countsOfPeer(file) {
  const { records, errors = 0, counts } = JSON.parse(readFileSync(file, "utf8"));
  if (errors > 0) throw new Error(`it finds ${errors} errors in the records`);
  /** @type {[string, Record<string, number>][]} */
  const clauses = Object.entries(counts);
  const open = clauses.map(([clause, byStatus]) => [
    clause,
    Object.fromEntries(OPEN.filter((status) => byStatus[status]).map((status) => [status, byStatus[status]])),
  ]);
  const met = clauses.reduce((sum, [, byStatus]) => sum + (byStatus.met ?? 0), 0);
  return { records, met, open: sorted(Object.fromEntries(open)) };
}

/** In one order, and without clauses that leave nothing open. @param {Counts["open"]} open */
function sorted(open) {
  return Object.fromEntries(
    Object.entries(open)
      .filter(([, byStatus]) => Object.keys(byStatus).length > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([clause, byStatus]) => [
        clause,
        Object.fromEntries(OPEN.filter((status) => byStatus[status]).map((status) => [status, byStatus[status]])),
      ]),
  );
}
