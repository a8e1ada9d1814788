import type { Finding } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";

/** The records that a finding rests on, each as `file:line`. */
export function evidencePlaces({ evidence }: Finding): string[] {
  return evidence.map(placeShown);
}

/** The records that a finding rests on, speaks of or follows from, each as `file:line`. */
export function placesOf({ evidence, args, trigger }: Finding): string[] {
  const places = [
    ...evidence,
    ...("records" in args && typeof args.records !== "number" ? args.records : []),
    ...("file" in args ? [args] : []),
    ...(trigger ? [trigger] : []),
  ];
  return [...new Set(places.map(placeShown))];
}
