export interface DiffWords {
  title(before: string, after: string): string;
  sum(opened: number, changed: number, closed: number, unchanged: number): string;
  /** Findings that bear other ids in the two results. */
  renamed(count: number): string;
  readonly opened: string;
  readonly changed: string;
  readonly closed: string;
  /** In place of a status: the finding is not in that result. */
  readonly absent: string;
  readonly asked: Readonly<Record<"year" | "regulations" | "units", string>>;
  differentlyAsked(what: readonly string[]): string;
  unreadable(path: string, reason: string): string;
  /** @param schema what the file says it is; null where it says nothing */
  noResult(path: string, schema: string | null): string;
}
