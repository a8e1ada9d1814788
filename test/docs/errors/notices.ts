import { COUNTED_BEFORE, NONE_BEFORE } from "../../../src/audit/year-before.js";
import { day } from "../../../src/calendar/day.js";
import type { LedgerNoticeCode } from "../../../src/messages/words.js";
import { ANY, type Entries, entry } from "./entry.js";

/** Some of one sort or of several. */
const EACH_SORT = Array.from({ length: 2 ** COUNTED_BEFORE.length - 1 }, (_, index) => {
  const some = COUNTED_BEFORE.map((status, at) => [status, ((index + 1) >> at) & 1]);
  return { ...NONE_BEFORE, ...Object.fromEntries(some) };
});

/** Somebody's, of some statuses, or both, with others left and with none. */
const NARROWINGS = [{ gap: 0 }, { gap: 1 }, { gap: 1, "due-soon": 1 }, { late: 1, gap: 1, "due-soon": 1 }].flatMap(
  (others) =>
    [null, ["late"] as const, ["gap"] as const].flatMap((statuses) =>
      [[], [{ zh: ANY, en: ANY }]].map((holders) => ({ statuses, holders, others })),
    ),
);

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
  "year-before": entry(
    ({ notices }) =>
      [null, day("2026-01-01")].flatMap((begins) =>
        EACH_SORT.map((counts) => notices["year-before"]({ year: 0, counts, begins })),
      ),
    "加 `--year` 逐项列出上一年度的；确实已知、不再追的，用 `audit baseline write` 列入基线；单位或台账自某天起才有的，在 unit.yaml 写 `from`。",
    "`--year` lists those of the year before; what is known and settled goes into a baseline (`audit baseline write`); for a unit or a ledger that only began on some day, write `from` in unit.yaml.",
  ),
  narrowed: entry(
    ({ notices }) =>
      NARROWINGS.map(({ statuses, holders, others }) => notices.narrowed({ statuses, holders, others, listed: 0 })),
    "选项挑了要列的；要看全部，去掉 `--status`、`--holder`。",
    "Options pick what is listed; without `--status` and `--holder` everything is.",
  ),
  "records-end": entry(
    ({ notices }) =>
      [day("2025-10-22"), day("2026-10-22")].map((asOf) =>
        notices["records-end"]({ last: day("2025-06-22"), days: 0, asOf }),
      ),
    "补登之后的记录；查上一年度的，照提示加 `--as-of`。",
    "Enter what was done since; to audit the year before, give `--as-of` as it says.",
  ),
};
