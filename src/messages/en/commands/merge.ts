import type { MergeWords } from "../../words/commands/merge.js";
import { quote, why } from "../phrases.js";

/** How many missing shares are named. */
const MOST_NAMED = 10;

export const merge: MergeWords = {
  none: "nothing to merge; write, say, audit merge part-*.blob",
  noBaseline:
    "the shares were run without a baseline: there is nothing for --strict-baseline; give audit check --baseline FILE",
  noShare: (text) => `--shard ${quote(text)} is no share; write which of how many, such as 3/16`,
  shareWithoutBlob: ({ number, of }) =>
    `a share becomes a report when all are merged; write --shard ${number}/${of} --format blob -o part-${number}.blob`,
  blobAlone: "a blob goes to one file; `audit merge` writes the reports",
  forWithoutBlob: "--for says what shares will be merged into; add --format blob, or leave out --for",
  withoutDetails: (formats) =>
    `the shares lack the near misses and drafts that ${formats.join(", ")} shows; to have them, add --for ${formats.join(",")} when the shares are made`,
  notAll:
    "the shares hold only what is not in order, too little for --status and --holder; run audit check for each share again with the same options, or with --all",
  cacheForShare: "a share uses no cache; leave out --cache",
  unreadable: (path, reason) => `cannot read ${quote(path)} (${why(reason)})`,
  noBlob: (path) => `${quote(path)} is no share; name files that \`audit check --shard K/N --format blob\` wrote`,
  notWhole: (path) => `${quote(path)} is not whole, or was changed; run this share again`,
  missing: (numbers, of) =>
    `of ${of} shares, ${numbers.slice(0, MOST_NAMED).join(", ")}${numbers.length > MOST_NAMED ? " and more" : ""} ${numbers.length === 1 ? "is" : "are"} missing; run audit check with the same options and --shard ${numbers[0]}/${of} -o part-${numbers[0]}.blob`,
  doubled: ([one, other], { number, of }) =>
    one === other
      ? `${quote(one)} is named twice; name each blob once`
      : `${quote(one)} and ${quote(other)} are both share ${number}/${of}; leave one of them out`,
  differing: ([one, other], what) =>
    `${quote(one)} and ${quote(other)} are not of one run: they differ in ${what}; run them again`,
  marks: {
    count: "the number of shares",
    version: "the program's version",
    options: "options or settings",
    rulebooks: "rulebooks",
    units: "the ledger's units and files",
  },
};
