/** Where an element stands: its first character, and the one after its last. */
export interface ElementPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the outermost elements of a name stand in the XML of a Word document. Looked for tag by tag: of many that are never closed none
 * is looked through twice.
 * @param name without its prefix `w:`
 */
export function elementPlaces(xml: string, name: string): ElementPlace[] {
  const places: ElementPlace[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of xml.matchAll(new RegExp(`<w:${name}(?:[ /][^<>]*)?>|</w:${name}>`, "g"))) {
    const isOpening = !tag.startsWith("</") && !tag.endsWith("/>");
    if (depth === 0 && !tag.startsWith("</")) start = index;
    if (isOpening) depth += 1;
    else if (tag.startsWith("</") && depth > 0) depth -= 1;
    else if (tag.startsWith("</")) continue;
    if (depth === 0) places.push({ start, end: index + tag.length });
  }
  return places;
}

/** The outermost elements of a name, each with its tags. */
export function elementsIn(xml: string, name: string): string[] {
  return elementPlaces(xml, name).map(({ start, end }) => xml.slice(start, end));
}

/** What is left of the XML without the elements of a name. */
export function withoutElements(xml: string, name: string): string {
  let end = 0;
  const kept = elementPlaces(xml, name).map((place) => {
    const before = xml.slice(end, place.start);
    end = place.end;
    return before;
  });
  return [...kept, xml.slice(end)].join("");
}
