interface Place {
  readonly file: string;
  readonly line: number;
}

/** The place of a record as people are told it: `talks.yaml:12`; of a row of a workbook's sheet its first cell: `台账.xlsx!谈话!A12`. */
export function placeShown(place: Place): string {
  return place.file + lineShown(place);
}

/** Places, those of one file together: `talks.yaml:12,15`, `台账.xlsx!谈话!A12,A15`. */
export function placesShown(places: readonly Place[]): string[] {
  const byFile = new Map<string, string>();
  for (const place of places) {
    const known = byFile.get(place.file);
    byFile.set(place.file, known === undefined ? placeShown(place) : `${known},${lineShown(place).slice(1)}`);
  }
  return [...byFile.values()];
}

function lineShown({ file, line }: Place): string {
  const isSheet = file.includes("!") && !/\.ya?ml$/i.test(file);
  return isSheet ? `!A${line}` : `:${line}`;
}
