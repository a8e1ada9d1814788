import { type Place, type Problem, problem } from "../document/problem.js";
import { type Kind, vocabularyOf } from "../terms/record-kinds.js";
import type { Terms } from "../terms/vocabulary.js";
import { meaningsOf } from "./columns/columns.js";
import { isUsualHead, type Meaning, meaningOf, ofShorter } from "./columns/head-meaning.js";
import { isTimeOfMatter } from "./columns/needed-keys.js";
import type { Headed, TableAsked } from "./columns/working-columns.js";
import { readDays } from "./day-text.js";
import { type Area, Grid } from "./grid.js";
import { type Block, blocksOf, type FormBlock, saidIn, type TableBlock } from "./layout.js";
import { kindsNamed, monthNamed, typeNamed, yearNamed } from "./names-of-sheets.js";
import { type ImportRoster, PartyReader } from "./people.js";
import { readPeriod } from "./period-text.js";
import { headLabel, isDitto, isPlaceholder, kept, plainHead, tight } from "./plain-text.js";
import { type At, type Built, buildRecord, type TableContext, type Value } from "./record-builder.js";
import { addressOf, type Book, lettersOf, type Sheet } from "./sheet.js";
import { LISTS } from "./template.js";

/** What an import is told besides the workbook. */
export interface ImportQuestion {
  readonly terms: Terms;
  readonly roster: ImportRoster;
  /** The year of dates that have none; null where titles are to say it. */
  readonly year: number | null;
  readonly kind: Kind | null;
  /** The sheets to read; null for all that are not hidden. */
  readonly sheets: readonly string[] | null;
  /** What the settings say that heads mean: a key, or `note`. */
  readonly heads: ReadonlyMap<string, string>;
  /** The workbook as error messages and as results call it. */
  readonly shown: string;
  readonly inLedger: string;
}

/** A record of a workbook, and where it stands. */
export interface ImportedRecord {
  readonly kind: Kind;
  readonly sheet: string;
  /** Its row, from 1. */
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
  /** The place of one of its fields, or of the row. */
  placeOf(field: string): Place;
}

/** Where something that holds for a table was read. */
export type Source = "option" | "sheet" | "title" | "file" | "heads";

/** What was understood of a table or the forms of a sheet. */
export interface Understood {
  readonly sheet: string;
  readonly shape: Block["shape"];
  readonly kind: Kind;
  readonly kindFrom: Source;
  readonly year: { readonly value: number; readonly from: Source; readonly used: boolean } | null;
  readonly type: string | null;
  readonly heads: readonly { readonly label: string; readonly cell: string; readonly meaning: Meaning }[];
  readonly records: readonly ImportedRecord[];
}

/** What a workbook holds. */
export interface BookReading {
  readonly understood: readonly Understood[];
  readonly problems: readonly Problem[];
}

/** Sheets by these names list people, or nothing: their heads are those of ledgers, their rows are no records. */
const NO_LEDGER = /花名册|通讯录|名册|名单|人员信息|人员情况|签到表|签到簿/;
/** Of these, those that list what people did where the name says what, and days stand beside them: 责任书签订花名册. */
const ROLL = /名册|名单|人员(信息|情况)/;

/** Reads the records of a workbook. What cannot be understood of a row is a problem at its cell, and the row is left out. */
export function readBook(book: Book, question: ImportQuestion): BookReading {
  const reader = new BookReader(book, question);
  return reader.read();
}

class BookReader {
  readonly #problems: Problem[] = [];
  readonly #parties: PartyReader;
  readonly #ids = new Map<string, number>();

  constructor(
    private readonly book: Book,
    private readonly question: ImportQuestion,
  ) {
    this.#parties = new PartyReader(question.roster);
  }

  read(): BookReading {
    const { sheets } = this.question;
    const wanted = this.book.sheets.filter(({ name }) => sheets === null || sheets.includes(name));
    const understood = wanted.flatMap((sheet) => this.#readSheet(sheet));
    const isSilent = this.#problems.every(({ severity }) => severity === "warning");
    if (understood.length === 0 && isSilent) {
      this.#problems.push(problem("book-without-records", {}, bookPlace(this.question)));
    }
    return { understood, problems: this.#problems };
  }

  #readSheet(sheet: Sheet): Understood[] {
    const isEmpty = sheet.rows.every((row) => row.every((cell) => cell === undefined));
    if (isEmpty) return [];
    if (sheet.name === LISTS.sheet && sheet.rows[0]?.[0]?.text === LISTS.mark) return [];
    if (sheet.hidden && this.question.sheets === null) {
      this.#warn("sheet-hidden", sheet);
      return [];
    }
    const known = new Map<string, boolean>();
    const isHead = (text: string) => {
      const found = known.get(text) ?? isHeadHere(text);
      known.set(text, found);
      return found;
    };
    const isHeadHere = (text: string) =>
      isUsualHead(text, this.question.terms) ||
      this.question.heads.has(plainHead(text)) ||
      this.question.heads.has(tight(text));
    const usable = blocksOf(sheet, isHead).filter(
      (block) =>
        !isOfCounts(block, sheet) &&
        !this.#listsPeople(sheet.name, block) &&
        !this.#listsPeople(block.titles.at(-1) ?? "", block),
    );
    if (usable.length === 0) {
      this.#warn("sheet-passed-over", sheet);
      return [];
    }
    const hidden = [...sheet.hiddenRows].filter((row) => sheet.rows[row]?.some((cell) => cell !== undefined));
    if (hidden.length > 0) {
      const rows = hidden.map((row) => row + 1).sort((one, other) => one - other);
      this.#problems.push(problem("rows-hidden", { rows }, this.#place(sheet, null), "warning"));
    }
    const unseen = [...sheet.hiddenColumns].filter((column) => sheet.rows.some((row) => row[column] !== undefined));
    if (unseen.length > 0) {
      const columns = unseen.sort((one, other) => one - other).map(lettersOf);
      this.#problems.push(problem("columns-hidden", { columns }, this.#place(sheet, null), "warning"));
    }
    const { captions = [] } = sheet;
    return usable.flatMap((block, at) => {
      const above = usable.slice(0, at).flatMap(({ titles }) => titles);
      const said = [...captions.flatMap((line) => saidIn(line, { row: 0, column: 0 })), ...block.said];
      return this.#readBlock({ ...block, titles: [...captions, ...block.titles], said }, sheet, above) ?? [];
    });
  }

  #listsPeople(name: string, block: Block): boolean {
    if (!NO_LEDGER.test(name)) return false;
    const heads = block.shape === "table" ? block.columns : block.cells;
    const hasDays = heads.some(({ path }) => {
      const head = plainHead(path.join(""));
      return isTimeOfMatter(head) && !/任职|任现/.test(head);
    });
    const names = [name, this.book.name, ...block.titles].some(
      (one) => kindsNamed(one, this.question.terms).length > 0,
    );
    return !(ROLL.test(name) && hasDays && names);
  }

  #warn(code: "sheet-hidden" | "sheet-passed-over", sheet: Sheet): void {
    this.#problems.push(problem(code, {}, this.#place(sheet, null), "warning"));
  }

  /** @param above titles of what stands above it in its sheet */
  #readBlock(block: Block, sheet: Sheet, above: readonly string[]): Understood | undefined {
    const cells = block.shape === "table" ? block.columns : block.cells;
    const heads = cells.filter(({ path }) => path.length > 0 || block.shape === "table");
    const headed = headedOf(block, sheet);
    const kind = this.#kindOf(
      block,
      sheet,
      headed.filter(({ path }) => path.length > 0),
    );
    if (!kind && !heads.some(({ path }) => isDated(path))) {
      // A list without days keeps no records: contents, counts, people.
      this.#warn("sheet-passed-over", sheet);
      return undefined;
    }
    if (!kind) {
      const labels = heads.map(({ path }) => path.join("")).slice(0, 8);
      this.#problems.push(problem("table-of-no-kind", { heads: labels }, this.#place(sheet, heads[0]?.head ?? null)));
      return undefined;
    }
    const year = this.#yearOf(block, sheet, above);
    const type = this.#typeOf(kind.kind, block, sheet);
    const context: TableContext = {
      kind: kind.kind,
      terms: this.question.terms,
      parties: this.#parties,
      days: {
        year: year?.value ?? null,
        month: monthNamed(sheet.name) ?? monthNamed(block.titles.at(-1) ?? ""),
        from1904: sheet.from1904,
      },
      type,
      covers:
        kind.kind === "assessments" && year && year.from !== "option" ? this.#covers(block, sheet, year.value) : null,
    };
    const asked: TableAsked = {
      kind: kind.kind,
      terms: this.question.terms,
      said: this.question.heads,
      parties: this.#parties,
      type,
      subject: tight([this.book.name, sheet.name, ...block.titles].join(" ")),
    };
    const meanings = meaningsOf(headed, asked);
    const named = this.#saidAbove(block, meanings, context);
    const isSaid = named.some(({ meaning }) => meaning.is === "field" && meaning.key === "by");
    const said = isSaid ? named : [...named, ...this.#saidByTitle(block, sheet, meanings, kind.kind)];
    const rows =
      block.shape === "table"
        ? new TableRows(block, sheet, meanings, kind.kind).rows(context)
        : [formRow(block, sheet, meanings, context)];
    let used = false;
    const given: string[] = [];
    const records: ImportedRecord[] = [];
    for (const row of rows) {
      if ("passedOver" in row) {
        const args = { text: row.passedOver };
        this.#problems.push(
          problem("row-passed-over", args, this.#place(sheet, { row: row.row, column: row.column }), "warning"),
        );
        continue;
      }
      const built = buildRecord([...row.values, ...said], row.context);
      used ||= built.yearFromContext;
      for (const { code, args, at } of built.faults) this.#problems.push(problem(code, args, this.#place(sheet, at)));
      if (built.faults.length > 0) continue;
      if (Object.keys(built.value).length === 0) continue;
      records.push(this.#record(kind.kind, sheet, row, built, given));
    }
    if (given.length > 0) {
      this.#problems.push(problem("ids-given", { ids: given }, this.#place(sheet, null), "warning"));
    }
    return {
      sheet: sheet.name,
      shape: block.shape,
      kind: kind.kind,
      kindFrom: kind.from,
      year: year && { ...year, used },
      type,
      heads: [
        ...said.map(asHead),
        ...cells.flatMap(({ path, head }, at) => {
          const shown = {
            label: path.join("/"),
            cell: addressOf(head.row, head.column),
            meaning: meanings[at] ?? NOTE,
          };
          return heads.some((one) => one === cells[at]) ? [shown] : [];
        }),
      ],
      records,
    };
  }

  /** Whose register it is by its title, who acts in all its rows where no column says who does: 唐晓峰2025年与分管科室负责人谈话记录. */
  #saidByTitle(block: Block, sheet: Sheet, meanings: readonly Meaning[], kind: Kind): Value[] {
    const key = "by";
    const other = kind === "talks" ? "with" : "title";
    const has = (one: string) => meanings.some((meaning) => meaning.is === "field" && meaning.key === one);
    if ((kind !== "talks" && kind !== "activities") || has(key) || !has(other)) return [];
    const title = nearestTitle(block) || sheet.name;
    const owner = this.question.roster.people.find(({ name }) => tight(title).startsWith(tight(name)));
    if (!owner) return [];
    const at = { row: 0, column: 0 };
    return [{ at, cell: { kind: "text", text: owner.name }, label: "", meaning: { is: "field", key, soft: false } }];
  }

  /** What stands above a table by name, for all its rows, where no column says it: 谈话人：张远. */
  #saidAbove(block: Block, meanings: readonly Meaning[], context: TableContext): Value[] {
    const { terms, heads } = this.question;
    return block.said.flatMap(({ path, row, column, text = "" }): Value[] => {
      if (OF_PAPER.test(path.join(""))) return [];
      const known = meaningOf(path, context.kind, terms, heads);
      const isDay = known.is === "note" && isTimeOfMatter(plainHead(path.join("")));
      const meaning: Meaning = isDay ? { is: "field", key: "date", soft: false } : known;
      if (meaning.is !== "field" || !SAID_ABOVE.has(meaning.key)) return [];
      const isInColumns = meanings.some(
        (one) =>
          one.is === "either" ||
          (one.is === "field" && one.key === meaning.key) ||
          (one.is === "part" && meaning.key === "date") ||
          (one.is === "tick" && meaning.key === "type"),
      );
      if (isInColumns || isPlaceholder(text)) return [];
      if (meaning.key === "date" && "fault" in readDays(kept(text), context.days)) return [];
      return [{ at: { row, column }, cell: { kind: "text", text }, label: path.join(""), meaning }];
    });
  }

  #record(kind: Kind, sheet: Sheet, row: Row, built: Built, given: string[]): ImportedRecord {
    const needsId =
      (kind === "cases" || kind === "events") && built.value.id === undefined && built.value.date !== undefined;
    const id = needsId ? this.#freshId(kind, String(built.value.date)) : undefined;
    if (id !== undefined) given.push(id);
    const place = (field: string) => {
      const [first = "", second = ""] = field.split(".");
      const at = built.places.get(field) ?? built.places.get(`${first}.${second}`) ?? built.places.get(first);
      const inside = at ?? [...built.places].find(([key]) => key.startsWith(`${first}.`))?.[1];
      return this.#place(sheet, inside ?? { row: row.row, column: row.column });
    };
    return {
      kind,
      sheet: sheet.name,
      row: row.row + 1,
      value: id === undefined ? built.value : { id, ...built.value },
      placeOf: place,
    };
  }

  #freshId(kind: Kind, date: string): string {
    const base = `${kind === "cases" ? "case" : "event"}-${date}`;
    const times = (this.#ids.get(base) ?? 0) + 1;
    this.#ids.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }

  /** The kind of a table: as it was said, else by the names of sheet, title and file and by its heads, weighed together. */
  #kindOf(block: Block, sheet: Sheet, headed: readonly Headed[]): { kind: Kind; from: Source } | undefined {
    const { kind, terms, heads } = this.question;
    const paths = headed.map(({ path }) => path);
    if (kind) return { kind, from: "option" };
    const scores = new Map<Kind, number>();
    const add = (one: Kind, points: number) => scores.set(one, (scores.get(one) ?? 0) + points);
    const weigh = (text: string, first: number) => {
      for (const [at, one] of kindsNamed(text, terms).entries()) add(one, at === 0 ? first : 2);
    };
    const named: { text: string; from: Source; points: number }[] = [
      { text: sheet.name, from: "sheet", points: 8 },
      { text: nearestTitle(block), from: "title", points: 8 },
      { text: this.book.name, from: "file", points: 4 },
    ];
    for (const { text, points } of named) weigh(text, points);
    for (const one of kindsOf()) {
      for (const path of paths) {
        const plainly = meaningOf(path, one, terms, heads);
        const meaning = plainly.is === "note" ? (ofShorter(plainHead(path.join("")), one, terms) ?? plainly) : plainly;
        if (meaning.is === "tick") add(one, 3);
        if (meaning.is === "either") add(one, 2);
        if (meaning.is !== "field" || COMMON_KEYS.has(meaning.key)) continue;
        add(one, TELLING.has(meaning.key) ? 2 : 1);
      }
      for (const path of paths) if (kindsNamed(path.join(""), terms)[0] === one) add(one, 2);
      if (headed.some((column) => writesTypes(column, one, terms))) add(one, 4);
    }
    const [best, second] = [...scores].sort(([, points], [, others]) => others - points);
    if (!best || best[1] < 3) return undefined;
    if (second && second[1] === best[1]) {
      // Of two that are as likely it is the one that the title over the table is of.
      const titled = kindsNamed(nearestTitle(block), terms)[0];
      return titled !== undefined && scores.get(titled) === best[1] ? { kind: titled, from: "title" } : undefined;
    }
    const from = named.find(({ text }) => kindsNamed(text, terms)[0] === best[0])?.from ?? "heads";
    return { kind: best[0], from };
  }

  /** What the assessments under a title are of: the part of the year that it names, or the year. */
  #covers(block: Block, sheet: Sheet, year: number): string {
    const texts = [...titlesByNearness(block), sheet.name, this.book.name].map(tight);
    const part = texts
      .map((text) => /[上下]半年|第?[一二三四1-4]季度/.exec(text)?.[0])
      .find((one) => one !== undefined);
    return (part && readPeriod(part, year)) ?? String(year);
  }

  #yearOf(block: Block, sheet: Sheet, above: readonly string[]): { value: number; from: Source } | null {
    const { year } = this.question;
    if (year !== null) return { value: year, from: "option" };
    const ofSheet = yearNamed(sheet.name);
    if (ofSheet !== null) return { value: ofSheet, from: "sheet" };
    for (const title of [...titlesByNearness(block), ...[...above].reverse()]) {
      const value = yearNamed(title);
      if (value !== null) return { value, from: "title" };
    }
    for (const { path, text = "" } of block.said) {
      const value = /年度|年份|期间|时段|周期|统计时间|起止/.test(path.join("")) ? yearNamed(text) : null;
      if (value !== null) return { value, from: "title" };
    }
    const ofFile = yearNamed(this.book.name);
    return ofFile === null ? null : { value: ofFile, from: "file" };
  }

  #typeOf(kind: Kind, block: Block, sheet: Sheet): string | null {
    const vocabulary = vocabularyOf(kind);
    if (!vocabulary) return null;
    const texts = [...titlesByNearness(block), sheet.name, this.book.name];
    if (kind === "assessments" && texts.some((text) => /年度.*考核/.test(tight(text)))) return "年度考核";
    for (const text of texts) {
      const type = typeNamed(text, vocabulary, this.question.terms);
      if (type !== undefined) return type;
    }
    return null;
  }

  #place(sheet: Sheet, at: At | null): Place {
    const { shown, inLedger } = this.question;
    const text = at ? kept(sheet.rows[at.row]?.[at.column]?.text ?? "") : "";
    return {
      file: `${shown}!${sheet.name}`,
      inLedger: `${inLedger}!${sheet.name}`,
      line: (at?.row ?? 0) + 1,
      column: (at?.column ?? 0) + 1,
      text,
      cell: at ? addressOf(at.row, at.column) : "",
    };
  }
}

function bookPlace({ shown, inLedger }: Pick<ImportQuestion, "shown" | "inLedger">): Place {
  return { file: shown, inLedger, line: 1, column: 1, text: "", cell: "" };
}

/** Keys that records of every kind have: they tell no kind from another. */
const COMMON_KEYS: ReadonlySet<string> = new Set([
  "id",
  "date",
  "ends",
  "recorded",
  "title",
  "about",
  "evidence",
  "note",
  "type",
  "topics",
]);
/** Keys that say most of what a kind is. */
const TELLING: ReadonlySet<string> = new Set([
  "with",
  "chair",
  "attendees",
  "decisions",
  "to",
  "audience",
  "grade",
  "measures",
  "summary",
  "rank",
  "reason",
]);

function kindsOf(): readonly Kind[] {
  return ["talks", "meetings", "reports", "activities", "cases", "assessments", "events", "appointments", "waivers"];
}

/** Titles that are no remark on who filled the sheet in, and when. */
function titlesByNearness({ titles }: Block): string[] {
  return titles.filter((title) => !/^[^：:]{0,12}[：:]/.test(tight(title))).reverse();
}

function nearestTitle(block: Block): string {
  return titlesByNearness(block).join(" ");
}

/** A row that holds a record, or one that holds none and is passed over. */
interface Row {
  readonly row: number;
  readonly column: number;
  readonly values: readonly Value[];
  readonly context: TableContext;
}
interface PassedOver {
  readonly row: number;
  readonly column: number;
  readonly passedOver: string;
}

/** What may stand above a table for all its rows. */
const SAID_ABOVE: ReadonlySet<string> = new Set([
  "date",
  "type",
  "covers",
  "chair",
  "by",
  "with",
  "from",
  "to",
  "form",
  "leader",
  "valid",
]);

/** What stands in a row that was meant to hold a record and holds none. */
const VOID =
  /^[（(]?(此号|本号|本行|该行|本条)?(已?作废|已?取消|空白|空号|跳号|暂无|未开展|未召开|未发生|无此项|本月无|本季度无|本月未开展|本季度未开展)[）)]?$/;

/** Who filled a paper in is nobody of whom it tells. */
const OF_PAPER = /^(填报|填表|制表|登记|编制)(单位|部门|科室|人|时间|日期)/;

const TOTAL = /^(本|全|当)?(年|月|季|页|季度|年度|半年|院|局)?(合计|总计|小计|共计|总数|累计|平均|共(?=.{0,8}\d))/;
const REMARK =
  /^(注|说明|备注|填表说明|填报说明|填表人|填报人|制表人|制表|审核人|审核|负责人|单位负责人|填报单位|填表单位|填表时间|填报时间|填表日期|分管领导|主要领导|联系人|联系电话|经办人|记录人|签字|以下空白|此处空白|本页无正文|单位[（(]盖章[）)])([：:（(\d\s]|$)/;

/** The rows of a table. */
class TableRows {
  readonly #grid: Grid;
  readonly #columns: readonly { readonly label: string; readonly column: number; readonly meaning: Meaning }[];

  constructor(
    private readonly block: TableBlock,
    sheet: Sheet,
    meanings: readonly Meaning[],
    private readonly kind: Kind,
  ) {
    this.#grid = new Grid(sheet);
    const leaves = block.columns.map(({ path }) => path.at(-1) ?? "");
    const isShared = (label: string) => leaves.filter((one) => one === label).length > 1;
    this.#columns = block.columns.map(({ path, column }, at) => {
      const leaf = leaves[at] ?? "";
      const before = at > 0 ? block.columns[at - 1] : undefined;
      const isSame = before !== undefined && path.length > 0 && before.path.join("/") === path.join("/");
      const isBare = path.length > 1 && isShared(leaf);
      return { label: isSame ? leaf : isBare ? path.join("") : leaf, column, meaning: meanings[at] ?? NOTE };
    });
  }

  rows(context: TableContext): (Row | PassedOver)[] {
    const rows: (Row | PassedOver)[] = [];
    let current = context;
    let above: readonly Value[] = [];
    const headings = this.block.columns.map(({ path }) => path.at(-1) ?? "");
    for (let row = this.block.from; row <= this.block.to; row++) {
      const filled = this.#grid.filledAreasOf(row);
      const [first, ...others] = filled;
      if (!first?.cell) continue;
      const text = kept(first.cell.text);
      const bare = tight(text);
      if (this.#isHeadAgain(row, headings)) continue;
      const firstOfRow = filled.find(({ left }) => !this.#isSerial(left)) ?? first;
      if (
        TOTAL.test(bare) ||
        TOTAL.test(tight(firstOfRow.cell?.text ?? "")) ||
        filled.every(({ cell }) => REMARK.test(tight(cell?.text ?? ""))) ||
        this.#isFoot(row, filled) ||
        (REMARK.test(bare) && /[：:]/.test(bare))
      ) {
        rows.push({ row, column: first.left, passedOver: filled.map(({ cell }) => kept(cell?.text ?? "")).join(" ") });
        continue;
      }
      if (others.length === 0 && this.#isSection(first.left, first.right, text)) {
        const under = this.#under(text, context, current);
        if (under === current) rows.push({ row, column: first.left, passedOver: text });
        current = under;
        continue;
      }
      const written = filled.filter(({ left }) => !this.#isSerial(left) && !this.#isId(left));
      if (written.length === 1 && VOID.test(tight(written[0]?.cell?.text ?? ""))) {
        rows.push({ row, column: written[0]?.left ?? firstOfRow.left, passedOver: kept(written[0]?.cell?.text ?? "") });
        continue;
      }
      // A number alone stands for a record that is still to come.
      if (filled.every(({ left }) => this.#isSerial(left))) continue;
      const group = this.#groupFrom(row);
      const values = this.#values(row, group, above);
      above = values;
      if (values.every(({ cell, meaning }) => meaning.is === "serial" || isPlaceholder(cell.text))) {
        row = group;
        continue;
      }
      const own = values.filter(({ at }) => at.row >= row);
      if (own.every((value) => isNumbering(value))) {
        rows.push({ row, column: first.left, passedOver: filled.map(({ cell }) => kept(cell?.text ?? "")).join(" ") });
        row = group;
        continue;
      }
      rows.push({ row, column: firstOfRow.left, values, context: current });
      row = group;
    }
    return rows;
  }

  /** A row whose texts all name what they say (支部书记（签字）：孙梅 | 组织委员：王建) is about the paper. */
  #isFoot(row: number, filled: readonly Area[]): boolean {
    const [first] = filled;
    const isBegun = this.#grid.areasOf(row).some(({ cell, top }) => cell !== undefined && top < row);
    return (
      first?.left === this.block.columns[0]?.column &&
      !isBegun &&
      filled.every(({ cell }) => /^[^：:。；，]{1,14}[：:]/.test(tight(cell?.text ?? "")))
    );
  }

  #isSerial(column: number): boolean {
    return this.#columns.some((one) => one.column === column && one.meaning.is === "serial");
  }

  #isId(column: number): boolean {
    return this.#columns.some((one) => one.column === column && one.meaning.is === "field" && one.meaning.key === "id");
  }

  #isHeadAgain(row: number, headings: readonly string[]): boolean {
    const texts = this.#grid.filledAreasOf(row).map(({ cell }) => headLabel(cell?.text ?? ""));
    return texts.length > 1 && texts.every((text) => headings.includes(text));
  }

  /** A row of one text that spans columns, or that numbers a section. */
  #isSection(left: number, right: number, text: string): boolean {
    const bare = tight(text);
    if (this.#columns.length < 3) return false;
    if (right > left && right - left + 1 >= Math.min(3, this.#columns.length)) return true;
    return (
      left === (this.#columns[0]?.column ?? 0) &&
      /^([一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十]+[）)]|第[一二三四]季度|[一二三四]季度|.{0,5}\d{1,2}月份?$|[一二三四五六七八九十]+月份?$|以下空白)/.test(
        bare,
      )
    );
  }

  /** What the text of a section says of the rows under it: their month, year or type. */
  #under(text: string, whole: TableContext, current: TableContext): TableContext {
    if (/^(本|该|当)(月|季度?|年度?|期|周)(度|份)?(暂|均)?[无未]/.test(tight(text))) return current;
    const vocabulary = vocabularyOf(whole.kind);
    const type = vocabulary && typeNamed(text, vocabulary, whole.terms);
    const [month, year] = [monthNamed(text), yearNamed(text)];
    if (!type && month === null && year === null) return current;
    const days = { ...current.days, month: month ?? current.days.month, year: year ?? current.days.year };
    return { ...current, days, type: type ?? current.type };
  }

  /**
   * The last row of a record that takes several: those that one merged number stands for, unless they hold several dates or types; of a
   * meeting also those of one merged day, unless they hold several types, names or people in the chair.
   */
  #groupFrom(row: number): number {
    const bottomOf = (column: number | undefined) => {
      const area = column === undefined ? undefined : this.#grid.at(row, column);
      return area?.top === row ? area.bottom : row;
    };
    const isSingle = (bottom: number, keys: readonly string[]) =>
      this.#columns
        .filter(({ meaning }) => (meaning.is === "field" && keys.includes(meaning.key)) || meaning.is === "part")
        .every(({ column }) => this.#filledIn(column, row, bottom).length <= 1);
    const columnOf = (is: (meaning: Meaning) => boolean) => this.#columns.find(({ meaning }) => is(meaning))?.column;
    const numbered = bottomOf(columnOf((meaning) => meaning.is === "serial"));
    if (numbered > row && isSingle(numbered, ["date", "type"])) return numbered;
    if (this.kind !== "meetings") return row;
    const dated = bottomOf(columnOf((meaning) => meaning.is === "field" && meaning.key === "date"));
    return dated > row && isSingle(dated, ["date", "type", "title", "chair"]) ? dated : row;
  }

  #filledIn(column: number, from: number, to: number): number[] {
    const rows: number[] = [];
    for (let row = from; row <= to; row++) {
      const area = this.#grid.at(row, column);
      if (area.left === column && area.cell && (area.top === row || row === from)) rows.push(row);
    }
    return rows;
  }

  #values(from: number, to: number, above: readonly Value[]): Value[] {
    return this.#columns.flatMap(({ label, column, meaning }) =>
      this.#filledIn(column, from, to).flatMap((row): Value[] => {
        const cell = this.#grid.shown(row, column);
        if (!cell) return [];
        const at = { row: this.#grid.at(row, column).top, column };
        const before = isDitto(cell.text) ? above.find((one) => one.at.column === column) : undefined;
        return [{ at, cell: before?.cell ?? cell, label, meaning }];
      }),
    );
  }
}

/** So many rows of a column are looked at to tell what it is for. */
const LOOKED_AT = 200;

/** The columns of a table with what stands under them, or the labels of a form with what stands beside them. */
function headedOf(block: Block, sheet: Sheet): Headed[] {
  const grid = new Grid(sheet);
  if (block.shape === "form") {
    return block.cells.map(({ path, row, column, text }) => ({
      path,
      texts: [text ?? grid.at(row, column).cell?.text ?? ""].filter((one) => one.trim() !== ""),
    }));
  }
  const last = Math.min(block.to, block.from + LOOKED_AT);
  return block.columns.map(({ path, column }) => ({
    path,
    texts: Array.from({ length: Math.max(0, last - block.from + 1) }, (_, at) => block.from + at).flatMap((row) => {
      const { cell, left, right, top } = grid.at(row, column);
      return cell && left === column && right === column && top === row ? [cell.text] : [];
    }),
  }));
}

/** Whether a head is over days, or parts of them. */
function isDated(path: readonly string[]): boolean {
  const head = plainHead(path.join(""));
  return isTimeOfMatter(head) || /^(年|月|日|月日|年月日|月份|时间|日期)$/.test(plainHead(path.at(-1) ?? ""));
}

/** Whether a block of labels holds nothing but how many there are of each. */
function isOfCounts(block: Block, sheet: Sheet): boolean {
  if (block.shape !== "form") return false;
  const filled = headedOf(block, sheet).flatMap(({ texts }) => texts);
  return filled.length > 0 && filled.every((text) => /^\d+(\.\d+)?[人次件名个篇场期份%]*$/.test(tight(text)));
}

/** Whether a column is headed as the type, and each of its cells is a type of a kind of record. */
function writesTypes({ path, texts }: Headed, kind: Kind, terms: Terms): boolean {
  const vocabulary = vocabularyOf(kind);
  const written = texts.filter((text) => !isPlaceholder(text) && !isDitto(text)).map(tight);
  if (vocabulary === undefined || written.length === 0 || !/(类型|类别|种类|形式)$/.test(plainHead(path.at(-1) ?? "")))
    return false;
  return written.every((text) => terms.find(vocabulary, text) !== undefined);
}

/** Whether a value but numbers what is still to be filled in. */
function isNumbering({ meaning, cell }: Value): boolean {
  if (meaning.is === "serial" || (meaning.is === "field" && meaning.key === "id")) return true;
  return isPlaceholder(cell.text) || /^第?[\d一二三四五六七八九十]+(次|期|季度|月份?|讲)$/.test(tight(cell.text));
}

/** A form is one record; it stands where its first label does. */
function formRow(block: FormBlock, sheet: Sheet, meanings: readonly Meaning[], context: TableContext): Row {
  const grid = new Grid(sheet);
  const labels = block.cells.map(({ path }) => path.at(-1) ?? "");
  const values = block.cells.flatMap(({ path, row, column, text }, index): Value[] => {
    const cell = text === undefined ? grid.at(row, column).cell : { kind: "text" as const, text };
    if (!cell || cell.text.trim() === "") return [];
    const leaf = labels[index] ?? "";
    const isShared = path.length > 1 && labels.filter((one) => one === leaf).length > 1;
    return [
      {
        at: { row, column },
        cell,
        label: isShared ? path.join("") : leaf,
        meaning: path.length === 0 ? NOTE : (meanings[index] ?? NOTE),
      },
    ];
  });
  return { row: block.from, column: block.cells[0]?.head.column ?? 0, values, context };
}

/** What stands above a table by name, as one of its heads. */
function asHead({ label, at, meaning }: Value): Understood["heads"][number] {
  return { label, cell: addressOf(at.row, at.column), meaning };
}

const NOTE: Meaning = { is: "note", known: true };
