import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/program.js";
import type { Environment } from "../../src/run/environment.js";
import type { ExitCode } from "../../src/run/exit.js";
import type { OutputStream } from "../../src/run/output/stream.js";

/** What a run left behind. */
export interface Ran {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface JsonParty {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

export interface JsonFinding {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly unit: string;
  readonly regulation: string;
  readonly clause: string;
  readonly obligation: string;
  readonly title: string;
  readonly holder: JsonParty | null;
  readonly counterpart: JsonParty | null;
  readonly recipient: JsonParty | null;
  readonly period: { readonly label: string; readonly from: string; readonly to: string };
  readonly due: string | null;
  readonly required: number | null;
  readonly found: number | null;
  readonly daysLate: number | null;
  readonly evidence: readonly { file: string; line: number; id: string | null; date: string }[];
  readonly interpretations: readonly { id: string; words: string; reading: string }[];
  readonly code: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly partial?: boolean;
}

export interface JsonNotice {
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

export interface JsonResult {
  readonly schema: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly regulations: readonly { id: string; title: string }[];
  readonly ledger: {
    readonly units: number;
    readonly files: number;
    readonly records: number;
    readonly afterAsOf: number;
    readonly leftOut: number;
  };
  readonly summary: Readonly<Record<string, number>>;
  readonly units: readonly {
    id: string;
    name: string;
    superior: string | null;
    summary: Record<string, number> | null;
  }[];
  readonly findings: readonly JsonFinding[];
  readonly notices: readonly JsonNotice[];
}

/** Files of a ledger: path → text, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Lays files down in a new folder, calls `use` with it, and removes it again. */
export async function withFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "lvze-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the program in this process, in a folder that holds the files. */
export function audit(files: Files, ...argv: readonly string[]): Promise<Ran> {
  return withFolder(files, (folder) => auditIn(folder, argv));
}

/** Runs the program in this process, in a folder. */
export async function auditIn(cwd: string, argv: readonly string[], columns?: number): Promise<Ran> {
  const { environment, stdout, stderr } = surroundings(cwd, columns);
  const exit = await run(argv, environment);
  return { exit, stdout: stdout(), stderr: stderr() };
}

/** What a run in this process has of the world, and what it has said so far. */
export function surroundings(
  cwd: string,
  columns?: number,
): { environment: Environment; stdout: () => string; stderr: () => string } {
  const stdout = collector(columns);
  const stderr = collector(columns);
  const environment: Environment = {
    stdout: stdout.output,
    stderr: stderr.output,
    cwd,
    variables: {},
    now: () => Date.UTC(2026, 0, 15),
  };
  return { environment, stdout: stdout.text, stderr: stderr.text };
}

/** The whole JSON result of `audit check` on a ledger. Throws what was said on stderr where there is none. */
export async function check(
  files: Files,
  options: { readonly asOf: string; readonly year?: number; readonly args?: readonly string[] },
): Promise<JsonResult> {
  const year = options.year === undefined ? [] : ["--year", String(options.year)];
  const argv = ["check", ".", "--format", "json", "--all", "--as-of", options.asOf, ...year, ...(options.args ?? [])];
  const ran = await audit(files, ...argv);
  if (ran.exit !== 0 && ran.exit !== 1) throw new Error(`exit ${ran.exit}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}

function collector(columns: number | undefined): { output: OutputStream; text: () => string } {
  const said: Buffer[] = [];
  const write = async (piece: string | Uint8Array) => {
    said.push(Buffer.from(piece));
    return true;
  };
  return { output: { columns, colour: 0, write }, text: () => Buffer.concat(said).toString() };
}
