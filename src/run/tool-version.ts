import manifest from "../../package.json" with { type: "json" };

/** The program's name and version. */
export const TOOL: { readonly name: string; readonly version: string } = {
  name: manifest.name,
  version: manifest.version,
};
