import { lazy } from "../base/lazy.js";
import type { SchemaName } from "./schema-names.js";

/** What a schema says of a map: the keys it may have, and what stands under each. */
export interface Shape {
  /** What it describes: a kind of record (`talks`), or a part of a file (`post`, `leader`). */
  readonly place: string;
  /** By key, what maps stand under it; null where none do. Undefined where a map's keys are names of its own. */
  readonly keys?: Readonly<Record<string, Shape | null>>;
  /** What maps stand under every key, where the keys are names of its own. */
  readonly each?: Shape;
}

// Made from the schemas by `npm run generate`; parsed for files that are not written as the schemas have it.
const shapes = lazy<Partial<Record<SchemaName, Shape>>>(() =>
  JSON.parse(require("../../dist/generated/predicates.cjs").shapes),
);

/** What maps a schema describes; undefined for one whose keys have no other names. */
export function shapeOf(name: SchemaName): Shape | undefined {
  return shapes()[name];
}

/** The map that a path leads to within a shape; undefined where none is described there. Places in lists are passed over. */
export function shapeAt(shape: Shape | undefined, path: readonly string[]): Shape | undefined {
  let at: Shape | null | undefined = shape;
  for (const step of path) {
    if (/^\d+$/.test(step) && at?.each === undefined) continue;
    at = at?.keys ? (Object.hasOwn(at.keys, step) ? at.keys[step] : null) : at?.each;
  }
  return at ?? undefined;
}
