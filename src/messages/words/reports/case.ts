/** One case on a page. */
export interface CaseViewWords {
  title(label: string, title: string | null): string;
  /** Between the items of a list. */
  readonly listComma: string;
  scope(unit: string, id: string, asOf: string, years: readonly number[]): string;
  readonly nothingAsked: string;
  readonly facts: string;
  oversight(on: string, departments: readonly string[]): string;
  readonly leaders: string;
  readonly records: string;
  section(title: string, id: string, superior: string | null): string;
  readonly fields: {
    readonly found: string;
    readonly occurred: string;
    readonly subject: string;
    readonly post: string;
    readonly statedPost: string;
    readonly department: string;
    readonly category: string;
    readonly severity: string;
    readonly flags: string;
    readonly measures: string;
    readonly status: string;
    readonly reported: string;
    readonly decision: string;
    readonly mitigating: string;
    readonly aggravating: string;
    readonly about: string;
    readonly concluded: string;
    readonly place: string;
  };
  readonly overseers: { readonly head: string; readonly overseer: string; readonly branchSecretary: string };
  readonly notRecorded: string;
  readonly noDepartment: string;
  /** Nobody in the ledger held the post. */
  readonly nobody: string;
  readonly noLeaders: string;
  post(role: string, departments: readonly string[]): string;
  measure(type: string, date: string, until: string | null): string;
  reportedTo(to: readonly string[], date: string): string;
  decision(mode: string | null, by: readonly string[], dissent: readonly string[]): string;
  readonly ground: string;
  readonly decidedBy: string;
  of(word: string, values: readonly string[]): string;
  open(count: number): string;
  settled(count: number): string;
  bars(count: number): string;
  readonly asks: string;
  readonly who: string;
  readonly due: string;
  readonly tier: string;
  tierOf(severity: string, measures: readonly string[]): string;
  readonly shows: string;
  readonly lasts: string;
  barSpan(since: string, until: string | null, state: "stands" | "over" | "unknown"): string;
  readonly inBar: string;
  readonly noneInBar: string;
  readonly nothing: string;
  readonly unbound: string;
  unknown(text: string, nearest: string | null): string;
  several(text: string, ids: readonly string[]): string;
  later(text: string, date: string, asOf: string): string;
}
