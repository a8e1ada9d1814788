/** Exit codes (contract 5). Never a count. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  findings: 1,
  /** Wrong usage, configuration or rulebook. */
  usage: 2,
  /** Records that cannot be read or are invalid, or nothing to audit. */
  records: 3,
  internal: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What ends a command early once all there is to say has been said: the exit code alone. */
export class Ended extends Error {
  constructor(readonly code: ExitCode) {
    super(`ended with ${code}`);
  }
}

/** What ends a command early with a line for the user: the sentence, and the exit code; perhaps with lines that show what it is about. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: ExitCode = EXIT.usage,
    readonly more: readonly string[] = [],
  ) {
    super(message);
  }
}
