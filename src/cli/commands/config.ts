import type { Messages } from "../../messages/messages.js";
import { type SettingRow, settingsJson, settingsText } from "../../report/settings/settings.js";
import { lookThrough } from "../../run/ask.js";
import type { Environment } from "../../run/environment.js";
import { EXIT, type ExitCode } from "../../run/exit.js";
import { type LoadFlags, openLedgers } from "../../run/load/load.js";
import { failStatuses, oneOf } from "../../run/options.js";
import type { NamedPath, Setting, Settings } from "../../run/settings/settings.js";

/** `audit config`: each setting of a run, its value, and where that came from; what matches nothing is said on stderr. */
export async function configCommand(
  ledgers: readonly string[],
  options: LoadFlags & { readonly format?: string },
  environment: Environment,
  usualMessages: Messages,
): Promise<ExitCode> {
  const format = oneOf("--format", options.format ?? "text", ["text", "json"], usualMessages);
  const opened = await openLedgers(ledgers, options, environment, usualMessages);
  const { settings, messages } = opened;
  await lookThrough(opened, { quiet: options.quiet }, environment, () => null);
  failStatuses(settings.failOn.value, messages);
  const file = settings.file?.shown ?? null;
  const rows = rowsOf(settings);
  const width = environment.stdout.columns ?? Number.POSITIVE_INFINITY;
  const text = format === "json" ? settingsJson(file, rows) : settingsText(file, rows, width, messages);
  await environment.stdout.write(text);
  return EXIT.ok;
}

/** Every setting by the key it has in the file; a list that is empty has one row without a value. */
function rowsOf(settings: Settings): SettingRow[] {
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
    path("waivers", settings.waivers),
    path("baseline", settings.baseline),
  ];
}

function keyOf({ value: { regulation, id } }: Settings["readings"][number]): string {
  return ["interpretations", ...(regulation === null ? [] : [regulation]), id].join(".");
}

function changeOf({ value: { change } }: Settings["readings"][number]): string {
  return Object.entries(change)
    .map(([field, value]) => `${field}: ${value}`)
    .join(", ");
}
