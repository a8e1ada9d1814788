import type { Messages } from "../../../src/messages/messages.js";

/** Stands in a sample for whatever text a message quotes. */
export const ANY = "\uE000";

/** One error or warning of the program: how its sentence is made, and what to do about it. */
export interface Entry {
  /** The sentence in each of the forms it can take, with `ANY` for what varies; numbers may be any number. */
  say(messages: Messages): readonly string[];
  readonly advice: { readonly zh: string; readonly en: string };
}

/** Entries by their code. */
export type Entries<Code extends string> = { readonly [Key in Code]: Entry };

/** An entry, with its advice in both languages. */
export function entry(say: Entry["say"], zh: string, en: string): Entry {
  return { say, advice: { zh, en } };
}
