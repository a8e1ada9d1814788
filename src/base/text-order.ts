/** Compares texts by code unit, the same on every machine and in every locale: for `sort`. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
