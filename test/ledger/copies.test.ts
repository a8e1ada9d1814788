import { describe, expect, it } from "vitest";
import { isCopy } from "../../src/ledger/copies.js";

describe("a name marks a copy", () => {
  it.each([
    ...[
      "备份",
      "副本",
      "talks - 副本.yaml",
      "talks-backup.yaml",
      "talks copy.yaml",
      "talks.bak.yaml",
      "old",
      "Old_talks.yaml",
    ],
    ...[
      "talks.sync-conflict-20250305-101010-ABC.yaml",
      "talks~.yaml",
      "talks(1).yaml",
      "谈话台账（2）.yaml",
      "备份-2025",
    ],
  ])("%s", (name) => expect(isCopy(name)).toBe(true));

  it.each([
    ...[
      "talks.yaml",
      "talks-2025-q1.yaml",
      "goldtown",
      "备份中心",
      "copybook.yaml",
      "conflicts.yaml",
      "meetings (2025年)",
    ],
  ])("not %s", (name) => expect(isCopy(name)).toBe(false));
});
