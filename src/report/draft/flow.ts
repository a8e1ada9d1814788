/** A value as YAML on one line: `{ every: quarter, n: 2 }`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A text as YAML, quoted where it would be read as something else. */
export function scalar(value: unknown): string {
  const text = String(value);
  if (typeof value !== "string") return text;
  const isPlain = /^[\p{L}\p{N}“”（）《》、，。；·()][\p{L}\p{N}“”（）《》、，。；：·() ./_-]*$/u.test(text);
  return isPlain && !/: |\s$|^(?:true|false|yes|no|null|~|[\d.-]+)$/i.test(text) ? text : JSON.stringify(text);
}
