import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { findingText, inLanguage, type Messages } from "../../messages/messages.js";
import type { DueItem } from "../../views/due.js";
import { partiesText } from "../finding/parties.js";
import { recordLine } from "../finding/record.js";
import type { Reporter } from "../reporter.js";
import type { CalendarView } from "./view.js";

const HOURS = 3600;
const DAY = 24 * HOURS;
/** Reminders come in the morning of their day, not at midnight. */
const MORNING = 9 * HOURS;

/**
 * An iCalendar file (RFC 5545): an all-day entry on the last day of each duty, under an identifier made from its finding's
 * id, so that another run's file updates the entries. What is done or waived says so, and reminds nobody.
 */
export const calendarIcs: Reporter<CalendarView> = ({ items, asOf, remind }, { messages }) => {
  const words = messages.calendar;
  const stamp = `${asOf}T00:00:00Z`;
  const file = ical({
    prodId: { company: "lvze", product: "audit", language: messages.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: words.name,
  });
  for (const item of items) {
    const { due, finding } = item;
    if (due === null) continue;
    const isOpen = finding.status === "due-soon" || finding.status === "pending";
    const state = isOpen ? "" : messages.statuses[finding.status];
    file.createEvent({
      id: uidOf(finding.id),
      stamp,
      lastModified: stamp,
      // Programs take what bears a higher number for the newer.
      sequence: Number(asOf.replaceAll("-", "")),
      allDay: true,
      start: due,
      summary: words.summary(inLanguage(finding.title, messages), partiesText(finding, messages), state),
      description: description(item, isOpen, messages),
      categories: [{ name: inLanguage(item.regulation, messages) }],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(finding.status === "waived" ? { status: ICalEventStatus.CANCELLED } : {}),
      alarms: isOpen
        ? [...new Set(remind)].map((days) => ({ type: ICalAlarmType.display, trigger: days * DAY - MORNING }))
        : [],
    });
  }
  return `${file.toString()}\r\n`;
};

/** The finding's id, what is not plain letters written as in addresses. */
function uidOf(id: string): string {
  return `${id.split("/").map(encodeURIComponent).join("/")}@lvze`;
}

function description(item: DueItem, isOpen: boolean, messages: Messages): string {
  const { finding, regulation, remedy, unitName } = item;
  return [
    `${inLanguage(regulation, messages)} ${finding.clauseName} (${finding.regulation} ${finding.clause})`,
    inLanguage(finding.requirement, messages),
    unitName,
    isOpen ? messages.calendar.period(finding.period.from, finding.period.to ?? "") : findingText(finding, messages),
    ...(isOpen ? [`${remedy.kind}.yaml: - ${recordLine(remedy)}`] : []),
  ].join("\n");
}
