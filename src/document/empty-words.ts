/** What counts as not written (contract 1): what clerks put into a cell that stays empty. */
const UNWRITTEN: ReadonlySet<string> = new Set(["无", "/", "—", "-", "待补充"]);

/** Whether a value counts as not written. */
export function isUnwritten(value: unknown): boolean {
  return typeof value === "string" && value.length <= 3 && UNWRITTEN.has(value);
}

/** Whether anything in a value counts as not written. */
export function hasUnwritten(value: unknown): boolean {
  if (typeof value === "string") return value.length <= 3 && UNWRITTEN.has(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasUnwritten);
  for (const key in value) if (hasUnwritten(Reflect.get(value, key))) return true;
  return false;
}
