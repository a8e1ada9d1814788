import { groupBy } from "../base/grouping.js";
import { inLanguage, type Messages } from "../messages/messages.js";
import { type CalendarView, calendarAfter, type Found } from "../report/calendar/view.js";
import { personIn } from "../report/finding/person.js";
import type { DueItem } from "../views/due.js";
import type { EarlierCalendar } from "./load/calendar-file.js";
import { type FileOwner, pathsOf, splitsByHolder } from "./output/pattern.js";

/** A calendar of one unit or person, and its file. */
export interface CalendarPart {
  readonly path: string;
  readonly view: CalendarView;
}

/**
 * The calendars of a file each: of whoever has anything to do, and of those of the earlier files who no longer have, so that what they
 * no longer owe is cancelled there too. Each follows the file it is written over.
 */
export function calendarParts(
  pattern: string,
  {
    found,
    earlier,
    ...at
  }: { readonly found: Found; readonly earlier: readonly EarlierCalendar[] } & Pick<CalendarView, "asOf" | "remind">,
  messages: Messages,
): CalendarPart[] {
  const ownerOf = splitsByHolder(pattern) ? personOf(messages) : unitOf;
  const byOwner = [...groupBy(found.items, (item) => [ownerOf(item)].flatMap((owner) => owner?.id ?? [])).values()];
  const owners = byOwner.flatMap(([first]) => ownerOf(first) ?? []);
  const paths = pathsOf(owners, pattern);
  const knownIn = new Map(earlier.map(({ path, known }) => [path, known]));
  const after = (path: string, items: readonly DueItem[]): CalendarPart => ({
    path,
    view: calendarAfter(knownIn.get(path) ?? new Map(), { ...found, items }, at),
  });
  const others = earlier.flatMap(({ path }) => (path === null || paths.includes(path) ? [] : [after(path, [])]));
  return [
    ...byOwner.map((items, index) => after(paths[index] ?? pattern, items)),
    // The file of somebody of whom nothing was asked is left as it is.
    ...others.filter(({ view }) => view.gone.length > 0),
  ];
}

function unitOf({ finding: { unit } }: DueItem): FileOwner {
  return { unit, holder: null, id: unit };
}

function personOf(messages: Messages): (item: DueItem) => FileOwner | undefined {
  return ({ finding }) => {
    const person = personIn(finding);
    return person && { unit: person.unit, holder: inLanguage(person.party.name, messages), id: person.key };
  };
}
