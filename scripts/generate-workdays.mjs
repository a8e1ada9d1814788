// Writes src/calendar/workdays.json from the holiday data of chinese-days: of each year whose notice of the State Council was published,
// the weekdays that are off and the weekend days that are worked. Run it when a new notice is out and the library has it.
//
// The library also answers for years without a notice, with no more than the festivals' usual days: only years of which it lists
// worked weekend days or days in lieu are taken, since every notice has some.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const FIRST_YEAR = 2019;
const { holidays, workdays } = createRequire(import.meta.url)("chinese-days/dist/chinese-days.json");

const isWeekend = (day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const ofYear = (days, year) =>
  Object.keys(days)
    .filter((day) => day.startsWith(year))
    .sort();

const published = [...new Set(Object.keys(workdays).map((day) => day.slice(0, 4)))]
  .filter((year) => Number(year) >= FIRST_YEAR)
  .sort();
const notices = Object.fromEntries(
  published.map((year) => [
    year,
    {
      off: ofYear(holidays, year).filter((day) => !isWeekend(day)),
      worked: ofYear(workdays, year).filter(isWeekend),
    },
  ]),
);
writeFileSync(new URL("../src/calendar/workdays.json", import.meta.url), `${JSON.stringify(notices, null, 2)}\n`);
