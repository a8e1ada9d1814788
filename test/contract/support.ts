import { stringify } from "yaml";
import { check } from "../support/audit.js";

/** What a ledger's YAML is made of. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };
export type Entry = { readonly [key: string]: Data };
export type Files = { readonly [path: string]: string };

type Kind =
  | "meetings"
  | "talks"
  | "reports"
  | "activities"
  | "assessments"
  | "cases"
  | "events"
  | "appointments"
  | "waivers"
  | "answers";

export const secretary = (id: string, extra: Entry = {}) => person(id, post("secretary", extra));
export const person = (id: string, ...posts: Entry[]): Entry => ({ id, name: `某${id}`, posts });
export const post = (role: string, extra: Entry = {}): Entry => ({ role, ...extra });
export const department = (id: string, extra: Entry = {}): Entry => ({ id, name: `${id}科`, ...extra });
export const head = (id: string, of: string, extra: Entry = {}) =>
  person(id, post("department-head", { department: of, ...extra }));
export const overseer = (id: string, oversees: string[], extra: Entry = {}) =>
  person(id, post("member", { oversees, ...extra }));

/** A unit `u` (unless told otherwise) with its records. */
export function ledger(unit: Entry, records: Partial<Record<Kind, readonly Entry[]>> = {}): Files {
  const files: Record<string, string> = {
    "unit.yaml": stringify({ id: "u", name: "青山县人民检察院", kind: "procuratorate", level: "county", ...unit }),
  };
  for (const [kind, list] of Object.entries(records)) files[`${kind}.yaml`] = stringify(list);
  return files;
}

/** The same files, one folder down. */
export const within = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

/** A regulation of the ledger's own, id `mine`. */
export function mine(obligations: readonly Entry[], more: Entry = {}): Files {
  const words = (clause: Data | undefined) => ({ zh: `义务${String(clause)}`, en: `Duty ${String(clause)}` });
  const rulebook = {
    schema: "audit-rulebook/1",
    id: "mine",
    title: { zh: "本院规定", en: "Our own regulation" },
    ...more,
    obligations: obligations.map((row) => ({ title: words(row.clause), requirement: words(row.clause), ...row })),
  };
  return { "regulations/mine.yaml": stringify(rulebook) };
}

/** A regulation of rules alone: for each clause what it checks. */
export function ruling(rules: readonly Entry[], more: Entry = {}): Files {
  const words = (clause: Data | undefined) => ({ zh: `规则${String(clause)}`, en: `Rule ${String(clause)}` });
  return mine([], {
    ...more,
    rules: rules.map((rule) => ({ title: words(rule.clause), requirement: words(rule.clause), ...rule })),
  });
}

/** The result of a check, asked by the tail of a finding's id: clause/holder/counterpart/recipient/period. */
export async function audited(files: Files, asOf: string, year?: number) {
  const result = await check(files, year === undefined ? { asOf, args: [] } : { asOf, year, args: [] });
  const find = (tail: string, unit: string) => {
    const hits = result.findings.filter(
      ({ id }) => id.startsWith(`${unit}/`) && id.split("/").slice(2).join("/") === tail,
    );
    if (hits.length > 1) throw new Error(`${tail} is ambiguous: ${hits.map(({ id }) => id).join(", ")}`);
    return hits[0];
  };
  return {
    result,
    /** The status of a duty; "none" where none is listed. */
    status: (tail: string, unit = "u") => find(tail, unit)?.status ?? "none",
    finding(tail: string, unit = "u") {
      const found = find(tail, unit);
      if (found === undefined) {
        throw new Error(`no finding ${unit}/…/${tail} among\n${result.findings.map(({ id }) => id).join("\n")}`);
      }
      return found;
    },
    /** Every duty of a clause: holder/counterpart/recipient/period, sorted. */
    duties: (clause: string, unit = "u") =>
      result.findings
        .filter((finding) => finding.clause === clause && finding.id.startsWith(`${unit}/`))
        .map(({ id }) => id.split("/").slice(3).join("/"))
        .sort(),
  };
}
