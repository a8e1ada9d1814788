import { at } from "./chance.mjs";
import { PLACE_FIRST, PLACE_SECOND } from "./words.mjs";

/** A city: itself, five counties, and its townships. */
const CITY = 60;
const COUNTIES = 5;

/** A city with counties in its folder and townships in theirs: the superior is the unit above in the tree.
 * @param {number} index
 */
export function place(index) {
  const city = Math.floor(index / CITY);
  const within = index % CITY;
  const cityId = `c${String(city + 1).padStart(2, "0")}`;
  if (within === 0) return { id: cityId, folder: cityId, level: "city", suffix: "市" };
  const county = (within - 1) % COUNTIES;
  const countyId = `${cityId}-x${county + 1}`;
  if (within <= COUNTIES) return { id: countyId, folder: `${cityId}/${countyId}`, level: "county", suffix: "县" };
  const id = `${countyId}-z${String(within).padStart(2, "0")}`;
  return { id, folder: `${cityId}/${countyId}/${id}`, level: "township", suffix: "镇" };
}

/** A name of its own for each place. @param {number} index */
export function nameOf(index) {
  const round = Math.floor(index / PLACE_FIRST.length);
  const isRepeated = round >= PLACE_SECOND.length;
  return `${isRepeated ? "新" : ""}${at(PLACE_FIRST, index)}${at(PLACE_SECOND, round)}`;
}

/** The places one level down that are in the ledger. @param {number} index @param {number} count */
export function placesBelow(index, count) {
  const { folder } = place(index);
  const end = Math.min(count, (Math.floor(index / CITY) + 1) * CITY);
  return Array.from({ length: end - index - 1 }, (_, step) => place(index + 1 + step)).filter(
    (one) => one.folder.slice(0, one.folder.lastIndexOf("/")) === folder,
  );
}
