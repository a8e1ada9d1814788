import { plainFindingId } from "../audit/finding-id.js";

// Version 0.1 made ids of findings otherwise: whom a trigger names was no counterpart, somebody of another unit had his bare id, and the
// label of a record without an id came from all that was written of it.

/** The parts of an id up to the counterpart, and after it. */
const COUNTERPART = 4;
const LABEL = 6;

/** The ids that a finding may have had in version 0.1, but for the one it has. @param labelBefore the label a record had, by the one it has */
export function oldIdsOf(id: string, labelBefore: (label: string) => string | undefined): string[] {
  const parts = plainFindingId(id).split("/");
  const label = parts[LABEL] ?? "";
  const before = labelBefore(label);
  const bare = parts.map((part, index) => (index > 2 && index < LABEL ? bareId(part) : part));
  const labels = before === undefined ? [label] : [label, before];
  const all = labels.flatMap((own) => [
    [...bare.slice(0, LABEL), own],
    [...bare.slice(0, COUNTERPART), "-", ...bare.slice(COUNTERPART + 1, LABEL), own],
  ]);
  return [...new Set(all.map((one) => one.join("/")))].filter((one) => one !== id);
}

/** The id without the unit before it. */
function bareId(part: string): string {
  return part.slice(part.indexOf(":") + 1);
}

/** A finding's id without what may have changed since version 0.1: its counterpart and its label; the kind of the label stays. */
export function steadyPartOf(id: string): string {
  const parts = plainFindingId(id).split("/");
  const [kind] = /^[a-z]+~/.exec(parts[LABEL] ?? "") ?? [""];
  const bare = parts.map((part, index) => (index > 2 && index < LABEL ? bareId(part) : part));
  return [...bare.slice(0, COUNTERPART), ...bare.slice(COUNTERPART + 1, LABEL), kind].join("/");
}
