/** What the benchmark says while it runs, and what it finds wrong. */

/** @param {string} text */
export function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/** @param {string} text */
export function note(text) {
  say("");
  process.stderr.write(`${text}\n`);
}

/** What was not as it should be: a count that differs, an error that is not named. */
export const disagreements = /** @type {string[]} */ ([]);

/** @param {string} what @param {() => boolean | string} test false or a text: what is wrong */
export function hold(what, test) {
  let wrong = "";
  try {
    const result = test();
    wrong = result === true ? "" : result === false ? "no" : result;
  } catch (error) {
    wrong = String(error);
  }
  if (wrong === "") return;
  disagreements.push(`${what}: ${wrong}`);
  note(`WRONG: ${what}: ${wrong}`);
}
