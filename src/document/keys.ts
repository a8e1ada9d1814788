/** The key in a text that was meant as a key and a value, with a full-width colon between. */
export function fullWidthKey(text: string): string | undefined {
  return /^([\w\p{Script=Han}-]+)：/u.exec(text)?.[1];
}
