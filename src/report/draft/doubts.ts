import type { Doubt } from "../../authoring/draft/schedule.js";
import type { Messages } from "../../messages/messages.js";

/** A doubt in words. */
export function doubtText({ code, about, read }: Doubt, { draft }: Messages): string {
  return draft.doubts[code](about, read ?? []);
}
