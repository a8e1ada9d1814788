import { readFileSync } from "node:fs";

/** The program's name and version, from package.json. */
export const TOOL = readTool();

function readTool(): { name: string; version: string } {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { name, version }: { name: string; version: string } = JSON.parse(text);
  return { name, version };
}
