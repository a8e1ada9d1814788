import { notJudged, notRead } from "../audit/notice.js";
import type { OutsideUnits } from "../audit/result.js";
import type { OpenLedger } from "../ledger/read/read.js";

/** What of a ledger belongs to no unit that could be looked at, as a report says it. */
export function outsideUnits({ stranded, ownerless }: Pick<OpenLedger, "stranded" | "ownerless">): OutsideUnits {
  return {
    notices: [
      ...stranded.map(({ file, errors }) => notJudged({ id: null, name: file, file, line: 1 }, errors)),
      ...notRead(ownerless.errors),
    ],
    units: stranded.length,
    leftOut: stranded.reduce((sum, { items }) => sum + items, ownerless.items),
  };
}
