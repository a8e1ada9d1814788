/** What there is to say of a kind of records. */
export interface RecordKindRow {
  /** The kind as files and folders are named. */
  readonly kind: string;
  /** Whether its type is a term: the vocabulary then bears the kind's name. */
  readonly isTyped: boolean;
  /** What its files are called in Chinese, with 台账 or without. */
  readonly files: readonly string[];
}

/**
 * The kinds of records (contract 1), a row each, by the word that a rulebook uses for one of them. What else there is of a kind (its
 * schema, its model, its reader, its words) does not compile, or fails its test, until it is there.
 */
export const RECORD_KINDS = {
  meeting: { kind: "meetings", isTyped: true, files: ["会议"] },
  talk: { kind: "talks", isTyped: true, files: ["谈话", "谈心谈话"] },
  report: { kind: "reports", isTyped: true, files: ["报告"] },
  activity: { kind: "activities", isTyped: true, files: ["活动"] },
  assessment: { kind: "assessments", isTyped: true, files: ["考核"] },
  case: { kind: "cases", isTyped: false, files: ["案件", "问责", "案件问责"] },
  event: { kind: "events", isTyped: true, files: ["事件", "触发事件"] },
  appointment: { kind: "appointments", isTyped: true, files: ["任免", "任免奖励", "奖励"] },
  waiver: { kind: "waivers", isTyped: false, files: ["豁免"] },
  answer: { kind: "answers", isTyped: false, files: ["答复", "判断"] },
} as const satisfies Record<string, RecordKindRow>;

type Rows = typeof RECORD_KINDS;

/** What a rulebook calls a record of a kind, such as `meeting`. */
export type RecordWord = keyof Rows;

/** A kind of records as files name it, such as `meetings`. */
export type Kind = Rows[RecordWord]["kind"];

/** The kinds whose records have a type. */
export type TypedKind = Extract<Rows[RecordWord], { readonly isTyped: true }>["kind"];

/** What a rulebook calls a record that has a type. */
export type TypedWord = { [Word in RecordWord]: Rows[Word]["kind"] extends TypedKind ? Word : never }[RecordWord];

export const KINDS: readonly Kind[] = Object.values(RECORD_KINDS).map(({ kind }) => kind);

/** The vocabularies of the types of records: who writes a term of one in the file of another is told the right one. */
export const TYPED_KINDS: readonly TypedKind[] = Object.values(RECORD_KINDS).flatMap((row) =>
  row.isTyped ? [row.kind] : [],
);

/** The vocabulary that the types of a kind are terms of; undefined where its records have none. */
export function vocabularyOf(kind: Kind): TypedKind | undefined {
  return TYPED_KINDS.find((one) => one === kind);
}

/** The names by which a kind may be called besides its own: in Chinese, and the word for one record. */
export function otherNamesOf(kind: Kind): readonly string[] {
  return Object.entries(RECORD_KINDS).flatMap(([word, row]) => (row.kind === kind ? [...row.files, word] : []));
}
