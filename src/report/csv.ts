/** How every CSV report is written, for Excel and WPS: CRLF, and no field that a spreadsheet would take for a formula (a ' goes before it). */
export const CSV_STYLE = { record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ } as const;
