import type { Place } from "../document/problem.js";
import { SourceText } from "../document/source.js";
import type { Path, YamlFile } from "../document/yaml-file.js";
import type { EvidenceRoots, RecordInput } from "../ledger/read/input.js";
import type { ImportedRecord } from "./book-records.js";

/** Records of a sheet where the reader expects a file: one more source behind the same function. */
export class SheetFile implements YamlFile {
  readonly problems = [];
  readonly conforming = false;
  readonly source: SourceText;
  readonly #recordAt = new WeakMap<Place, ImportedRecord>();

  /** @param path what results call it: `台账.xlsx!谈话` */
  constructor(
    path: string,
    shown: string,
    readonly records: readonly ImportedRecord[],
  ) {
    this.source = new SourceText(path, shown, "");
  }

  get value(): unknown {
    return this.records.map(({ value }) => structuredClone(value));
  }

  placeOf(path: Path): Place {
    const record = typeof path[0] === "number" ? this.records[path[0]] : undefined;
    if (!record) return { file: this.source.shown, inLedger: this.source.path, line: 1, column: 1, text: "", cell: "" };
    const field = path.slice(1).filter((step) => typeof step === "string");
    const place = record.placeOf(field.join("."));
    this.#recordAt.set(place, record);
    return place;
  }

  lineOf(path: Path): number {
    const record = typeof path[0] === "number" ? this.records[path[0]] : undefined;
    return record && path.length === 1 ? record.row : this.placeOf(path).line;
  }

  lineNear(path: Path): number {
    return this.lineOf(path);
  }

  /** The record that a place was given for. */
  recordAt(place: Place): ImportedRecord | undefined {
    return this.#recordAt.get(place);
  }
}

/** The lists of records of a workbook, as the reader takes them: one a sheet and kind. */
export function recordInputs(
  records: readonly ImportedRecord[],
  { shown, inLedger, roots }: { readonly shown: string; readonly inLedger: string; readonly roots: EvidenceRoots },
): (RecordInput & { readonly file: SheetFile })[] {
  const lists = new Map<string, ImportedRecord[]>();
  for (const record of records) {
    const key = `${record.kind}\n${record.sheet}`;
    const list = lists.get(key);
    if (list) list.push(record);
    else lists.set(key, [record]);
  }
  return [...lists.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const file = new SheetFile(`${inLedger}!${first.sheet}`, `${shown}!${first.sheet}`, list);
    return [{ kind: first.kind, file, path: [], value: file.value, roots }];
  });
}
