/** The parts of a finding's id before the label: unit, regulation, clause, holder, counterpart, recipient. */
const BEFORE_LABEL = 6;

/**
 * The id of a finding: unit/regulation/clause/holder/counterpart/recipient/period, with `-` for none (contract 4). A slash within
 * one of them, as in `hexi/li`, is written `:` (contract 1).
 */
export function findingId(parts: readonly (string | null)[]): string {
  const [first = null, ...others] = parts;
  let id = partOfId(first);
  for (const part of others) id += `/${partOfId(part)}`;
  return id;
}

function partOfId(part: string | null): string {
  if (part === null) return "-";
  return part.includes("/") ? part.replaceAll("/", ":") : part;
}

/** A finding's id as findings bear it, of one that somebody wrote with the slash of its label. */
export function plainFindingId(text: string): string {
  const parts = text.split("/");
  return [...parts.slice(0, BEFORE_LABEL), parts.slice(BEFORE_LABEL).join(":")].join("/");
}
