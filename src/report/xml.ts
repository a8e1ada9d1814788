import { visible } from "./layout/width.js";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** What XML takes in no document, however it is written: halves of letters, and two that are none. */
const NO_LETTER = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** THE way of a text into XML, as what stands in an element or in an attribute: what no document may hold is spelt out. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(NO_LETTER, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/[&<>"']/g, (letter) => ENTITIES.get(letter) ?? "");
}
