import { SourceText } from "../ledger/source.js";
import { readYaml, type YamlFile } from "../ledger/yaml.js";
import { shippedNames, shippedText } from "./files.js";

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
