import type { DiffWords } from "../../words/reports/diff.js";
import { quote, why } from "../phrases.js";

export const diff: DiffWords = {
  title: (before, after) => `Changes from ${before} to ${after}`,
  sum: (opened, changed, closed, unchanged) =>
    `${opened} new, ${changed} changed, ${closed} closed, ${unchanged} unchanged`,
  renamed: (count) =>
    `${count} of them bear another id in the other result and were matched by regulation, clause, parties and record`,
  opened: "New:",
  changed: "Changed:",
  closed: "Closed:",
  absent: "not listed",
  asked: { year: "year", regulations: "regulations", units: "units" },
  differentlyAsked: (what) =>
    `the two results differ in what they were asked (${what.join(", ")}): some findings come and go for that alone`,
  unreadable: (path, reason) => `cannot read ${quote(path)} (${why(reason)})`,
  noResult: (path, schema) =>
    `${quote(path)} is ${schema === null || schema === "audit-result/1" ? "no whole" : `${quote(schema)}, no`} audit-result/1; make one with: audit check --format json -o ${path}`,
};
