import type { Day } from "../calendar/day.js";
import type { Settings } from "./duty.js";

/** What a run is asked. */
export interface Question {
  readonly asOf: Day;
  readonly year: number;
  /** Ids of regulations and units to look at; null: all. */
  readonly regulations: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly settings: Settings;
}
