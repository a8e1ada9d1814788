import type { Place, Problem } from "./problem.js";
import { SourceText } from "./source.js";
import type { Path, YamlFile } from "./yaml-file.js";
import { readPrecisely } from "./yaml-precise.js";
import { type PlainDocument, type PlainItem, type PlainPlaces, plainPlaces, readPlain } from "./yaml-quick.js";

/**
 * Reads one YAML document: the quick way where it is plain, and else the precise way. Both give one value and the same places, which
 * are found only when they are asked for. Never throws for what a file holds.
 */
export function readYaml(source: SourceText): YamlFile {
  const plain = readPlain(source.text);
  return (plain && withRefusedItems(plain, source)) ?? readPrecisely(source);
}

/** A document whose value is known, and conforms; nothing in it has a place of its own. */
export function alreadyRead(source: SourceText, value: unknown): YamlFile {
  return {
    source,
    value,
    problems: [],
    conforming: true,
    placeOf: () => source.placeAt(0),
    lineOf: () => 1,
    lineNear: () => 1,
  };
}

/** Items that are not plain are read the precise way, each by itself; undefined where one cannot stand by itself. */
function withRefusedItems(plain: PlainDocument, source: SourceText): YamlFile | undefined {
  const { value, items, refused } = plain;
  const slices = new Map<number, YamlFile>();
  for (const index of refused) {
    const item = items[index];
    if (!item || !Array.isArray(value)) continue;
    const slice = readPrecisely(sliceOf(source, item));
    const isWhole = Array.isArray(slice.value) && slice.value.length === 1 && slice.problems.length === 0;
    if (!isWhole || /[&*]/.test(slice.source.text)) return undefined;
    value[index] = slice.value[0];
    slices.set(index, slice);
  }
  return new QuickFile(plain, source, slices);
}

function sliceOf(source: SourceText, { start, end }: PlainItem): SourceText {
  return new SourceText(source.path, source.shown, source.text.slice(start, end));
}

/** A document read the quick way. Of the items of a list only those that somebody asks about are read again. */
class QuickFile implements YamlFile {
  readonly problems: readonly Problem[] = [];
  readonly conforming = false;
  #whole: YamlFile | undefined;
  /** Where things stand in what was asked about last: an item of the list, or else the whole document. */
  #noted: { readonly index: number | null; readonly places: PlainPlaces | undefined } | undefined;

  constructor(
    private readonly plain: PlainDocument,
    readonly source: SourceText,
    private readonly slices: Map<number, YamlFile>,
  ) {}

  get value(): unknown {
    return this.plain.value;
  }

  placeOf(path: Path, at?: "key"): Place {
    const [index, ...rest] = path;
    const item = typeof index === "number" ? this.plain.items[index] : undefined;
    if (typeof index !== "number" || !item) {
      const offset = this.#placesIn(null, this.source)?.offsetOf(path, at);
      if (offset !== undefined) return this.source.placeAt(offset);
      this.#whole ??= readPrecisely(this.source);
      return this.#whole.placeOf(path, at);
    }
    const offset = this.slices.has(index)
      ? undefined
      : this.#placesIn(index, sliceOf(this.source, item))?.offsetOf([0, ...rest], at);
    if (offset !== undefined) return this.source.placeAt(item.start + offset);
    const slice = this.slices.get(index) ?? readPrecisely(sliceOf(this.source, item));
    this.slices.set(index, slice);
    const place = slice.placeOf([0, ...rest], at);
    return { ...place, line: place.line + item.line - 1 };
  }

  /** @param index of the item whose text it is; null for the whole document */
  #placesIn(index: number | null, { text }: SourceText): PlainPlaces | undefined {
    if (this.#noted?.index !== index || !this.#noted) this.#noted = { index, places: plainPlaces(text) };
    return this.#noted.places;
  }

  lineOf(path: Path): number {
    return this.#notedLine(path) ?? this.placeOf(path).line;
  }

  lineNear(path: Path): number {
    const [first] = path;
    const item = typeof first === "number" ? this.plain.items[first] : undefined;
    return this.#notedLine(path) ?? item?.line ?? (path.length > 0 ? this.lineNear(path.slice(0, -1)) : 1);
  }

  /** The line of a list or map, where it was noted or is that of what is noted around it. */
  #notedLine(path: Path): number | undefined {
    const { lines, items } = this.plain;
    const index = path[0];
    if (path.length === 1 && typeof index === "number" && !this.slices.has(index)) return items[index]?.begins;
    let value: unknown = this.plain.value;
    let around: number | undefined;
    for (const step of path) {
      if (typeof value !== "object" || value === null) return undefined;
      if (items.length === 0) around = lines.get(value) ?? around;
      value = Reflect.get(value, step);
    }
    return typeof value === "object" && value !== null ? (lines.get(value) ?? around) : undefined;
  }
}
