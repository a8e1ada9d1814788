import { readdirSync, readFileSync } from "node:fs";
import { SourceText } from "../../src/ledger/source.js";
import { loadRulebooks } from "../../src/regulation/load.js";

const REGULATIONS = new URL("../../regulations/", import.meta.url);

export const BUILT_IN = readdirSync(REGULATIONS).sort();

/** The built-in rulebooks. */
export const books = loadRulebooks(
  BUILT_IN.map((id) => {
    const path = `${id}/rulebook.yaml`;
    return new SourceText(path, path, readFileSync(new URL(path, REGULATIONS), "utf8"));
  }),
).rulebooks;
