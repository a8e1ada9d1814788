import { contentsOf } from "../../document/file-system.js";

const MARK = Buffer.from("\ufeff");

/** The byte order mark that a file begins with; empty where it has none, or is not there. @param path absolute */
export function markOf(path: string): string {
  const contents = contentsOf(path);
  return "bytes" in contents && contents.bytes.subarray(0, 3).equals(MARK) ? MARK.toString() : "";
}
