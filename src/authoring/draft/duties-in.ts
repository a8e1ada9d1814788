import { type Around, type DraftDuty, eventDuty, timedDuty, type UnplacedDuty, unsaidDuty } from "./duty.js";
import { asksSomething } from "./duty-words.js";
import { type EventWords, eventWords } from "./events.js";
import type { Spot } from "./holders.js";
import { isNoDuty } from "./no-duty.js";
import type { TimeWords } from "./schedule.js";
import { lineAt, type Sentence, sentencesOf, squeezed } from "./sentences.js";
import { type Node, nodeText } from "./text-outline.js";
import { timeWords } from "./time-words.js";

/** A duty that has no clause yet. */
export type Unlettered = Omit<DraftDuty, "clause">;

/** A sentence that asks for something and states no duty that is drafted. */
export interface Rest {
  readonly text: string;
  readonly line: number;
}

/** What a place of a text asks for. */
export interface FoundDuties {
  readonly timed: readonly Unlettered[];
  readonly events: readonly Unlettered[];
  readonly rest: readonly Rest[];
}

/** What the sentences of a place ask for: by words of time or count, by words of events, and otherwise. */
export function dutiesIn(node: Node, around: Around): FoundDuties {
  const whole = nodeText(node);
  const { text, offset } = squeezed(whole);
  const sentences = sentencesOf(text);
  const found = sentences.map((sentence, at) => {
    const earlier = sentences
      .slice(0, at)
      .reverse()
      .map((one) => one.text);
    return { sentence, ...inSentence({ sentence: sentence.text, node, earlier }, around) };
  });
  const placed = (sentence: Sentence, { at, duty }: At): Unlettered => {
    const start = offset(sentence.start + at.start);
    const end = offset(sentence.start + at.end - 1) + 1;
    return { ...duty, line: lineAt(node, start), words: whole.slice(start, end) };
  };
  const timed = withoutRepeats(found.flatMap(({ sentence, timed }) => timed.map((one) => placed(sentence, one))));
  const events = withoutRepeats(found.flatMap(({ sentence, events }) => events.map((one) => placed(sentence, one))));
  const drafted = new Set([...timed, ...events].map(({ sentence }) => sentence));
  const rest = sentences.filter((sentence) => !drafted.has(sentence.text) && asksSomething(sentence.text));
  return {
    timed,
    events,
    rest: rest.map((one) => ({ text: one.text, line: lineAt(node, offset(one.start)) })),
  };
}

/** A duty and where its words stand in the sentence. */
interface At {
  readonly at: Pick<TimeWords, "start" | "end">;
  readonly duty: UnplacedDuty;
}

function inSentence(
  { sentence, node, earlier }: Pick<Spot, "sentence" | "node" | "earlier">,
  around: Around,
): { timed: At[]; events: At[] } {
  const all = timesOf(sentence, node);
  const spotOf = (time: TimeWords): Spot => {
    return { sentence, time, others: all.filter((one) => one !== time), node, earlier };
  };
  const times = node.row ? all : all.filter((time) => !isNoDuty({ sentence, time, node }));
  const timed = times.map((time) => {
    return { at: time, duty: timedDuty(spotOf(time), all[all.indexOf(time) + 1], around) };
  });
  const events = eventWords(sentence, all, around.words).map((event) => {
    return { at: event, duty: eventDuty(spotOf(asTime(event)), event, around) };
  });
  const ahead = all.length + events.length === 0 ? cellOfEvent(sentence, node) : undefined;
  if (ahead) return { timed, events: [{ at: ahead, duty: eventDuty(spotOf(asTime(ahead)), ahead, around) }] };
  const left = all.length + events.length === 0 ? (cellOfTime(sentence, node) ?? countOf(sentence)) : undefined;
  if (!left) return { timed, events };
  const at = { start: left.start, end: left.start + left.text.length };
  const duty = unsaidDuty(spotOf({ ...at, rank: 0, schedule: null, todo: [] }), { code: left.code, about: left.text });
  return { timed, events: [{ at, duty }] };
}

/** Words of time or count of which no duty can be made. */
interface Left {
  readonly code: "often" | "no-when";
  readonly text: string;
  readonly start: number;
}

/** What stands in the column of times of a row, where it says neither how often nor by when: 动态更新. */
function cellOfTime(sentence: string, { row }: Node): Left | undefined {
  const text = row ? squeezed(row.when).text : "";
  const start = text === "" ? -1 : sentence.indexOf(text);
  return start < 0 ? undefined : { code: "often", text, start };
}

/** 开工前, 竣工后 in the column of times: what the row says is done before or after it. */
function cellOfEvent(sentence: string, node: Node): EventWords | undefined {
  const { text = "", start = 0 } = cellOfTime(sentence, node) ?? {};
  const side = /前$/u.test(text) ? "before" : /[后时]$/u.test(text) ? "after" : undefined;
  if (!side) return undefined;
  return { start, end: start + text.length, from: 0, to: sentence.length, side, cause: text, soon: "", often: "" };
}

const COUNT =
  /(?:不少于|不得少于|不低于|至少)[^，。；]{0,6}?(?:\d+|[一二两三四五六七八九十]+)(?:个)?(?:次|回|天|日|工作日|人次|学时|课时|小时|篇|场|期|户|年|月)/u;

/** A count without the time in which it is wanted: 公示不少于五个工作日. */
function countOf(sentence: string): Left | undefined {
  const match = COUNT.exec(sentence);
  return match ? { code: "no-when", text: match[0], start: match.index } : undefined;
}

/** In a row of a table the column of times is read as times; any other cell as text. */
function timesOf(sentence: string, { row }: Node): TimeWords[] {
  const when = row && squeezed(row.when).text;
  if (when === undefined || when === "") return timeWords(sentence);
  const at = sentence.indexOf(when);
  if (at < 0) return timeWords(sentence);
  const inCell = timeWords(when, "cell").map((one) => ({ ...one, start: one.start + at, end: one.end + at }));
  return inCell.length > 0 ? inCell : timeWords(sentence);
}

/** Events stand in the place of a time where finders ask for one. */
function asTime({ start, end, from }: EventWords): TimeWords {
  return { start, end: Math.max(end, from), rank: 0, schedule: null, todo: [] };
}

/** A duty stated twice in one clause is one. */
function withoutRepeats(duties: readonly Unlettered[]): Unlettered[] {
  const kept: Unlettered[] = [];
  for (const duty of duties) if (!kept.some((one) => repeats(duty, one))) kept.push(duty);
  return kept;
}

/** Whether a duty says what one before it says: the same time and act of the same holder, or the same time and no act of its own. */
function repeats(duty: Unlettered, before: Unlettered): boolean {
  const time = ({ schedule, words }: Unlettered) => JSON.stringify(schedule ?? words);
  if (time(duty) !== time(before)) return false;
  const [first] = duty.holders;
  const isSameHolder = first?.words === before.holders[0]?.words;
  return duty.verb === "" ? isSameHolder || !first?.isNamed : duty.verb === before.verb && isSameHolder;
}
