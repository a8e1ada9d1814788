import { loadRulebooks } from "../../src/regulation/load/load.js";
import { shippedRulebooks } from "../../src/regulation/load/shipped.js";

/** The built-in rulebooks. */
export const books = loadRulebooks(shippedRulebooks()).rulebooks;

export const BUILT_IN = books.map(({ id }) => id);
