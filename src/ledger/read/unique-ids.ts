import { addAll } from "../../base/lists.js";
import { placeShown } from "../../document/place-shown.js";
import type { Problem } from "../../document/problem.js";
import type { Known, UnitInput } from "./input.js";
import { readerOf } from "./reader.js";

/** Ids of units, which are unique in the ledger (contract 1). Where they stand is looked up when two are the same. */
export class UniqueIds {
  readonly #units = new Map<string, UnitInput>();

  constructor(
    private readonly known: Known,
    private readonly problems: Problem[],
  ) {}

  /** Whether a unit has an id that none had before; one that has is a problem, which names the place of the first. */
  take(id: string, input: UnitInput): boolean {
    const first = this.#units.get(id);
    if (first === undefined) this.#units.set(id, input);
    else this.#complain(id, first, input);
    return first === undefined;
  }

  #complain(id: string, first: UnitInput, input: UnitInput): void {
    const unreadable: Problem[] = [];
    const source = input.description(unreadable);
    if (!source) addAll(this.problems, unreadable);
    else {
      const reader = readerOf(source, this.known, this.problems, undefined);
      reader.complain("duplicate-id", { id, first: placeOf(first) }, "id");
    }
  }
}

/** File and line of a unit, as error messages show them. */
function placeOf(input: UnitInput): string {
  const source = input.description([]);
  return source ? placeShown({ file: source.file.source.shown, line: source.file.lineNear(source.path) }) : input.file;
}
