import { fullWidthKey } from "../../document/keys.js";
import { type Problem, problem } from "../../document/problem.js";
import { conforms, salvage } from "../../document/schema.js";
import type { UnitFile } from "../../generated/schemas.js";
import type { PartyType } from "../../terms/party-types.js";
import type { Body } from "../model.js";
import { alikeAmong, bearingOf, type Finder, Names, namesOfOne } from "../names.js";
import { RECENT } from "./compact-store.js";
import { type Inside, insideAsBytes, type Outside } from "./compact-unit.js";
import type { DescriptionInput, Known, UnitInput } from "./input.js";
import type { Abroad } from "./posts.js";
import { readerOf } from "./reader.js";
import { readBodies, readUnit, type UnitDescription } from "./unit.js";

/** What a unit's description says, by itself. Plain data, which another thread can carry. */
export interface Description {
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
  /** Undefined where nothing can be made of it. */
  readonly unit: DescribedUnit | undefined;
}

export interface DescribedUnit {
  /** Its superior is null where it names none. */
  readonly outside: Outside;
  readonly inside: Inside | Uint8Array;
  /** What the names come to by which it and its people may be meant elsewhere (name-index.ts). */
  readonly bearing: readonly number[];
  /** Its bodies name somebody outside the unit, or are wrong: they are to be read when all units are known. */
  readonly bodiesOpen: boolean;
  /** Names in its posts that must be units': whether they are is known when all units are. */
  readonly abroad: readonly Abroad[];
}

/** What describes units, each by itself; of those beyond what is kept at hand, what is in them is packed. */
export function describer(known: Known): (inputs: readonly UnitInput[]) => Description[] {
  const names = new Names(known.terms);
  const regulations = [...known.clauses.keys()];
  const describe = (input: UnitInput): Description => {
    const problems: Problem[] = [];
    const source = input.description(problems);
    const raw = source && rawUnit(source, problems);
    const said = source && raw && describedUnit(raw, source, problems, { known, names, regulations });
    return { problems, unit: said };
  };
  return (inputs) =>
    inputs.map((input, index) => (index < RECENT ? describe(input) : compactDescription(describe(input))));
}

/** The same in as little room as may be. */
export function compactDescription(description: Description): Description {
  const { unit: said } = description;
  if (!said || said.inside instanceof Uint8Array) return description;
  return { ...description, unit: { ...said, inside: insideAsBytes(said.inside) } };
}

function describedUnit(
  raw: UnitFile,
  source: DescriptionInput,
  problems: Problem[],
  { known, names, regulations }: { known: Known; names: Names; regulations: readonly string[] },
): DescribedUnit {
  const unit = readUnit(raw, readerOf(source, known, problems, undefined), regulations);
  const bodies = ownBodies(raw, unit, source, known, names);
  const { organs, departments, groups, people, abroad, ...outside } = unit;
  return {
    outside: { ...outside, bodies: bodies ?? NO_BODIES },
    inside: { unit: unit.id, organs, departments, groups, people },
    bearing: bearingOf(unit),
    bodiesOpen: bodies === undefined,
    abroad,
  };
}

const NO_BODIES: readonly Body[] = [];

/** A unit's bodies where everybody on them is of the unit; else undefined. */
function ownBodies(
  { bodies }: UnitFile,
  unit: UnitDescription,
  source: DescriptionInput,
  known: Known,
  names: Names,
): readonly Body[] | undefined {
  if (bodies === undefined) return NO_BODIES;
  const problems: Problem[] = [];
  const read = readBodies(bodies, readerOf(source, known, problems, names.within(unit)));
  return problems.length === 0 ? read : undefined;
}

/** What bodies are read with: what is known, who is meant by a name, and where to say what is wrong. */
export interface BodiesReading {
  readonly known: Known;
  readonly names: Finder;
  readonly problems: Problem[];
}

/**
 * The bodies of a unit that left them open, now that all units are known. A ledger holds more descriptions than there is room for: its
 * own is read again.
 * @param sound nothing else is wrong with it
 */
export function openBodies(
  input: UnitInput,
  sound: boolean,
  { known, names, problems }: BodiesReading,
): readonly Body[] {
  const said = sound ? problems : [];
  const source = input.description(said);
  const raw = source && rawUnit(source, said);
  return source && raw ? readBodies(raw.bodies, readerOf(source, known, problems, names)) : NO_BODIES;
}

/** Notes the names in a unit's posts that are no unit's either, now that all units are known; its description is read again to say where. */
export function checkAbroad(
  input: UnitInput,
  abroad: readonly Abroad[],
  unit: Pick<UnitDescription, "departments" | "groups">,
  { known, names, problems }: BodiesReading,
): void {
  const wrong = abroad.flatMap((one) => {
    const lookup = names.find(one.text, UNIT);
    return lookup.found === "one" ? [] : [{ ...one, lookup }];
  });
  const source = wrong.length > 0 ? input.description([]) : undefined;
  if (!source) return;
  const reader = readerOf({ ...source, path: [] }, known, problems, names);
  const own = [...unit.departments, ...unit.groups].flatMap(namesOfOne);
  for (const { text, expected, path, lookup } of wrong) {
    if (lookup.found === "several") reader.complain("shared-name", { text, ids: lookup.ids }, ...path);
    else {
      const near = alikeAmong(text, own, (name) => name);
      const isNear = near.nearest !== null || near.candidates.length > 0;
      const alike = isNear ? near : lookup.alike();
      reader.complain("unknown-party", { expected: [...expected, "unit"], text, ...alike }, ...path);
    }
  }
}

const UNIT: readonly PartyType[] = ["unit"];

/** A description as far as it can be read; undefined where it cannot be. */
function rawUnit({ file, path, value }: DescriptionInput, problems: Problem[]): UnitFile | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return conforms("unit", value, { file, path }, problems) ? value : salvage("unit", value);
  }
  const place = file.placeOf(path);
  const key = typeof value === "string" ? fullWidthKey(value) : undefined;
  problems.push(key ? problem("full-width-colon", { key }, place) : problem("not-a-map", {}, place));
  return undefined;
}
