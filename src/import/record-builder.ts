import type { Day } from "../calendar/day.js";
import { dayIn } from "../calendar/day.js";
import type { ProblemArgs, ProblemCode } from "../document/problem.js";
import type { PartyType } from "../terms/party-types.js";
import { type Kind, vocabularyOf } from "../terms/record-kinds.js";
import type { Vocabulary } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";
import type { Meaning } from "./columns/head-meaning.js";
import { unlikeliness } from "./columns/likely-heads.js";
import { type DayContext, type DayRead, readDays } from "./day-text.js";
import { type FieldType, fieldType, writingOrder } from "./fields.js";
import { monthNamed, typeNamed, unquoted, yearNamed } from "./names-of-sheets.js";
import type { PartiesRead, PartyReader } from "./people.js";
import { readPeriod } from "./period-text.js";
import { isCross, isPlaceholder, isTick, kept, plainHead, tight } from "./plain-text.js";
import type { Cell } from "./sheet.js";

/** Where a cell stands: row and column from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A cell with what its head means. */
export interface Value {
  readonly at: At;
  readonly cell: Cell;
  /** How a note calls it; empty where it has no head. */
  readonly label: string;
  readonly meaning: Meaning;
}

/** What is not understood of a row, by the codes of problems. */
export type CellFault = {
  [Code in CellFaultCode]: { readonly code: Code; readonly args: ProblemArgs[Code]; readonly at: At };
}[CellFaultCode];

export type CellFaultCode = Extract<ProblemCode, `cell-${string}`>;

/** What all rows of a table have in common. */
export interface TableContext {
  readonly kind: Kind;
  readonly terms: Terms;
  readonly parties: PartyReader;
  readonly days: DayContext;
  /** The type that the sheet's name or its title writes for all rows; null where none is written. */
  readonly type: string | null;
  /** The year that an assessment is of, where the title says so; null where it does not. */
  readonly covers: string | null;
}

/** A record made of a row. */
export interface Built {
  readonly value: Record<string, unknown>;
  /** Where the value of each field was read, by its path. */
  readonly places: ReadonlyMap<string, At>;
  readonly faults: readonly CellFault[];
  /** A date took its year from the title. */
  readonly yearFromContext: boolean;
}

/** Makes a record of the values of a row (or of a form), in the order of their columns. */
export function buildRecord(values: readonly Value[], context: TableContext): Built {
  return new RecordBuilder(values, context).build();
}

/** Titles by their heads: a name before a subject before a content. */
function titleRank(label: string): number {
  if (/^(计划|拟|预计)/.test(label)) return 3;
  if (/名称|标题|题目|名$|(备案|报备)材料/.test(label)) return 0;
  if (/主题|课题|事项/.test(label)) return 1;
  return 2;
}

/** Where a matter is named by a title and told besides, the title is its title: 文件标题 beside 交办事项. */
function withNameAsTitle(values: readonly Value[]): readonly Value[] {
  const told = values.filter(({ meaning }) => meaning.is === "field" && meaning.key === "summary");
  const named = told.filter(({ label }) => titleRank(label) === 0);
  if (named.length !== 1 || told.length === 1) return values;
  return values.map((value) =>
    value === named[0] ? { ...value, meaning: { is: "field", key: "title", soft: false } } : value,
  );
}

/** Of the cells that could all be one field, the one whose head says it best, else the first. */
function bestOf(values: readonly Value[], best: RegExp): readonly [readonly Value[], Value | undefined] {
  return [values, values.find(({ label }) => best.test(label)) ?? values[0]];
}

/** Keys that only the likeliest of several columns are. */
const ONE_OF_SEVERAL: readonly (readonly [kind: Kind, key: string])[] = [
  ["activities", "by"],
  ["appointments", "person"],
  ["assessments", "subject"],
];

/** Of the cells that could all be one field, those that are not, as others are likelier. */
function likeliestOf(values: readonly Value[], kind: Kind, key: string): readonly [readonly Value[], undefined] {
  const rank = ({ label }: Value) => unlikeliness(plainHead(label), kind, key);
  const best = Math.min(...values.map(rank));
  return [values.filter((value) => rank(value) > best), undefined];
}

class RecordBuilder {
  readonly #fields = new Map<string, unknown>();
  readonly #places = new Map<string, At>();
  readonly #faults: CellFault[] = [];
  /** By the column of its cell: what goes to the note. */
  readonly #notes: { readonly at: At; readonly text: string }[] = [];
  readonly #remarks: string[] = [];
  /** The cell that filled each field. */
  readonly #sources = new Map<string, Value>();
  #yearFromContext = false;
  /** The year and the month that columns of their own give the row's days. */
  #ownYear: number | null = null;
  #ownMonth: number | null = null;
  /** The cells of reports that were heard, row by row. */
  readonly #heard: { readonly key: string; readonly value: Value }[] = [];
  /** Of those talked with, whom a group was resolved to. */
  #withOfGroup: readonly string[] = [];

  constructor(
    private readonly values: readonly Value[],
    private readonly context: TableContext,
  ) {}

  build(): Built {
    const usable = withNameAsTitle(this.#withTitleAsType(this.values.filter((value) => this.#isUsable(value))));
    this.#readDate(usable);
    const titles = usable.filter(({ meaning }) => meaning.is === "field" && meaning.key === "title");
    const bestTitle = Math.min(...titles.map(({ label }) => titleRank(label)));
    const title = titles.find(({ label }) => titleRank(label) === bestTitle);
    const ofKey = (key: string) => usable.filter(({ meaning }) => meaning.is === "field" && meaning.key === key);
    const besides = [
      [titles, title],
      bestOf(ofKey("post"), /^(拟|新)|任命|后/),
      // What was said before it was decided is no decision.
      ...(ofKey("decisions").some(isDecision)
        ? [[ofKey("decisions").filter((value) => !isDecision(value)), undefined] as const]
        : []),
      // Who brings what a department reports is not who reports.
      ...(this.context.kind === "reports" ? [bestOf(ofKey("from"), /部门|单位|主体|科室|处室|组织/)] : []),
      // Who takes a paper in for those it is for is not who is reported to.
      ...(this.context.kind === "reports" && ofKey("to").some(({ label }) => !/人(员)?$/.test(label))
        ? [[ofKey("to").filter(({ label }) => /人(员)?$/.test(label)), undefined] as const]
        : []),
      ...ONE_OF_SEVERAL.filter(([kind]) => kind === this.context.kind).map(([kind, key]) =>
        likeliestOf(ofKey(key), kind, key),
      ),
    ] as const;
    for (const value of usable) {
      const isOther = besides.some(([all, one]) => all.includes(value) && value !== one);
      if (isOther) this.#note(value);
      else this.#take(value);
    }
    this.#takeHeard();
    this.#supplyType(usable);
    this.#leaveOutTalkers();
    if (this.context.covers !== null && usable.length > 0 && !this.#fields.has("covers"))
      this.#fields.set("covers", this.context.covers);
    this.#noteOrphans();
    return {
      value: this.#inOrder(),
      places: this.#places,
      faults: this.#faults,
      yearFromContext: this.#yearFromContext,
    };
  }

  /** Where no type is written, a title that is no more than the name of a type is the type. */
  #withTitleAsType(values: readonly Value[]): readonly Value[] {
    const vocabulary = vocabularyOf(this.context.kind);
    const isOf = (key: string) => (value: Value) => value.meaning.is === "field" && value.meaning.key === key;
    if (!vocabulary || values.some(isOf("type")) || values.some(({ meaning }) => meaning.is === "tick")) return values;
    const names = (text: string) => [tight(text), tight(text).replace(/会$/, "会议")];
    const { kind, terms, type } = this.context;
    const ofTitle = type === null || kind !== "activities" ? undefined : terms.find(vocabulary, type);
    // Papers of several types filed, sent out or read are not what the register is of.
    const isType = ({ cell, label }: Value) =>
      titleRank(label) < 2 &&
      names(cell.text).some((one) => {
        const term = terms.find(vocabulary, one);
        return term !== undefined && (ofTitle === undefined || term === ofTitle);
      });
    const title = values.find((value) => isOf("title")(value) && isType(value));
    return values.map((value) =>
      value === title ? { ...value, meaning: { is: "field", key: "type", soft: false } } : value,
    );
  }

  /** Cells that hold no plain value are named as what they are. */
  #isUsable({ cell, at, meaning }: Value): boolean {
    if (meaning.is === "serial") return false;
    const text = cell.text;
    if (cell.kind === "error") this.#faults.push({ code: "cell-error", args: { text }, at });
    else if (cell.kind === "no-value") this.#faults.push({ code: "cell-without-value", args: { text }, at });
    else if (cell.kind === "long-number") this.#faults.push({ code: "cell-long-number", args: { text }, at });
    else return !isPlaceholder(text) && !NO_DAY_YET.test(tight(text));
    return false;
  }

  #readDate(values: readonly Value[]): void {
    const parts = values.filter(({ meaning }) => meaning.is === "part");
    const dates = values.filter(({ meaning }) => meaning.is === "field" && meaning.key === "date");
    const hasDay = parts.some(({ meaning }) => meaning.is === "part" && meaning.part === "day");
    const rank = ({ label }: Value) => dayRank(label, this.context.kind);
    const [first, ...others] = [...dates].sort((one, other) => rank(one) - rank(other));
    if (first && !hasDay) this.#readDateBeside(first, parts);
    else if (parts.length > 0) this.#readDateInParts(parts);
    if (first && hasDay) this.#note(first);
    for (const value of others) {
      if (this.context.kind === "cases" && isOutbreak(value) && !this.#fields.has("occurred")) {
        if (this.#isNoDay(value)) this.#note(value);
        else this.#readDay(value, "occurred");
      } else this.#note(value);
    }
  }

  /** A day with its year or its month in columns of their own: what they say that it does not is noted. */
  #readDateBeside(value: Value, parts: readonly Value[]): void {
    const says = (wanted: string, read: (text: string) => number | null) => {
      const part = parts.find(({ meaning }) => meaning.is === "part" && meaning.part === wanted);
      const text = tight(part?.cell.text ?? "");
      return part === undefined ? null : (read(text) ?? (/^\d+$/.test(text) ? Number(text) : null));
    };
    const [year, month] = [says("year", yearNamed), says("month", monthNamed)];
    this.#ownYear = year;
    this.#ownMonth = month !== null && month >= 1 && month <= 12 ? month : null;
    this.#readDay(value, "date");
    const date = String(this.#fields.get("date") ?? "");
    for (const part of parts) {
      const isYear = part.meaning.is === "part" && part.meaning.part === "year";
      const said = isYear ? year : month;
      if (said === null || Number(isYear ? date.slice(0, 4) : date.slice(5, 7)) !== said) this.#note(part);
    }
  }

  #readDateInParts(parts: readonly Value[]): void {
    const text = (wanted: string) => {
      const found = parts.find(({ meaning }) => meaning.is === "part" && meaning.part === wanted);
      return found && tight(found.cell.text).replace(/[年月日号份]/g, "");
    };
    const [year, month, dayOfMonth] = [text("year"), text("month"), text("day")];
    const [first] = parts;
    if (!first || (month === undefined && dayOfMonth === undefined)) {
      for (const part of parts) this.#note(part);
      return;
    }
    const whole = `${year ? `${year.length === 2 ? `20${year}` : year}-` : ""}${month ?? this.context.days.month ?? ""}-${dayOfMonth ?? ""}`;
    this.#dayOf(readDays(dayOfMonth === undefined ? `${month}月` : whole, this.context.days), whole, "date", first.at);
  }

  #readDay(value: Value, key: string): void {
    const { cell, at, label } = value;
    // A day that a spreadsheet holds is whole; a plain number with one decimal has lost the nought of 3.10.
    const text = cell.kind === "day" ? cell.text.slice(0, 10) : kept(cell.text);
    if (cell.kind === "number" && /^\d{1,2}\.[123]$/.test(text)) {
      this.#faults.push({ code: "cell-bad-day", args: { text, lacks: "ambiguous" }, at });
      return;
    }
    if (key === "date" && /地点/.test(label)) {
      this.#readDayAndPlace(text, value);
      return;
    }
    const { days } = this.context;
    const own = { year: this.#ownYear ?? days.year, month: this.#ownMonth ?? days.month };
    this.#dayOf(readDays(text, { ...days, ...own }), text, key, at);
  }

  /** A day with the place after it under 时间及地点: the cell is noted for the place. */
  #readDayAndPlace(text: string, value: Value): void {
    const [day = text] = DAY_BEFORE_PLACE.exec(text) ?? [];
    this.#dayOf(readDays(day, this.context.days), text, "date", value.at);
    if (day !== text) this.#note(value);
  }

  /** Whether what stands where a day may stand, and need not, is none and meant to be none: 2024年11月, 2023年以来. A day that there is not is a slip. */
  #isNoDay({ cell }: Value): boolean {
    if (cell.kind === "day") return false;
    const read = readDays(kept(cell.text), this.context.days);
    if (!("fault" in read) || read.fault === "ambiguous" || read.fault === "year") return false;
    return read.fault !== "none" || !/\d[年./-]\d{1,2}[月./-]\d|\d月\d/.test(tight(cell.text));
  }

  /** What began and ended on one day took not several: the day is its date, and a time of day stands in the note. */
  #readEnd(value: Value): boolean {
    const { cell } = value;
    const read = readDays(cell.kind === "day" ? cell.text.slice(0, 10) : kept(cell.text), this.context.days);
    const isSameDay = "date" in read && read.ends === null && read.date === this.#fields.get("date");
    if (!isSameDay) this.#readDay(value, "ends");
    return !isSameDay || !/\d[:：时点]/.test(cell.text);
  }

  #dayOf(read: DayRead, text: string, key: string, at: At): void {
    if ("fault" in read) {
      this.#faults.push(
        read.fault === "several"
          ? { code: "cell-several-days", args: { text }, at }
          : { code: "cell-bad-day", args: { text, lacks: read.fault }, at },
      );
      return;
    }
    if (read.yearFromContext) this.#yearFromContext = true;
    this.#set(key, read.date, at);
    if (read.ends === null) return;
    if (key === "date") this.#set("ends", read.ends, at);
    else if (key === "measures.until" || key === "concluded") this.#set(key, read.ends, at);
  }

  #take(value: Value): void {
    const { meaning, at, cell } = value;
    switch (meaning.is) {
      case "part":
      case "serial":
        return;
      case "note":
        this.#note(value);
        return;
      case "tick":
        if (isTick(cell.text)) this.#set("type", meaning.type, at);
        else if (!isCross(cell.text)) this.#note(value);
        return;
      case "either":
        this.#takeEither(value);
        return;
      case "field":
        if (meaning.key === "note") this.#remark(value);
        else if (meaning.ticks) this.#takeTicked(value, meaning.key, meaning.ticks);
        else if (meaning.key !== "date") this.#takeField(value, meaning.key, meaning.soft);
    }
  }

  /** Those whom a head names where its cell is ticked. */
  #takeTicked(value: Value, key: string, names: readonly string[]): void {
    if (isTick(value.cell.text)) this.#add(key, names, "parties", value.at);
    else if (!isCross(value.cell.text)) this.#note(value);
  }

  /** 报送单位 is who reports, or who is reported to: whoever the cell names is one of both. */
  #takeEither(value: Value): void {
    const { kind } = this.context;
    const hasColumn = (key: string) => this.values.some(({ meaning }) => meaning.is === "field" && meaning.key === key);
    const text = kept(value.cell.text);
    const reads = (key: string) => {
      const type = fieldType(kind, key);
      return type?.takes === "parties" && isWhole(this.context.parties.read(text, type.types, this.#day()));
    };
    const asOrgan = isWhole(this.context.parties.read(text, ["organ"], null));
    const key = hasColumn("from")
      ? "to"
      : hasColumn("to")
        ? "from"
        : asOrgan || (!reads("from") && reads("to"))
          ? "to"
          : "from";
    this.#takeField(value, key, false);
  }

  #takeField(value: Value, key: string, soft: boolean): void {
    if (this.#isAudienceByName(value, key)) {
      this.#takeField(value, "with", soft);
      return;
    }
    if (this.#isOfTopics(value, key)) {
      this.#takeField(value, "topics", soft);
      return;
    }
    const type = fieldType(this.context.kind, key);
    if (!type) {
      this.#note(value);
      return;
    }
    if (key.startsWith("heard.")) {
      this.#heard.push({ key, value });
      return;
    }
    if (this.#read(value, key, type, soft)) this.#sources.set(key, value);
    else this.#note(value);
  }

  /** Those whom an activity was for are named, or are an audience; a 范围 is one of many. */
  #isAudienceByName({ label, cell }: Value, key: string): boolean {
    if (key !== "audience" || this.context.kind !== "activities" || /范围/.test(label)) return false;
    return isWhole(this.context.parties.read(kept(cell.text), ["person"], this.#day()));
  }

  /** The reports that were heard: who reported in a row, of the type and the time in it or in the last row that has one. */
  #takeHeard(): void {
    const last = (key: string, row: number) =>
      this.#heard.findLast((one) => one.key === key && one.value.at.row <= row && this.#heardValue(one) !== undefined);
    const entries = this.#heard.flatMap((one) => {
      if (one.key !== "heard.from") return [];
      const { row } = one.value.at;
      const [type, covers] = [last("heard.type", row), last("heard.covers", row)];
      const { names, unknown } = this.context.parties.read(kept(one.value.cell.text), REPORTERS, this.#day());
      return type
        ? [...names, ...unknown].map((from) => ({
            from,
            type: this.#heardValue(type),
            ...(covers ? { covers: this.#heardValue(covers) } : {}),
          }))
        : [];
    });
    const [first] = this.#heard;
    if (entries.length > 0 && first) this.#set("heard", entries, first.value.at);
    for (const one of this.#heard) {
      const isTaken = entries.length > 0 && (one.key === "heard.from" || this.#heardValue(one) !== undefined);
      if (!isTaken) this.#note(one.value);
    }
  }

  #heardValue({ key, value }: { readonly key: string; readonly value: Value }): string | undefined {
    const text = kept(value.cell.text);
    if (key === "heard.covers") return readPeriod(text, this.context.days.year);
    return key === "heard.type" ? this.#term(text, "reports") : text;
  }

  /** Reads a cell into a field; false where the field does not take it, and nothing is wrong with it. @param soft taken only where it is understood */
  #read(value: Value, key: string, type: FieldType, soft: boolean): boolean {
    const { at } = value;
    const text = kept(value.cell.text);
    const taken = this.#fields.has(key);
    switch (type.takes) {
      case "day":
        if (taken) return false;
        if (this.#isNoDay(value)) return false;
        if (key === "ends") return this.#readEnd(value);
        this.#readDay(value, key);
        return true;
      case "text":
        if (taken && key === "decisions") {
          this.#set(key, [this.#fields.get(key), text].flat(), at);
          return true;
        }
        if (taken) return false;
        this.#set(key, text, at);
        return true;
      case "outsiders":
        this.#set(key, listOrOne([...new Set([this.#fields.get(key) ?? [], this.#outsiders(text)].flat())]), at);
        return true;
      case "id": {
        const id = tight(text);
        if (taken || !/^[^/\s]+$/.test(id)) return false;
        this.#set(key, id, at);
        return true;
      }
      case "number": {
        const number = /^(\d+)\s*[票人名]?$/.exec(tight(text))?.[1];
        if (taken || number === undefined) return false;
        this.#set(key, Number(number), at);
        return true;
      }
      case "truth": {
        const bare = tight(text);
        const isNo = /^(否|不是|N|FALSE|×|x)$/i.test(bare);
        if (taken || !(isNo || /^(是|Y|TRUE|√|✓)$/i.test(bare))) return false;
        this.#set(key, !isNo, at);
        return true;
      }
      case "period": {
        const label = readPeriod(text, this.context.days.year);
        if (taken) return false;
        this.#set(key, label ?? text, at);
        return true;
      }
      case "paths": {
        const paths = text
          .split(/[、，,；;\n]/)
          .map((path) => path.trim())
          .filter((path) => path !== "");
        if (taken || !paths.every((path) => /\.\w{2,5}$|\//.test(path))) return false;
        this.#set(key, listOrOne(paths), at);
        return true;
      }
      case "term": {
        if (taken) return false;
        // 是否追责 is answered by a word; where it is not, who was not held to account was not thereby found to be without fault.
        const isAnswered = type.vocabulary === "findings" && /^是否/.test(value.label) && isTick(text);
        const term = isAnswered ? "追责" : this.#term(text, type.vocabulary);
        if (term === undefined && soft) return false;
        // How many sat together says nothing of the kind of talk where the title does.
        if (soft && this.context.type !== null && key === "type" && OF_NUMBER.test(tickedIn(text) ?? text))
          return false;
        this.#set(key, term ?? text, at);
        return true;
      }
      case "terms":
        return this.#readTerms(value, key, type.vocabulary);
      case "words": {
        if (taken) return false;
        const parts = listParts(text);
        // What came of a matter is no way of disposing of it, unless it names one.
        const isOutcome = key === "disposal" && /情况|意见|结果/.test(value.label);
        const isDisposal = (part: string) =>
          this.#term(part, type.vocabulary) !== undefined || USUAL_DISPOSAL.test(part);
        if (isOutcome && !parts.every(isDisposal)) return false;
        this.#set(key, parts.every((part) => part.length <= 20) ? listOrOne(parts) : text, at);
        return true;
      }
      case "measures":
        return this.#readMeasures(value, key, soft);
      case "subject":
        if (taken) return false;
        this.#set(key, this.context.parties.one(text, ["person", "body"]) ?? text, at);
        return true;
      case "party":
      case "parties":
        return this.#readParties(value, key, type);
    }
  }

  /** Whether what a meeting was on is told by its content and by that alone: topics, where every part is one. */
  #isOfTopics({ label, cell }: Value, key: string): boolean {
    if (this.context.kind !== "meetings" || key !== "title" || !/(学习|研讨|研究|会议)(主要)?(内容|专题)$/.test(label))
      return false;
    if (this.values.some(({ meaning }) => meaning.is === "field" && meaning.key === "topics")) return false;
    return listParts(kept(cell.text)).every((part) => this.#term(part, "topics") !== undefined);
  }

  /** Topics are terms; what is none was merely touched, and stands in the title where there is none yet, else in the note. */
  #readTerms(value: Value, key: string, vocabulary: Vocabulary): boolean {
    const text = kept(value.cell.text);
    const parts = listParts(text).map((part) => this.#term(part, vocabulary));
    const known = parts.filter((part) => part !== undefined);
    // The items of a meeting that takes several rows are all of its topics.
    const isSameColumn = this.#sources.get(key)?.at.column === value.at.column;
    if (known.length === parts.length && (isSameColumn || !this.#fields.has(key))) {
      const before = [this.#fields.get(key) ?? []].flat();
      this.#set(key, listOrOne([...new Set([...before, ...known])]), value.at);
      return true;
    }
    const hasTitle = this.values.some(
      ({ meaning, cell }) => meaning.is === "field" && meaning.key === "title" && !isPlaceholder(cell.text),
    );
    if (hasTitle || this.#fields.has("title")) return false;
    this.#set("title", text, value.at);
    return true;
  }

  #readParties(value: Value, key: string, type: Extract<FieldType, { takes: "party" | "parties" }>): boolean {
    const { at } = value;
    const text = kept(value.cell.text);
    const isRequired = REQUIRED_PARTIES.has(`${this.context.kind}.${key}`);
    const { names, unknown, groups, more, ofGroup } = this.context.parties.read(text, type.types, this.#day());
    if (key === "with") this.#withOfGroup = ofGroup;
    if (more !== null) {
      this.#faults.push({ code: "cell-more-people", args: { text, names }, at });
      return true;
    }
    if (groups.length > 0 || (unknown.length > 0 && names.length === 0 && !isRequired && !looksLikeNames(unknown))) {
      // Many are meant who are not named: who is named stands in the field, and the cell in the note.
      if (isRequired && names.length === 0) this.#set(key, text, at);
      else {
        const isAudience =
          key === "with" || (key === "departments" && /^(听|参|受训|受教育|覆盖|面向)/.test(value.label));
        if (isAudience && this.context.kind === "activities" && names.length === 0 && !this.#hasAudience()) {
          this.#set("audience", text, at);
          return true;
        }
        this.#add(key, names, type.takes, at);
        this.#note(value);
        // There are more organs above than those that a unit lists.
        if (key === "superior") return true;
        for (const one of unknown) this.#faults.push({ code: "cell-unreadable", args: { text: one }, at });
      }
      return true;
    }
    this.#add(key, [...names, ...unknown], type.takes, at);
    return true;
  }

  #hasAudience(): boolean {
    return this.values.some(({ meaning }) => meaning.is === "field" && meaning.key === "audience");
  }

  #add(key: string, names: readonly string[], takes: "party" | "parties", at: At): void {
    if (names.length === 0) return;
    const before = this.#fields.get(key);
    const all = [...(before === undefined ? [] : [before].flat()), ...names];
    this.#set(key, takes === "party" && all.length > 1 ? all.join("、") : listOrOne([...new Set(all)]), at);
  }

  #outsiders(text: string): string[] {
    const { names, unknown, groups } = this.context.parties.read(
      text,
      ["person", "body", "department", "group", "unit", "organ"],
      this.#day(),
    );
    return unknown.length === 0 && groups.length === 0 ? [...names] : listParts(text);
  }

  #readMeasures({ cell, at }: Value, key: string, soft: boolean): boolean {
    const text = kept(cell.text);
    if (UNDECIDED.test(tight(text))) return false;
    const measures = this.#measures(text);
    const before = [this.#fields.get(key) ?? []].flat();
    if (before.length > 0) {
      // Two sanctions that stand in columns of their own: 党纪处分 beside 政务处分.
      const isNew = (one: string) => this.context.terms.find("measures", one) !== undefined && !before.includes(one);
      if (key !== "measures" || !measures.every(isNew)) return false;
      this.#set(key, [...before, ...measures], at);
      return true;
    }
    if (soft && measures.some((one) => this.context.terms.find("measures", one) === undefined)) return false;
    this.#set(key, listOrOne(measures), at);
    return true;
  }

  #measures(text: string): string[] {
    return listParts(text.replace(/^(给予|予以|决定给予|给与)/, "")).map((part) => {
      const bare = part.replace(/^(给予|予以)/, "").replace(/处分$/, "");
      const { terms } = this.context;
      return [part, tight(part), bare, `${bare}处分`].find((one) => terms.find("measures", one) !== undefined) ?? part;
    });
  }

  /** A text of the name of a term: as it is written where it is known, or as it is without spaces; of boxes the ticked one. */
  #term(text: string, vocabulary: Vocabulary): string | undefined {
    const { terms } = this.context;
    const chosen = tickedIn(text) ?? text;
    const bare = tight(chosen);
    const candidates = [
      bare,
      unquoted(bare),
      bare.replace(/会$/, "会议"),
      bare.replace(/^(召开|开展|进行)/, ""),
      `${bare}谈话`,
      `${bare}报告`,
      bare.replace(/会议$/, "会"),
      bare.replace(/(报告|汇报|形式|方式)$/, ""),
    ];
    return candidates.find((one) => one !== "" && terms.find(vocabulary, one) !== undefined);
  }

  /** A type that no column writes is that of the sheet's name or title, or the one that the record's own title writes. */
  #supplyType(values: readonly Value[]): void {
    const { kind, terms, type } = this.context;
    const vocabulary = vocabularyOf(kind);
    if (!vocabulary || this.#fields.has("type")) return;
    const title = values.find(({ meaning }) => meaning.is === "field" && meaning.key === "title");
    // 第2次党组会议 under 会议届次.
    const counted = kind === "meetings" ? values.find(({ label }) => /(届|会|期)次$/.test(label)) : undefined;
    const namedIn = (value: Value | undefined) => value && typeNamed(value.cell.text, vocabulary, terms);
    const written = type ?? namedIn(title) ?? namedIn(counted);
    if (written !== undefined) this.#fields.set("type", written);
  }

  /** Who talks with the whole leading group and is of it does not talk with himself. */
  #leaveOutTalkers(): void {
    if (this.#withOfGroup.length === 0 || this.context.kind !== "talks") return;
    const by = [this.#fields.get("by")].flat();
    const others = [this.#fields.get("with")].flat().filter((name) => !by.includes(name));
    if (others.length > 0) this.#fields.set("with", listOrOne(others));
  }

  /** A part of an entry whose head is not there: the date of a sanction without the sanction. */
  #noteOrphans(): void {
    for (const [key, value] of this.#sources) {
      const head = key.startsWith("leaders.")
        ? "leaders.who"
        : key.startsWith("reported.")
          ? "reported.to"
          : "measures";
      if (key.includes(".") && !key.startsWith("votes.") && !this.#fields.has(head)) this.#note(value);
    }
  }

  #remark(value: Value): void {
    const text = kept(value.cell.text);
    if (this.#remarks.length === 0) this.#remarks.push(text);
    else this.#note(value);
    this.#places.set("note", value.at);
  }

  #note(value: Value): void {
    const { label, cell, at } = value;
    const text = kept(cell.text);
    this.#notes.push({ at, text: label === "" ? text : `${label}：${text}` });
    if (!this.#places.has("note")) this.#places.set("note", at);
  }

  #set(key: string, value: unknown, at: At): void {
    this.#fields.set(key, value);
    this.#places.set(key, at);
  }

  #day(): Day | null {
    const date = this.#fields.get("date");
    return typeof date === "string" ? (dayIn(date) ?? null) : null;
  }

  /** The record with its fields in the order of the kind, those inside others put together. */
  #inOrder(): Record<string, unknown> {
    const { kind } = this.context;
    const record: Record<string, unknown> = {};
    const whole = (key: string) => this.#fields.get(key);
    for (const key of writingOrder(kind)) {
      if (key === "measures")
        set(record, key, this.#withDate(whole(key), whole("measures.date"), whole("measures.until")));
      else if (key === "leaders") set(record, key, this.#leaders());
      else if (key === "reported") set(record, key, this.#reported());
      else if (key === "votes") set(record, key, this.#votes());
      else set(record, key, whole(key));
    }
    const place = (at: At) => this.values.findIndex((value) => value.at === at);
    const inColumns = [...this.#notes].sort((one, other) => place(one.at) - place(other.at));
    const notes = [...this.#remarks, ...inColumns.map(({ text }) => text)];
    if (notes.length > 0) record.note = notes.join("；");
    return record;
  }

  #withDate(measures: unknown, date: unknown, until: unknown): unknown {
    if (measures === undefined || (date === undefined && until === undefined)) return measures;
    return [measures].flat().map((type: unknown) => ({
      type,
      ...(date === undefined ? {} : { date }),
      ...(until === undefined ? {} : { until }),
    }));
  }

  #leaders(): unknown {
    const who = this.#fields.get("leaders.who");
    if (who === undefined) return undefined;
    const measures = this.#fields.get("leaders.measures");
    // Who was dealt with for it was held to account.
    const isHeld = measures !== undefined && !this.#fields.has("leaders.finding");
    return [who].flat().map((one: unknown) => {
      const entry: Record<string, unknown> = { who: one };
      for (const key of ["responsibility", "finding", "severity"]) set(entry, key, this.#fields.get(`leaders.${key}`));
      if (isHeld) entry.finding = "追责";
      set(entry, "measures", measures);
      for (const key of ["date", "ground", "decidedBy"]) set(entry, key, this.#fields.get(`leaders.${key}`));
      return entry;
    });
  }

  #reported(): unknown {
    const [to, date] = [this.#fields.get("reported.to"), this.#fields.get("reported.date")];
    if (to === undefined) return undefined;
    return [{ to, ...(date === undefined ? {} : { date }) }];
  }

  #votes(): unknown {
    const votes = [...this.#fields].filter(([key]) => key.startsWith("votes."));
    return votes.length === 0 ? undefined : Object.fromEntries(votes.map(([key, count]) => [key.slice(6), count]));
  }
}

/** A day at the beginning of a text, with its day of the week and time of day. */
const DAY_BEFORE_PLACE =
  /^(\d{4}\s*[年./-]\s*)?[\d一二三四五六七八九十]{1,3}\s*[月./-]\s*[\d一二三四五六七八九十]{1,3}\s*[日号]?([（(]?(星期|周)[一二三四五六日天][）)]?)?\s*((上午|下午|晚上)?\s*(\d{1,2}([:：]\d{2}|[时点](\d{1,2}分|半)?))?)/;

/** A place for a day that nobody wrote one into. */
const NO_DAY_YET = /^年月日(时分?)?$/;

/** Words for talking with one or with several. */
const OF_NUMBER = /集体|个别|单独|一对一/;

function isDecision({ label }: Value): boolean {
  return !/^(讨论|会商|研讨|审议)(意见|情况)$/.test(label);
}

/** Of several days that could all be the record's, how well the head of each says so, the best first. When a case broke is when it was found, unless another column says that. */
function dayRank(label: string, kind: Kind): number {
  const { best, least } = DAYS_OF[kind] ?? { best: [], least: /^$/ };
  const at = best.findIndex((one) => one.test(label));
  if (at >= 0) return at;
  return least.test(label) ? best.length + 1 : best.length;
}

const DAYS_OF: Partial<Readonly<Record<Kind, { readonly best: readonly RegExp[]; readonly least: RegExp }>>> = {
  events: { best: [/发生|曝光|发现|交办|来文/, /受理|收|来|接|登记|反馈/], least: /转办|移交|移送|上报/ },
  assessments: { best: [/考核|考评|评定|测评|评议|审定/], least: /述职|反馈|公示/ },
  cases: { best: [/发现/, /受理/, /立案/], least: /案发|发案/ },
  appointments: {
    best: [/任免|任职|任命|到任|生效|表彰|奖励|获奖|授予|提拔|晋升/, /决定|批准/],
    least: /研究|公示|考察|备案/,
  },
};

function isOutbreak({ label }: Value): boolean {
  return /案发|发案/.test(label);
}

/** How the discipline organs dispose of leads, besides the terms. */
const USUAL_DISPOSAL = /^(谈话函询|函询|初步核实|初核|暂存待查|予以了结|直接了结)$/;

/** What stands where a sanction will stand once there is one. */
const UNDECIDED =
  /^(待定|未定|暂无|尚?未(处理|处分|处置|决定|作出|结案)|正在(审查|调查|办理|处理)|(审查|调查|办理|处理)中|在办)$/;

/** Parties without which a record is none. */
const REQUIRED_PARTIES: ReadonlySet<string> = new Set([
  "talks.by",
  "talks.with",
  "reports.from",
  "reports.to",
  "activities.by",
  "appointments.person",
  "cases.leaders.who",
]);

/** Who may report to a meeting. */
const REPORTERS: readonly PartyType[] = ["person", "body", "department", "group", "unit"];

function set(record: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) record[key] = value;
}

function isWhole({ names, unknown, groups, more }: PartiesRead): boolean {
  return names.length > 0 && unknown.length === 0 && groups.length === 0 && more === null;
}

/** Whether what is nobody here looks like names of people: then somebody is missing, or misspelt. */
function looksLikeNames(texts: readonly string[]): boolean {
  return texts.some((text) => /^[\p{Script=Han}·]{2,4}$/u.test(tight(text)));
}

function listOrOne<T>(list: readonly T[]): T | readonly T[] {
  const [first] = list;
  return list.length === 1 && first !== undefined ? first : list;
}

function listParts(text: string): string[] {
  return withoutNumbers(text)
    .split(/[、，,；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !isPlaceholder(part));
}

/** A list whose parts are numbered (1.党风廉政建设 2.整改；一、…；（一）…；①…), each part on a line. */
function withoutNumbers(text: string): string {
  return text.replace(
    /(^|[\s；;。，,、])\s*(?:\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}[、.．]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])/g,
    "\n",
  );
}

/** Of boxes in one cell, the text beside the one that is ticked: ☑廉政谈话 □提醒谈话. */
function tickedIn(text: string): string | undefined {
  if (!/[□☐○]/.test(text) || !/[☑■✓✔√●]/.test(text)) return undefined;
  const parts = [...text.matchAll(/([□☐○☑■✓✔√●])\s*([^□☐○☑■✓✔√●]*)/g)];
  const ticked = parts.filter(([, box]) => /[☑■✓✔√●]/.test(box ?? ""));
  return ticked.length === 1 ? ticked[0]?.[2]?.trim() : undefined;
}
