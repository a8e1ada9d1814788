import { basename, delimiter, dirname, isAbsolute, relative, sep } from "node:path";

/**
 * The words a user begins a command line with to call this program again: `audit`, `npx lvze`, `node audit.cjs`, `./audit`.
 * @param program the file that runs, absolute, as it was called; without one the program is called by its name
 * @param cwd where the user is, absolute
 * @param folders where the user's shell looks for programs, as PATH lists them
 */
export function calledAs(program: string | undefined, cwd: string, folders = ""): string {
  if (program === undefined) return "audit";
  const name = basename(program);
  if (/\.[cm]?js$/.test(name)) return `node ${quoted(shortest(program, cwd))}`;
  if (/[/\\]node_modules[/\\]\.bin$/.test(dirname(program))) return `npx ${name}`;
  if (folders.split(delimiter).includes(dirname(program))) return name;
  const path = shortest(program, cwd);
  return quoted(path === name ? `.${sep}${name}` : path);
}

function shortest(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below.startsWith("..") || isAbsolute(below) ? path : below;
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
