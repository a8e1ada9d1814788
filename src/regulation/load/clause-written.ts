import type { Path } from "../../document/yaml-file.js";
import { clauseMeant } from "../clause.js";
import type { References } from "./references.js";

/** Notes a clause that is not written as its id but in words or full-width signs, by which nothing else would find it. */
export function checkClause(clause: string, refs: References, ...steps: Path): void {
  const meant = clauseMeant(clause);
  if (meant !== undefined) refs.complain("bad-clause", { text: clause, meant }, ...steps);
}
