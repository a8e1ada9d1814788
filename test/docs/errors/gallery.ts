import { readdirSync, readFileSync } from "node:fs";
import { type Messages, messagesIn } from "../../../src/messages/messages.js";
import { parseScenario } from "../../support/scenario.js";
import { CLI, COMMANDS } from "./commands.js";
import { ANY, type Entry } from "./entry.js";
import { NOTICES } from "./notices.js";
import { PROBLEMS } from "./problems.js";

const SCENARIOS = new URL("../../scenarios/", import.meta.url);

/** Errors and warnings of one subject, by their codes. */
interface Subject {
  readonly title: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

export const SUBJECTS: readonly Subject[] = [
  { title: "文件和文件夹 · Files and folders", entries: PROBLEMS.files },
  { title: "YAML 的写法 · YAML", entries: PROBLEMS.yaml },
  { title: "记录的写法 · How a record is written", entries: PROBLEMS.shape },
  { title: "记录的内容 · What a record says", entries: PROBLEMS.content },
  { title: "工作簿 · Workbooks", entries: { ...PROBLEMS.workbooks, ...COMMANDS.importing } },
  { title: "记一条 · audit add", entries: COMMANDS.adding },
  { title: "存疑的 · Valid but doubtful", entries: PROBLEMS.notices },
  { title: "Word 文件 · Documents", entries: COMMANDS.documents },
  { title: "起草规则书 · Drafting a rulebook", entries: COMMANDS.drafting },
  { title: "规则书 · Rulebooks", entries: PROBLEMS.rulebooks },
  { title: "设置文件 · Settings", entries: PROBLEMS.settings },
  { title: "命令行 · The command line", entries: CLI.usage },
  { title: "写出的文件 · Outputs", entries: CLI.outputs },
  { title: "运行 · The run as a whole", entries: CLI.running },
  { title: "基线 · Baseline", entries: COMMANDS.baseline },
  { title: "分片和合并 · Shards and merging", entries: COMMANDS.shares },
  { title: "explain", entries: COMMANDS.explain },
  { title: "case", entries: COMMANDS.cases },
  { title: "diff", entries: COMMANDS.comparing },
  { title: "coverage", entries: COMMANDS.coverage },
  { title: "豁免 · Waivers", entries: COMMANDS.waivers },
  { title: "结果 · The result", entries: NOTICES },
];

/** An error or warning as a scenario shows it. */
export interface Shown {
  /** The scenario, relative to test/scenarios/. */
  readonly scenario: string;
  readonly command: string;
  readonly language: Messages["language"];
  /** The sentence alone, without place and without the word for an error. */
  readonly sentence: string;
  /** Whether it begins with the word for an error or a warning. */
  readonly marked: boolean;
  /** The lines as printed: the sentence with its place, and below it the line of the file with the caret. */
  readonly lines: readonly string[];
}

/** `talks.yaml:1:11: 错误: …`, `台账.xlsx!谈话!C12: 错误: …`, `错误：…`, `warning: …`: the place, the word, the sentence. */
const PRINTED = /^(?:\S+:\d+:\d+: |\S+\.(?:xlsx|xls|csv)\S*: )?(错误|注意|error|warning)(?:：|: )(.*)$/;

/** Every line of every scenario that an error or a warning may be, in the order of the scenarios. */
export function shownInScenarios(): Shown[] {
  return readdirSync(SCENARIOS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".scenario"))
    .sort()
    .flatMap((scenario) =>
      parseScenario(readFileSync(new URL(scenario, SCENARIOS), "utf8")).commands.flatMap(({ command, expected }) =>
        shownIn(expected.split("\n").map((line) => line.replace(/^2> /, ""))).map((shown) => ({
          scenario,
          command,
          ...shown,
        })),
      ),
    );
}

function shownIn(lines: readonly string[]): Omit<Shown, "scenario" | "command">[] {
  return lines.map((line, index) => {
    const [, word, sentence = line] = PRINTED.exec(line) ?? [];
    const isChinese = /\p{Script=Han}/u.test(word ?? line);
    const quoted = lines.slice(index + 1, index + 3);
    const isQuoted = /^ *\d+ \| /.test(quoted[0] ?? "");
    return {
      language: isChinese ? "zh" : "en",
      sentence,
      marked: word !== undefined,
      lines: [line, ...(isQuoted ? quoted : [])],
    };
  });
}

/** What an entry's sentence looks like in a language: any text where a sample says `ANY`, any number for a number. */
function patternsOf(entry: Entry, messages: Messages): RegExp[] {
  return [...new Set(entry.say(messages))].map(
    (sample) =>
      new RegExp(
        `^${sample
          .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
          .replace(/\d+/g, "\\d+")
          .replaceAll(ANY, ".*")}$`,
      ),
  );
}

/** A function that tells by its words which error a printed sentence is; undefined where it is none. */
export async function recogniser(): Promise<(shown: Shown) => Entry | undefined> {
  const entries = SUBJECTS.flatMap((subject) => Object.values(subject.entries));
  const patternsIn = async (language: Messages["language"]) => {
    const messages = await messagesIn(language);
    return entries
      .flatMap((entry) => patternsOf(entry, messages).map((pattern) => ({ entry, pattern })))
      .sort((a, b) => wordsIn(b.pattern) - wordsIn(a.pattern));
  };
  const known = { zh: await patternsIn("zh"), en: await patternsIn("en") };
  return ({ language, sentence }) => known[language].find(({ pattern }) => pattern.test(sentence))?.entry;
}

/** How long the words of a pattern are: of two that fit a sentence, the one with more is meant. */
function wordsIn({ source }: RegExp): number {
  return source.replaceAll(".*", "").length;
}

/** Each entry's appearances. */
export async function appearances(): Promise<ReadonlyMap<Entry, readonly Shown[]>> {
  const recognise = await recogniser();
  const found = new Map<Entry, Shown[]>();
  for (const shown of shownInScenarios()) {
    const entry = recognise(shown);
    if (entry) found.set(entry, [...(found.get(entry) ?? []), shown]);
  }
  return found;
}

const HEAD = `# 错误一览 · Every error and warning

由 \`npm run docs\` 从 test/scenarios/ 做出，请勿手改。每一条：怎样运行、程序怎样说（中文；场景里有英文的，也列英文）、怎么办。
Made by \`npm run docs\` from test/scenarios/; not to be edited. Each entry shows a command, what the program prints (in Chinese, and in
English where a scenario has it), and what to do. A place reads \`file:line:column\`; below it stands the line with a caret under what is
meant. Exit codes: 2 for the command line, settings and rulebooks, 3 for records, 4 for a fault of the program; a warning changes none.
`;

/** The text of docs/errors.md. */
export async function galleryText(): Promise<string> {
  const found = await appearances();
  const sections = SUBJECTS.map(({ title, entries }) => {
    const parts = Object.entries(entries).map(([code, entry]) => entryText(code, entry, found.get(entry) ?? []));
    return [`## ${title}\n`, ...parts].join("\n");
  });
  return [HEAD, ...sections].join("\n");
}

function entryText(code: string, { advice }: Entry, shown: readonly Shown[]): string {
  const blocks = (["zh", "en"] as const)
    .flatMap((language) =>
      plainest(
        code,
        shown.filter((one) => one.language === language),
      ),
    )
    .map(({ command, lines }) => `\`\`\`text\n$ ${withoutStaging(command)}\n${lines.join("\n")}\n\`\`\`\n`);
  return [`### ${code}\n`, ...blocks, `${advice.zh}\n`, `${advice.en}\n`].join("\n");
}

/** The appearance to show, if any: of a scenario named after the code before others, with the line of the file before without, the shortest. */
function plainest(code: string, shown: readonly Shown[]): Shown[] {
  const isNamed = ({ scenario }: Shown) => Number(scenario.endsWith(`/${code}.scenario`));
  const length = ({ command, lines }: Shown) => [command, ...lines].join("\n").length;
  return [...shown]
    .sort((a, b) => isNamed(b) - isNamed(a) || b.lines.length - a.lines.length || length(a) - length(b))
    .slice(0, 1);
}

/** A command without the program that a scenario loads to bring the error about. */
function withoutStaging(command: string): string {
  return command.replace(/^NODE_OPTIONS=\S+ /, "");
}
