import type { Reported } from "../../audit/finding.js";
import { inLanguage, type Messages } from "../../messages/messages.js";

/** The titles of a result's regulations by their ids, in the report's language. */
export function titlesIn({ regulations }: Reported, messages: Messages): Map<string, string> {
  return new Map(regulations.map(({ id, title }) => [id, inLanguage(title, messages)]));
}

/** The names of a result's units by their ids. */
export function unitNamesIn({ units }: Reported): Map<string, string> {
  return new Map(units.map(({ id, name }) => [id, name]));
}
