/** Whom something is sent to or attended by: an organ by its relation, or a body. */
export interface Recipient {
  readonly type: "organ" | "body";
  readonly id: string;
}
