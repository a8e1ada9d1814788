import type { SettingRow } from "../../report/config/view.js";
import { REPORTS } from "../../report/index.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { openLedgers } from "../../run/load/load.js";
import { lookThrough } from "../../run/look-through.js";
import { failStatuses } from "../../run/option-values.js";
import { outputOf, show } from "../../run/output/outputs.js";
import { type Call, ledgersIn } from "../../run/run-context.js";
import type { NamedBook, NamedPath, RunSettings, Setting } from "../../run/settings/settings.js";

/** `audit config`: each setting of a run, its value, and where that came from; what matches nothing is said on stderr. */
export async function configCommand(call: Call): Promise<ExitCode> {
  const output = outputOf(REPORTS.config, call);
  const run = await openLedgers(call, ledgersIn(call.args));
  await lookThrough(run, () => null);
  const { settings, messages } = run;
  failStatuses(settings.failOn.value, messages);
  await show({ file: settings.file?.shown ?? null, rows: rowsOf(settings) }, output, run);
  return EXIT.ok;
}

/** Every setting by the key it has in the file; a list that is empty has one row without a value. */
function rowsOf(settings: RunSettings): SettingRow[] {
  const row = <T>(key: string, { value, from }: Setting<T>, shown: SettingRow["value"]): SettingRow => ({
    key,
    value: shown ?? (typeof value === "number" || typeof value === "string" ? value : null),
    from: from === null ? null : "option" in from ? from.option : `${from.file}:${from.line}`,
  });
  const path = (key: string, setting: Setting<NamedPath | null>) => row(key, setting, setting.value?.shown ?? null);
  const none = (key: string): SettingRow => ({ key, value: null, from: null });
  const { readings, rulebooks } = settings;
  return [
    row("due-soon", settings.dueSoonDays, null),
    row("open-after", settings.openAfterDays, null),
    row("tenure.brief", settings.tenureBrief, null),
    row("tenure.long", settings.tenureLong, null),
    ...(readings.length === 0 ? [none("interpretations")] : readings.map((one) => row(keyOf(one), one, changeOf(one)))),
    row("fail-on", settings.failOn, settings.failOn.value.join(", ")),
    row("language", settings.language, null),
    ...(rulebooks.length === 0 ? [none("rulebooks")] : rulebooks.map((one) => path("rulebooks", one))),
    row("colours.near", settings.colourNear, null),
    row("colours.soon", settings.colourSoon, null),
    ...(settings.terms.length === 0
      ? [none("terms")]
      : settings.terms.map((one) => row(`terms.${one.value.vocabulary}`, one, one.value.term.zh))),
    ...(settings.heads.length === 0
      ? [none("import.heads")]
      : settings.heads.map((one) => row(`import.heads.${one.value.head}`, one, one.value.key))),
    ...(settings.workbooks.length === 0
      ? [none("import.books")]
      : settings.workbooks.map((one) => row("import.books", one, bookText(one.value)))),
    path("waivers", settings.waivers),
    path("baseline", settings.baseline),
  ];
}

/** A workbook and how it is read, as the settings write it. */
function bookText({ shown, kind, sheets, year }: NamedBook): string {
  const parts = [kind && `kind: ${kind}`, sheets && `sheet: ${sheets.join(", ")}`, year && `year: ${year}`];
  return [shown, ...parts].filter(Boolean).join(", ");
}

function keyOf({ value: { regulation, id } }: RunSettings["readings"][number]): string {
  return ["interpretations", ...(regulation === null ? [] : [regulation]), id].join(".");
}

function changeOf({ value: { change } }: RunSettings["readings"][number]): string {
  return Object.entries(change)
    .map(([field, value]) => `${field}: ${value}`)
    .join(", ");
}
