import type { Finding, Reported, UnitResult } from "../../audit/finding.js";
import { COUNTED_BEFORE } from "../../audit/year-before.js";
import { groupBy } from "../../base/grouping.js";
import { yearOf } from "../../calendar/day.js";
import { placeShown } from "../../document/place-shown.js";
import { inLanguage, lackText, type Messages } from "../../messages/messages.js";
import {
  type ClauseFindings,
  type ClosingScreen,
  closingScreenOf,
  type MissedThing,
  type Questions,
} from "../../views/closing-screen.js";
import { type DetailedFinding, lacksWhatCanBeAdded } from "../../views/detail.js";
import { unitNamesIn } from "../finding/names.js";
import { partiesText } from "../finding/parties.js";
import { isHashed, periodText } from "../finding/period.js";
import { hanging } from "../layout/hanging.js";
import { layOut } from "../layout/table.js";
import { wrap } from "../layout/width.js";
import type { ReportOptions } from "../reporter.js";

/** As many lines as are seen at once; those of a table of units come before them. */
const MOST_LINES = 24;
/** So many lines each paragraph has if it needs them, however much there is of another. */
const LEAST_LINES = 3;

/** The closing screen: the sum, what was missed and what would close it, breaches, what a person must judge, fields not kept. */
export function closingLines(result: Reported, detailed: Iterable<DetailedFinding>, options: ReportOptions): string[] {
  const { messages, width } = options;
  const texts = closingTexts(result, detailed, { messages, clauseOf: typedClause });
  const head = [messages.closing.heading];
  const units = result.units.length > 1 ? unitTable(result.units, options) : [];
  const sum = wrap(texts.sum, width);
  const room = MOST_LINES - head.length - sum.length;
  const short = texts.tail.flatMap((one) => paragraphLines(one, LEAST_LINES, options));
  const missed = missedLines(texts.missed, room - short.length, options);
  // What is missed comes first; what it leaves is for the rest.
  let left = room - missed.length - short.length;
  const tail = texts.tail.flatMap((one) => {
    const [least, all] = [LEAST_LINES, LEAST_LINES + left].map((most) => paragraphLines(one, most, options));
    left -= (all?.length ?? 0) - (least?.length ?? 0);
    return all ?? [];
  });
  return [...head, ...units, ...sum, ...missed, ...tail];
}

/** As much of a paragraph as fits into so many lines, and how many more items it has. */
function paragraphLines({ heading, items }: ClosingParagraph, most: number, options: ReportOptions): string[] {
  const { closing, report } = options.messages;
  for (let count = items.length; count > 0; count--) {
    const more = items.length - count;
    const shown = [...items.slice(0, count), ...(more > 0 ? [closing.moreOf(more)] : [])];
    const lines = wrap(heading + shown.join(report.comma), options.width);
    if (lines.length <= most || count === 1) return lines;
  }
  return [];
}

/** How a clause is named to the reader of a medium; after another of its regulation, by itself. */
export type ClauseOf = (finding: Finding, isFirst: boolean) => string;

/** A clause as it is typed after `audit rules`: the id of its rulebook and the clause. */
function typedClause({ regulation, clause }: Finding, isFirst: boolean): string {
  return isFirst ? `${regulation} ${clause}` : clause;
}

/** Clauses as the document prints them (contract 4): `第十一条第6项`, after the regulation's id where several are audited. */
export function printedClauses({ regulations }: Pick<Reported, "regulations">): ClauseOf {
  const several = regulations.length > 1;
  return ({ clauseName, regulation }, isFirst) => (several && isFirst ? `${regulation} ${clauseName}` : clauseName);
}

/** The clauses of findings, those of a regulation together. */
function clausesText(findings: readonly Finding[], { messages, clauseOf }: ClosingStyle): string {
  const regulations = [...new Set(findings.map(({ regulation }) => regulation))];
  const own = regulations.map((id) => {
    const clauses = findings.filter(({ regulation }) => regulation === id);
    const distinct = clauses.filter((one, at) => clauses.findIndex(({ clause }) => clause === one.clause) === at);
    return distinct.map((one, at) => clauseOf(one, at === 0));
  });
  return messages.closing.clauses(own);
}

/** In whose words a closing screen speaks, and how it names clauses. */
interface ClosingStyle {
  readonly messages: Messages;
  readonly clauseOf: ClauseOf;
}

/** What a closing screen says, each text to be laid out as its medium does. */
export interface ClosingTexts {
  readonly sum: string;
  /** Each put into words when it is asked for: few of many are shown. */
  readonly missed: readonly (() => MissedTexts)[];
  /** Breaches, what a person must judge, and the fields that would settle findings. */
  readonly tail: readonly ClosingParagraph[];
}

/** Things of one sort under their heading. */
export interface ClosingParagraph {
  readonly heading: string;
  readonly items: readonly string[];
}

/** A paragraph in one text. */
export function paragraphText({ heading, items }: ClosingParagraph, { report }: Messages): string {
  return heading + items.join(report.comma);
}

/** What was missed, and what would close it where that is more than doing it. */
export interface MissedTexts {
  readonly what: string;
  readonly how: string | null;
}

/** What the closing screen of a result says. */
export function closingTexts(result: Reported, detailed: Iterable<DetailedFinding>, style: ClosingStyle): ClosingTexts {
  const { messages } = style;
  const { closing } = messages;
  const screen = closingScreenOf(detailed);
  const several = result.units.length > 1;
  const names = unitNamesIn(result);
  const unitPrefix = ({ unit }: Finding) => (several ? `${names.get(unit) ?? unit} ` : "");
  return {
    sum: sumText(result, screen, messages),
    missed: screen.missed.map((thing) => () => thingTexts(thing, unitPrefix(thing.findings[0]), style)),
    tail: [
      part(closing.breachHeading, screen.breaches, unitPrefix, style),
      part(closing.judgeHeading(screen.questions.some(isReview)), screen.questions, unitPrefix, style),
      fieldPart(screen, messages),
    ].filter(({ items }) => items.length > 0),
  };
}

function isReview({ findings: [first] }: ClauseFindings): boolean {
  return first.status === "review";
}

function sumText({ before, period, summary }: Reported, screen: ClosingScreen, { closing }: Messages): string {
  const { missed, breaches, questions, fields, ahead } = screen;
  const { met, late, pending, "due-soon": dueSoon } = summary;
  const open = pending + dueSoon;
  const total = (all: readonly Pick<ClauseFindings, "findings">[]) =>
    all.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = COUNTED_BEFORE.reduce((sum, status) => sum + before[status], 0);
  const rows = total(missed);
  return [
    closing.done(met + late, late),
    ...(open > 0 ? [closing.ahead(open, ahead)] : []),
    ...(rows > 0 ? [closing.missed(missed.length, rows)] : []),
    ...(breaches.length > 0 ? [closing.breaches(total(breaches))] : []),
    ...(questions.length > 0 ? [closing.judge(total(questions))] : []),
    ...(fields.length > 0 ? [closing.lacking(fields.reduce((sum, { count }) => sum + count, 0))] : []),
    ...(left > 0 ? [closing.before(yearOf(period.from) - 1, left)] : []),
  ].join(closing.semicolon);
}

/** Each unit with its counts, in the ledger's order. */
function unitTable(units: readonly UnitResult[], { messages, width }: ReportOptions): string[] {
  const { units: words } = messages.closing;
  const headings = [words.unit, words.done, words.ahead, words.missed, words.breach, words.judge, words.undetermined];
  const rows = units.map(({ name, summary }) => [
    name,
    ...(summary === null
      ? ["—", "—", "—", "—", "—", "—"]
      : [
          summary.met + summary.late,
          summary["due-soon"] + summary.pending,
          summary.gap,
          summary.breach,
          summary.review,
          summary.undetermined,
        ].map(String)),
  ]);
  const columns = headings.map((heading, index) => ({ heading, least: index === 0 ? 8 : 4 }));
  return layOut(columns, rows, width);
}

/** Things missed, as many as there is room for, and how many more. */
function missedLines(missed: ClosingTexts["missed"], room: number, options: ReportOptions): string[] {
  const { closing } = options.messages;
  if (missed.length === 0) return [];
  const lines: string[] = wrap(closing.missedHeading, options.width);
  for (const [index, thing] of missed.entries()) {
    const own = thingLines(thing(), options);
    const left = missed.length - index;
    const isFull = lines.length + own.length + (left > 1 ? 1 : 0) > room;
    if (isFull && index > 0) return [...lines, ...hanging("· ", closing.more(left), options.width)];
    lines.push(...own);
  }
  return lines;
}

function thingLines({ what, how }: MissedTexts, { width }: ReportOptions): string[] {
  return [...hanging("· ", what, width), ...(how === null ? [] : hanging("  ", how, width))];
}

function thingTexts({ findings, near }: MissedThing, unit: string, style: ClosingStyle): MissedTexts {
  const { messages } = style;
  const { closing } = messages;
  const [first] = findings;
  const clauses = clausesText(findings, style);
  const who = partiesOfAll(findings, messages);
  const what = closing.thing(`${unit}${who}`.trim(), inLanguage(first.title, messages), periodText(first), clauses);
  if (near) return { what, how: nearText(near, findings.length, messages) };
  return { what, how: findings.length > 1 ? closing.closes(findings.length) : null };
}

/** Who owes what findings of one record are about: the first's parties, and every recipient of the same. */
function partiesOfAll(findings: MissedThing["findings"], messages: Messages): string {
  const [first] = findings;
  const own = partiesText({ ...first, recipient: null }, messages);
  const same = findings.filter((one) => partiesText({ ...one, recipient: null }, messages) === own);
  const recipients = same.flatMap(({ recipient }) => (recipient ? [inLanguage(recipient.name, messages)] : []));
  if (recipients.length === 0) return own;
  const all = messages.closing.all([...new Set(recipients)]);
  return own === "" ? all : `${own} → ${all}`;
}

/** A record that is there and lacks one thing, with what to add. @param rows how many findings it would close */
export function nearText(near: NonNullable<MissedThing["near"]>, rows: number, messages: Messages): string {
  const { closing } = messages;
  const type = near.typeName ? inLanguage(near.typeName, messages) : messages.rules.triggers.case;
  const record = closing.record(near.place.date, type, placeShown(near.place));
  const [lack] = near.lacks;
  if (!lack) return record;
  const [about] = lack.code === "trigger" && "names" in lack.args ? lack.args.names : [];
  if (about) return closing.nearLink(record, about, rows);
  return closing.near(record, lackText(lack, messages), lacksWhatCanBeAdded(near) ? rows : null);
}

/** What stands before something of one unit: its name, where there are several. */
type UnitPrefix = (finding: Finding) => string;

/** So many people or things are named after a clause's title; of more, only how many findings there are. */
const MOST_NAMED = 3;

/** Clauses with whom they speak of and how many findings each has, those of one title and the same people together; the unit where all are one's, else the table of units says whose they are. */
function part(
  heading: string,
  clauses: readonly (ClauseFindings & Partial<Pick<Questions, "near">>)[],
  unitPrefix: UnitPrefix,
  style: ClosingStyle,
): ClosingParagraph {
  const { messages } = style;
  const told = clauses.map(({ findings, near = null }) => {
    const [first] = findings;
    const isOfOneUnit = findings.every(({ unit }) => unit === first.unit);
    const title = `${isOfOneUnit ? unitPrefix(first) : ""}${inLanguage(first.title, messages)}`;
    const who = [...new Set(findings.map((one) => spokenOf(one, messages)))].filter((one) => one !== "");
    return { title, who: who.length > MOST_NAMED ? [] : who, findings, near };
  });
  const together = groupBy(told, ({ title, who }) => [[title, ...who].join("\n")]);
  const items = [...together.values()].map((own) => {
    const findings = own.flatMap((one) => one.findings);
    const [{ title, who }] = own;
    const near = own.flatMap((one) => one.near ?? [])[0];
    const told = messages.closing.clause(title, who, clausesText(findings, style), findings.length);
    return near ? messages.closing.nearly(told, nearText(near, 1, messages)) : told;
  });
  return { heading, items };
}

/** Whom or what a finding speaks of: the parties, what happened, the day of a record; empty where that is the unit and its year. */
function spokenOf(finding: Finding, messages: Messages): string {
  const { kind, period, unit, holder, counterpart, recipient } = finding;
  if (kind === "rule" && period.label === unit) return "";
  // A duty of one of its bodies is the unit's.
  const isOfUnit = kind === "duty" && holder?.type === "body" && !counterpart && !recipient;
  const parties = isOfUnit ? "" : partiesText(finding, messages);
  if (parties !== "") return parties;
  if (isHashed(period.label)) return period.from;
  return /^\d{4}(-|$)/.test(period.label) ? "" : period.label;
}

function fieldPart({ fields }: ClosingScreen, { closing }: Messages): ClosingParagraph {
  return { heading: closing.fieldHeading, items: fields.map(({ field, count }) => closing.field(field, count)) };
}

/** The fields that would settle findings, with how many each of them; empty where there are none. */
export function fieldText(screen: ClosingScreen, messages: Messages): string {
  return screen.fields.length === 0 ? "" : paragraphText(fieldPart(screen, messages), messages);
}
