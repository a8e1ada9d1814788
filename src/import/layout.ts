import { memo } from "../base/memo.js";
import { type Area, Grid } from "./grid.js";
import { headLabel, isSerialHead, plainHead, tight } from "./plain-text.js";
import type { Sheet } from "./sheet.js";

/** A column of a table, or a label of a form: the texts of its heads from the outermost in, and where its values stand. */
export interface Column {
  readonly path: readonly string[];
  /** Where its head stands: row and column from 0. */
  readonly head: { readonly row: number; readonly column: number };
  readonly column: number;
}

/** A table, or the forms of a sheet, under the title that stands over it. */
export type Block = TableBlock | FormBlock;

interface Titled {
  /** Texts that stand above, the nearest last. */
  readonly titles: readonly string[];
  /** What those of them that name what they say hold (测评时间：2025年1月16日), for all that stands below. */
  readonly said: readonly FormCell[];
}

export interface TableBlock extends Titled {
  readonly shape: "table";
  readonly columns: readonly Column[];
  /** Rows from 0: those that may hold records. */
  readonly from: number;
  readonly to: number;
  /** Rows of heads. */
  readonly heads: { readonly from: number; readonly to: number };
}

/** A value of a form beside (or below) its label. */
export interface FormCell {
  readonly path: readonly string[];
  readonly head: { readonly row: number; readonly column: number };
  readonly row: number;
  readonly column: number;
  /** A text of its own, where label and value share a cell. */
  readonly text?: string;
}

export interface FormBlock extends Titled {
  readonly shape: "form";
  readonly cells: readonly FormCell[];
  readonly from: number;
  readonly to: number;
}

/** Whether a text is a head that offices give. */
export type IsHead = (text: string) => boolean;

/** Finds the tables and forms of a sheet. */
export function blocksOf(sheet: Sheet, isHead: IsHead): Block[] {
  const grid = new Grid(sheet);
  const finder = new BlockFinder(grid, isHead);
  return finder.looksLikeForms() ? finder.forms() : finder.tables();
}

const LONGEST_HEAD = 30;
/** So many rows tell whether a sheet holds forms or tables. */
const ROWS_THAT_TELL = 1000;
/** Labels that say nothing without the one that stands over them. */
const NAME = /^(姓名|名单)$/;
const GENERIC =
  /^(姓名|名单|性别|年龄|民族|出生年月|学历|职务|职级|职务职级|单位|部门|科室|单位及职务|单位职务|所在部门|所在单位|工作单位|政治面貌|电话|联系电话)$/;

/** A place to sign, which nobody fills in a workbook. */
const SIGNATURE = /[（(]?(签字|签名|签章|盖章)[)）]?([（(][^（()）]*[)）])?[:：]?(年月日)?$/;
/** A label that says itself that something stands after it, and what: 签收日期：2025年7月9日. */
const SELF_LABELLED =
  /^(审核|填表|制表|复核|[^：:\n]{1,10}(时间|日期|人|人员|地点|单位|部门|编号|职务|审核|填表|领导))([（(][^（()）]*[)）])?[:：]/;

class BlockFinder {
  /** How many labels and how many values begin in a column, of those that were asked for. */
  readonly #inColumns = new Map<number, { readonly labels: number; readonly values: number }>();

  constructor(
    private readonly grid: Grid,
    private readonly isHead: IsHead,
  ) {}

  /** In a form labels stand at the left of row after row; in a table they stand in one. */
  looksLikeForms(): boolean {
    let labelled = 0;
    let tabled = 0;
    const seen = new Set<string>();
    let underHeads = false;
    for (let row = 0; row < Math.min(this.grid.height, ROWS_THAT_TELL); row++) {
      const plainly = this.#severalHeadRows(row) ?? (this.#headsBeside(row) >= 3 ? this.#headRow(row) : undefined);
      const heads = plainly ?? this.#headsOverRecords(row);
      if (heads) {
        tabled += plainly ? 1 : 2;
        underHeads = true;
        row = heads.to;
        continue;
      }
      const [first] = this.#pairsOf(row);
      if (!first || (underHeads && !this.#startsWithLabel(row))) continue;
      labelled += 1;
      const label = plainHead(first.path.join(""));
      if (label) seen.add(label);
    }
    return labelled >= 2 && seen.size >= 2 && (tabled === 0 || labelled >= 3 * tabled);
  }

  /** Heads over several rows, one of which is nothing but heads that are known: no form has such. */
  #severalHeadRows(row: number): { readonly from: number; readonly to: number } | undefined {
    const heads = this.#headRow(row);
    if (!heads || heads.to === row) return undefined;
    const rows = Array.from({ length: heads.to - row + 1 }, (_, at) => row + at);
    return rows.some((one) => this.#headsIn(one) >= 3) ? heads : undefined;
  }

  /** Heads that nobody knows by their words are known by what stands under them: numbers in their order, or days. */
  #headsOverRecords(row: number): { readonly from: number; readonly to: number } | undefined {
    const heads = this.#headRow(row);
    const filled = this.grid.filledAreasOf(row);
    if (!heads || filled.length < 3) return undefined;
    const { to } = heads;
    const isOver = this.#isOverNumbers(filled, to) || this.#isOverDays(filled, to) || this.#isOverFigures(filled, to);
    return isOver ? heads : undefined;
  }

  #headsIn(row: number): number {
    const areas = this.grid.filledAreasOf(row);
    return areas.every(({ cell }) => cell && this.#isLabel(cell.text)) ? areas.length : 0;
  }

  /** How many heads that are known stand side by side in a row: in a form a value stands between two. */
  #headsBeside(row: number): number {
    let most = 0;
    let beside = 0;
    for (const area of this.grid.areasOf(row)) {
      const isThere = area.cell !== undefined && area.top === row;
      if (isThere && this.#isLabel(area.cell?.text ?? "")) beside += 1;
      else if (beside > 0 && !(isThere && endsAsHead(area))) beside = 0;
      most = Math.max(most, beside);
    }
    return most;
  }

  #startsWithLabel(row: number): boolean {
    const [first] = this.grid.filledAreasOf(row);
    return first?.cell !== undefined && this.#isLabel(first.cell.text);
  }

  #isLabel(text: string): boolean {
    return this.isHead(text);
  }

  forms(): FormBlock[] {
    return this.#sideways() ?? this.#oneByOne();
  }

  /** Records side by side: labels in one column, and in row after row several values beside them. */
  #sideways(): FormBlock[] | undefined {
    const labelled = Array.from({ length: this.grid.height }, (_, row) => row).flatMap((row) => {
      const [first, ...values] = this.grid.filledAreasOf(row);
      return first?.cell && this.#isLabel(first.cell.text) && first.right === first.left
        ? [
            {
              row,
              label: first,
              values: values.filter(({ cell }) => !this.#isLabel(cell?.text ?? "")),
              all: values.length,
            },
          ]
        : [];
    });
    const several = labelled.filter(({ values, all }) => values.length >= 2 && values.length === all);
    if (several.length < 2 || several.length * 2 < labelled.length) return undefined;
    const [first] = labelled;
    if (!first || labelled.some(({ label }) => label.left !== first.label.left)) return undefined;
    const last = labelled.at(-1)?.row ?? first.row;
    const columns = [...new Set(several.flatMap(({ values }) => values.map(({ left }) => left)))].sort((a, b) => a - b);
    const titles = this.#texts(0, first.row - 1).filter((_, at) => at === 0);
    return columns.map((column) => ({
      shape: "form",
      titles,
      said: [],
      from: first.row,
      to: last,
      cells: Array.from({ length: last - first.row + 1 }, (_, at) => first.row + at).flatMap((row): FormCell[] => {
        const label = this.grid.at(row, first.label.left);
        return [{ path: label.cell ? [headLabel(label.cell.text)] : [], head: place(label), row, column }];
      }),
    }));
  }

  #oneByOne(): FormBlock[] {
    const forms: { titles: string[]; cells: FormCell[]; from: number; to: number }[] = [];
    let titles: string[] = [];
    let current: (typeof forms)[number] | undefined;
    let first: string | undefined;
    /** What stands in rows of labels that nobody knows, above the first that is known. */
    const pending: FormCell[] = [];
    for (let row = 0; row < this.grid.height; row++) {
      const pairs = this.#pairsOf(row);
      if (pairs.length === 0) {
        const [alone, ...others] = this.grid.filledAreasOf(row);
        if (alone?.cell && others.length === 0 && !this.#isValueBelow(row)) {
          const text = alone.cell.text;
          if (current && this.#startsAnew(row)) current = undefined;
          const isHeading = this.#isLabel(text) && this.#pairsOf(row + 1).some(({ path }) => path.length > 1);
          if (isHeading) continue;
          if (!current) titles.push(text);
          else if (!isSignature(alone) && !this.#isLabelOfNothing(alone, current.cells))
            current.cells.push({ path: [], head: place(alone), row, column: alone.left, text });
        } else if (alone?.cell && others.length > 0) {
          const unknown = unknownPairs(this.grid.areasOf(row), row);
          if (current) current.cells.push(...unknown);
          else pending.push(...unknown);
        }
        continue;
      }
      for (const pair of pairs) {
        const label = plainHead(pair.path.join(""));
        if (current && label === first) current = undefined;
        if (!current) {
          current = { titles, cells: pending.splice(0), from: row, to: row };
          forms.push(current);
          titles = [];
          first = label;
        }
        current.cells.push(pair);
        current.to = row;
      }
    }
    return forms.map((form, at) => {
      const above = forms.slice(0, at + 1).findLast((one) => one.titles.length > 0);
      return { shape: "form" as const, ...form, titles: above?.titles ?? [], said: [] };
    });
  }

  /** Whether a text is a label that nobody filled in: it stands where the labels do, and the place beside it is empty. */
  #isLabelOfNothing(area: Area, cells: readonly FormCell[]): boolean {
    const beside = this.grid.at(area.top, area.right + 1);
    const isThere = area.right + 1 < this.grid.width && beside.cell === undefined;
    return (
      isThere && this.#looksLikeLabel(area.cell?.text ?? "") && cells.some(({ head }) => head.column === area.left)
    );
  }

  /** Whether a row of one text is the title of a further form: labels stand below it, and it is none. */
  #startsAnew(row: number): boolean {
    const next = this.#pairsOf(row + 1);
    const text = this.grid.filledAreasOf(row)[0]?.cell?.text ?? "";
    return next.length > 0 && /(表|登记|记录|台账|单|卡)([（(].*[）)])?$/.test(tight(text));
  }

  /** Whether a row is the value of a label that fills the row above. */
  #isValueBelow(row: number): boolean {
    return this.#pairsOf(row - 1).some((pair) => pair.row === row);
  }

  /** The labels of a row of a form, each with its value. */
  #pairsOf(row: number): FormCell[] {
    const own = this.#ownPairsOf(row);
    const heading = this.#headingOf(row, own);
    return heading === undefined ? own : own.map((pair) => ({ ...pair, path: [heading, ...pair.path] }));
  }

  /** A label that fills a row above says whose name, post and so on stand in the rows below it. */
  #headingOf(row: number, pairs: readonly FormCell[]): string | undefined {
    const isGeneric = (pair: FormCell) => pair.path.length === 1 && GENERIC.test(plainHead(pair.path.join("")));
    if (pairs.length === 0 || !pairs.every(isGeneric)) return undefined;
    for (let above = row - 1; above >= 0; above--) {
      const filled = this.grid.filledAreasOf(above);
      const [alone, ...others] = filled;
      if (alone?.cell && others.length === 0 && this.#isLabel(alone.cell.text)) return headLabel(alone.cell.text);
      if (!this.#ownPairsOf(above).every(isGeneric) || filled.length < 2) return undefined;
    }
    return undefined;
  }

  #ownPairsOf(row: number): FormCell[] {
    if (row < 0 || row >= this.grid.height) return [];
    const areas = this.grid.areasOf(row);
    const pairs: FormCell[] = [];
    let parent: Area | undefined;
    for (let at = 0; at < areas.length; at++) {
      const area = areas[at];
      if (!area?.cell) continue;
      const { text } = area.cell;
      const [next, afterNext] = [areas[at + 1], areas[at + 2]];
      if (area.bottom > area.top && next?.cell && this.#isLabel(next.cell.text) && !sameArea(next, area) && afterNext) {
        // Merged down over several rows with labels beside it: it says whose they are.
        parent = area;
        continue;
      }
      if (area.top !== row) continue;
      const isOver = next?.cell && this.#isLabel(text) && NAME.test(plainHead(next.cell.text)) && areas.length > at + 2;
      if (isOver && !sameArea(next, area)) {
        parent = area;
        continue;
      }
      const inOne = /^([^：:\n]{1,12})[：:]\s*([\s\S]*)$/.exec(unbracketed(text));
      const isSelfLabelled = SELF_LABELLED.test(unbracketed(text));
      const isOwn = inOne && (this.#isLabel(inOne[1] ?? "") || isSelfLabelled);
      const isNextOwn = next?.cell !== undefined && SELF_LABELLED.test(next.cell.text.trim());
      if (isSelfLabelled && (inOne?.[2] ?? "") === "" && !next?.cell) continue;
      if (isSignature(area) && isNextOwn) continue;
      if (isOwn && (inOne[2] ?? "").trim() !== "") {
        pairs.push({
          path: [headLabel(inOne[1] ?? "")],
          head: place(area),
          row,
          column: area.left,
          text: inOne[2] ?? "",
        });
        continue;
      }
      const isKnown = this.#isLabel(text);
      const isBeforeValue =
        this.#looksLikeLabel(text) && next !== undefined && next.top <= row && !this.#isLabel(next.cell?.text ?? "");
      const isFirst = pairs.length === 0 && (!afterNext || this.#isLabel(afterNext.cell?.text ?? ""));
      const isAtLabel = isBeforeValue && (pairs.length > 0 || isFirst);
      if (!isKnown && !isAtLabel) {
        // A further value of the label before it.
        const last = pairs.at(-1);
        if (last) pairs.push({ path: last.path, head: last.head, row, column: area.left });
        continue;
      }
      const path = [...(parent?.cell ? [headLabel(parent.cell.text)] : []), headLabel(text)];
      const isLabelBeside = next?.cell && (this.#isLabel(next.cell.text) || SIGNATURE.test(tight(next.cell.text)));
      const isValue = next?.cell && (this.#isValueAtEnd(next, area) || this.#isInColumnOfValues(next));
      if (next?.cell && isLabelBeside && !isValue && !/[\n。]/.test(next.cell.text)) {
        pairs.push({ path, head: place(area), row, column: area.right + 1, text: "" });
        continue;
      }
      if (next) {
        pairs.push({ path, head: place(area), row: next.top, column: next.left });
        at += 1;
      } else {
        const below = this.grid.at(area.bottom + 1, area.left);
        const isBelow = below.cell !== undefined && !this.#isLabel(below.cell.text);
        if (isBelow) pairs.push({ path, head: place(area), row: below.top, column: below.left });
      }
    }
    const isForm = pairs.some(({ path, text = "" }) => text !== "" || path.some((one) => this.#isLabel(one)));
    return isForm ? pairs : [];
  }

  /** Whether a text that is a label elsewhere is the value of the label before it: it ends its row, with no value beside or below it. */
  #isValueAtEnd(value: Area, label: Area): boolean {
    const isLast = value.right === this.grid.width - 1;
    const under = (area: Area) => this.grid.at(area.bottom + 1, area.left);
    const isOverValue = under(value).cell !== undefined && !sameArea(under(value), under(label));
    return isLast && !SIGNATURE.test(tight(value.cell?.text ?? "")) && !isOverValue;
  }

  /** Whether what else stands in the column of a text is values: then it is one too, though it is a label elsewhere (出席 | 党组成员). */
  #isInColumnOfValues({ left }: Area): boolean {
    const { labels, values } = memo(this.#inColumns, left, () => this.#countIn(left));
    return labels === 1 && values >= 2;
  }

  #countIn(column: number): { readonly labels: number; readonly values: number } {
    const texts = Array.from({ length: this.grid.height }, (_, row) => this.grid.at(row, column)).flatMap(
      ({ left, top, cell }, row) => (left === column && top === row && cell ? [cell.text] : []),
    );
    const labels = texts.filter((text) => this.#isLabel(text) || SIGNATURE.test(tight(text))).length;
    return { labels, values: texts.length - labels };
  }

  #looksLikeLabel(text: string): boolean {
    const bare = tight(text);
    return bare.length <= 12 && !/\d/.test(bare) && !/[、，。；]/.test(bare);
  }

  tables(): TableBlock[] {
    const tables: TableBlock[] = [];
    let start = 0;
    for (let row = 0; row < this.grid.height; row++) {
      const heads = this.#headRow(row);
      if (!heads) continue;
      const previous = tables.at(-1);
      const columns = this.#columns(heads);
      if (previous && sameColumns(previous.columns, columns)) {
        row = heads.to;
        continue;
      }
      const titleFrom = previous ? this.#titlesFrom(heads.from, previous.from) : start;
      if (previous) tables[tables.length - 1] = { ...previous, to: titleFrom - 1 };
      tables.push({
        shape: "table",
        titles: this.#texts(titleFrom, heads.from - 1),
        said: this.#saidIn(titleFrom, heads.from - 1),
        columns,
        heads,
        from: heads.to + 1,
        to: this.grid.height - 1,
      });
      start = heads.to + 1;
      row = heads.to;
    }
    return tables;
  }

  /** The first of the rows of one text each that stand over a row of heads. */
  #titlesFrom(heads: number, from: number): number {
    let first = heads;
    while (first > from) {
      const filled = this.grid.filledAreasOf(first - 1);
      const isTitle = filled.length === 0 || (filled.length === 1 && (filled[0]?.left ?? 0) <= 1);
      if (!isTitle) break;
      first -= 1;
    }
    return first;
  }

  #texts(from: number, to: number): string[] {
    const texts: string[] = [];
    for (let row = from; row <= to; row++) {
      for (const { cell } of this.grid.filledAreasOf(row)) if (cell) texts.push(cell.text);
    }
    return texts;
  }

  /** What the texts of some rows say by name: label and value in one cell, several of them parted by spaces. */
  #saidIn(from: number, to: number): FormCell[] {
    const said: FormCell[] = [];
    for (let row = from; row <= to; row++) {
      for (const area of this.grid.filledAreasOf(row)) {
        said.push(...saidIn(area.cell?.text ?? "", place(area)));
      }
      for (const pair of this.#ownPairsOf(row)) {
        const text = pair.text ?? this.grid.at(pair.row, pair.column).cell?.text ?? "";
        const isSaid = said.some(({ path }) => path.join("") === pair.path.join(""));
        if (text.trim() !== "" && !isSaid) said.push({ ...pair, text });
      }
    }
    return said;
  }

  /** The rows of heads that begin at a row, with those that group them; undefined where the row holds no heads. */
  #headRow(row: number): { readonly from: number; readonly to: number } | undefined {
    const filled = this.grid.filledAreasOf(row);
    if (filled.length < 2 || !filled.every(looksLikeHead)) return undefined;
    const own = filled.filter(({ cell }) => this.#isLabel(cell?.text ?? "")).length;
    const to = this.#lastHeadRow(row);
    const below = to > row ? this.#labelsBelow(row + 1, to) : { known: 0, all: 0 };
    const [known, all] = [own + below.known, filled.length + below.all];
    if (filled.length >= 3 && this.#isOverNumbers(filled, to)) return { from: row, to };
    if (this.#isWovenHead(filled, row, to)) return { from: row, to };
    const isOver = this.#isOverDays(filled, to) || this.#isOverFigures(filled, to);
    if (known < 2 || this.#alternates(filled) || (known * 2 < all && !isOver)) return undefined;
    return { from: row, to };
  }

  /** Whether labels and values take turns, as in a form: 谈话人 | 张远 | 职务 | 检察长. */
  #alternates(areas: readonly Area[]): boolean {
    return areas.length % 2 === 0 && areas.every(({ cell }, at) => this.#isLabel(cell?.text ?? "") === (at % 2 === 0));
  }

  /** Whether several heads are merged down beside one that spans columns: no form has such. */
  #isWovenHead(heads: readonly Area[], row: number, to: number): boolean {
    const isDown = ({ top, bottom }: Area) => top === row && bottom === to && to > row;
    return heads.length >= 4 && heads.filter(isDown).length >= 3 && heads.some(({ left, right }) => right > left);
  }

  /** Whether the rows under a head for numbers are numbered, from the first on. */
  #isOverNumbers(heads: readonly Area[], to: number): boolean {
    return heads.some(({ cell, left }) => {
      if (!isSerialHead(cell?.text ?? "")) return false;
      const below = [1, 2, 3].map((at) => this.grid.at(to + at, left).cell?.text).find((text) => text !== undefined);
      return /^[(（]?(0*1|一)[)）.、]?$/.test(tight(below ?? ""));
    });
  }

  /** Whether days stand under a head that says so: then texts beside it are heads too, however few are known. */
  #isOverDays(heads: readonly Area[], to: number): boolean {
    return heads.some(({ cell, left }) => {
      const below = this.grid.at(to + 1, left).cell;
      const isDay = below?.kind === "day" || /\d\s*[年月日.\-/]\s*\d?/.test(below?.text ?? "");
      return isDay && /(时间|日期)$/.test(plainHead(cell?.text ?? ""));
    });
  }

  /** Whether figures stand under several of them, in each of the rows that follow: then all of them are heads, however few are known. */
  #isOverFigures(heads: readonly Area[], to: number): boolean {
    if (heads.length < 5) return false;
    const figures = heads.filter(({ left }) =>
      [1, 2].every((at) => /^\d+(\.\d+)?%?$/.test(tight(this.grid.at(to + at, left).cell?.text ?? ""))),
    );
    return figures.length >= 2;
  }

  #labelsBelow(from: number, to: number): { known: number; all: number } {
    const areas = Array.from({ length: to - from + 1 }, (_, at) => this.grid.filledAreasOf(from + at)).flat();
    return { known: areas.filter(({ cell }) => this.#isLabel(cell?.text ?? "")).length, all: areas.length };
  }

  /** The last of the rows of heads: heads merged down reach it, and heads that span columns have others under them. */
  #lastHeadRow(row: number): number {
    let last = this.grid.filledAreasOf(row).reduce((most, { bottom }) => Math.max(most, bottom), row);
    while (last < row + 2 && this.#isSubheadRow(last + 1, row)) last += 1;
    return last;
  }

  /** Whether all that a row holds are heads under heads that span columns, or under none. */
  #isSubheadRow(row: number, first: number): boolean {
    if (row >= this.grid.height) return false;
    const filled = this.grid.filledAreasOf(row);
    if (filled.length === 0 || !filled.every(looksLikeHead)) return false;
    const above = (area: Area) => this.grid.at(row - 1, area.left);
    const isWide = (head: Area) =>
      head.right > head.left ||
      (this.grid.at(head.bottom, head.right + 1).cell === undefined &&
        this.grid.at(row, head.right + 1).cell !== undefined);
    const isUnderWide = (area: Area) => {
      const head = above(area);
      return (
        (head.cell !== undefined && isWide(head) && head.top >= first) ||
        (head.cell === undefined && this.#isBlankRunUnderHead(row - 1, area.left))
      );
    };
    const known = filled.filter(({ cell }) => this.#isLabel(cell?.text ?? "")).length;
    const spans =
      this.grid.filledAreasOf(row - 1).some(({ left, right }) => right > left) ||
      filled.some((area) => above(area).cell === undefined);
    return spans && filled.every(isUnderWide) && (known > 0 || filled.length > 1);
  }

  /** Whether an empty cell in a row of heads belongs to a head on its left that was not merged over it. */
  #isBlankRunUnderHead(row: number, column: number): boolean {
    for (let at = column; at >= 0; at--) if (this.grid.at(row, at).cell !== undefined) return true;
    return false;
  }

  #columns({ from, to }: { readonly from: number; readonly to: number }): Column[] {
    const columns: Column[] = [];
    for (let column = 0; column < this.grid.width; column++) {
      const path: string[] = [];
      let head = { row: from, column };
      let lastArea: Area | undefined;
      for (let row = from; row <= to; row++) {
        let area = this.grid.at(row, column);
        if (!area.cell && row < to && this.#hasHeadBelow(row, to, column)) area = this.#headOnLeft(row, column);
        if (!area.cell || (lastArea && sameArea(area, lastArea))) continue;
        path.push(headLabel(area.cell.text));
        head = { row: area.top, column: area.left };
        lastArea = area;
      }
      // Under a head that spans columns each of them is its own; a column without a head may hold something all the same.
      if (path.length > 0 || this.#holdsAny(column, to + 1)) columns.push({ path, head, column });
    }
    return columns;
  }

  #holdsAny(column: number, from: number): boolean {
    for (let row = from; row < this.grid.height; row++) if (this.grid.shown(row, column)) return true;
    return false;
  }

  #hasHeadBelow(row: number, to: number, column: number): boolean {
    for (let below = row + 1; below <= to; below++) if (this.grid.at(below, column).cell) return true;
    return false;
  }

  #headOnLeft(row: number, column: number): Area {
    for (let at = column; at >= 0; at--) {
      const area = this.grid.at(row, at);
      if (area.cell) return area.bottom > row ? this.grid.at(row, column) : area;
    }
    return this.grid.at(row, column);
  }
}

/** A row of a form without a label that is known: each first text is taken for the label of the place beside it. @param areas those of the row, empty ones too */
function unknownPairs(areas: readonly Area[], row: number): FormCell[] {
  const pairs: FormCell[] = [];
  for (let at = 0; at < areas.length; at++) {
    const [label, value] = [areas[at], areas[at + 1]];
    if (!label?.cell || label.top !== row) continue;
    const isUnfilled = !value?.cell || isSignature(value) || SELF_LABELLED.test(value.cell.text.trim());
    if (isSignature(label) && isUnfilled) continue;
    if (SELF_LABELLED.test(label.cell.text.trim()) && !value?.cell && /[：:]$/.test(label.cell.text.trim())) continue;
    if (value?.cell) pairs.push({ path: [headLabel(label.cell.text)], head: place(label), row, column: value.left });
    else if (!value) pairs.push({ path: [], head: place(label), row, column: label.left });
    at += 1;
  }
  return pairs;
}

/** What a text says by name, label and value, several of them parted by spaces: 填报人：周平  考核时间：2025年12月18日. @param at where it stands */
export function saidIn(line: string, at: { readonly row: number; readonly column: number }): FormCell[] {
  return unbracketed(line)
    .split(/[\s\u3000]+(?=\p{Script=Han}[^\s：:]{0,11}[：:])|[；;]/u)
    .flatMap((piece) => {
      const [, label, text] = /^\s*([^：:]{1,12})[：:]\s*(\S.*)$/.exec(piece) ?? [];
      return label && text ? [{ path: [headLabel(label)], head: at, ...at, text }] : [];
    });
}

/** A text that stands in brackets as a whole, without them: （考核时间：2025年12月18日）. */
function unbracketed(text: string): string {
  return text.trim().replace(/^[（(]([^（()）]*)[）)]$/, "$1");
}

function isSignature({ cell }: Area): boolean {
  return cell !== undefined && SIGNATURE.test(tight(cell.text));
}

function looksLikeHead({ cell }: Area): boolean {
  if (cell?.kind !== "text") return false;
  const bare = tight(cell.text);
  return bare.length <= LONGEST_HEAD && !/[：:].+/.test(bare) && !/[。；]/.test(bare);
}

/** Whether a text that is no head that is known ends as heads do. */
function endsAsHead(area: Area): boolean {
  const bare = tight(area.cell?.text ?? "");
  return looksLikeHead(area) && bare.length <= 10 && HEAD_END.test(bare.replace(/[（(][^（()）]*[)）]$/, ""));
}

const HEAD_END =
  /(时间|日期|方式|情况|意见|建议|得分|分数|地点|措施|要求|负责人|职务|问题|结果|效果|期限|时限|进度|范围|来源|人数|领导|人员|部门|科室|单位|姓名|编号|文号)$/;

function place({ top, left }: Area): { readonly row: number; readonly column: number } {
  return { row: top, column: left };
}

function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left;
}

function sameColumns(some: readonly Column[], others: readonly Column[]): boolean {
  const text = (columns: readonly Column[]) =>
    columns.map(({ path, column }) => `${column}:${path.join("/")}`).join("|");
  return text(some) === text(others);
}
