import { readFileSync } from "node:fs";

/**
 * The duties of the benchmark's rulebook in plain JavaScript, as somebody would write them who needs these six and no others.
 * What the audited tool does beyond this (predecessors, waivers, evidence, records of superiors ...) is left out.
 */

const TERMS = JSON.parse(readFileSync(new URL("terms.json", import.meta.url), "utf8"));
const LEADERS = ["deputy-secretary", "member", "discipline-head"];
const DAY = 86_400_000;

/** The id of a term written by its id or by its Chinese name. @param {string} text */
export const term = (text) => TERMS[text] ?? text;
export const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/**
 * The clauses a record may serve, by what it is.
 * @param {string} kind @param {any} record @param {ReadonlySet<string>} superiors names of the superior Party organisation
 */
export function clausesOf(kind, record, superiors) {
  const type = term(record.type);
  switch (kind) {
    case "meetings":
      if (type === "joint-conference") return record.regular === false ? [] : ["2"];
      if (type !== "party-group-meeting") return [];
      return listOf(record.topics).some((topic) => ["integrity", "strict-governance"].includes(term(topic)))
        ? ["1"]
        : [];
    case "talks":
      return type === "integrity" ? ["5"] : type === "summons" ? ["6"] : [];
    case "reports":
      if (type !== "responsibility" || !listOf(record.from).some((from) => term(from) === "party-group")) return [];
      return listOf(record.to).some((to) => superiors.has(to)) ? ["3", "4"] : [];
    default:
      return [];
  }
}

/** How a unit's superior Party organisation may be named. @param {any} unit */
export function superiorsOf(unit) {
  const organs = listOf(unit.organs).filter((organ) => listOf(organ.as).some((one) => term(one) === "superior-party"));
  return new Set(["superior-party", "上级党组织", ...organs.map((organ) => organ.name)]);
}

/**
 * Judges every unit's duties of the year of a day.
 * @param {import("./files.mjs").UnitData[]} units
 * @param {string} asOf
 * @param {(kind: string, record: any, superiors: ReadonlySet<string>) => string[]} serves which clauses a record may serve
 * @returns {Record<string, Record<string, number>>} by clause, how many duties are met, late, missing, due soon
 */
export function judge(units, asOf, serves = clausesOf) {
  const year = asOf.slice(0, 4);
  const quarters = spans(year, 3);
  const counts = {};
  const people = new Map(units.flatMap(({ unit }) => listOf(unit.people).map((person) => [person.id, person])));
  const below = groupBy(units, (one) => one.superior);

  for (const { unit, records } of units) {
    const acts = actsOf(unit, records, asOf, people, serves);
    const owe = (clause, span, holder = "", counterpart = "") => {
      const status = statusOf(acts.get(`${clause}|${holder}|${counterpart}`) ?? [], span, asOf);
      counts[clause] ??= { met: 0, late: 0, gap: 0, "due-soon": 0, pending: 0 };
      counts[clause][status] += 1;
    };
    for (const span of spans(year, 6)) owe("1", span);
    for (const span of quarters) owe("2", span);
    owe("3", {
      from: `${year}-01-01`,
      due: `${year}-01-31`,
      lateUntil: `${Number(year) + 1}-01-01`,
      covers: `${Number(year) - 1}`,
    });
    owe("4", {
      from: `${year}-07-01`,
      due: `${year}-07-31`,
      lateUntil: `${Number(year) + 1}-07-01`,
      covers: `${year}-H1`,
    });

    for (const span of quarters) {
      const holding = holdersOn(unit, span.due, 30);
      const heads = groupBy(
        holding
          .filter(({ post }) => term(post.role) === "department-head")
          .flatMap(({ person, post }) => listOf(post.department).map((name) => ({ name, person }))),
        (one) => one.name,
      );
      for (const { person, post } of holding) {
        if (!LEADERS.includes(term(post.role))) continue;
        for (const department of listOf(post.oversees)) {
          for (const head of heads.get(department) ?? [])
            if (head.person !== person) owe("5", span, person.id, head.person.id);
        }
      }
    }
    const whole = { from: `${year}-01-01`, due: `${year}-12-31` };
    const secretaries = (one) => holdersOn(one, whole.due, 90).filter(({ post }) => term(post.role) === "secretary");
    for (const { person } of secretaries(unit)) {
      for (const other of below.get(unit.id) ?? []) {
        for (const secretary of secretaries(other.unit)) owe("6", whole, person.id, secretary.person.id);
      }
    }
  }
  return counts;
}

/** A unit's acts up to a day, by clause, holder and counterpart. */
function actsOf(unit, records, asOf, people, serves) {
  const superiors = superiorsOf(unit);
  const byName = new Map(listOf(unit.people).map((person) => [person.name, person]));
  const idOf = (text) => byName.get(text)?.id ?? people.get(text)?.id ?? "";
  const acts = new Map();
  const add = (key, act) => {
    const all = acts.get(key);
    if (all) all.push(act);
    else acts.set(key, [act]);
  };
  for (const [kind, all] of Object.entries(records)) {
    for (const record of all) {
      if (record.date > asOf) continue;
      const act = { date: record.date, covers: record.covers === undefined ? null : String(record.covers) };
      for (const clause of serves(kind, record, superiors)) {
        if (kind !== "talks") add(`${clause}||`, act);
        else
          for (const by of listOf(record.by))
            for (const other of listOf(record.with)) add(`${clause}|${idOf(by)}|${idOf(other)}`, act);
      }
    }
  }
  return acts;
}

function statusOf(acts, { from, due, lateUntil, covers }, asOf) {
  const about = covers ? acts.filter((act) => act.covers === null || act.covers === covers) : acts;
  if (about.some(({ date }) => date >= from && date <= due)) return "met";
  if (lateUntil && about.some(({ date }) => date > due && date < lateUntil)) return "late";
  if (due < asOf) return "gap";
  return Date.parse(due) - Date.parse(asOf) <= 30 * DAY ? "due-soon" : "pending";
}

/** Who holds which post on a day and has held it for so many days. */
function holdersOn(unit, day, tenure) {
  const since = new Date(Date.parse(day) - (tenure - 1) * DAY).toISOString().slice(0, 10);
  return listOf(unit.people).flatMap((person) =>
    listOf(person.posts)
      .filter((post) => (post.from ?? "") <= since && (post.to ?? "9999") >= day)
      .map((post) => ({ person, post })),
  );
}

/** The parts of a year of so many months each. */
function spans(year, months) {
  return Array.from({ length: 12 / months }, (_, index) => {
    const last = new Date(Date.UTC(Number(year), (index + 1) * months, 0));
    return { from: `${year}-${String(index * months + 1).padStart(2, "0")}-01`, due: last.toISOString().slice(0, 10) };
  });
}

function groupBy(all, keyOf) {
  const groups = new Map();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
