import { partyKey } from "./model.js";

/** The leading Party body of a unit: 党组, 党委. */
export const LEADING_BODY = partyKey("body", "party-group");

/** The leading group for the responsibility system: 领导小组. */
export const LEADING_GROUP = partyKey("body", "leading-group");

/** The discipline body of a unit: 纪检组, 纪委. */
export const DISCIPLINE_GROUP = partyKey("body", "discipline-group");
