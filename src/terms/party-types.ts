/** What a party to a duty or a record can be (contract 4). */
export type PartyType = "person" | "body" | "department" | "unit" | "organ";
