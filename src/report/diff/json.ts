import type { Changed, ComparedResult } from "../../views/diff.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { DiffView } from "./view.js";

/** A comparison as data: audit-diff/1. */
export const diffJson: Reporter<DiffView> = ({ before, after, difference }) => {
  const { opened, changed, closed, renamed, unchanged } = difference;
  const run = ({ asOf, period }: ComparedResult) => ({ asOf, period });
  const item = ({ finding, was, now }: Changed) => {
    const { id, unit, regulation, clause, title, period, due, message } = finding;
    return { id, was, now, unit, regulation, clause, title, period, due, message };
  };
  const document = {
    schema: "audit-diff/1",
    before: run(before),
    after: run(after),
    summary: { new: opened.length, changed: changed.length, closed: closed.length, unchanged, renamed },
    new: opened.map(item),
    changed: changed.map(item),
    closed: closed.map(item),
  };
  return `${jsonText(document)}\n`;
};
