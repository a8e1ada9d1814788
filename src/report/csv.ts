import { visible } from "./layout/width.js";

/**
 * How every CSV report is written, for Excel and WPS: CRLF, every text on one line with nothing unseen in it, and no field that a
 * spreadsheet would take for a formula (a ' goes before it).
 */
export const CSV_STYLE = { record_delimiter: "windows", escape_formulas: true, cast: { string: visible } } as const;
