/** Whom something is sent to or attended by: an organ by its relation, or a body. */
export interface Recipient {
  readonly type: "organ" | "body";
  readonly id: string;
}

/** One to whom something is owed, and those to whom it may be sent as well instead. */
export interface OwedTo extends Recipient {
  readonly or: readonly Recipient[];
}
