/** The place of a record as people are told it: `talks.yaml:12`; of a row of a workbook's sheet its first cell: `台账.xlsx!谈话!A12`. */
export function placeShown({ file, line }: { readonly file: string; readonly line: number }): string {
  const isSheet = file.includes("!") && !/\.ya?ml$/i.test(file);
  return isSheet ? `${file}!A${line}` : `${file}:${line}`;
}
