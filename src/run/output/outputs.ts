import { extname } from "node:path";
import { asList } from "../../base/lists.js";
import { COLUMN_CHOICES } from "../../messages/words/reports/csv.js";
import type { Formats } from "../../report/index.js";
import type { ReportOptions } from "../../report/reporter.js";
import { Stop } from "../exit.js";
import { type Inputs, inBatches, type Target, targetsOf, writeWhole } from "../files/atomic-write.js";
import { columnsSaid, oneOf, widthOption } from "../option-values.js";
import type { RunContext } from "../run-context.js";
import { TOOL } from "../tool-version.js";
import { isPattern } from "./pattern.js";
import { warn } from "./problems.js";

/** The endings of files that ask for a format, where they are others than its name. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  text: ["", ".txt", ".log"],
  yaml: [".yaml", ".yml"],
  html: [".html", ".htm"],
  markdown: [".md", ".markdown"],
  junit: [".xml"],
};

/** Formats whose bytes no terminal can show. */
const BINARY = ["xlsx", "docx"];

/** Where a view goes, and how: a file, as the user wrote it, or the screen (null), and the format by its name and what loads it. */
export interface Output<View> {
  readonly path: string | null;
  readonly format: string;
  readonly load: Formats<View>[string];
  /** A part of the view where the output shows no more of it. */
  readonly view?: View;
}

/** Where the report of a command goes that writes several: each file named, in the format asked for, else that of its ending. Throws a Stop. */
export function outputsOf<View>(formats: Formats<View>, context: RunContext): readonly Output<View>[] {
  const { options, messages } = context;
  const asked = formatAsked(formats, context);
  const paths = asList(options.output);
  if (paths.length === 0) return [outputOf(formats, context)];
  if (asked && paths.length > 1) throw new Stop(messages.cli.formatForSeveral);
  return paths.map((path) => {
    const format = asked ?? formatOfEnding(formats, path);
    if (!format)
      throw new Stop(messages.cli.unknownEnding(path, Object.keys(formats).flatMap(endingsOf).filter(Boolean)));
    return { ...format, path };
  });
}

/** Where the view of a command goes that writes one file and no more. Throws a Stop, also for a name that asks for a file each. */
export function outputOf<View>(formats: Formats<View>, context: RunContext): Output<View> {
  return oneFile(outputOrPatternOf(formats, context), context);
}

/** An output that is the screen or one file. Throws a Stop for a name that asks for a file each. */
export function oneFile<View>(output: Output<View>, { messages }: RunContext): Output<View> {
  if (output.path !== null && isPattern(output.path)) throw new Stop(messages.cli.oneFileOnly(output.path));
  return output;
}

/** Where the view of a command goes: in the format asked for, else that of the file's ending, else the usual one. Throws a Stop. */
export function outputOrPatternOf<View>(formats: Formats<View>, context: RunContext): Output<View> {
  const path = asList(context.options.output).at(-1) ?? null;
  const [usual] = all(formats);
  if (path === null && context.options.open) throw new Stop(context.messages.cli.nothingToOpen);
  const format = formatAsked(formats, context) ?? (path === null ? undefined : formatOfEnding(formats, path)) ?? usual;
  if (!format) throw new Error("a view without a format");
  return mustShow({ ...format, path }, context);
}

/** Throws a Stop where a terminal would have to show what is no text. */
function mustShow<View>(output: Output<View>, { environment, messages }: RunContext): Output<View> {
  if (output.path === null && BINARY.includes(output.format) && environment.stdout.columns !== undefined) {
    throw new Stop(messages.cli.notForTerminal(output.format));
  }
  return output;
}

type Format<View> = Omit<Output<View>, "path">;

function all<View>(formats: Formats<View>): Format<View>[] {
  return Object.entries(formats).map(([format, load]) => ({ format, load }));
}

function formatAsked<View>(formats: Formats<View>, { options, messages }: RunContext): Format<View> | undefined {
  if (options.format === undefined) return undefined;
  const asked = oneOf("--format", options.format, Object.keys(formats), messages);
  return all(formats).find(({ format }) => format === asked);
}

/** The name of the format that the ending of a file asks for; undefined where it asks for none of a view's. */
export function formatOfFile<View>(formats: Formats<View>, path: string): string | undefined {
  return formatOfEnding(formats, path)?.format;
}

function formatOfEnding<View>(formats: Formats<View>, path: string): Format<View> | undefined {
  const ending = extname(path).toLowerCase();
  return all(formats).find(({ format }) => endingsOf(format).includes(ending));
}

function endingsOf(format: string): readonly string[] {
  return ENDINGS[format] ?? [`.${format}`];
}

/** Shows a view: on the screen, or whole in the file asked for. Throws a Stop where that is a file of the run, or cannot be written. */
export async function show<View>(
  view: View,
  output: Output<View>,
  context: RunContext & Partial<Inputs>,
): Promise<void> {
  const targets = targetsOf(output.path === null ? [] : [output.path], context);
  await write(view, { outputs: [output], targets }, context);
}

/** Outputs, and the files among them. */
export interface Destination<View> {
  readonly outputs: readonly Output<View>[];
  readonly targets: readonly Target[];
}

/** Writes a view to its outputs: all files whole or none, or the screen. Returns whether all of it was taken. */
export async function write<View>(
  view: View,
  { outputs, targets }: Destination<View>,
  context: RunContext,
): Promise<boolean> {
  const { stdout } = context.environment;
  const reporters = await Promise.all(outputs.map(({ load }) => load()));
  const texts = await Promise.all(
    reporters.map((report, index) =>
      report(outputs[index]?.view ?? view, reportOptions(outputs[index]?.path ?? null, context)),
    ),
  );
  if (targets.length > 0) {
    writeWhole(targets, texts, context.messages);
    if (context.options.open) await openWritten(outputs, targets, context);
    return true;
  }
  let whole = true;
  for (const text of texts) {
    for (const batch of inBatches(text)) whole &&= await stdout.write(batch);
  }
  return whole;
}

/** Opens one of the files that were written: the first page, where there is one. What cannot be opened is there all the same. */
async function openWritten(
  outputs: readonly Pick<Output<never>, "format">[],
  targets: readonly Target[],
  context: RunContext,
): Promise<void> {
  const page = outputs.findIndex(({ format }) => format === "html");
  const target = targets[Math.max(0, page)];
  if (!target) return;
  const { openFile } = await import("./open-file.js");
  const opened = await openFile(target.path, context.environment);
  const { cli } = context.messages;
  if (opened.is === "no-desktop" && !context.options.quiet) await warn(cli.noDesktop(target.shown), context);
  if (opened.is === "failed") await warn(cli.cannotShow(target.shown, opened.reason), context);
}

function reportOptions(path: string | null, { environment, messages, options }: RunContext): ReportOptions {
  const { stdout } = environment;
  return {
    messages,
    width: widthFor(path, { environment, messages, options }),
    isScreen: path === null && stdout.columns !== undefined,
    colour: path === null ? stdout.colour : 0,
    bom: options.bom ?? true,
    columns: oneOf("--columns", options.columns ?? "print", COLUMN_CHOICES, messages),
    tool: TOOL,
  };
}

/** Columns: those asked for; on the screen else those it has, in a pipe those its reader says that it has. Throws a Stop. */
function widthFor(path: string | null, { environment: { stdout, variables }, messages, options }: RunContext): number {
  if (options.width !== undefined) return widthOption(options.width, messages);
  return (path === null ? (stdout.columns ?? columnsSaid(variables)) : undefined) ?? Number.POSITIVE_INFINITY;
}
