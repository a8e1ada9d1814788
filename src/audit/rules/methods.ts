import type { Context } from "../context.js";
import { readAgainst } from "../free-text.js";

/** What says how an assessment is set up, by itself or with another, and nothing of how people were heard. */
const SETTINGS = ["special", "combined"];

/** The methods recorded, without those that say how the assessment is set up. */
export function waysIn(recorded: readonly string[]): string[] {
  return recorded.filter((method) => !SETTINGS.includes(method));
}

/** How many of these methods an assessment names, in one text or in several, which it does not, and how many ways that are none of the terms. */
export function methodsIn(
  recorded: readonly string[],
  asked: readonly string[],
  { terms }: Context,
): { readonly used: number; readonly missing: readonly string[]; readonly unknown: number } {
  const ways = waysIn(recorded).flatMap((text) => (terms.find("methods", text) ? [text] : text.split(/[、，,；;]/)));
  const stands = ways.map((way) => ({
    way,
    methods: asked.filter((method) => readAgainst(way, [method], "methods", terms) === "said"),
    isTerm: terms.find("methods", way) !== undefined,
  }));
  const used = new Set(stands.flatMap(({ methods }) => methods));
  return {
    used: used.size,
    missing: asked.filter((method) => !used.has(method)),
    unknown: new Set(stands.flatMap(({ way, methods, isTerm }) => (methods.length === 0 && !isTerm ? [way] : []))).size,
  };
}
