/** The most lines of either side that are compared line by line. */
const MOST = 1500;

/** How one text becomes another, line by line: `-` before what goes, `+` before what comes, a blank before what stays beside them. */
export function lineDiff(before: string, after: string): string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const [gone, come] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  const changed =
    gone.length > MOST || come.length > MOST
      ? [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)]
      : changedLines(gone, come);
  return changed;
}

/** Longest common lines stay. */
function changedLines(old: readonly string[], fresh: readonly string[]): string[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      const line = lengths[row];
      if (!line) continue;
      line[column] =
        old[row] === fresh[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    if (row < old.length && column < fresh.length && old[row] === fresh[column]) {
      lines.push(`  ${old[row]}`);
      row++;
      column++;
    } else if (row < old.length && (column === fresh.length || at(row + 1, column) >= at(row, column + 1))) {
      lines.push(`- ${old[row++]}`);
    } else {
      lines.push(`+ ${fresh[column++]}`);
    }
  }
  return lines;
}
