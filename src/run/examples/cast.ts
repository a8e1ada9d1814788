import type { Applies } from "../../regulation/applies.js";
import type { Terms } from "../../terms/vocabulary.js";

/** A value as an example's YAML writes it. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };
export type Fields = { readonly [key: string]: YamlValue };

const NAMES = ["王甲", "李乙", "赵丙", "孙丁", "钱戊", "周己", "吴庚", "郑辛"];
const SECTIONS = ["某科", "综合科", "业务科", "业务二科", "业务三科", "业务四科", "业务五科", "业务六科"];
export const OFFICE = "office";
const IN_DEPARTMENT = ["department-head", "department-deputy", "staff"];

type Member = Fields & { readonly id: string; readonly posts: readonly Fields[] };

/** The cast that a sketch needs, person by person. */
export class Cast {
  readonly people: Member[] = [];
  readonly departments: Fields[] = [];
  readonly groups: Fields[] = [];
  readonly subordinates: Fields[] = [];
  /** Bodies with what is recorded of them. */
  readonly bodies: Record<string, Fields> = {};
  private readonly byRole = new Map<string, string>();

  constructor(private readonly prefix = "p") {}

  person(role: string, post: Fields = {}): string {
    const at = this.people.length;
    const id = `${this.prefix}${at + 1}`;
    const isIn = IN_DEPARTMENT.includes(role);
    if (isIn) this.department();
    const department = isIn ? { department: OFFICE } : {};
    this.people.push({ id, name: NAMES[at % NAMES.length] ?? id, posts: [{ role, ...department, ...post }] });
    if (!this.byRole.has(role)) this.byRole.set(role, id);
    return id;
  }

  /** Somebody with a role in the office, of whatever kind it is. */
  inOffice(role: string): string {
    return this.person(role, { department: this.department() });
  }

  /** Whoever holds a role: one on the cast already, else one more. */
  holder(role: string): string {
    return this.byRole.get(role) ?? this.person(role);
  }

  /** Gives somebody on it another post. */
  alsoHolds(id: string, post: Fields): void {
    const at = this.people.findIndex((one) => one.id === id);
    const known = this.people[at];
    if (known) this.people[at] = { ...known, posts: [...known.posts, post] };
  }

  department(id = OFFICE, duty?: string): string {
    if (!this.departments.some((one) => one.id === id))
      this.departments.push({
        id,
        name: id === OFFICE ? "办公室" : (SECTIONS[this.departments.length % SECTIONS.length] ?? id),
        ...(duty === undefined ? {} : { function: duty }),
      });
    return id;
  }

  group(kind: string): string {
    const id = `group-${this.groups.length + 1}`;
    this.groups.push({ id, name: `第${this.groups.length + 1}组`, kind, head: this.person("staff") });
    return id;
  }

  below(kind: string): void {
    const cast = new Cast("s");
    cast.person("secretary");
    cast.person("discipline-head");
    this.subordinates.push({ unit: { name: "下级单位", kind, level: "grassroots", people: cast.people } });
  }
}

/** The unit of a sketch, such that a row binds it. */
export function sketchedUnit({ kinds, levels, units }: Applies, cast: Cast, terms: Terms): Fields {
  const kind = kinds[0] ?? "agency";
  const [level] = levels;
  const [named] = units;
  const unit: Fields = {
    name: named ?? "示例单位",
    ...(kinds.length > 0 ? { kind } : {}),
    ...(level === undefined ? {} : { level }),
    ...some("departments", cast.departments),
    ...some("groups", cast.groups),
    ...some("people", cast.people),
    ...(Object.keys(cast.bodies).length === 0 ? {} : { bodies: cast.bodies }),
  };
  return terms.find("kinds", kind) ? unit : { ...unit, kind };
}

function some(key: string, list: readonly Fields[]): Fields {
  return list.length === 0 ? {} : { [key]: list };
}
