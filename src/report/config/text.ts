import { layOut } from "../layout/table.js";
import type { Reporter } from "../reporter.js";
import type { ConfigView } from "./view.js";

/** The settings of a run as a table. */
export const configText: Reporter<ConfigView> = ({ file, rows }, { width, messages: { config } }) => {
  const columns = [
    { heading: config.setting, least: 10 },
    { heading: config.value, least: 10 },
    { heading: config.from, least: 10 },
  ];
  const cells = rows.map(({ key, value, from }) => [
    key,
    value === null ? config.nothing : String(value),
    from ?? config.usual,
  ]);
  return `${[file === null ? config.noFile : config.file(file), ...layOut(columns, cells, width)].join("\n")}\n`;
};
