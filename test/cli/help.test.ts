import { describe, expect, it } from "vitest";
import { audit } from "../support/audit.js";

/** Every command there is, by the words that call it, as help lists them. */
async function commands(words: readonly string[] = []): Promise<string[][]> {
  const { stdout } = await audit({}, ...words, "--help", "--lang", "en");
  const list = /\nCommands:\n([\s\S]*?)(\n\n|$)/.exec(stdout)?.[1] ?? "";
  const names = [...list.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
  const inner = await Promise.all(names.map((name) => commands([...words, name])));
  return [...names.map((name) => [...words, name]), ...inner.flat()];
}

const all = await commands();

describe("the help", () => {
  it("knows the commands", () => {
    expect(all.map((words) => words.join(" "))).toContain("baseline write");
  });

  it.each(all)("of audit %s %s has an example in both languages", async (...words) => {
    for (const [lang, heading] of [
      ["zh", "例："],
      ["en", "Examples:"],
    ] as const) {
      const { exit, stdout, stderr } = await audit({}, ...words, "--help", "--lang", lang);
      expect([exit, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(new RegExp(`\\n${heading}\\n  .*\\baudit ${words.join(" ")}\\b`));
    }
  });

  it.each(all)("of audit %s %s is named where an option is misspelt, with the nearest one", async (...words) => {
    const { exit, stdout, stderr } = await audit({}, ...words, "--lagn", "en", "--lang", "en");
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `error: there is no option --lagn; did you mean "--lang"? See audit ${words.join(" ")} --help.\n`,
    );
  });

  it("in Chinese explains every option in Chinese", async () => {
    for (const words of all) {
      const { stdout } = await audit({}, ...words, "--help", "--lang", "zh");
      const options = stdout.split("选项：\n")[1]?.split("\n\n")[0] ?? "";
      const explained = options.split(/\n(?= {2}-)/);
      expect(explained.filter((one) => !/[\u4e00-\u9fff]/.test(one))).toEqual([]);
    }
  });
});
