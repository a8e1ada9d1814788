import { visible } from "./layout/width.js";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** THE way of a text into XML, as what stands in an element or in an attribute: what no document may hold is spelt out. */
export function xmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (letter) => ENTITIES.get(letter) ?? "");
}
