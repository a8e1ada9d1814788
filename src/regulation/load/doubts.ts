import { asList } from "../../base/lists.js";
import { daysBetween } from "../../calendar/day.js";
import { type MonthDay, windowIn } from "../../calendar/period.js";
import { type Problem, problem } from "../../document/problem.js";
import type { Path, YamlFile } from "../../document/yaml-file.js";
import type { RulebookFile } from "../../generated/schemas.js";

/** A stretch that runs over New Year and is longer than so many days was probably written backwards. */
const LONGEST = 180;
/** Any year that is no leap year. */
const YEAR = 2025;

/** What is doubtful in a user's rulebook, and does not keep it out: interpretations and groups of roles that nothing uses, interpretations that say nothing, stretches that wrap and are long. */
export function doubtsAbout(raw: RulebookFile, file: YamlFile): Problem[] {
  const used = namedIn(raw);
  const unused = [...Object.keys(raw.interpretations ?? {}), ...Object.keys(raw.periods ?? {})].filter(
    (id) => !used.has(id),
  );
  const place = (id: string) => file.placeOf([raw.periods?.[id] ? "periods" : "interpretations", id], "key");
  const words = new Set(wordsIn([raw.obligations, raw.rules]));
  const idle = Object.keys(raw.roles ?? {}).filter((id) => !words.has(id));
  const empty = Object.entries(raw.interpretations ?? {}).flatMap(([id, { words: _, ...said }]) =>
    Object.keys(said).length === 0 ? [id] : [],
  );
  const stretches = Object.entries({ ...raw.interpretations, ...raw.periods });
  return [
    ...repeated(raw, []).map(({ text, path }) => problem("said-twice", { text }, file.placeOf(path), "warning")),
    ...unused.map((id) => problem("unused-interpretation", { id }, place(id), "warning")),
    ...idle.map((id) => problem("unused-interpretation", { id }, file.placeOf(["roles", id], "key"), "warning")),
    ...empty.map((id) => problem("missing-field", { field: "reading" }, place(id), "warning")),
    ...stretches.flatMap(([id, { from, to }]) => {
      const days = from === undefined || to === undefined ? 0 : daysOverNewYear(from, to);
      return days > LONGEST
        ? [problem("long-stretch", { id, from: from ?? "", to: to ?? "", days }, place(id), "warning")]
        : [];
    }),
  ];
}

/** Every entry of a list, at any depth, that stands in the list before, and the words of a holder or counterpart that do. */
function repeated(value: unknown, path: Path): { readonly text: string; readonly path: Path }[] {
  if (typeof value === "string") {
    const key = path.find((step) => step === "holder" || step === "counterpart");
    const words = key === undefined ? [] : value.split(/\s+/);
    return words.flatMap((text, at) => (words.indexOf(text) < at ? [{ text, path }] : []));
  }
  if (Array.isArray(value)) {
    const written = value.map((one) => JSON.stringify(one));
    return value.flatMap((one, at) =>
      written.indexOf(written[at] ?? "") < at
        ? [{ text: textOf(one), path: [...path, at] }]
        : repeated(one, [...path, at]),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => repeated(one, [...path, key]));
}

/** Every word that is written somewhere in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.split(/\s+/);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** How many days a stretch that ends in the next year has; 0 for one that does not. */
function daysOverNewYear(from: MonthDay, to: MonthDay): number {
  if (to >= from) return 0;
  const span = windowIn(YEAR, from, to);
  return daysBetween(span.from, span.to) + 1;
}

function namedIn({ obligations, rules = [] }: RulebookFile): Set<string> {
  return new Set([
    ...obligations.flatMap(({ window, interpretation, every }) => [
      ...asList(window),
      ...asList(interpretation),
      ...asList(every),
    ]),
    ...rules.flatMap(({ interpretation }) => asList(interpretation)),
  ]);
}
