import { inLanguage } from "../../messages/messages.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import type { CompareView } from "./view.js";

/** The rows that ask for the same act, as data. */
export const compareJson: Reporter<CompareView> = ({ first, second, equal }, { messages }) => {
  const pairs = equal.map(({ one, other, sameHolder, sameTime }) => ({
    [first.id]: one.clause,
    [second.id]: other.clause,
    title: inLanguage(one.title, messages),
    sameHolder,
    sameTime,
  }));
  return `${jsonText({ regulations: [first.id, second.id], equal: pairs })}\n`;
};
