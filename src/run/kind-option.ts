import type { Messages } from "../messages/messages.js";
import { KINDS, type Kind } from "../terms/record-kinds.js";

/** A kind of record by its name in the language of the run, with 台账 after it or without. */
export function kindNamed(text: string, { recordKinds }: Messages): Kind | undefined {
  return KINDS.find((kind) => recordKinds[kind] === text || `${recordKinds[kind]}台账` === text);
}
