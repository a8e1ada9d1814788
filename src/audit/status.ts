/** Every status, in the order of the summary (contract 4). */
export const STATUSES = [
  "met",
  "late",
  "gap",
  "breach",
  "review",
  "undetermined",
  "due-soon",
  "pending",
  "waived",
  "known",
  "not-applicable",
] as const;
export type Status = (typeof STATUSES)[number];

/** How many findings of each status. */
export type Summary = Readonly<Record<Status, number>>;
