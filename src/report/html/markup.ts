import { visible } from "../layout/width.js";

/** A piece of a page that is written as it is. Only `html` and the constants of a page make one. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a page: text, which is escaped, pieces of a page, or nothing. */
export type Markable = string | number | Markup | null | undefined | readonly Markable[];

export const NOTHING = new Markup("");

/** A piece of a page: what stands in the template is written as it is, whatever is put into it is escaped, in attributes too. */
export function html(template: TemplateStringsArray, ...contents: readonly Markable[]): Markup {
  let text = template[0] ?? "";
  for (const [index, content] of contents.entries()) text += written(content) + (template[index + 1] ?? "");
  return new Markup(text);
}

function written(content: Markable): string {
  if (content === null || content === undefined) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  return content.map(written).join("");
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/**
 * THE way of a text into a page: what could end an element or an attribute is an entity, what cannot be seen or would turn the direction
 * of writing is spelt out.
 */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "");
}

/** The name of a place in a page, for `id` and after `#`: letters and figures stay, anything else is its number, so that two texts never share one. */
export function anchor(kind: string, ...parts: readonly string[]): string {
  const safe = parts.map((part) =>
    part.replace(/[^\p{L}\p{N}.:~-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`),
  );
  return [kind, ...safe].join("/");
}
