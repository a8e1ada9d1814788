import type { Records, Unit } from "./ledger.js";
import type { Shelf } from "./shelf.js";

/** Who and what there is in a unit: the greater part of its description, and looked at when the unit is, or its superior. */
type Inside = Pick<Unit, "organs" | "departments" | "people">;

/** A unit of many: what is in it lies on a shelf. */
export class ShelvedUnit implements Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly superior: string | null;
  readonly span: Unit["span"];
  readonly bindings: Unit["bindings"];
  readonly bodies: Unit["bodies"];
  readonly records: Records;
  readonly file: string;
  readonly line: number;

  private constructor(
    unit: Omit<Unit, keyof Inside>,
    private readonly inside: () => Inside,
  ) {
    this.id = unit.id;
    this.name = unit.name;
    this.kind = unit.kind;
    this.level = unit.level;
    this.superior = unit.superior;
    this.span = unit.span;
    this.bindings = unit.bindings;
    this.bodies = unit.bodies;
    this.records = unit.records;
    this.file = unit.file;
    this.line = unit.line;
  }

  static on(shelf: Shelf, unit: Unit): ShelvedUnit {
    const { organs, departments, people } = unit;
    return new ShelvedUnit(unit, shelf.put({ organs, departments, people }));
  }

  get organs(): Unit["organs"] {
    return this.inside().organs;
  }

  get departments(): Unit["departments"] {
    return this.inside().departments;
  }

  get people(): Unit["people"] {
    return this.inside().people;
  }

  /** The same unit with other bodies or records, what is in it where it was. */
  having(changed: Partial<Pick<Unit, "bodies" | "records">>): ShelvedUnit {
    return new ShelvedUnit({ ...this, ...changed }, this.inside);
  }

  /** The whole unit off the shelf, with its records. */
  whole(records: Records): Unit {
    const { id, name, kind, level, superior, span, bindings, bodies, file, line } = this;
    const { organs, departments, people } = this.inside();
    return {
      id,
      name,
      kind,
      level,
      superior,
      span,
      bindings,
      organs,
      departments,
      people,
      bodies,
      records,
      file,
      line,
    };
  }
}
