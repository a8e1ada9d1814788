import { isWrittenFor, keyNamed } from "../terms/keys.js";
import { isUnwritten } from "./empty-words.js";
import { type Problem, problem } from "./problem.js";
import type { Shape } from "./shapes.js";
import type { Path, YamlFile } from "./yaml-file.js";

/**
 * Puts what was read into the order that the schemas know, in place (contract 1): keys for their Chinese names, and nothing for what counts
 * as not written. Two spellings of one key in one map are a problem. Where a list holds texts and some count as not written, they
 * stay: whoever reads the list passes over them, and the places of the others are still theirs.
 */
export class Ordering {
  constructor(
    private readonly file: YamlFile,
    private readonly problems: Problem[],
  ) {}

  /** @param shape what the schema says of the value @param path where the value stands */
  put(value: unknown, shape: Shape, path: Path): void {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        this.put(item, shape, [...path, index]);
      });
    } else if (isMap(value)) {
      if (shape.keys) this.#map(value, shape.keys, path);
      else if (shape.each) this.#each(value, shape.each, path);
    }
  }

  /** Under names of its own; a map of texts alone is what may stand under each, with no name before it. */
  #each(map: Record<string, unknown>, shape: Shape, path: Path): void {
    const inner = Object.keys(map).filter((key) => typeof map[key] === "object");
    if (inner.length === 0) this.put(map, shape, path);
    for (const key of inner) this.put(map[key], shape, [...path, key]);
  }

  #map(map: Record<string, unknown>, keys: NonNullable<Shape["keys"]>, path: Path): void {
    const known = Object.keys(keys);
    if (Object.keys(map).some((key) => !Object.hasOwn(keys, key))) this.#rename(map, known, path);
    for (const key of Object.keys(map)) {
      const value = map[key];
      if (isUnwritten(value) || (Array.isArray(value) && value.length > 0 && value.every(isUnwritten))) {
        map[key] = undefined;
      }
      const inner = Object.hasOwn(keys, key) ? keys[key] : null;
      if (inner) this.put(map[key], inner, [...path, key]);
    }
  }

  /** Taken apart from its end and put together again, a map stays one of those that are quick to look things up in. */
  #rename(map: Record<string, unknown>, known: readonly string[], path: Path): void {
    const entries = Object.entries(map);
    for (const [key] of [...entries].reverse()) delete map[key];
    for (const [written, value] of entries) {
      const key = known.includes(written) ? written : (keyNamed(written, known) ?? written);
      if (key in map) {
        const first = entries.find(([one]) => one !== written && isWrittenFor(one, key))?.[0] ?? key;
        const place = this.file.placeOf([...path, written], "key");
        this.problems.push(problem("key-written-twice", { key, first, written }, place));
      } else map[key] = value;
    }
  }
}

/** The text under a key, or one of its Chinese names, of what was read and is held to nothing yet. */
export function valueUnder(key: string, map: unknown): string | undefined {
  if (!isMap(map)) return undefined;
  const written = Object.keys(map).find((one) => isWrittenFor(one, key));
  const value = written === undefined ? undefined : map[written];
  return value === undefined || value === null ? undefined : String(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
