// What may happen to a file between two runs: slips, bad copies, other encodings, and what somebody put there on purpose.

/** Pieces that mean something to YAML, to a terminal, to a table or to this program. */
const PIECES = [
  ..."- |-|: |:|[|]|{|}|,|\"|'|&a |*a|!t |? |#| #|\t|\n|\r\n|---\n|...\n|%|~|null|<<: |__proto__: |constructor: |=1+1|@|`|：|，|、|/|..".split(
    "|",
  ),
  "\u0000",
  "\u001b[31m",
  "\u202e",
  "\ufeff",
  "\u2028",
  "\u3000",
  "2025-02-30",
  "9999-99-99",
  "2025-13",
  "99999999999999999999",
  "-1",
  "1e999",
  "无",
  "any",
  "../../../etc/passwd",
  "[".repeat(300),
  "- ".repeat(300),
  `${"  ".repeat(120)}a:\n`,
  "王".repeat(4000),
  "<<<<<<< HEAD\n",
];

/** Changes that keep a text a text. */
const CHANGES = [
  (text, { upTo, pick }) => insert(text, upTo(text.length + 1), 0, pick(PIECES)),
  (text, { upTo, pick }) => insert(text, upTo(text.length + 1), upTo(8), pick(PIECES)),
  (text, { upTo }) => insert(text, upTo(text.length + 1), upTo(200), ""),
  (text, { upTo }) => text.slice(0, upTo(text.length + 1)),
  (text, by) => lines(text, by, (list, at) => list.toSpliced(at, 1)),
  (text, by) => lines(text, by, (list, at) => list.toSpliced(at, 0, list[at])),
  (text, by) => lines(text, by, (list, at) => list.toSpliced(at, 1, `  ${list[at]}`)),
  (text, by) => lines(text, by, (list, at) => list.toSpliced(at, 0, ...list.slice(by.upTo(list.length)).slice(0, 20))),
  (text, by) => words(text, by, (one, other) => [other, one]),
  (text, by) => words(text, by, (one) => [one, one]),
  (text, { upTo }) => text.replace(/\d{4}-\d{2}-\d{2}/, `20${20 + upTo(10)}-${1 + upTo(14)}-${1 + upTo(33)}`),
];

function insert(text, at, cut, piece) {
  return text.slice(0, at) + piece + text.slice(at + cut);
}

function lines(text, { upTo }, change) {
  const list = text.split("\n");
  return change(list, upTo(list.length)).join("\n");
}

/** Puts other words in the place of two of a text. */
function words(text, { upTo }, change) {
  const all = [...text.matchAll(/[\p{L}\p{N}-]+/gu)];
  if (all.length < 2) return text;
  const [one, other] = [all[upTo(all.length)], all[upTo(all.length)]];
  const [first] = change(one[0], other[0]);
  return insert(text, one.index, one[0].length, first);
}

/** A text after one to four such changes. */
export function damagedText(text, by) {
  let now = text;
  for (let left = 1 + by.upTo(4); left > 0; left--) now = by.pick(CHANGES)(now, by);
  return now;
}

/** Bytes with some flipped, cut out, doubled or cut off. */
export function damagedBytes(bytes, by) {
  let now = Buffer.from(bytes);
  for (let left = 1 + by.upTo(6); left > 0 && now.length > 0; left--) {
    const at = by.upTo(now.length);
    const length = 1 + by.upTo(64);
    now = by.pick([
      () => Buffer.concat([now.subarray(0, at), Buffer.from([by.upTo(256)]), now.subarray(at + 1)]),
      () => Buffer.concat([now.subarray(0, at), now.subarray(at + length)]),
      () => Buffer.concat([now.subarray(0, at + length), now.subarray(at)]),
      () => now.subarray(0, at),
    ])();
  }
  return now;
}

/** A file in the words of another system. */
export function reencoded(text, by) {
  return by.pick([
    () => Buffer.from(text, "utf16le"),
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(text.replaceAll("\n", "\r\n")),
    () => Buffer.from(text, "latin1"),
  ])();
}
