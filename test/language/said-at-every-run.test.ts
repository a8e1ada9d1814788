import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/command-table.js";
import { ledger, mine, secretary, within } from "../contract/support.js";
import { audit } from "../support/audit.js";

const ROW = { clause: "1", holder: "body party-group", every: "quarter", evidence: { meeting: "party-group-meeting" } };
const RULEBOOK = mine([ROW], { interpretations: { promptly: { words: "及时", within: 10 } } });
const [PATH = ""] = Object.keys(RULEBOOK);
const LEDGER = ledger(
  { regulations: ["mine"], people: [secretary("li")] },
  { meetings: [{ date: "2025-01-05", type: "party-group-meeting" }] },
);
const FILES = {
  ...within("own", { ...LEDGER, ...RULEBOOK }),
  [PATH]: RULEBOOK[PATH] ?? "",
  "regulations/clauses.yaml": '- { clause: "1", class: frequency, zh: 每季度开会 }\n',
  "known.yaml": "schema: audit-baseline/1\nfindings: []\n",
  "book.csv": "日期,类型\n2025-02-03,党组会议\n",
};

/** A run of each command that reads rulebooks, on a ledger of which one is doubtful, or on the rulebook itself. */
const RUNS: Readonly<Record<string, string>> = {
  check: "own",
  validate: "own",
  due: "own",
  plan: "own",
  calendar: "own",
  explain: "mine/1 own",
  case: "aj-1 own",
  config: "own",
  fix: "own",
  template: "own -o made.xlsx",
  add: "meeting own --date 2025-02-03 --type 党组会议 --dry-run",
  import: "book.csv --into own --kind meetings --dry-run",
  "baseline write": "written.yaml own",
  "baseline prune": "known.yaml own",
  coverage: `mine --rulebook ${PATH}`,
  terms: `topics --rulebook ${PATH}`,
  init: `new --rulebook ${PATH}`,
  rules: `--rulebook ${PATH}`,
  "rules test": PATH,
  "rules lint": PATH,
  "rules page": PATH,
  "rules examples": `${PATH} --dry-run`,
  "rules compare": `${PATH} hebei`,
};
/** What reads no rulebook of a user's. */
const OTHERS = ["rules new", "rules draft", "fields", "diff", "merge", "history", "completion"];

/** What can be run: a command, and each of those it has. */
const named = COMMANDS.flatMap(({ name, load, commands = [] }) => [
  ...(load === undefined ? [] : [name]),
  // One a kind of record.
  ...(name === "add" ? [name] : commands.map((one) => `${name} ${one.name}`)),
]);

describe("what is doubtful in a rulebook is said at every run, with its place,", () => {
  it.each(Object.entries(RUNS))("by audit %s", async (command, rest) => {
    const { stderr } = await audit(FILES, ...`${command} ${rest}`.split(" "));
    expect(stderr).toMatch(/mine\.yaml:\d+:\d+: 注意: 没有条款用到“promptly”/);
  });

  it("and by no command that this list forgets", () => {
    expect(named.filter((name) => !(name in RUNS) && !OTHERS.includes(name))).toEqual([]);
  });
});
