import { shippedNames, shippedText } from "../../document/shipped-files.js";
import { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import type { YamlFile } from "../../document/yaml-file.js";

/** How a path begins that leads to a file of the program's own. */
export const SHIPPED = "audit:";

// In the bundle they stand there read already: scripts/build.mjs puts a room of the same shape in place of this one.
/** The rulebooks that come with the program, as their files have them. */
export function shippedRulebooks(): YamlFile[] {
  return shippedNames("regulations")
    .filter((name) => name.endsWith("/rulebook.yaml"))
    .map((name) =>
      readYaml(new SourceText(name, `${SHIPPED}regulations/${name}`, shippedText(`regulations/${name}`) ?? "")),
    );
}
