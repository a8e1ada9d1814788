import { shippedText } from "../document/shipped-files.js";

/** The program's name and version, from package.json. */
export const TOOL = readTool();

function readTool(): { name: string; version: string } {
  const { name, version }: { name: string; version: string } = JSON.parse(shippedText("package.json") ?? "{}");
  return { name, version };
}
