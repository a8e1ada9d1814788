/** A setting as it is shown: its key in the file, its value (null for none), and the option or file:line it came from (null: usual). */
export interface SettingRow {
  readonly key: string;
  readonly value: string | number | null;
  readonly from: string | null;
}

/** The settings of a run. */
export interface ConfigView {
  /** The settings file, as the user would write it; null where there is none. */
  readonly file: string | null;
  readonly rows: readonly SettingRow[];
}
