import type { Day } from "../calendar/day.js";

/** What a run is asked. */
export interface Question {
  readonly asOf: Day;
  readonly year: number;
  /** Whether that year was asked for. Else it is the as-of day's, and of its neighbours is looked at what is open then (contract 3). */
  readonly yearAsked: boolean;
  /** Ids of regulations and units to look at; null: all. */
  readonly regulations: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly settings: Settings;
}

/** What the duties of a run are made with. Days are counted with both ends. */
export interface Settings {
  readonly dueSoonDays: number;
  /** What follows an event without a limit is for a person to look at once it has been open for more days than these. */
  readonly openAfterDays: number;
  readonly tenureDays: { readonly brief: number; readonly long: number };
}

/** Contract 3.5 and 3.6. */
export const USUAL_SETTINGS: Settings = { dueSoonDays: 30, openAfterDays: 90, tenureDays: { brief: 30, long: 90 } };
