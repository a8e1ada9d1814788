import { basename, dirname, isAbsolute, relative } from "node:path";

/**
 * The words a user begins a command line with to call this program again: `audit`, `npx lvze`, `node audit.cjs`.
 * @param program the file that runs, absolute, as it was called; without one the program is called by its name
 * @param cwd where the user is, absolute
 */
export function calledAs(program: string | undefined, cwd: string): string {
  if (program === undefined) return "audit";
  const name = basename(program);
  if (/\.[cm]?js$/.test(name)) return `node ${quoted(shortest(program, cwd))}`;
  return /[/\\]node_modules[/\\]\.bin$/.test(dirname(program)) ? `npx ${name}` : name;
}

function shortest(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below.startsWith("..") || isAbsolute(below) ? path : below;
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
