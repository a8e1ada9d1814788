import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { draftRulebook } from "../../../src/authoring/draft/draft.js";
import { messagesIn } from "../../../src/messages/messages.js";
import { draftYaml } from "../../../src/report/draft/yaml.js";
import { TOOL } from "../../../src/run/tool-version.js";
import { keyedTexts, WORDS } from "./measure.js";

const FOLDER = fileURLToPath(new URL("./texts", import.meta.url));
const ASKS = /应当|必须|每[年月季周届半两]|不少于|至少|任期内|及时|定期|[日月年天周度]内|[日月底末初节届]前/u;
const COUNTS = /每(?:年|月|季度|半年|学期)|不少于|任期内|(?<!\d年)\d+月\d+日前|工作日内/u;

const plain = (text: string) => text.replace(/[\s#|*-]/gu, "");
/** What numbers a place; it is no word of the sentence. */
const NUMBER = /^[\s#>*-]*(?:第.{1,3}条|[（(【[].{1,2}[）)】\]]|\d{1,2}[.．、]|[一二三四五六七八九十]+、|[①-⑳])/u;

/** Each drafted once. */
const texts = keyedTexts(FOLDER).map(({ name, text }) => [name, text, draftRulebook(text, WORDS)] as const);

/** The sentences of a text, each line by itself; of tables the cells, of numbered lines what follows the number. */
function sentencesOf(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line) => line.split(/[。；;|\t]/u).map((one) => one.replace(NUMBER, "")))
    .map(plain);
}

describe("What the language cannot say is written with the reason, never dropped", () => {
  it.each(texts)(
    "every sentence of %s with a word of time, count or duty is a row, a comment or a line with its class",
    (_, text, draft) => {
      const { duties, events, clauses, title } = draft;
      const kept = plain(
        [...duties, ...events].map(({ sentence }) => sentence).join() + clauses.map((one) => one.says).join() + title,
      );
      expect(sentencesOf(text).filter((sentence) => ASKS.test(sentence) && !kept.includes(sentence))).toEqual([]);
    },
  );

  it.each(texts)("every duty of %s that is no row is a comment that says why", async (name, _, draft) => {
    const messages = await messagesIn("zh");
    const view = { draft, id: "draft", file: name, words: WORDS };
    const options = {
      messages,
      width: 80,
      isScreen: false,
      colour: 0,
      bom: false,
      columns: "all",
      tool: TOOL,
    } as const;
    const yaml = [...draftYaml(view, options)].join("");
    const silent = [...draft.duties, ...draft.events].filter(
      ({ clause, schedule }) =>
        !yaml.includes(schedule === null ? `  # ${clause}（原文第` : `  - clause: ${JSON.stringify(clause)}`),
    );
    expect(silent).toEqual([]);
    expect(yaml.split("\n").filter((line) => /没有写成职责：$/u.test(line))).toEqual([]);
  });
});

describe("A sentence that counts is a row or a comment", () => {
  it.each(texts)("in %s", (_, text, draft) => {
    const { duties, events, clauses } = draft;
    const said = plain([...duties, ...events].map(({ sentence }) => sentence).join());
    const ruled = clauses.filter((one) => ["record-rule", "general"].includes(one.class)).map((one) => one.says);
    const left = sentencesOf(text).filter((one) => COUNTS.test(one) && !said.includes(one));
    expect(left.filter((one) => !plain(ruled.join()).includes(one))).toEqual([]);
  });
});
