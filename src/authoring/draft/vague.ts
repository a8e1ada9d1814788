import type { DraftWordsFile, VagueWords } from "../../generated/schemas.js";

/** 及时 is thirty days (contract 3.9), where a table of words reads no vague word itself. */
const USUAL: readonly VagueWords[] = [{ id: "promptly", words: ["及时"], within: 30 }];

/** How a table of words reads those that say neither how soon nor how often. */
export function vagueWordsOf({ vague }: Pick<DraftWordsFile, "vague">): readonly VagueWords[] {
  return vague ?? USUAL;
}
