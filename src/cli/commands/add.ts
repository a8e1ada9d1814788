import { asList } from "../../base/lists.js";
import { dayWritten } from "../../calendar/written-day.js";
import { type DescribedField, describedFields } from "../../document/described-fields.js";
import { isError, type Problem } from "../../document/problem.js";
import { readFound } from "../../document/read-text.js";
import { SourceText } from "../../document/source.js";
import { readYaml } from "../../document/yaml.js";
import { withRecord } from "../../import/append-record.js";
import { type GivenFields, inFirstForms, type KeyLanguage, keyLanguageOf, newRecord } from "../../import/new-record.js";
import { howToWrite } from "../../report/fields/how-to-write.js";
import { REPORTS } from "../../report/index.js";
import { wrap } from "../../report/layout/width.js";
import { Ended, EXIT, type ExitCode, Stop } from "../../run/exit.js";
import { targetsOf, writeWhole } from "../../run/files/atomic-write.js";
import { markOf } from "../../run/files/byte-order-mark.js";
import { additionOf, type FileToAddTo, fileToAddTo } from "../../run/import/add.js";
import { type ImportUnit, importUnit } from "../../run/import/unit.js";
import { writeLine, writeLines } from "../../run/output/lines.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { sayProblems } from "../../run/output/problems.js";
import { prepareRun, type Run } from "../../run/run.js";
import type { Call } from "../../run/run-context.js";
import type { Kind } from "../../terms/record-kinds.js";
import { optionNames } from "../field-options.js";

/** `audit add KIND`: one record more in a ledger, held to it before it is written; what is missing is asked for at a terminal only. */
export function addCommand(kind: Kind): (call: Call) => Promise<ExitCode> {
  return async (call) => {
    const { args, options } = call;
    const [ledger = "."] = args;
    const { format } = options;
    const named = asList(options.output).at(-1);
    const run = await prepareRun({ ...call, options: { ...options, output: undefined } }, [ledger]);
    // What `-o` names is the file that is added to, not the report's.
    const output = outputOf(REPORTS.add, { ...run, options: format === undefined ? {} : { format } });
    const unit = await importUnit(run, ledger);
    const fields = describedFields(kind);
    const given = await askedFor(fields, call.fields ?? new Map(), { run, unit });
    const problems: Problem[] = [];
    const [date] = given.get("date") ?? [];
    const at = { kind, folder: unit.folder, date: date === undefined ? undefined : dayWritten(date), named };
    const file = fileToAddTo(at, run, problems);
    await endAtErrors(problems, run);
    const written = withRecord(file.text ?? "", recordFor(kind, fields, given, { file, unit, run }));
    if (!written) throw new Stop(run.messages.adding.noList(file.file.shown), EXIT.records);
    const { problems: found, served } = await additionOf(file, written.text, unit, run);
    await endAtErrors(found, run);
    const { shown, path } = file.file;
    if (!options.dryRun) {
      const targets = targetsOf([shown], { environment: run.environment, messages: run.messages, options });
      writeWhole(targets, [`${markOf(path)}${written.text}`], run.messages);
    }
    const { first, last } = written.lines;
    const lines = written.text.split("\n").slice(first - 1, last);
    const view = {
      file: shown,
      line: first,
      record: lines.map((line) => line.replace(/\r$/, "")),
      isNewFile: file.text === undefined,
      dryRun: options.dryRun === true,
      asOf: run.time.asOf,
      date: at.date ?? null,
      notBefore: at.date !== undefined && at.date > run.time.asOf ? run.time.asOf : null,
      served,
    };
    await show(view, output, { ...run, options: {} });
    return EXIT.ok;
  };
}

/** Says what is wrong, and ends the run where anything is: nothing was written then. Throws an Ended (exit 3). */
async function endAtErrors(problems: readonly Problem[], run: Run): Promise<void> {
  await sayProblems(problems, run);
  const errors = problems.filter(isError).length;
  if (errors === 0) return;
  await writeLine(run.environment.stderr, run.messages.cli.problems(errors));
  await writeLine(run.environment.stderr, run.messages.adding.nothingWritten);
  throw new Ended(EXIT.records);
}

interface World {
  readonly run: Run;
  readonly unit: ImportUnit;
}

/** What was given, and at a terminal what is asked for besides: the keys that must be there and are not. Throws a Stop where nothing is given. */
async function askedFor(
  fields: readonly DescribedField[],
  given: GivenFields,
  { run, unit }: World,
): Promise<GivenFields> {
  const { environment, messages } = run;
  const needed = fields.filter(({ path, required }) => required && path.length === 1);
  const missing = needed.filter(({ path }) => !given.has(path.join(".")));
  const { ask } = environment;
  if (!ask) {
    if (given.size > 0) return given;
    const at = messages.language === "zh" ? 0 : -1;
    throw new Stop(messages.adding.nothingGiven(needed.map((field) => optionNames(field).at(at) ?? "")));
  }
  const all = new Map(given);
  for (const field of missing) {
    const choices = choicesOf(field, { run, unit });
    const width = environment.stderr.columns ?? 80;
    if (choices.length > 0) await writeLines(environment.stderr, wrap(messages.adding.choices(choices), width));
    const name = messages.language === "zh" ? field.chinese.join(".") : field.path.join(".");
    const answer = (await ask(messages.adding.ask(name, howToWrite(field, messages)))).trim();
    if (answer !== "") all.set(field.path.join("."), [answer]);
  }
  return all;
}

/** What may be written where that is a word or a person of the unit. */
function choicesOf({ vocabulary, parties }: DescribedField, { run, unit }: World): readonly string[] {
  if (vocabulary !== null) {
    const terms = run.books.terms.all(vocabulary);
    return terms.map(({ zh, id }) => (run.messages.language === "zh" ? zh : id));
  }
  const { people, departments } = unit.roster;
  return [
    ...(parties.includes("person") ? people.map(({ name }) => name) : []),
    ...(parties.includes("department") ? departments.map(({ name }) => name) : []),
  ];
}

/** The record of what was given, with keys in the language of the file's, and every text in its first form. Throws a Stop. */
function recordFor(
  kind: Kind,
  fields: readonly DescribedField[],
  given: GivenFields,
  { file, unit, run }: World & { readonly file: FileToAddTo },
): Readonly<Record<string, unknown>> {
  const { messages, books } = run;
  const made = newRecord(kind, fields, given, keysFor(file, unit, run));
  if ("path" in made) {
    const field = fields.find(({ path }) => path.join(".") === made.path);
    throw new Stop(messages.adding.noMap((field ? optionNames(field).at(-1) : undefined) ?? made.path, made.text));
  }
  const { id, roster, known } = unit;
  const context = {
    terms: known.terms,
    roster: { ...roster, id },
    finder: roster.finder,
    regulations: books.rulebooks.map((book) => book.id),
  };
  return inFirstForms(made.record, kind, context);
}

/** The language of keys: as in the file, else in the unit's other files, else that of the run. */
function keysFor({ file, text }: FileToAddTo, { folder }: ImportUnit, { messages }: Run): KeyLanguage {
  const valueIn = (one: string) => readYaml(new SourceText("", "", one)).value;
  const own = text === undefined ? undefined : keyLanguageOf(valueIn(text));
  if (own) return own;
  const others = [...folder.records.filter(({ path }) => path !== file.path), folder.description];
  const languages = others.map((other) => keyLanguageOf(valueIn(readFound(other, [])?.text ?? "")));
  return languages.find((one) => one !== undefined) ?? messages.language;
}
