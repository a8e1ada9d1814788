import type { Actor } from "../../audit/rules/actor.js";
import type { KindAsked, Must, RecordRule } from "../../audit/rules/record.js";
import type { Terms } from "../../terms/vocabulary.js";
import type { Cast, Fields } from "./cast.js";
import { ASSESSED, actorOn, type Draw, FOUND, othersIn, roleBeside, type Shown, YEAR } from "./draw.js";

/** What records a rule on how they must be is shown by: one as it must be, or such as fall short. */
export function recordRuleDraws(rule: RecordRule, { side, terms }: Shown): Draw[] {
  const [asked] = rule.asked;
  if (!asked) return [];
  const good: Draw = (cast) => {
    const base = baseFields(rule, asked, cast);
    return { [asked.kind]: [{ ...base, ...metFields(rule, base, cast) }] };
  };
  if (side === "met") return [good];
  return shortfalls(rule.must, terms).flatMap((short) =>
    [false, true].map(
      (isKept): Draw =>
        (cast) => {
          const base = baseFields(rule, asked, cast);
          const met = { ...base, ...metFields(rule, base, cast) };
          // Where no record holds what is asked, it is not kept at all: then beside one that does.
          return { [asked.kind]: [{ ...base, ...short(met, cast) }, ...(isKept ? [{ ...met, id: "x2" }] : [])] };
        },
    ),
  );
}

/** A record of a kind that the rule is about. */
function baseFields(rule: RecordRule, { kind, types }: KindAsked, cast: Cast): Fields {
  const [flag] = rule.flags;
  const [topic] = [...rule.firmTopics, ...rule.topics];
  const [doer] = rule.by;
  const by: Fields = doer ? { [kind === "reports" ? "from" : "by"]: actorOn(doer, cast) } : {};
  const common: Fields = {
    id: "x1",
    date: kind === "assessments" ? ASSESSED : FOUND,
    ...(kind === "cases" ? {} : { type: types?.[0] ?? USUAL_TYPES[kind] ?? "annual" }),
    ...(flag === undefined ? {} : { flags: [flag] }),
    ...(topic === undefined ? {} : { topics: [topic] }),
  };
  const [role] = rule.subjectRoles;
  switch (kind) {
    case "talks":
      return {
        ...common,
        by: cast.holder("secretary"),
        ...by,
        with: cast.person(rule.withRoles[0] ?? "staff"),
      };
    case "reports":
      return { ...common, from: "party-group", to: "superior-party", ...by };
    case "activities":
      return { ...common, by: "party-group", ...by };
    case "assessments": {
      const subject = role === undefined ? subjectOf(rule.of, cast) : cast.person(role);
      return { ...common, covers: String(YEAR), regulation: rule.regulation, subject, ...by };
    }
    case "cases":
      return { ...common, subject: role === undefined ? "某甲" : cast.person(role) };
    case "appointments":
      return { ...common, person: cast.person("department-head") };
    case "meetings":
      return { ...common, ...(rule.decisions ? { decisions: ["决定"] } : {}) };
    default:
      return common;
  }
}

const USUAL_TYPES: Readonly<Record<string, string>> = {
  meetings: "party-group-meeting",
  talks: "reminder",
  reports: "responsibility",
  activities: "inspection",
  events: "accident",
  appointments: "promotion",
};

function subjectOf(of: RecordRule["of"], cast: Cast): string {
  switch (of) {
    case "body":
      return "party-group";
    case "department":
      return cast.department();
    case "unit":
      if (cast.subordinates.length === 0) cast.below("agency");
      return "下级单位";
    default:
      return cast.person("member");
  }
}

function listOf(value: Fields[string] | undefined): readonly Fields[string][] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a record is so that it is as it must be. @param base what it is already */
function metFields({ must, by }: RecordRule, base: Fields, cast: Cast): Fields {
  switch (must.be) {
    case "evidenced":
      return { evidence: ["纪实.pdf"] };
    case "led":
      return { leader: cast.holder(must.roles[0] ?? "") };
    case "handled":
      return { handledBy: cast.holder(must.roles[0] ?? "") };
    case "chaired":
      return { chair: cast.holder(must.roles[0] ?? "") };
    case "last-spoken":
      return { speakers: [cast.holder(roleBeside(must.roles)), cast.holder(must.roles[0] ?? "")] };
    case "commented":
      return { comments: [cast.holder(must.roles[0] ?? "")] };
    case "joined":
      return { attendees: [cast.holder(must.roles[0] ?? "")] };
    case "attended":
      return { attendees: must.parties.slice(0, 1).map(({ id }) => id) };
    case "about":
      return { topics: [...listOf(base.topics), ...(must.each ? must.topics : must.topics.slice(0, 1))] };
    case "done": {
      const before = by.length > 0 ? listOf(base.by ?? base.from) : [];
      const doers = (must.each ? must.by : must.by.slice(0, 1)).map(({ actor }) => actorOn(actor, cast));
      return byFields(base, [...new Set([...before, ...doers])]);
    }
    case "by-methods":
      return { methods: must.methods.slice(0, must.least) };
    case "disposed":
      return { disposal: must.ways.slice(0, 1) };
    case "withdrawn":
      return { interested: [cast.holder("member")], attendees: [cast.holder("secretary")] };
    case "stepped":
      return {
        steps: must.steps.map(({ step, by, withOpinion }) => ({
          type: step,
          ...firstOf(by, cast),
          ...(withOpinion ? { opinion: "同意" } : {}),
        })),
      };
  }
}

function firstOf([actor]: readonly Actor[], cast: Cast): Fields {
  return actor ? { by: actorOn(actor, cast) } : {};
}

/** Who did it, where a record of the kind says so. */
function byFields(base: Fields, by: readonly Fields[string][]): Fields {
  return { ["from" in base ? "from" : "by"]: by };
}

type Shortfall = (met: Fields, cast: Cast) => Fields;

/** Ways in which a record falls short of what it must be, the likeliest first. */
function shortfalls(must: Must, terms: Terms): Shortfall[] {
  const somebody = (roles: readonly string[], cast: Cast) => cast.person(roleBeside(roles));
  switch (must.be) {
    case "evidenced":
      return [() => ({})];
    case "led":
      return [(_, cast) => ({ leader: somebody(must.roles, cast) })];
    case "handled":
      return [(_, cast) => ({ handledBy: somebody(must.roles, cast) })];
    case "chaired":
      return [(_, cast) => ({ chair: somebody(must.roles, cast) })];
    case "last-spoken":
      return [({ speakers }) => ({ speakers: listOf(speakers).toReversed() })];
    case "commented":
      return [(_, cast) => ({ comments: [somebody(must.roles, cast)] })];
    case "joined":
      return [(_, cast) => ({ attendees: [somebody(must.roles, cast)] })];
    case "attended":
      return [(_, cast) => ({ attendees: [cast.person("staff")] })];
    case "about":
      return [
        ...othersIn("topics", must.topics, terms).map((topic) => () => ({ topics: [topic] })),
        ({ topics }) => ({ topics: listOf(topics).slice(0, 1) }),
      ];
    case "done": {
      const bodies = othersIn(
        "bodies",
        must.by.map(({ actor }) => idOf(actor)),
        terms,
      ).slice(0, 6);
      return [
        ...bodies.map((body) => (met: Fields) => byFields(met, [body])),
        (met) => byFields(met, listOf(met.by ?? met.from).slice(0, 1)),
        (met, cast) =>
          byFields(met, [
            somebody(
              must.by.flatMap(({ actor }) => rolesOf(actor)),
              cast,
            ),
          ]),
      ];
    }
    case "by-methods": {
      const others = othersIn("methods", must.methods, terms).slice(0, 1);
      return [() => ({ methods: must.least > 1 ? must.methods.slice(0, 1) : [...others, "其他方式"] })];
    }
    case "disposed":
      return [...othersIn("disposals", must.ways, terms), "搁置"].map((way) => () => ({ disposal: [way] }));
    case "withdrawn":
      return [
        ({ interested, attendees }) => ({
          interested: listOf(interested),
          attendees: [...listOf(attendees), ...listOf(interested)],
        }),
      ];
    case "stepped":
      return [
        ({ steps }) => ({ steps: listOf(steps).slice(0, -1) }),
        ...othersIn(
          "steps",
          must.steps.map(({ step }) => step),
          terms,
        ).map((type) => () => ({ steps: [{ type }] })),
        (_, cast) => ({ steps: must.steps.map(({ step }) => ({ type: step, by: cast.person("staff") })) }),
      ];
  }
}

function idOf(actor: Actor): string {
  return actor.type === "role" ? "" : actor.id;
}

function rolesOf(actor: Actor): readonly string[] {
  return actor.type === "role" ? actor.roles : [];
}
