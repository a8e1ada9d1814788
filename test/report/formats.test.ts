import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COMMANDS, type CommandSpec } from "../../src/cli/command-table.js";
import { type Formats, REPORTS } from "../../src/report/index.js";

const ROOM = fileURLToPath(new URL("../../src/report/", import.meta.url));
/** The formats there are; another file of a view's folder is no reporter. */
const FORMATS = ["csv", "docx", "html", "ics", "json", "junit", "markdown", "sarif", "text", "xlsx", "yaml"];
/** Folders of what several views share, and of what is said on stderr. */
const SHARED = ["finding", "html", "layout", "notice", "problems"];

const folders = readdirSync(ROOM, { withFileTypes: true })
  .filter((one) => one.isDirectory() && !SHARED.includes(one.name))
  .map(({ name }) => name);
const views: readonly (readonly [string, Formats<never>])[] = Object.entries(REPORTS);

describe("the table of reports", () => {
  it("has a row for each folder of a view", () => {
    expect(views.map(([name]) => name).sort()).toEqual(folders.sort());
  });

  it.each(views)("names each reporter of %s, and no other", (name, formats) => {
    const files = readdirSync(`${ROOM}${name}`).map((file) => file.replace(/\.ts$/, ""));
    expect(Object.keys(formats).sort()).toEqual(files.filter((file) => FORMATS.includes(file)).sort());
  });

  it.each(views)("loads each reporter of %s from its own file", async (name, formats) => {
    for (const [format, load] of Object.entries(formats)) {
      expect((await load()).name).toBe(`${name}${format.charAt(0).toUpperCase()}${format.slice(1)}`);
    }
  });
});

describe("the help of a command", () => {
  const formatOf = ({ options }: CommandSpec) =>
    options.map(([flags]) => /^--format <(.+)>$/.exec(flags)?.[1]).find((one) => one !== undefined);
  const commands = COMMANDS.filter(({ name, options }) => name in REPORTS && options.length > 0);

  it.each(commands.map((one) => [one.name, one] as const))("offers the formats of %s", (name, command) => {
    const formats = Object.keys(views.find(([view]) => view === name)?.[1] ?? {});
    const offered = formatOf(command)
      ?.split("|")
      .filter((one) => one !== "blob");
    // A view of one format gives no choice.
    expect(offered ?? formats).toEqual(formats);
    expect(offered === undefined).toBe(formats.length === 1);
  });
});
