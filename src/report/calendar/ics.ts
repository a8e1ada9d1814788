import {
  type ICalAlarmData,
  ICalAlarmType,
  ICalCalendar,
  type ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { groupBy } from "../../base/grouping.js";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import type { DueItem } from "../../views/due.js";
import { partiesText, partyName } from "../finding/parties.js";
import { recordLine } from "../finding/record.js";
import { spelt, visible } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { folded } from "./fold.js";
import { type Edition, firstEdition, type KnownEntry, nextEdition } from "./known.js";
import { type CalendarView, isStillOpen, uidOf } from "./view.js";

const HOURS = 3600;
const DAY = 24 * HOURS;
/** Reminders come in the morning of their day, not at midnight. */
const MORNING = 9 * HOURS;

/** What an entry says, without the number and time of its edition. */
type Content = Omit<ICalEventData, "id" | "sequence" | "stamp" | "lastModified"> & { readonly id: string };

/**
 * An iCalendar file (RFC 5545): an all-day entry on the last day of each duty, under an identifier made from its finding's
 * id, so that another run's file updates the entries. An entry of an earlier file bears a higher number where it says something
 * else than there, and is as it was where it does not; what is done or no longer owed of an earlier file is cancelled.
 */
export const calendarIcs: Reporter<CalendarView> = (view, { messages }) => {
  const { items, asOf, known, kept, gone } = view;
  const file = newFile(messages);
  const fresh = firstEdition(asOf);
  const alarms = alarmsOf(view, messages);
  const contents = items.flatMap((item) => contentOf(item, alarms.get(item) ?? [], view, messages));
  for (const content of [...contents, ...gone.map((entry) => cancelled(entry, messages))]) {
    const before = known.get(content.id);
    const isAsBefore = before && textOf({ ...content, ...dated(before.edition) }, messages) === before.text;
    const edition = before ? (isAsBefore ? before.edition : nextEdition(before.edition, asOf)) : fresh;
    file.createEvent({ ...content, ...dated(edition) });
  }
  const [head = "", foot = ""] = splitAtEnd(newFile(messages).toString());
  const entries = file.events().map(entryText);
  const earlier = kept.map(({ text }) => text.split("\r\n").map(spelt).join("\r\n"));
  return `${head}${[...entries, ...earlier].join("")}${foot}\r\n`;
};

/** A calendar without METHOD: of a file with METHOD, readers that keep to RFC 5546 ask who the ORGANIZER is, and there is none. */
function newFile(messages: Messages): ICalCalendar {
  return new ICalCalendar({
    prodId: { company: "lvze", product: "audit", language: messages.language.toUpperCase() },
    name: messages.calendar.name,
  });
}

function dated({ sequence, stamp }: Edition): Pick<ICalEventData, "sequence" | "stamp" | "lastModified"> {
  return { sequence, stamp, lastModified: stamp };
}

/** An entry alone, as it stands in a file. */
function textOf(event: ICalEventData, messages: Messages): string {
  return entryText(newFile(messages).createEvent(event));
}

/**
 * An entry as a file holds it. The library has what rings after the start of an entry ring after its end, which of a whole day without
 * an end is the next midnight (RFC 5545 3.6.1); where RELATED is not named, the start is meant.
 */
function entryText(entry: ICalEvent): string {
  return folded(entry.toString()).replaceAll("\nTRIGGER;RELATED=END:", "\nTRIGGER:");
}

function splitAtEnd(text: string): [string, string] {
  const at = text.lastIndexOf("END:VCALENDAR");
  return [text.slice(0, at), text.slice(at)];
}

function contentOf(
  item: DueItem,
  alarms: readonly ICalAlarmData[],
  { known, all }: CalendarView,
  messages: Messages,
): Content[] {
  const { due, finding } = item;
  if (due === null) return [];
  const isOpen = isStillOpen(finding);
  const id = uidOf(finding.id);
  // What another file still shows as open would stay there for good if it were only left out of this one.
  const isCancelled = finding.status === "waived" || (!isOpen && !all && known.has(id));
  return [
    {
      id,
      allDay: true,
      start: due,
      summary: visible(summaryOf(item, messages)),
      description: description(item, isOpen, messages),
      categories: [{ name: visible(inLanguage(item.regulation, messages)) }],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
      alarms: [...alarms],
    },
  ];
}

/** An entry of an earlier file that nobody owes any more. */
function cancelled({ uid, day, summary, isCancelled }: KnownEntry, { calendar }: Messages): Content {
  return {
    id: uid,
    allDay: true,
    start: day,
    summary: visible(isCancelled ? summary : `${calendar.state(calendar.gone)}${summary}`),
    description: calendar.goneWhy,
    transparency: ICalEventTransparency.TRANSPARENT,
    status: ICalEventStatus.CANCELLED,
  };
}

function summaryOf(item: DueItem, messages: Messages): string {
  const { finding } = item;
  const what = messages.calendar.summary(inLanguage(finding.title, messages), partiesText(finding, messages));
  return isStillOpen(finding) ? what : `${messages.calendar.state(messages.statuses[finding.status])}${what}`;
}

/** The alarms of each item: whoever owes several things on one day is called once, by the first of them, which names all. */
function alarmsOf({ items, remind }: CalendarView, messages: Messages): Map<DueItem, ICalAlarmData[]> {
  const groups = groupBy(
    items.filter(({ finding }) => isStillOpen(finding)),
    ({ finding, due }) => [`${finding.unit} ${finding.holder?.key ?? "-"} ${due}`],
  );
  const alarms = new Map<DueItem, ICalAlarmData[]>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const who = partyName(first.finding.holder, messages) || first.unitName;
    const titles = [...new Set(group.map(({ finding }) => inLanguage(finding.title, messages)))];
    const text = group.length === 1 ? summaryOf(first, messages) : messages.calendar.several(who, group.length, titles);
    alarms.set(
      first,
      [...new Set(remind)].map((days) => ({
        type: ICalAlarmType.display,
        description: visible(text),
        trigger: days * DAY - MORNING,
      })),
    );
  }
  return alarms;
}

function description(item: DueItem, isOpen: boolean, messages: Messages): string {
  const { finding, regulation, remedy, unitName } = item;
  return [
    `${inLanguage(regulation, messages)} ${finding.clauseName} (${finding.regulation} ${finding.clause})`,
    inLanguage(finding.requirement, messages),
    unitName,
    isOpen ? messages.calendar.period(finding.period.from, finding.period.to ?? "") : findingText(finding, messages),
    ...(isOpen ? [`${remedy.kind}.yaml: - ${recordLine(remedy, messages)}`] : []),
  ]
    .map(visible)
    .join("\n");
}
