import type { LintCode } from "../../../authoring/lint/lint.js";

export interface LintWords {
  readonly doubts: Readonly<Record<LintCode, (about: string) => string>>;
  sum(regulation: string, doubts: number): string;
}
