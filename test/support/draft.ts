import type { Draft } from "../../src/views/draft.js";

/** A record that is proposed, with what a test says of it; the rest is not there. */
export function draft(fields: Pick<Draft, "kind" | "type"> & Partial<Draft>): Draft {
  return {
    about: [],
    topics: [],
    regular: null,
    form: null,
    covers: null,
    slots: {},
    heard: [],
    open: [],
    ...fields,
  };
}
