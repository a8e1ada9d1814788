import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { ConfigView } from "./view.js";

/** The settings of a run as data: audit-config/1. */
export const configJson: Reporter<ConfigView> = ({ file, rows }) =>
  `${jsonText({ schema: "audit-config/1", file, settings: rows })}\n`;
