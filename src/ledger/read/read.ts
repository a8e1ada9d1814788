import { memo } from "../../base/memo.js";
import { nearest } from "../../base/nearest.js";
import { compareTexts } from "../../base/text-order.js";
import { valueUnder } from "../../document/in-order.js";
import { fullWidthKey } from "../../document/keys.js";
import { isAboutName, isError, type Problem, problem } from "../../document/problem.js";
import { type FoundFile, readFound } from "../../document/read-text.js";
import { conforms, salvage } from "../../document/schema.js";
import type { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import type { YamlFile } from "../../document/yaml-file.js";
import type { Kind } from "../../terms/record-kinds.js";
import type { Discovered, RecordFile, UnitFolder } from "../discover.js";
import { LabelSource } from "../labels.js";
import type { AnyRecord, Ledger, RecordOf, Records } from "../model.js";
import { type Finder, Names } from "../names.js";
import { type CompactUnit, compactUnits } from "./compact-unit.js";
import { checkAbroad, type Description, describer, openBodies } from "./describe.js";
import type { DescriptionInput, Known, RecordInput, UnitInput } from "./input.js";
import { noticesOn, type WrittenRecord } from "./notices.js";
import type { Abroad } from "./posts.js";
import { type FieldReader, readerOf } from "./reader.js";
import { recordFrom } from "./records.js";
import { UniqueIds } from "./unique-ids.js";
import { checkUnique, type Seen } from "./unit.js";

/** A ledger without the records (and units) that have errors, and what is wrong or odd with what was read. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly faults: ReadingFaults;
}

/** What errors keep out of a ledger. */
export interface ReadingFaults extends Pick<OpenLedger, "stranded" | "ownerless"> {
  /** Each unit with errors, in the order of their ids. */
  readonly units: readonly FaultyUnit[];
}

/** A unit with errors: in the ledger without the records that have them, unless its description has. */
export interface FaultyUnit {
  readonly unit: CompactUnit;
  readonly errors: readonly Problem[];
  /** How many records it has, good or not. */
  readonly items: number;
}

/** A ledger whose units are described; their records are read unit by unit. */
export interface OpenLedger {
  /** Those whose description has no error, in the order of their ids, without records. */
  readonly units: readonly CompactUnit[];
  /** Every unit that can be described at all, in that order: the others' records serve to find what is wrong with them. */
  readonly unread: readonly UnreadUnit[];
  /** What is wrong with the descriptions, and with what belongs to no unit. */
  readonly problems: readonly Problem[];
  /** The units of which nothing can be made. */
  readonly stranded: readonly StrandedUnit[];
  /** What belongs to no unit that is known and has errors. */
  readonly ownerless: Ownerless;
}

/** A unit whose description says not even which unit it is. */
export interface StrandedUnit {
  readonly file: string;
  /** What is wrong with it and its records. */
  readonly errors: readonly Problem[];
  /** How many records it has, as far as they can be counted. */
  readonly items: number;
}

/** Errors that are no unit's, and how many records they keep out. */
export interface Ownerless {
  readonly errors: readonly Problem[];
  readonly items: number;
}

/** A unit whose records are not read yet. */
export interface UnreadUnit {
  /** Its description, as reports show it. */
  readonly file: string;
  /** The unit without records; undefined where its description has errors. */
  readonly unit: CompactUnit | undefined;
  /** The same with or without errors. */
  readonly described: CompactUnit;
  /** The errors of its description, of its folder, and of its waivers and answers that lie elsewhere. */
  readonly errors: readonly Problem[];
  /** Reads its records of the kinds wanted. An error leaves out its record, never the rest; all kinds left, what is wrong is the same each time. */
  read(wanted?: (kind: Kind) => boolean): RecordsRead;
}

/** The good records among those of a unit, what there is to say of all of them, and how many they are, good or not. */
export interface RecordsRead {
  readonly records: Records;
  readonly problems: readonly Problem[];
  readonly items: number;
}

/** How many files a unit has: its description, its record files and its workbooks. */
export function filesOfUnit({ records, workbooks }: UnitFolder): number {
  return 1 + records.length + workbooks.length;
}

/** How many ledger files were found: descriptions of units and record files. */
export function filesIn({ units, loose }: Discovered): number {
  return units.length + units.reduce((sum, unit) => sum + filesOfUnit(unit) - 1, 0) + loose.length;
}

/** Opens the ledger found: brings together what its units are described as, and reads what belongs to no unit. */
export function openLedger(
  { loose, problems: found }: Discovered,
  inputs: readonly UnitInput[],
  descriptions: readonly Description[],
  known: Known,
): OpenLedger {
  const problems: Problem[] = [...found];
  const lists = loose.flatMap((one) => readList(one, problems) ?? []);
  const opened = openUnits(inputs, descriptions, lists, known);
  const { unread, errors } = withFoundErrors(problems.filter(isError), opened.unread);
  const { ownerless } = opened;
  return {
    ...opened,
    unread,
    problems: [...problems, ...opened.problems],
    ownerless: { ...ownerless, errors: [...errors, ...ownerless.errors] },
  };
}

/** Errors of files and folders, each with the innermost unit whose folder it is in; those of no unit's folder are left. */
function withFoundErrors(
  errors: readonly Problem[],
  unread: readonly UnreadUnit[],
): { readonly unread: readonly UnreadUnit[]; readonly errors: readonly Problem[] } {
  if (errors.length === 0) return { unread, errors };
  const folders = unread.map(({ file }) => file.slice(0, -"unit.yaml".length));
  const own = new Map<number, Problem[]>();
  const left = errors.filter((error) => {
    const { file, inLedger = file } = error.place;
    const homes = folders.flatMap((folder, at) => (inLedger.startsWith(folder) ? [{ folder, at }] : []));
    const home = homes.sort((one, other) => other.folder.length - one.folder.length)[0];
    if (home) memo(own, home.at, () => []).push(error);
    return home === undefined;
  });
  const withOwn = unread.map((unit, at) => {
    const more = own.get(at);
    return more ? { ...unit, errors: [...unit.errors, ...more] } : unit;
  });
  return { unread: withOwn, errors: left };
}

/** The units found, each after those above it. */
export function inputsOf({ units }: Discovered): UnitInput[] {
  const inputs = new Map<UnitFolder, UnitInput>();
  for (const folder of units) {
    inputs.set(folder, {
      file: folder.description.name,
      above: folder.above && inputs.get(folder.above),
      description: (problems) => readDescription(folder.description, problems),
      recordLists: listsOf(folder),
    });
  }
  return [...inputs.values()];
}

function readDescription(found: FoundFile, problems: Problem[]): DescriptionInput | undefined {
  const file = readFile(found, problems);
  return file && { file, path: [], value: file.value };
}

/** The lists in a unit's files, read anew each time. */
function listsOf({ records, workbooks }: UnitFolder): UnitInput["recordLists"] {
  return (wanted, problems, whose) => [
    ...records.filter(({ kind }) => wanted(kind)).flatMap((found) => readList(found, problems) ?? []),
    ...(whose ? workbooks.flatMap((book) => book.lists(whose.unit, whose.names, problems)) : []).filter(({ kind }) =>
      wanted(kind),
    ),
  ];
}

function readFile(found: FoundFile, problems: Problem[], planned?: SourceText): YamlFile | undefined {
  const source = planned ?? readFound(found, problems);
  const file = source && readYaml(source);
  for (const one of file?.problems ?? []) problems.push(one);
  return file;
}

function readList(found: RecordFile, problems: Problem[]): RecordInput | undefined {
  const file = readFile(found, problems, found.planned);
  return file && { kind: found.kind, file, path: [], value: file.value, roots: found };
}

/** What is kept of a description: most of it is let go as soon as it is read. */
interface Described {
  readonly unit: CompactUnit;
  readonly input: UnitInput;
  /** Its bodies are still to be read. */
  readonly bodiesOpen: boolean;
  readonly abroad: readonly Abroad[];
  /** Nothing is wrong with it; else it serves to read its records by, and is not audited. */
  readonly sound: boolean;
  readonly errors: readonly Problem[];
}

/** A unit of which nothing can be made, and why. */
interface Stranded {
  readonly input: UnitInput;
  readonly errors: readonly Problem[];
}

/** Reads units and their records from parsed YAML. @param loose waivers and answers that lie in no unit's folder */
export function readUnits(inputs: readonly UnitInput[], loose: readonly RecordInput[], known: Known): LedgerReading {
  return readAll(openUnits(inputs, describer(known)(inputs), loose, known), inputs.length + loose.length);
}

/** Reads the records of every unit of an open ledger. @param files how many there are */
export function readAll(opened: OpenLedger, files: number): LedgerReading {
  const { unread, stranded, ownerless } = opened;
  const problems: Problem[] = [...opened.problems];
  const faulty: FaultyUnit[] = [];
  const units = unread.flatMap(({ unit, described, errors: before, read }) => {
    const { records, problems: ofRecords, items } = read();
    for (const one of ofRecords) problems.push(one);
    const errors = [...before, ...ofRecords.filter(isError)];
    if (errors.length > 0) faulty.push({ unit: described, errors, items });
    return unit ? [unit.whole(records)] : [];
  });
  return { ledger: { units, files }, problems, faults: { units: faulty, stranded, ownerless } };
}

/** How many records a list has, good or not. */
function itemsIn({ value }: RecordInput): number {
  return Array.isArray(value) ? value.length : 0;
}

/** @param loose waivers and answers that lie in no unit's folder */
function openUnits(
  inputs: readonly UnitInput[],
  descriptions: readonly Description[],
  loose: readonly RecordInput[],
  known: Known,
): OpenLedger {
  const problems: Problem[] = [];
  const names = new Names(known.terms);
  const { described, stranded } = together(inputs, descriptions, names, known, problems);
  const looseProblems: Problem[] = [];
  const { byUnit: looseByUnit, wrong } = readLooseRecords(loose, described, known, names, looseProblems);
  for (const one of looseProblems) problems.push(one);
  const inOrder = described.sort((a, b) => compareTexts(a.unit.id, b.unit.id));
  const unread = inOrder.map(({ unit, input, bodiesOpen, abroad, sound, errors: own }): UnreadUnit => {
    const before = problems.length;
    const whole = bodiesOpen
      ? unit.withBodies(openBodies(input, sound, { known, names: names.of(unit), problems }))
      : unit;
    if (abroad.length > 0) checkAbroad(input, abroad, unit, { known, names: names.of(unit), problems });
    const placed = looseByUnit.get(unit.id) ?? [];
    const looseErrors = wrong.get(unit.id) ?? [];
    const lists = input.recordLists;
    const isWell = sound && problems.length === before;
    return {
      file: unit.file,
      unit: isWell ? whole : undefined,
      described: whole,
      errors: [...own, ...problems.slice(before), ...looseErrors.flatMap(({ errors }) => errors)].filter(isError),
      read: (wanted = ALL_KINDS) => {
        const finder = names.of(unit);
        const ofUnit: UnitInput["recordLists"] = (some, found) => lists(some, found, { unit, names: finder });
        const read = readRecordsOf(ofUnit, placed, wanted, finder, known);
        // What a name stands for is not judged by a description with errors.
        if (!isWell) read.problems = read.problems.filter((one) => !isAboutName(one));
        if (wanted === ALL_KINDS) for (const one of noticesOn(read.written, unit)) read.problems.push(one);
        return { ...read, items: read.items + looseErrors.length };
      },
    };
  });
  return {
    units: unread.flatMap(({ unit }) => unit ?? []),
    unread,
    stranded: stranded.map((one) => strandedUnit(one, problems)),
    ownerless: ownerlessIn(wrong, looseProblems),
    problems,
  };
}

function strandedUnit({ input, errors }: Stranded, problems: Problem[]): StrandedUnit {
  const before = problems.length;
  const lists = input.recordLists(() => true, problems);
  for (const list of lists) checkShapes(list, problems);
  return {
    file: input.file,
    errors: [...errors, ...problems.slice(before)].filter(isError),
    items: lists.reduce((sum, list) => sum + itemsIn(list), 0),
  };
}

/** Of what is wrong with waivers and answers that lie in no unit's folder, what is no unit's. */
function ownerlessIn(wrong: LooseRecords["wrong"], problems: readonly Problem[]): Ownerless {
  const owned = new Set([...wrong].flatMap(([id, own]) => (id === null ? [] : own.flatMap(({ errors }) => errors))));
  return {
    errors: problems.filter((one) => isError(one) && !owned.has(one)),
    items: wrong.get(null)?.length ?? 0,
  };
}

/**
 * The units that were described, and those of which nothing can be made: their records are held to their schemas only.
 * @param names takes in every unit
 */
function together(
  inputs: readonly UnitInput[],
  descriptions: readonly Description[],
  names: Names,
  known: Known,
  problems: Problem[],
): { readonly described: Described[]; readonly stranded: readonly Stranded[] } {
  const described: Described[] = [];
  const stranded: Stranded[] = [];
  const idOf = new Map<UnitInput, string>();
  const compact = compactUnits();
  const ids = new UniqueIds(known, problems);
  inputs.forEach((input, index) => {
    const { unit: said, problems: own = [] } = descriptions[index] ?? {};
    for (const one of own) problems.push(one);
    if (!said) {
      stranded.push({ input, errors: own });
      return;
    }
    const { outside, inside, bearing, bodiesOpen, abroad } = said;
    const { id } = outside;
    const above = input.above ? (idOf.get(input.above) ?? null) : null;
    const unit = compact({ ...outside, superior: outside.superior ?? above }, NO_RECORDS, inside);
    names.add(unit, bearing);
    const before = problems.length;
    const areFree = ids.take(id, input);
    const errors = [...own, ...problems.slice(before)].filter(isError);
    idOf.set(input, id);
    described.push({ unit, input, bodiesOpen, abroad, errors, sound: areFree && errors.length === 0 });
  });
  return { described, stranded };
}

function readRecordsOf(
  lists: UnitInput["recordLists"],
  loose: readonly Placed[],
  wanted: (kind: Kind) => boolean,
  names: Finder,
  known: Known,
): RecordsRead & { problems: Problem[]; readonly written: readonly Placed[] } {
  const problems: Problem[] = [];
  const inputs = lists(wanted, problems);
  const records = inputs.flatMap((list) => readRecords(list, readerOf(list, known, problems, names), known, problems));
  const written = withUniqueIds([...records, ...loose], new Map());
  return {
    records: byKind(written.map(({ record }) => record)),
    written,
    problems,
    items: inputs.reduce((sum, list) => sum + itemsIn(list), loose.length),
  };
}

/** A record as read, with the place it was read from and what was written there. */
type Placed = WrittenRecord;

const ALL_KINDS = () => true;

/** The good records of a list; the others are among the problems. */
function readRecords(input: RecordInput, list: FieldReader, known: Known, problems: Problem[]): Placed[] {
  const placed: Placed[] = [];
  eachRecord(input, problems, (value, index) => {
    const before = problems.length;
    const reader = list.at(index);
    const record = readRecord({ input, value, reader, problems }, known);
    if (record && problems.length === before && input.file.problems.length === 0)
      placed.push({ record, reader, value });
  });
  return placed;
}

/** Goes through the items of a list of records; an empty file is an empty list. */
function eachRecord(
  { value, file, path }: RecordInput,
  problems: Problem[],
  read: (item: unknown, index: number) => void,
): void {
  if (value === null || value === undefined) return;
  if (!Array.isArray(value)) {
    const key = typeof value === "string" ? fullWidthKey(value) : undefined;
    const place = file.placeOf(path);
    problems.push(key ? problem("full-width-colon", { key }, place) : problem("not-a-list", {}, place));
    return;
  }
  value.forEach((item: unknown, index) => {
    if (item === null) problems.push(problem("empty-record", {}, file.placeOf([...path, index])));
    else read(item, index);
  });
}

function checkShapes(input: RecordInput, problems: Problem[]): void {
  eachRecord(input, problems, (value, index) => {
    conforms(input.kind, value, { file: input.file, path: [...input.path, index] }, problems);
  });
}

/** One record of the kind its file lists; undefined where it does not have the shape of one. */
function readRecord(item: Item, known: Known): AnyRecord | undefined {
  const record = readAs(item.input.kind, item);
  if (record) checkReferences(record, item.reader, known);
  return record;
}

/** Holds the regulations and clauses that a record names to those there are. */
function checkReferences(record: AnyRecord, reader: FieldReader, known: Known): void {
  switch (record.kind) {
    case "assessments":
      if (record.regulation !== null) checkRegulation(record.regulation, reader, known);
      break;
    case "answers":
    case "waivers":
      checkClause(record.regulation, record.clause, reader, known);
      break;
  }
}

/** An item of a list of records, not held to anything yet. */
interface Item {
  readonly input: RecordInput;
  readonly value: unknown;
  readonly reader: FieldReader;
  readonly problems: Problem[];
}

/** A record with errors in its shape is read for what else is wrong with it; whoever asked leaves it out. */
function readAs<K extends Kind>(kind: K, { input, value, reader, problems }: Item): RecordOf[K] | undefined {
  const isWell = conforms(kind, value, { file: input.file, path: reader.path }, problems);
  const raw = isWell ? value : salvage(kind, value);
  return raw && recordFrom(kind, raw, reader, input.roots);
}

function checkClause(regulation: string, clause: string, reader: FieldReader, known: Known): void {
  const clauses = checkRegulation(regulation, reader, known);
  if (clauses && !clauses.includes(clause)) {
    const candidates = known.clauses.of?.(regulation, clause) ?? [];
    const near = () => (candidates.length > 0 ? null : nearestClause(clause, clauses));
    reader.complainOfClause({ regulation, text: clause, candidates }, near);
  }
}

/** The clauses of a regulation a record names; a problem where there is no such regulation. */
function checkRegulation(regulation: string, reader: FieldReader, known: Known): readonly string[] | undefined {
  const clauses = known.clauses.get(regulation);
  if (!clauses) {
    const args = { text: regulation, nearest: nearest(regulation, known.clauses.keys()) ?? null };
    reader.complain("unknown-regulation", args, "regulation");
  }
  return clauses;
}

/** The first of the duties under a clause written without its letter, else the clause most like it. */
function nearestClause(clause: string, clauses: readonly string[]): string | null {
  return clauses.find((one) => one.startsWith(clause)) ?? nearest(clause, clauses) ?? null;
}

/** A record with errors, which is left out. */
interface WrongRecord {
  readonly errors: readonly Problem[];
}

/** Waivers and answers that lie in no unit's folder. */
interface LooseRecords {
  readonly byUnit: ReadonlyMap<string, readonly Placed[]>;
  /** Those with errors by the ids of their units, null where none is known. */
  readonly wrong: ReadonlyMap<string | null, readonly WrongRecord[]>;
}

function readLooseRecords(
  files: readonly RecordInput[],
  described: readonly Described[],
  known: Known,
  names: Names,
  problems: Problem[],
): LooseRecords {
  const byUnit = new Map<string, Placed[]>();
  const wrong = new Map<string | null, WrongRecord[]>();
  const finders = new Map<CompactUnit | undefined, Finder>();
  for (const input of files) {
    eachRecord(input, problems, (value, index) => {
      const path = [...input.path, index];
      const named = valueUnder("unit", value);
      const before = problems.length;
      const note = (id: string | null) => memo(wrong, id, () => []).push({ errors: problems.slice(before) });
      if (named === undefined) {
        problems.push(problem("waiver-without-unit", {}, input.file.placeOf(path)));
        conforms(input.kind, value, { file: input.file, path }, problems);
        note(null);
        return;
      }
      const unit = described.find((one) => one.unit.id === named || one.unit.name === named)?.unit;
      const finder = memo(finders, unit, () => names.of(unit));
      const reader = readerOf(input, known, problems, finder).at(index);
      if (!unit) reader.party(["unit"], named, "unit");
      const record = unit && readRecord({ input, value, reader, problems }, known);
      if (unit && record && problems.length === before) {
        byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), { record, reader, value }]);
      } else {
        note(unit?.id ?? null);
      }
    });
  }
  return { byUnit, wrong };
}

/** Record ids are unique in the unit (contract 1): a second record of an id is a problem, and left out. */
function withUniqueIds(placed: readonly Placed[], seen: Seen): Placed[] {
  return placed.filter(({ record, reader }) => record.id === null || checkUnique(record.id, seen, reader, "id"));
}

/** Of units whose records are not read, of which there may be many. */
export const NO_RECORDS = byKind([]);

function byKind(records: readonly AnyRecord[]): Records {
  const all: { [K in Kind]: RecordOf[K][] } = {
    meetings: [],
    talks: [],
    reports: [],
    activities: [],
    assessments: [],
    cases: [],
    events: [],
    appointments: [],
    waivers: [],
    answers: [],
  };
  const add = <K extends Kind>(kind: K, record: RecordOf[K]) => all[kind].push(record);
  for (const record of records) add(record.kind, record);
  for (const own of Object.values(all)) {
    if (own.length > 0) LabelSource.together(own.filter(({ id }) => id === null));
  }
  return all;
}
