import { speltOut } from "./layout/width.js";

/**
 * THE way of a value into JSON for people and programs: what cannot be seen is written by its number, which for a program is the same.
 * Halves of pairs JSON itself writes so.
 */
export function jsonText(value: unknown): string {
  return speltOut(JSON.stringify(value, null, 2));
}
