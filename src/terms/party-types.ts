/** What a party to a duty or a record can be (contract 4). */
export type PartyType = "person" | "body" | "department" | "group" | "unit" | "organ";

/** The types to name where some may stand: a group may wherever a department may, which goes without saying in a unit that has none. */
export function namedTypes(types: readonly PartyType[]): readonly PartyType[] {
  return types.includes("department") ? types.filter((type) => type !== "group") : types;
}
