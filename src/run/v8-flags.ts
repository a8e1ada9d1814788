import { setFlagsFromString } from "node:v8";

/** From so many files on a ledger is more than one office's. */
const MANY = 30;
/** From so many on a run is long enough for whatever V8 does of itself. */
const VERY_MANY = 5000;
/** The last V8 of which these flags were measured: that of Node 22. A later one has other compilers, and may not know them all. */
const LAST_KNOWN = 12;
const [MAJOR = 0, MINOR = 0] = process.versions.v8.split(".").map(Number);

/**
 * A thread compiles hundreds of functions, over a province for a quarter of its time: less of that is worth more than the best code.
 * What functions call is put into them sparingly, and what they do to lists is not.
 */
const LIGHTLY = [
  "--max-inlined-bytecode-size-cumulative=200",
  "--no-turbo-inline-array-builtins",
  "--no-turbo-loop-peeling",
];
/**
 * A run over a county's files ends soon after V8 found its functions worth compiling: it is to take its time for that. The V8 of
 * Node 20, that is; later ones count otherwise, and know no budget.
 */
const LATE = MAJOR === 11 && MINOR === 3 ? ["--interrupt-budget=200000"] : [];
/** Such a run ends before its heap is large: once V8 began to mark what it might clear away, the end would wait for it. */
const UNMARKED = ["--no-incremental-marking"];
/**
 * An office's run ends before better code, which V8 makes beside it, is of use; one that goes on for seconds still gets it. What is
 * cleared away is too little to be shared out among threads.
 */
const SHORT = ["--no-parallel-scavenge", ...(MAJOR === 11 && MINOR === 3 ? ["--interrupt-budget=2000000"] : [])];
/**
 * Units are read one by one and let go: V8 is not to take it, from the descriptions that are kept, that records are too, and not to
 * let its heap grow to twice what is kept before it clears away.
 */
const LETTING_GO = ["--no-allocation-site-pretenuring", "--heap-growing-percent=30"];

/** Where every core has a thread of the program's own, what V8 would do beside them takes its time from them. */
const BY_THEMSELVES = ["--no-parallel-scavenge", "--no-concurrent-recompilation"];

/** Tells V8 how to go about a ledger of so many files. V8 can be told while it runs; saying it again changes nothing. */
export function tuneFor(files: number): void {
  if (files < MANY) tell([...SHORT, ...UNMARKED]);
  else tell([...LIGHTLY, ...LETTING_GO, ...(files < VERY_MANY ? [...LATE, ...UNMARKED] : [])]);
}

/** Tells V8 that there is a thread for each core, before they are started. */
export function tuneForThreads(): void {
  tell(BY_THEMSELVES);
}

function tell(flags: readonly string[]): void {
  if (MAJOR > LAST_KNOWN) return;
  for (const flag of flags) setFlagsFromString(flag);
}
