import { displayWidth } from "../../report/layout/width.js";
import type { RunContext } from "../run-context.js";

/** Work that is done sooner than this needs no line: milliseconds. */
const SOON = 1000;
/** Between two looks of the line: milliseconds. */
const PAUSE = 200;

/** How far work is, in a line on stderr that is gone when the work is done: at a terminal only. */
export class Progress {
  readonly #started: number;
  #drawn = 0;
  #width = 0;

  constructor(private readonly context: RunContext) {
    this.#started = context.environment.now();
  }

  /**
   * Draws the line anew, unless it is too early for that.
   * @param done a part of one
   */
  show(done: number, units: number, files: number): void {
    const { environment, messages, options } = this.context;
    const { stderr, now } = environment;
    const at = now();
    if (stderr.columns === undefined || options.quiet || done === 0) return;
    if (at - this.#started < SOON || at - this.#drawn < PAUSE) return;
    this.#drawn = at;
    const left = Math.ceil(((at - this.#started) * (1 - done)) / done / 1000);
    const line = messages.cli.progress(Math.floor(units * done), units, Math.floor(files * done), files, left);
    const padding = " ".repeat(Math.max(0, this.#width - displayWidth(line)));
    this.#width = displayWidth(line);
    this.#draw(`${line}${padding}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#width > 0) this.#draw(`${" ".repeat(this.#width)}\r`);
    this.#width = 0;
  }

  /** A terminal takes what it is given at once; one that went away is no reason to end. */
  #draw(text: string): void {
    this.context.environment.stderr.write(`\r${text}`).catch(() => undefined);
  }
}
