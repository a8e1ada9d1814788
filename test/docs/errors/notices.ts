import type { LedgerNoticeCode } from "../../../src/messages/words.js";
import { ANY, type Entries, entry } from "./entry.js";

/** What is said of the result, with --keep-going also of what was left out. */
export const NOTICES: Entries<LedgerNoticeCode> = {
  "not-judged": entry(
    ({ notices }) => [ANY, null].map((unit) => notices["not-judged"]({ unit, name: ANY, count: 0, errors: [] }) + ANY),
    "改正所列的错误再查；只略去有错误的记录、其余先查的，加 --partial。",
    "Mend the errors and run it again; `--partial` judges the unit without the records that have them.",
  ),
  "not-read": entry(
    ({ notices }) => [notices["not-read"]({ count: 0, errors: [] }) + ANY],
    "改正所列的错误：这些记录没有计入任何单位。",
    "Mend the errors: these records were counted for no unit.",
  ),
};
