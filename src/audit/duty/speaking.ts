import { lazy } from "../../base/lazy.js";
import { memo } from "../../base/memo.js";
import type { AnyRecord, Unit } from "../../ledger/model.js";
import { plainName } from "../../terms/plain-name.js";
import { STOCK_WORDS } from "../../terms/stock-words.js";
import type { Vocabulary } from "../../terms/terms.js";
import { namesOf, type Terms } from "../../terms/vocabulary.js";
import type { Context } from "../context.js";
import type { Act, Acts } from "./acts.js";
import { demandsBesidesLink, isNamedInTitle, onOneOf } from "./demand.js";
import type { Duty } from "./duty.js";
import { firstOfEachRecord, meetsAll } from "./evidence.js";
import { namesWhomItIsAbout } from "./naming.js";
import type { Trigger } from "./trigger.js";

/** So many characters in a row that two texts share, no stock word among them, speak of one matter. */
const SHARED = 3;
/** So short a stretch may be a word that many matters share, and does only where it is all that is left of a text. */
const WORD = 2;
const NOT_HAN = /[^\p{Script=Han}]+/u;
/** What records of any matter may name. */
const STOCK: readonly Vocabulary[] = ["bodies", "relations", "roles", "meetings", "topics", "reports", "activities"];

/**
 * The acts in time that say nothing of what they are about, meet all else that a duty's evidence asks (topics, where they write any and
 * their title names none of those), and in whose own words what the duty follows is named: its person, or so much of its text that it can hardly be another matter.
 * Free text is never certified (contract 3.10): they do not do the duty, nor can it be said that nobody did.
 */
export function actsSpeakingOf(duty: Duty, acts: Acts, context: Context): Speaking {
  const { obligation, occurrence, trigger } = duty;
  if (trigger === null || obligation.schedule.type !== "after") return NOTHING_SAID;
  const withTopics = new Set<Act>();
  const span = { from: occurrence.countsFrom, to: occurrence.due ?? context.asOf };
  // Where nothing is due, nobody is cleared by what is only looked at: one word in common will do.
  const speaks = lazy(() => speakingOf(trigger, occurrence.due === null ? WORD : SHARED, context));
  const found = obligation.evidence.flatMap((evidence) => {
    const { kind, topics, types } = evidence;
    // Of all that is asked of them, few acts have the words.
    const silent = acts
      .within(kind, types, span)
      .filter(({ own, record }) => !own && record.about.length === 0 && record !== trigger.record)
      .filter((act) => speaks()(act));
    if (silent.length === 0) return [];
    const meetsRest = meetsAll(demandsBesidesLink({ ...evidence, topics: [] }, duty, context));
    const isOnTopic = topics.length === 0 ? () => true : onOneOf(topics, duty, context).isMet;
    const isOpen = (act: Act) => act.topics.length === 0 || isNamedInTitle(topics, act, context);
    return silent.filter((act) => {
      if (!meetsRest(act)) return false;
      if (isOnTopic(act)) withTopics.add(act);
      return withTopics.has(act) || isOpen(act);
    });
  });
  if (found.length === 0) return NOTHING_SAID;
  const speaking = firstOfEachRecord(found);
  return { acts: speaking, lackTopics: speaking.some((act) => !withTopics.has(act)) };
}

/** The acts whose words speak of what a duty follows, and whether some lack more than to say so. */
export interface Speaking {
  readonly acts: readonly Act[];
  /** Some are not on what the clause names either, as far as their topics tell. */
  readonly lackTopics: boolean;
}
export const NOTHING_SAID: Speaking = { acts: [], lackTopics: false };

/** What there is to compare texts by in a unit, found once. */
interface Wording {
  readonly stock: readonly Stock[];
  readonly ofTriggers: WeakMap<AnyRecord, readonly string[]>;
  readonly ofActs: WeakMap<Act, readonly string[]>;
}
const wordings = new WeakMap<Unit, Wording>();

/** Whether an act's own words name what a duty follows. @param least how short a stretch that is all that is left of a text may be */
function speakingOf(trigger: Trigger, least: number, context: Context): (act: Act) => boolean {
  const { stock, ofTriggers, ofActs } = memo(
    wordings,
    context.unit,
    (): Wording => ({ stock: stocksOf(context), ofTriggers: new WeakMap(), ofActs: new WeakMap() }),
  );
  const pieces = memo(ofTriggers, trigger.record, () => piecesOf(textsOf(trigger.record, context), stock));
  const said = (act: Act) => memo(ofActs, act, () => piecesOf([act.record.title ?? "", ...act.decisions], stock));
  return (act) =>
    namesWhomItIsAbout(act, trigger, context) ||
    (pieces.length > 0 && said(act).some((piece) => pieces.some((other) => isShared(piece, other, least))));
}

/** The texts in which a record says what happened. */
function textsOf(record: AnyRecord, { terms }: Context): string[] {
  const title = record.title ?? "";
  if (record.kind === "cases") return [title, ...record.category];
  if (record.kind !== "events") return [title];
  return [title, record.summary ?? "", terms.find("events", record.type)?.zh ?? ""];
}

/** Words by the character that they begin with, the longest first. */
type Stock = ReadonlyMap<string, readonly string[]>;

const stocks = new WeakMap<Terms, Stock>();

/** What records of any matter may contain: stock words and the terms of duties, the same for all units, and the names of whom they are about or sent to. */
function stocksOf({ terms, unit }: Context): Stock[] {
  const ofAll = memo(stocks, terms, () =>
    stockOf([...STOCK.flatMap((vocabulary) => terms.all(vocabulary).flatMap(namesOf)), ...STOCK_WORDS]),
  );
  return [ofAll, stockOf([unit, ...unit.organs, ...unit.departments].map(({ name }) => plainName(name)))];
}

function stockOf(words: readonly string[]): Stock {
  const stock = new Map<string, string[]>();
  const inHan = new Set(words.filter((word) => !NOT_HAN.test(word)));
  for (const word of [...inHan].sort((a, b) => b.length - a.length)) memo(stock, word.charAt(0), () => []).push(word);
  return stock;
}

/** What is left of texts, in stretches of Han characters, once stock words are taken out. */
function piecesOf(texts: readonly string[], stock: readonly Stock[]): string[] {
  return texts
    .flatMap((text) => withoutStock(plainName(text), stock).split(NOT_HAN))
    .filter((piece) => piece.length >= WORD);
}

/** A text with a space for every stock word in it, from its beginning on and each as long as may be. */
function withoutStock(text: string, stock: readonly Stock[]): string {
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const length = Math.max(...stock.map((words) => longestAt(at, text, words)));
    rest += length > 0 ? " " : text.charAt(at);
    at += Math.max(1, length);
  }
  return rest;
}

/** How long the longest of some words is that stands at a place of a text; 0 where none does. */
function longestAt(at: number, text: string, words: Stock): number {
  return words.get(text.charAt(at))?.find((one) => text.startsWith(one, at))?.length ?? 0;
}

/** Whether two stretches share so many characters in a row, or the one holds the other, which is long enough. */
function isShared(one: string, other: string, least: number): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHARED) return short.length >= least && long.includes(short);
  for (let at = 0; at + SHARED <= one.length; at++) if (other.includes(one.slice(at, at + SHARED))) return true;
  return false;
}
