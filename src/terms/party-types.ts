/** What a party to a duty or a record can be (contract 4). */
export const PARTY_TYPES = ["person", "body", "department", "group", "unit", "organ"] as const;
export type PartyType = (typeof PARTY_TYPES)[number];

/** The types to name where some may stand: a group may wherever a department may, which goes without saying in a unit that has none. */
export function namedTypes(types: readonly PartyType[]): readonly PartyType[] {
  return types.includes("department") ? types.filter((type) => type !== "group") : types;
}
