import { lazy } from "../../base/lazy.js";

/** How many colours may be used: 0 none, 1 to 3 as chalk counts. */
export type Colours = 0 | 1 | 2 | 3;

/** Text in, the same text in colour out. */
export type Stroke = (text: string) => string;

/** What lays colours on text. */
export type Paint = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "cyan" | "green", Stroke>>;

const asItIs: Stroke = (text) => text;
const NO_COLOURS: Paint = {
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  yellow: asItIs,
  cyan: asItIs,
  green: asItIs,
};

/** It looks at the terminal when it is loaded, which a report without colours does not need. */
const chalk = lazy<typeof import("chalk")>(() => require("chalk"));

/** The paint for so many colours. */
export function paintOf(colours: Colours): Paint {
  return colours === 0 ? NO_COLOURS : new (chalk().Chalk)({ level: colours });
}
