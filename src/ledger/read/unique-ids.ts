import type { Problem } from "../../document/problem.js";
import type { Path } from "../../document/yaml-file.js";
import type { Known, UnitInput } from "./input.js";
import { readerOf } from "./reader.js";

/** Where an id is used: by a unit, or by one of its people. */
interface Use {
  readonly input: UnitInput;
  readonly person: number | null;
}

/** Ids of units and of people, which are unique in the whole ledger (contract 1). Where they stand is looked up when two are the same. */
export class UniqueIds {
  readonly #units = new Map<string, Use>();
  readonly #people = new Map<string, Use>();

  constructor(
    private readonly known: Known,
    private readonly problems: Problem[],
  ) {}

  /** Whether a unit and its people use ids that none used before; each that does is a problem, which names the place of the first use. */
  take(unit: string, people: readonly string[], input: UnitInput): boolean {
    const before = this.problems.length;
    this.#take(this.#units, unit, { input, person: null });
    people.forEach((id, person) => {
      this.#take(this.#people, id, { input, person });
    });
    return this.problems.length === before;
  }

  #take(uses: Map<string, Use>, id: string, use: Use): void {
    const first = uses.get(id);
    if (first === undefined) uses.set(id, use);
    else this.#complain(id, first, use);
  }

  #complain(id: string, first: Use, use: Use): void {
    const unreadable: Problem[] = [];
    const source = use.input.description(unreadable);
    if (!source) this.problems.push(...unreadable);
    else {
      const reader = readerOf(source, this.known, this.problems, undefined);
      reader.complain("duplicate-id", { id, first: placeOf(first) }, ...stepsTo(use), "id");
    }
  }
}

/** File and line of a use, as error messages show them. */
function placeOf(use: Use): string {
  const source = use.input.description([]);
  return source
    ? `${source.file.source.shown}:${source.file.lineNear([...source.path, ...stepsTo(use)])}`
    : use.input.file;
}

function stepsTo({ person }: Use): Path {
  return person === null ? [] : ["people", person];
}
