import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { book } from "./book.js";
import { type Ended, ended } from "./program.js";
import { runWarm } from "./warm-program.js";

/**
 * A scenario shows files, commands, and what each command prints:
 *
 *     # any text before the first file or command says what it is about
 *     === talks.yaml              a file; `[base64]`, `[crlf]`, `[bom]`, `[xlsx]` (its sheets as JSON, see book.ts) after the path change its bytes, `-> target` makes a link
 *     - date: 2025-02-30
 *     $ audit check . --as-of 2025-12-31
 *     what it prints
 *     2> what it prints on stderr
 *     ? 3                         its exit code where it is not 0
 */
export interface Scenario {
  readonly about: string;
  readonly files: readonly ScenarioFile[];
  readonly commands: readonly ScenarioCommand[];
}

interface ScenarioFile {
  readonly heading: string;
  readonly path: string;
  readonly options: readonly string[];
  readonly link: string | undefined;
  readonly text: string;
}

export interface ScenarioCommand {
  readonly command: string;
  /** The lines expected, as they stand in the scenario. */
  readonly expected: string;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export function parseScenario(text: string): Scenario {
  const about: string[] = [];
  const files: { heading: string; lines: string[] }[] = [];
  const commands: { command: string; lines: string[] }[] = [];
  let current = about;
  for (const line of text.replace(/\n$/, "").split("\n")) {
    if (line.startsWith("=== ")) {
      current = [];
      files.push({ heading: line.slice(4), lines: current });
    } else if (line.startsWith("$ ")) {
      current = [];
      commands.push({ command: line.slice(2), lines: current });
    } else {
      current.push(line);
    }
  }
  return {
    about: about.join("\n"),
    files: files.map(({ heading, lines }) => fileOf(heading, lines)),
    commands: commands.map(({ command, lines }) => ({ command, expected: lines.join("\n") })),
  };
}

function fileOf(heading: string, lines: readonly string[]): ScenarioFile {
  const [place = "", link] = heading.split(" -> ");
  const [path = "", ...options] = place.split(" ");
  return { heading, path, options, link, text: lines.map((line) => `${line}\n`).join("") };
}

/** A command of the program and plain words: nothing that a shell would read otherwise. */
const PLAIN = /^audit(?: [^\s'"$&|;<>()*?[\]{}~#\\`!]+)*$/;

/**
 * Runs a scenario with the built program in a new folder; returns it with what was really printed.
 * @param warm whether plain commands of the program are run in this process, where the program is loaded already; others are a shell's
 */
export async function runScenario(scenario: Scenario, { warm }: { readonly warm: boolean }): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), "scenario-"));
  const programs = mkdtempSync(join(tmpdir(), "programs-"));
  try {
    symlinkSync(join(ROOT, "bin/audit.js"), join(programs, "audit"));
    for (const file of scenario.files) layDown(file, folder);
    const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
    const variables = { ...inherited, PATH: `${programs}:${process.env.PATH}`, ROOT };
    const commands: ScenarioCommand[] = [];
    for (const { command } of scenario.commands) {
      const [, ...words] = command.split(" ");
      const isWarm = warm && PLAIN.test(command);
      const run = isWarm
        ? runWarm(words, { cwd: folder, program: join(programs, "audit"), variables })
        : inShell(command, folder, variables);
      commands.push({ command, expected: printed(await run) });
    }
    return { ...scenario, commands };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(programs, { recursive: true, force: true });
  }
}

export function printScenario(scenario: Scenario): string {
  const about = scenario.about === "" ? "" : `${scenario.about}\n`;
  const files = scenario.files.map((file) => `=== ${file.heading}\n${file.text}`);
  const commands = scenario.commands.map(
    ({ command, expected }) => `$ ${command}\n${expected === "" ? "" : `${expected}\n`}`,
  );
  return [about, ...files, ...commands].join("");
}

function layDown(file: ScenarioFile, folder: string): void {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  if (file.link !== undefined) {
    symlinkSync(file.link, path);
    return;
  }
  const text = file.options.includes("[crlf]") ? file.text.replaceAll("\n", "\r\n") : file.text;
  const bom = file.options.includes("[bom]") ? "\uFEFF" : "";
  if (file.options.includes("[xlsx]")) writeFileSync(path, book(JSON.parse(text)));
  else writeFileSync(path, file.options.includes("[base64]") ? Buffer.from(text, "base64") : bom + text);
}

function inShell(command: string, folder: string, variables: NodeJS.ProcessEnv): Promise<Ended> {
  return ended(spawn("sh", ["-c", command], { cwd: folder, env: variables, stdio: ["ignore", "pipe", "pipe"] }));
}

function printed({ exit, stdout, stderr }: Ended): string {
  const lines = [
    ...linesOf(stdout),
    ...linesOf(stderr).map((line) => (line === "" ? "2>" : `2> ${line}`)),
    ...(exit === 0 ? [] : [`? ${exit}`]),
  ];
  return lines.join("\n");
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
