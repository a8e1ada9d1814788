import { addDays, Chance, dayOf, someOf, two, YEAR } from "./chance.mjs";
import { nameOf, place, placesBelow } from "./places.mjs";
import { CATEGORIES, GIVEN, MATTERS, NOTES, SURNAMES } from "./words.mjs";

/**
 * Ledgers as clerks keep them for the regulations that are shipped: a file a month, Chinese words, no field that need not be written
 * (no `covers`, few topics, a link to what a record deals with in every second). A good third of the duties is open.
 * @typedef {import("./generate.mjs").Entry} Entry
 * @typedef {import("./generate.mjs").Generated} Generated
 * @typedef {{ units: number, regulations: string[], cases: number }} Shape
 */

const THREE = ["hebei", "liaoning", "provincial-opinion"];
const FIVE = ["city-procuratorate", ...THREE, "qingcheng"];

/** What each size is: how many units, held to which regulations, with how many cases each. */
export const REAL_SIZES = /** @type {Record<string, Shape>} */ ({
  "S-real": { units: 1, regulations: ["liaoning", "provincial-opinion"], cases: 12 },
  "M-real-60": { units: 60, regulations: FIVE, cases: 3 },
  "M-real-140": { units: 140, regulations: THREE, cases: 3 },
  "M-cases": { units: 60, regulations: THREE, cases: 28 },
  "L-real": { units: 2000, regulations: THREE, cases: 3 },
});

const SEED = 20250101;
const KINDS_OF_UNITS = [
  ["党委", "委员会"],
  ["检察院", "人民检察院"],
  ["法院", "人民法院"],
  ["政府", "人民政府"],
];
/** Name and function of each department. */
const DEPARTMENTS = [
  ["office", "办公室", "办公室"],
  ["politics", "政治部", "政工"],
  ["inspectorate", "督察室", "检务督察"],
  ["first", "业务一科", "业务"],
  ["second", "业务二科", "业务"],
  ["service", "服务中心", "业务"],
];
/** Of what a regulation asks for again and again so much is done. */
const DONE = 0.75;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTERS = [0, 91, 182, 273];
const SUPERIOR = "上级党委";
const DISCIPLINE = "上级纪委监委";

/**
 * The units of a ledger, one by one, always the same ones: a smaller ledger is the beginning of a larger one.
 * @param {Shape} shape
 * @returns {Generator<Generated>}
 */
export function* realLedger(shape) {
  for (let index = 0; index < shape.units; index++) yield generate(index, shape);
}

/** @param {number} index @param {Shape} shape @returns {Generated} */
function generate(index, shape) {
  const chance = new Chance(SEED + index * 7919);
  const { id, folder, level } = place(index);
  const [kind = "", suffix = ""] = KINDS_OF_UNITS[level === "township" ? index % KINDS_OF_UNITS.length : 0] ?? [];
  const people = peopleOf(id, chance);
  const below = placesBelow(index, shape.units).map((one) => one.id);
  const desk = { id, chance, people, below };
  const events = eventsOf(desk);
  const cases = casesOf(desk, shape.cases);
  const matters = [...events, ...cases];
  return {
    folder,
    unit: {
      id,
      name: `${nameOf(index)}${{ city: "市", county: "县", township: "镇" }[level]}${suffix}`,
      kind,
      level: { city: "市级", county: "县级", township: "乡级" }[level],
      regulations: shape.regulations,
      organs: [
        { name: SUPERIOR, as: ["上级党组织", "同级党委"] },
        { name: DISCIPLINE, as: ["上级纪检监察机关", "同级纪委"] },
        { name: "上级组织部", as: "上级组织部门" },
      ],
      departments: DEPARTMENTS.map(([department, name, role]) => ({ id: department, name, function: role })),
      people: people.all,
      bodies: {
        领导小组: {
          head: people.secretary.name,
          deputies: people.leaders[0]?.person.name,
          members: people.leaders.slice(1).map((one) => one.person.name),
          office: "政治部",
        },
      },
    },
    records: {
      meetings: inOrder(meetingsOf(desk, matters)),
      talks: inOrder(talksOf(desk, matters)),
      reports: inOrder(reportsOf(desk, matters)),
      activities: inOrder(activitiesOf(desk, matters)),
      events,
      cases,
      assessments: assessmentsOf(desk),
      appointments: appointmentsOf(desk),
    },
  };
}

/** A leadership of seven, a head for each department, of whom some change in the year, and others. @param {string} unit @param {Chance} chance */
function peopleOf(unit, chance) {
  const names = new Set();
  const all = [];
  const person = (posts) => {
    let name = "";
    do name = chance.of(SURNAMES) + chance.of(GIVEN) + chance.of(GIVEN);
    while (names.has(name));
    names.add(name);
    const one = { id: `${unit}-p${two(all.length + 1)}`, name, posts };
    all.push(one);
    return one;
  };
  const since = () => `${YEAR - 1 - chance.below(6)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
  const secretary = person([{ role: "党组书记", from: since() }]);
  const roles = ["党组副书记", "班子成员", "班子成员", "班子成员", "纪检组长"];
  const leaders = roles.map((role, index) => {
    const oversees = DEPARTMENTS.filter((_, at) => at % roles.length === index).map(([, name]) => name ?? "");
    return { person: person([{ role, from: since(), oversees }]), oversees };
  });
  const heads = DEPARTMENTS.flatMap(([, department = ""]) => {
    const head = (from, to) => ({
      department,
      person: person([{ role: "部门负责人", department, from, ...(to && { to }) }]),
    });
    if (chance.below(8) > 0) return [head(since(), undefined)];
    const day = dayOf(40 + chance.below(300));
    return [head(since(), addDays(day, -1)), head(day, undefined)];
  });
  const others = DEPARTMENTS.flatMap(([, department = ""]) => [
    person([{ role: "部门副职", department, from: since() }]),
    person([{ role: "干警", department, from: since() }]),
  ]);
  return { all, secretary, leaders, heads, others };
}

/** A number of what is dealt with, each half of the time by its id. @param {Desk} desk @param {Entry[]} matters @param {number} share */
function dealtWith({ chance }, matters, share) {
  return matters
    .filter(() => chance.is(share))
    .map((matter) => ({
      date: addDays(String(matter.date), 1 + chance.below(35)),
      link: chance.below(2) === 0 ? { about: matter.id } : {},
      title: matter.title,
      who: /** @type {string | undefined} */ (matter.person ?? matter.subject),
    }))
    .filter(({ date }) => date.startsWith(String(YEAR)));
}

/** @param {Desk} desk @param {Entry[]} matters @returns {Entry[]} */
function meetingsOf(desk, matters) {
  const { chance, people } = desk;
  const chair = people.secretary.name;
  const meeting = (date, type, title, more = {}) => ({ date, type, title, chair, ...more });
  return [
    ...MONTHS.map((month) =>
      meeting(
        `${YEAR}-${two(month)}-${two(3 + chance.below(20))}`,
        "党组会议",
        `研究${chance.of(MATTERS)}`,
        chance.is(0.4) ? { topics: chance.of(["党风廉政建设", "全面从严治党", "检查考核"]) } : {},
      ),
    ),
    ...QUARTERS.filter(() => chance.is(DONE)).map((start) =>
      meeting(dayOf(start + chance.below(88)), "领导小组会议", "听取落实主体责任情况汇报"),
    ),
    ...(chance.is(DONE)
      ? [meeting(dayOf(10 + chance.below(30)), "民主生活会", "年度民主生活会", { attendees: namesOf(people.leaders) })]
      : []),
    ...MONTHS.filter((month) => month % 3 === 0).map((month) =>
      meeting(`${YEAR}-${two(month)}-${two(5 + chance.below(20))}`, "中心组学习", `学习${chance.of(MATTERS)}`),
    ),
    ...dealtWith(desk, matters, 0.4).map(({ date, link, title }) =>
      meeting(date, "党组会议", `剖析${title}`, { topics: ["案件剖析", "整改"], ...link }),
    ),
  ];
}

/** @param {Desk} desk @param {Entry[]} matters @returns {Entry[]} */
function talksOf(desk, matters) {
  const { chance, people, below } = desk;
  const talk = (date, type, by, to, more = {}) => ({ date, type, by, with: to, ...more });
  const overseen = people.leaders.flatMap(({ person, oversees }) =>
    people.heads
      .filter(({ department }) => oversees.includes(department))
      .map((head) => [person.name, head.person.name]),
  );
  return [
    ...QUARTERS.flatMap((start) =>
      overseen
        .filter(() => chance.is(DONE))
        .map(([by, to]) => talk(dayOf(start + chance.below(88)), chance.of(["廉政谈话", "谈心谈话"]), by, to)),
    ),
    ...people.leaders
      .filter(() => chance.is(DONE))
      .map(({ person }) => talk(chance.day(), "廉政谈话", people.secretary.name, person.name)),
    ...below
      .filter(() => chance.is(DONE))
      .map((unit) => talk(chance.day(), "廉政谈话", people.secretary.name, `${unit}-p01`)),
    ...dealtWith(desk, matters, 0.5).map(({ date, link, title, who }) =>
      talk(
        date,
        chance.of(["约谈", "提醒谈话"]),
        chance.of(people.leaders).person.name,
        who ?? chance.of(people.heads).person.name,
        {
          title: `就${title}谈话`,
          ...link,
        },
      ),
    ),
  ];
}

/** @param {Desk} desk @param {Entry[]} matters @returns {Entry[]} */
function reportsOf(desk, matters) {
  const { chance, people } = desk;
  const report = (date, type, from, to, more = {}) => ({ date, type, from, to, ...more });
  const done = (entry) => (chance.is(DONE) ? [entry] : []);
  return [
    ...done(report(dayOf(8 + chance.below(25)), "履行主体责任情况报告", "党组", [SUPERIOR, DISCIPLINE])),
    ...done(report(dayOf(185 + chance.below(40)), "履行主体责任情况报告", "党组", SUPERIOR)),
    ...done(report(dayOf(8 + chance.below(25)), "履行监督责任情况报告", "纪检组", ["党组", DISCIPLINE])),
    ...done(report(dayOf(20 + chance.below(20)), "民主生活会情况报告", "党组", SUPERIOR)),
    ...QUARTERS.flatMap((start) =>
      done(report(dayOf(start + 5 + chance.below(20)), "责任追究报表", "纪检组", DISCIPLINE)),
    ),
    ...people.leaders.flatMap(({ person }) =>
      done(report(dayOf(20 + chance.below(40)), "个人有关事项报告", person.name, "上级组织部")),
    ),
    ...DEPARTMENTS.flatMap(([, department]) =>
      done(
        report(dayOf(300 + chance.below(60)), "部门党风廉政建设情况汇报", department, "党组", {
          form: chance.of(["书面", "口头"]),
        }),
      ),
    ),
    ...dealtWith(desk, matters, 0.5).map(({ date, link, title }) =>
      report(
        date,
        chance.of(["整改报告", "案件报告"]),
        chance.of(["党组", "纪检组"]),
        chance.of([SUPERIOR, DISCIPLINE, "党组"]),
        {
          title: `关于${title}的报告`,
          ...link,
        },
      ),
    ),
  ];
}

/** @param {Desk} desk @param {Entry[]} matters @returns {Entry[]} */
function activitiesOf(desk, matters) {
  const { chance, people } = desk;
  const activity = (date, type, by, more = {}) => ({ date, type, by, title: `${chance.of(MATTERS)}${type}`, ...more });
  const done = (entry) => (chance.is(DONE) ? [entry] : []);
  return [
    ...done(activity(dayOf(10 + chance.below(70)), "工作计划", "党组")),
    ...done(activity(dayOf(20 + chance.below(70)), "责任分解", "党组")),
    ...done(activity(dayOf(50 + chance.below(60)), "责任书", people.secretary.name, { with: namesOf(people.leaders) })),
    ...[people.secretary, ...people.leaders.map((one) => one.person)].flatMap(({ name }) => [
      ...done(activity(chance.day(), "廉政党课", name, chance.is(0.5) ? { audience: "全体党员" } : {})),
      ...done(activity(chance.day(), "专题调研", name)),
    ]),
    ...QUARTERS.flatMap((start) =>
      done(activity(dayOf(start + chance.below(88)), chance.of(["警示教育", "专项督察"]), "纪检组")),
    ),
    ...dealtWith(desk, matters, 0.5).map(({ date, link, title }) =>
      activity(date, chance.of(["典型案例通报", "通报", "专项治理"]), chance.of(["党组", "纪检组"]), {
        title: `${title}通报`,
        ...link,
      }),
    ),
  ];
}

/** @param {Desk} desk @returns {Entry[]} */
function eventsOf({ chance, people }) {
  const types = ["群体上访", "上级通报批评", "巡视反馈", "信访举报", "媒体曝光"];
  const days = types.map(() => chance.day()).sort();
  return days.map((date, index) => ({
    id: `sj-${YEAR}-${two(index + 1)}`,
    date,
    type: chance.of(types),
    title: `${chance.of(MATTERS)}反映的问题`,
    ...(chance.is(0.5) && { person: chance.of(people.heads).person.name }),
  }));
}

/** @param {Desk} desk @param {number} count @returns {Entry[]} */
function casesOf({ chance, people }, count) {
  const days = Array.from({ length: count }, () => chance.day()).sort();
  return days.map((date, index) => ({
    id: `aj-${YEAR}-${two(index + 1)}`,
    date,
    title: `${chance.of(MATTERS)}中发现的问题`,
    subject: chance.of(people.others).name,
    category: chance.of(CATEGORIES),
    ...(chance.is(0.8) && { severity: chance.of(["情节较轻", "情节较轻", "情节较重", "情节严重"]) }),
    ...(chance.is(0.7) && {
      measures: [{ type: chance.of(["批评教育", "诫勉谈话", "通报批评", "党纪处分"]), date: addDays(date, 20) }],
    }),
    ...(chance.is(0.5) && {
      leaders: [{ who: chance.of(people.leaders).person.name, responsibility: "主要领导责任", finding: "追责" }],
    }),
    ...(chance.is(0.3) && { note: chance.of(NOTES) }),
  }));
}

/** @param {Desk} desk @returns {Entry[]} */
function assessmentsOf({ chance, below }) {
  const start = 40 + chance.below(30);
  return below
    .filter(() => chance.is(DONE))
    .map((unit) => ({
      date: dayOf(start + chance.below(10)),
      type: "年度考核",
      by: ["党组", "纪检组"],
      subject: unit,
      covers: YEAR - 1,
      regulation: "hebei",
      grade: chance.of(["优秀", "较好", "一般"]),
    }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** @param {Desk} desk @returns {Entry[]} */
function appointmentsOf({ chance, people }) {
  const posts = someOf(people.heads, chance).slice(0, 2);
  const days = posts.map(() => chance.day()).sort();
  return posts.map(({ person, department }, index) => ({
    date: days[index] ?? "",
    type: "任职",
    person: person.name,
    post: `${department}负责人`,
  }));
}

/** @param {{ person: { name: string } }[]} all */
function namesOf(all) {
  return all.map(({ person }) => person.name);
}

/** @param {Entry[]} records */
function inOrder(records) {
  return records.sort((one, other) => (String(one.date) < String(other.date) ? -1 : 1));
}

/**
 * What the records of a unit are written from.
 * @typedef {{ id: string, chance: Chance, people: ReturnType<typeof peopleOf>, below: string[] }} Desk
 */
