import type { LackArgs } from "../audit/duty/demand.js";
import type { FindingArgs } from "../audit/finding.js";
import type { NoticeArgs } from "../audit/notice.js";
import type { CacheContent } from "./cache/cache.js";
import type { StoredName } from "./check/stored-value.js";
import type { UnitFindings } from "./check/unit-findings.js";
import type { ShareFile } from "./shards/share-file.js";

/** The shapes of what this program stores in files of its own and reads back. `npm run generate` makes schemas of them. */
export interface StoredShapes extends Record<StoredName, unknown> {
  readonly share: ShareFile;
  readonly cache: CacheContent;
  readonly findings: UnitFindings["findings"];
  readonly details: UnitFindings["details"];
  /** What belongs to a code, by the code. */
  readonly args: Partial<FindingArgs & NoticeArgs & LackArgs>;
}
