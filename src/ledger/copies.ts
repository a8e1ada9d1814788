/** Words that mark a copy where they stand alone between separators. */
const WORDS: ReadonlySet<string> = new Set(["备份", "副本", "backup", "copy", "bak", "old", "conflict"]);
const SEPARATORS = /[\s\-_.,~()（）[\]【】]+/;
const ENDING = /\.ya?ml$/i;

/** Whether the name of a file or folder marks a copy (contract 1): 备份, talks - 副本.yaml, talks(1).yaml, talks.sync-conflict-….yaml. */
export function isCopy(name: string): boolean {
  const base = name.replace(ENDING, "");
  if (/~$|[(（]\d+[)）]$/.test(base)) return true;
  return base
    .toLowerCase()
    .split(SEPARATORS)
    .some((word) => WORDS.has(word));
}
