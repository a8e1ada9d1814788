import { vocabularyOf } from "../../terms/record-kinds.js";
import { fieldType } from "../fields.js";
import { isCross, isTick, plainHead, tight } from "../plain-text.js";
import { type Meaning, NUMBERED, ofHead, ofShorter } from "./head-meaning.js";
import { takeNeeded } from "./needed-keys.js";
import { takeBySubject } from "./title-words-of-heads.js";
import {
  noteCounts,
  noteMenders,
  noteOwnDepartments,
  releaseOffices,
  releaseOrgans,
  takeByCells,
  takeTickedParties,
  turnToChecked,
  turnToLeaders,
  turnToPledged,
} from "./who-columns.js";
import { areParties, type Headed, type TableAsked, WorkingColumns } from "./working-columns.js";

/**
 * What the columns of a table mean together. Heads that are known by themselves come first; a head that is not is understood by the words
 * of the title (家访时间 under 廉政家访台账), or as the column that is likeliest to be what every record of the kind needs. Never two for one key.
 */
export function meaningsOf(columns: readonly Headed[], asked: TableAsked): Meaning[] {
  const table = new WorkingColumns(columns, asked);
  takeApartByBrackets(table);
  takeTickedParties(table);
  turnByCells(table);
  const offices = releaseOffices(table);
  noteCounts(table);
  takeShorter(table);
  noteOwnDepartments(table);
  takeBySubject(table);
  noteOtherTypes(table);
  turnToLeaders(table);
  turnToChecked(table);
  releaseOrgans(table);
  noteMenders(table);
  takeEnd(table);
  turnToPledged(table);
  takeByCells(table);
  takeDayFilledIn(table);
  takeTerms(table);
  takeNeeded(table);
  for (const [at, meaning] of offices) if (!table.isTaken(meaning.key)) table.meanings[at] = meaning;
  return table.meanings;
}

/** 签订人（甲方） beside 签订人（乙方）: what tells them apart stands in brackets. */
function takeApartByBrackets(table: WorkingColumns): void {
  table.forEach((at) => {
    const isOneOfTwo = table.heads.some((head, other) => other !== at && head === table.head(at));
    const meaning = isOneOfTwo ? inBrackets(table, at) : undefined;
    if (meaning) table.meanings[at] = meaning;
  });
}

/** What a head means by what stands in brackets at its end, where that is somebody: 分管领导（谈话人）. */
function inBrackets({ columns, asked: { kind, terms } }: WorkingColumns, at: number): Meaning | undefined {
  const inside = /[（(]([^（()）]+)[)）]$/.exec(tight(columns[at]?.path.at(-1) ?? ""))?.[1];
  const meaning = inside === undefined ? undefined : ofHead(plainHead(inside), kind, terms);
  const type = meaning?.is === "field" ? fieldType(kind, meaning.key) : undefined;
  return type && "types" in type ? meaning : undefined;
}

function turnByCells(table: WorkingColumns): void {
  table.forEach((at) => {
    table.meanings[at] = byWhatStandsUnder(table, at, table.meaning(at));
  });
}

/** Takes heads that nobody knows by what is left of them without the words that add nothing, or by what stands in their brackets. */
function takeShorter(table: WorkingColumns): void {
  const { kind, terms, said } = table.asked;
  table.forEach((at) => {
    const head = table.head(at);
    const isSaid = [head, tight(table.columns[at]?.path.join("") ?? ""), table.leaf(at)].some((one) => said.has(one));
    const isPost = /(部门|单位|科室|处室|庭室)(及|和|、)?职务/.test(head);
    if (!table.isNote(at) || isSaid || isPost) return;
    const shorter = ofShorter(head, kind, terms) ?? inBrackets(table, at);
    const isFree =
      shorter?.is === "field" && (!table.isTaken(shorter.key) || LECTURER.test(head) || NUMBERED.test(head));
    if (shorter && isFree) table.meanings[at] = byWhatStandsUnder(table, at, shorter);
  });
}

/** Who gives a lesson acts, besides whoever organised it. */
const LECTURER = /^(主讲|授课|讲课|宣讲)/;

/** What a head means that could mean several things, by its cells: 称职 over numbers counts ballots, 督察对象 over departments names those. */
function byWhatStandsUnder(table: WorkingColumns, at: number, meaning: Meaning): Meaning {
  const { kind, terms, parties } = table.asked;
  const filled = table.filled(at);
  if (filled.length === 0) return meaning;
  const head = table.leaf(at);
  const isCount = filled.every((text) => /^\d+票?$/.test(tight(text)));
  if (kind === "assessments" && meaning.is === "note" && isCount && terms.find("grades", head))
    return { is: "field", key: `votes.${head}`, soft: false };
  const isText = filled.every((text) => !isTick(text) && !isCross(text));
  if (meaning.is === "tick" && isText) {
    if (kind === "events") return { is: "field", key: "summary", soft: false };
    return ofHead(head, kind, terms) ?? meaning;
  }
  const isTitle = meaning.is === "field" && meaning.key === "title";
  if (isTitle && filled.every((text) => PAPER_NUMBER.test(tight(text)))) return { is: "note", known: true };
  if (kind === "meetings" && meaning.is === "field" && meaning.key === "attendees" && /领导$/.test(head)) {
    // Leaders who came and are nobody here came from above.
    const areStrangers = filled.every((text) => {
      const { names, groups, unknown } = parties.read(text, ["person"], null);
      return names.length === 0 && groups.length === 0 && unknown.length > 0;
    });
    if (areStrangers) return { ...meaning, key: "guests" };
  }
  if (kind === "activities" && meaning.is === "field" && meaning.key === "with" && /对象$/.test(head)) {
    const type = fieldType(kind, "departments");
    const isOfUnits = type && "types" in type && areParties(filled, type.types, parties);
    if (isOfUnits && !areParties(filled, ["person"], parties)) return { ...meaning, key: "departments" };
  }
  return meaning;
}

/** The number of a paper: 清水党〔2025〕8号. */
const PAPER_NUMBER = /^\p{Script=Han}{0,10}[〔[(【]\d{4}[〕\])】].{0,6}号$/u;

/** Where the title has written the type, or a head is of another order than the type, a column that holds none is noted. */
function noteOtherTypes(table: WorkingColumns): void {
  const { kind, type } = table.asked;
  table.forEach((at) => {
    const isOther = type !== null || (kind === "events" && OF_PROBLEMS.test(table.head(at)));
    if (table.key(at) === "type" && isOther && holdsNoType(table, at)) table.note(at);
  });
}

/** Heads of what sort of problem it was, which is of another order than what happened. */
const OF_PROBLEMS = /(问题|线索|舆情|诉求)(类型|类别|种类|性质)$/;

/** Whether what stands under a type is of another order: 财务管理 under 问题类型. */
function holdsNoType(table: WorkingColumns, at: number): boolean {
  const { kind, terms } = table.asked;
  const vocabulary = vocabularyOf(kind);
  const filled = table.filled(at).map(tight);
  const isType = (text: string) =>
    [text, `${text}谈话`, `${text}报告`, text.replace(/会$/, "会议")].some(
      (one) => vocabulary && terms.find(vocabulary, one),
    );
  return filled.length > 0 && !filled.some((text) => isType(text) || /[□☐○]/.test(text));
}

/**
 * Takes as type, or as the form of a report, a column of which its head says no more than that it is a way of doing something, where it holds
 * nothing but such terms: 履职方式, 方式.
 */
function takeTerms(table: WorkingColumns): void {
  const { kind, terms } = table.asked;
  const sought = [["type", vocabularyOf(kind)] as const, ...(kind === "reports" ? [["form", "forms"] as const] : [])];
  for (const [key, vocabulary] of sought) {
    if (vocabulary === undefined || table.isTaken(key)) continue;
    const found = table.find(
      (at) =>
        table.isNote(at) &&
        table.filled(at).length > 0 &&
        /(方式|形式|项目|类型|类别)$/.test(table.leaf(at)) &&
        table.filled(at).every((text) => terms.find(vocabulary, tight(text)) !== undefined),
    );
    if (found !== undefined) table.take(found, key, true);
  }
}

/** Beside the day on which something began stands the one on which it was over: 起始时间, 完成时间. */
function takeEnd(table: WorkingColumns): void {
  const begins = table.find((at) => table.key(at) === "date" && /^(起始|启动|开始|起)/.test(table.head(at)));
  const done = table.find((at) => table.isNote(at) && /^(完成|办结|结束)(时间|日期)$/.test(table.head(at)));
  if (begins !== undefined && done !== undefined && !table.isTaken("ends")) table.take(done, "ends");
}

/** A report is dated by the day on which it was filled in, where no other day is kept. */
function takeDayFilledIn(table: WorkingColumns): void {
  if (table.asked.kind !== "reports" || table.isTaken("date")) return;
  const filledIn = table.find((at) => table.key(at) === "recorded");
  if (filledIn !== undefined) table.take(filledIn, "date");
}
