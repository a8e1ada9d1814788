import { loadRulebooks } from "../../src/regulation/load.js";
import { shippedRulebooks } from "../../src/shipped/rulebooks.js";

/** The built-in rulebooks. */
export const books = loadRulebooks(shippedRulebooks()).rulebooks;

export const BUILT_IN = books.map(({ id }) => id);
