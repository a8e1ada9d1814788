import { inReadingOrder, isError, type Place, type Problem } from "../../document/problem.js";
import { type Messages, problemText } from "../../messages/messages.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { ValidateView } from "./view.js";

/** Problems for editors and forges that show them beside the lines (SARIF 2.1.0): paths as they were given, from the current folder. */
export const validateSarif: Reporter<ValidateView> = ({ problems }, { messages, tool }) => {
  const ordered = inReadingOrder(problems);
  const codes = [...new Set(ordered.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules: codes.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: ordered.map((one) => resultOf(one, messages)),
      },
    ],
  };
  return `${jsonText(log)}\n`;
};

function resultOf(problem: Problem, messages: Messages): object {
  return {
    ruleId: problem.code,
    level: isError(problem) ? "error" : "warning",
    message: { text: problemText(problem, messages) },
    locations: [locationOf(problem.place)],
  };
}

/** A cell of a workbook has no line in its file: it is told by its name. */
function locationOf({ file, line, column, cell }: Place): object {
  const artifactLocation = { uri: uriOf(file) };
  return cell === undefined
    ? { physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } }
    : {
        physicalLocation: { artifactLocation },
        logicalLocations: [{ fullyQualifiedName: [file, cell].filter(Boolean).join("!") }],
      };
}

/** A path as a reference relative to the folder it was given in. */
function uriOf(path: string): string {
  const parts = path.replaceAll("\\", "/").split("/").map(encodeURIComponent);
  return parts.join("/");
}
