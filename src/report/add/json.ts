import type { Finding } from "../../audit/finding.js";
import { findingJson } from "../finding/json.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { AddView } from "./view.js";

/** A record that was added as one object: where it stands, as it stands there, and the findings it changes, as `audit check` gives them. */
export const addJson: Reporter<AddView> = (view, { messages, tool }) => {
  const { served } = view;
  const findings = (list: readonly Finding[]) => list.map((finding) => findingJson(finding, messages));
  const judged = "errors" in served ? { met: [], nearer: [], opened: [] } : served;
  const document = {
    schema: "audit-add/1",
    tool,
    asOf: view.asOf,
    written: !view.dryRun,
    file: view.file,
    line: view.line,
    newFile: view.isNewFile,
    record: view.record.join("\n"),
    countsFrom: view.notBefore === null ? null : view.date,
    errors: "errors" in served ? served.errors : 0,
    met: findings(judged.met),
    nearer: findings(judged.nearer),
    opened: findings(judged.opened),
  };
  return `${jsonText(document)}\n`;
};
