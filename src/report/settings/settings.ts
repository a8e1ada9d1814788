import type { Messages } from "../../messages/messages.js";
import { layOut } from "../layout/table.js";

/** A setting as it is shown: its key in the file, its value (null for none), and the option or file:line it came from (null: usual). */
export interface SettingRow {
  readonly key: string;
  readonly value: string | number | null;
  readonly from: string | null;
}

/** The settings of a run as a table; `file` is the settings file, null where there is none. */
export function settingsText(
  file: string | null,
  rows: readonly SettingRow[],
  width: number,
  { config }: Messages,
): string {
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
}

/** The same as JSON: audit-config/1. */
export function settingsJson(file: string | null, rows: readonly SettingRow[]): string {
  return `${JSON.stringify({ schema: "audit-config/1", file, settings: rows }, null, 2)}\n`;
}
