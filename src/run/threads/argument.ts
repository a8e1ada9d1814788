/** The argument that makes the program a thread of a run. Nobody can type it. */
export const THREAD = "\0thread";
