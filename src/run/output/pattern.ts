import { basename, dirname, join } from "node:path";
import { fileNamePart, LONGEST_PART, sameFileKey } from "../../base/file-name.js";
import { groupBy } from "../../base/grouping.js";

/** What the name of a file may hold to have one file for each unit, or for each person who holds a finding. */
export const UNIT = "{unit}";
export const HOLDER = "{holder}";

/** Whether a path asks for a file each. */
export function isPattern(path: string): boolean {
  return basename(path).includes(UNIT) || splitsByHolder(path);
}

/** Whether a path asks for a file for each person. */
export function splitsByHolder(path: string): boolean {
  return basename(path).includes(HOLDER);
}

/** Whom a file is for: a unit by its id, or a person of it by name. */
export interface FileOwner {
  readonly unit: string;
  readonly holder: string | null;
  /** Tells it from another of the same name. */
  readonly id: string;
}

/**
 * The path of each owner's file. Those that would share one bear their ids too, as far as there is room, and where that does not tell
 * them apart a number, in the order given.
 */
export function pathsOf(owners: readonly FileOwner[], path: string): string[] {
  const pattern = basename(path);
  const plain = owners.map((owner) => nameOf(owner, pattern, ""));
  const alike = groupBy(plain, (name) => [sameFileKey(name)]);
  const named = owners.map((owner, index) => {
    const name = plain[index] ?? "";
    return (alike.get(sameFileKey(name))?.length ?? 0) > 1 ? nameOf(owner, pattern, `-${owner.id}`) : name;
  });
  const taken = new Set<string>();
  return owners.map((owner, index) => {
    let name = named[index] ?? "";
    for (let number = 2; taken.has(sameFileKey(name)); number++) name = nameOf(owner, pattern, `-${number}`);
    taken.add(sameFileKey(name));
    return join(dirname(path), name);
  });
}

/** @param more stands behind the name that comes last, and leaves it at least half of its room */
function nameOf({ holder, unit }: FileOwner, pattern: string, more: string): string {
  const last = pattern.includes(HOLDER) ? HOLDER : UNIT;
  const values: Readonly<Record<string, string>> = { [UNIT]: unit, [HOLDER]: holder ?? "" };
  const end = [...more].slice(0, LONGEST_PART / 2);
  return pattern.replace(/\{unit\}|\{holder\}/g, (place) => {
    const value = [...(values[place] ?? "").normalize("NFC")];
    return place === last && more !== ""
      ? fileNamePart([...value.slice(0, LONGEST_PART - end.length), ...end].join(""))
      : fileNamePart(value.join(""));
  });
}

/** Whether the name of a file is one that a pattern may have given. */
export function mayBeOf(pattern: string, name: string): boolean {
  const parts = basename(pattern)
    .split(/\{unit\}|\{holder\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`, "u").test(name);
}
