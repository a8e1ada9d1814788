import type { FixWords } from "../../words/commands/fix.js";
import { plural } from "../phrases.js";

export const fixing: FixWords = {
  file: (shown) => `${shown}:`,
  done: (files, written) =>
    files === 0
      ? "nothing to rewrite"
      : written
        ? `${plural(files, "file")} rewritten`
        : `${plural(files, "file")} can be rewritten so; --write does it`,
};
