import { lazy } from "../../base/lazy.js";

// What this program stores in files of its own and reads back: whoever seals such a file by hand may have put anything into it.

/** The names of the shapes of what is stored, which StoredShapes tells. */
export type StoredName = "share" | "cache" | "findings" | "details" | "args";

/** What tells whether a value has a shape: ajv's own code, compiled by `npm run generate`. */
const generated = lazy<Readonly<Record<StoredName, (value: unknown) => boolean>>>(() =>
  require("../../../dist/generated/stored.cjs"),
);

/** No number that this program stores is larger: what is counted is counted one by one. */
const MOST = 1_000_000_000;

/** The value of a stored text; undefined where it is not of the shape of its name, so that nothing can be made of it. */
export function storedValue<Shape>(name: StoredName, text: string): Shape | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return hasShape<Shape>(name, value) && isSound(value) ? value : undefined;
}

function hasShape<Shape>(name: StoredName, value: unknown): value is Shape {
  return generated()[name](value);
}

/** Whether numbers are such as are counted, and what belongs to a code is of its shape, however deep. */
function isSound(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) <= MOST;
  if (typeof value !== "object" || value === null) return true;
  if ("code" in value && "args" in value && typeof value.code === "string") {
    if (!hasShape("args", { [value.code]: value.args })) return false;
  }
  return Object.values(value).every(isSound);
}
