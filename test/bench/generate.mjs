import { addDays, Chance, dayOf, someOf, two, YEAR } from "./chance.mjs";
import { nameOf, place, placesBelow } from "./places.mjs";
import { CATEGORIES, CHINESE, DEPARTMENTS, GIVEN, MATTERS, NOTES, SURNAMES } from "./words.mjs";

/**
 * A unit as it is to be written: its folder, its unit.yaml, its records by kind.
 * @typedef {Record<string, unknown>} Entry
 * @typedef {{ folder: string, unit: Entry, records: Record<string, Entry[]> }} Generated
 */

/** How many units each size has: one office, a city with all below it, a province. Each unit has 240 records in five files. */
export const SIZES = { S: 1, M: 60, L: 2000 };

const SEED = 20251231;
const RECORDS = { meetings: 48, talks: 96, reports: 48, activities: 36, cases: 12 };
/** Of the duties, about so many are left undone, and so many of the two reports are late. */
const GAPS = 0.05;
const LATE = 0.15;

/**
 * The units of a ledger of so many units, one by one, always the same ones: each has its own seed, so a smaller ledger is the beginning of
 * a larger one.
 * @param {number} count
 * @returns {Generator<Generated>}
 */
export function* ledger(count) {
  for (let index = 0; index < count; index++) yield generate(index, count);
}

/** @param {number} index @param {number} count @returns {Generated} */
function generate(index, count) {
  const chance = new Chance(SEED + index * 7919);
  const { id, folder, level, suffix } = place(index);
  const placeName = nameOf(index) + suffix;
  const isChinese = chance.below(10) < 7;
  /** The word a clerk of this unit writes for a term; some write ids, most Chinese. @param {string} term */
  const word = (term) => {
    const plain = term.slice(term.indexOf(":") + 1);
    return isChinese ? (CHINESE[term] ?? CHINESE[plain] ?? plain) : plain;
  };
  const people = peopleOf(id, chance, word);
  const organs = [
    { name: `中共${placeName}上级委员会`, as: [word("superior-party")] },
    { name: `${placeName}纪委监委`, as: [word("local-discipline")] },
  ];
  const desk = { id, chance, word, people, organs, below: placesBelow(index, count).map((one) => one.id) };
  return {
    folder,
    unit: {
      id,
      name: level === "township" ? `${placeName}人民政府` : `${placeName}人民检察院`,
      kind: word(level === "township" ? "government" : "procuratorate"),
      level: word(level),
      regulations: ["bench-regulation"],
      organs,
      departments: DEPARTMENTS.map(([department, name, role]) => ({
        id: department,
        name,
        function: word(role ?? ""),
      })),
      people: people.all,
      bodies: {
        [word("party-group")]: { head: people.secretary.name, members: people.leaders.map((one) => one.person.name) },
      },
    },
    records: {
      meetings: complete(meetings(desk), RECORDS.meetings, () => otherMeeting(desk)),
      talks: complete(talks(desk), RECORDS.talks, () => otherTalk(desk)),
      reports: complete(reports(desk), RECORDS.reports, () => otherReport(desk)),
      activities: complete([], RECORDS.activities, () => activity(desk)),
      cases: numbered(complete([], RECORDS.cases, () => aCase(desk))),
    },
  };
}

/**
 * Leaders, each with departments to oversee, heads, deputies and staff. Some heads hand over in the year, or come too late in it to
 * owe or be owed anything in their first quarter.
 * @param {string} unit @param {Chance} chance @param {(term: string) => string} word
 */
function peopleOf(unit, chance, word) {
  const names = new Set();
  const all = [];
  const person = (posts) => {
    let name = "";
    do name = chance.of(SURNAMES) + chance.of(GIVEN) + chance.of(GIVEN);
    while (names.has(name));
    names.add(name);
    const one = { id: `${unit}-p${String(all.length + 1).padStart(2, "0")}`, name, posts };
    all.push(one);
    return one;
  };
  const since = () => `${YEAR - 1 - chance.below(6)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
  const secretary = person([{ role: word("secretary"), from: since() }]);
  const roles = ["deputy-secretary", "member", "member", "member", "member", "discipline-head"];
  const portfolios = DEPARTMENTS.map(([, name], index) => ({ name, leader: index % roles.length }));
  const leaders = roles.map((role, index) => {
    const oversees = portfolios.filter((one) => one.leader === index).map((one) => one.name);
    return { person: person([{ role: word(role), from: since(), oversees }]), oversees };
  });
  const heads = DEPARTMENTS.flatMap(([, department]) => {
    const head = (from, to) => ({
      department,
      from,
      to,
      person: person([{ role: word("department-head"), department, from, ...(to && { to }) }]),
    });
    if (chance.below(12) > 0) return [head(since(), undefined)];
    const day = dayOf(40 + chance.below(300));
    return [head(since(), addDays(day, -1)), head(day, undefined)];
  });
  const deputies = DEPARTMENTS.map(([, department]) =>
    person([{ role: word("department-deputy"), department, from: since() }]),
  );
  const staff = DEPARTMENTS.map(([, department]) => person([{ role: word("staff"), department, from: since() }]));
  return { all, secretary, leaders, heads, below: [...deputies, ...staff] };
}

/** What the duties of the rulebook ask of meetings, with gaps; the topic decides for some. @param {Desk} desk @returns {Entry[]} */
function meetings(desk) {
  const { chance, word, people } = desk;
  const chair = people.secretary.name;
  const studies = [0, 182]
    .filter(() => !chance.is(GAPS))
    .map((start) => ({
      date: dayOf(start + chance.below(180)),
      type: word("party-group-meeting"),
      title: `专题研究${chance.of(MATTERS)}`,
      topics: chance.below(3) === 0 ? [word("strict-governance"), word("assessment")] : word("integrity"),
      chair,
      attendees: someOf(
        people.leaders.map((one) => one.person.name),
        chance,
      ),
      heard: [{ from: word("discipline-group"), type: word("analysis") }],
      decisions: [`由督察科牵头开展${chance.of(MATTERS)}检查`],
    }));
  const conferences = [0, 91, 182, 273]
    .filter(() => !chance.is(GAPS))
    .map((start) => ({
      date: dayOf(start + chance.below(88)),
      type: word("joint-conference"),
      title: `季度联席会议：${chance.of(MATTERS)}`,
      chair,
      attendees: someOf(
        people.leaders.map((one) => one.person.name),
        chance,
      ),
    }));
  return [...studies, ...conferences];
}

/** @param {Desk} desk @returns {Entry} */
function otherMeeting({ chance, word, people }) {
  const type = chance.of([
    "party-group-meeting",
    "study-session",
    "department-meeting",
    "work-meeting",
    "branch-life-meeting",
    "joint-conference",
  ]);
  const leaders = people.leaders.map((one) => one.person.name);
  return {
    date: chance.day(),
    type: word(type),
    title: `研究${chance.of(MATTERS)}，传达学习上级会议精神`,
    ...(chance.below(4) === 0 && { topics: word(chance.of(["case-review", "rectification", "deployment"])) }),
    chair: chance.of(leaders),
    attendees: someOf(leaders, chance),
    ...(type === "joint-conference" && { regular: false }),
    ...note(chance),
  };
}

/** A talk of each overseeing leader with each head each quarter, at times with two at once, and of the secretary with those below. @param {Desk} desk @returns {Entry[]} */
function talks(desk) {
  const { chance, word, people, below } = desk;
  const title = () => `就${chance.of(MATTERS)}谈话`;
  const quarterly = [0, 91, 182, 273].flatMap((start) =>
    people.leaders.flatMap(({ person, oversees }) => {
      const heads = people.heads.filter((head) => oversees.includes(head.department) && !chance.is(GAPS));
      const day = () => dayOf(start + chance.below(88));
      const all = heads.map((head) => ({
        date: day(),
        with: chance.below(5) === 0 ? head.person.id : head.person.name,
      }));
      const isGroup = all.length > 1 && chance.below(3) === 0;
      const held = isGroup ? [{ date: day(), with: all.map((one) => one.with) }] : all;
      return held.map((one) => ({
        date: one.date,
        type: word("talk:integrity"),
        by: person.name,
        with: one.with,
        title: title(),
        ...note(chance),
      }));
    }),
  );
  const summons = below
    .filter(() => !chance.is(GAPS))
    .map((unit) => ({
      date: chance.day(),
      type: word("talk:summons"),
      by: people.secretary.name,
      with: `${unit}-p01`,
      title: title(),
    }));
  return [...quarterly, ...summons];
}

/** @param {Desk} desk @returns {Entry} */
function otherTalk({ chance, word, people }) {
  const type = chance.of(["talk:heart-to-heart", "talk:heart-to-heart", "talk:reminder", "talk:integrity"]);
  return {
    date: chance.day(),
    type: word(type),
    by: chance.of([people.secretary, ...people.leaders.map((one) => one.person)]).name,
    with: chance.below(4) === 0 ? [chance.of(people.below).name] : chance.of(people.below).name,
    title: `围绕${chance.of(MATTERS)}了解思想和工作情况`,
    ...(chance.below(6) === 0 && { topics: word("integrity") }),
    ...note(chance),
  };
}

/** The two reports on responsibility: in time, late, after the as-of day, or never; `covers` is not always written. @param {Desk} desk @returns {Entry[]} */
function reports(desk) {
  const { chance, word, organs } = desk;
  const report = (opens, covers) => {
    if (chance.is(GAPS)) return [];
    const isLate = chance.is(LATE);
    const date = isLate
      ? addDays(dayOf(opens + 31), chance.of([3, 9, 20, 400 - opens]))
      : dayOf(opens + chance.below(30));
    return [
      {
        date,
        type: word("responsibility"),
        from: word("party-group"),
        to: chance.below(3) === 0 ? word("superior-party") : organs[0]?.name,
        ...((opens === 0 || chance.below(2) === 0) && { covers }),
        title: "关于履行党风廉政建设主体责任情况的报告",
        ...note(chance),
      },
    ];
  };
  return [...report(0, YEAR - 1), ...report(181, `${YEAR}-H1`)];
}

/** @param {Desk} desk @returns {Entry} */
function otherReport({ chance, word, people, organs }) {
  const type = chance.of([
    "department-integrity",
    "department-integrity",
    "department-integrity",
    "analysis",
    "rectification-report",
  ]);
  const isFromDepartment = type === "department-integrity";
  const [, department = ""] = chance.of(DEPARTMENTS);
  return {
    date: chance.day(),
    type: word(type),
    from: isFromDepartment ? department : word("discipline-group"),
    to: isFromDepartment ? chance.of(people.leaders).person.name : [organs[1]?.name, word("party-group")],
    ...(chance.below(3) === 0 && { form: word("oral") }),
    ...(chance.below(2) === 0 && { covers: `${YEAR}-Q${1 + chance.below(4)}` }),
    title: `${department}关于${chance.of(MATTERS)}情况的报告`,
    ...note(chance),
  };
}

/** @param {Desk} desk @returns {Entry} */
function activity({ chance, word, people }) {
  const type = chance.of([
    "lesson",
    "education",
    "research",
    "activity:inspection",
    "responsibility-pledge",
    "bulletin",
  ]);
  return {
    date: chance.day(),
    type: word(type),
    by: type === "bulletin" ? word("discipline-group") : chance.of(people.leaders).person.name,
    title: `${chance.of(MATTERS)}${type === "lesson" ? "专题党课" : "工作情况"}`,
    ...(type === "responsibility-pledge" && {
      with: someOf(
        people.below.map((one) => one.name),
        chance,
      ),
    }),
    ...(type === "activity:inspection" && {
      departments: someOf(
        DEPARTMENTS.map(([, name]) => name ?? ""),
        chance,
      ),
    }),
    ...(type === "lesson" && { audience: "全体党员干部" }),
    ...note(chance),
  };
}

/** @param {Desk} desk @returns {Entry} */
function aCase({ chance, word, people }) {
  const date = chance.day();
  const isOutsider = chance.below(3) === 0;
  const subject = isOutsider ? `聘用人员${chance.of(SURNAMES)}${chance.of(GIVEN)}` : chance.of(people.below).name;
  const measure = chance.of(["criticism-education", "admonition-talk", "circulated-criticism", "party-sanction"]);
  const leader = chance.of(people.leaders).person.name;
  return {
    id: "",
    date,
    title: `${chance.of(MATTERS)}中发现的问题`,
    subject,
    category: chance.of(CATEGORIES),
    severity: word(chance.of(["minor", "minor", "moderate", "serious"])),
    measures: [{ type: word(measure), date: addDays(date, 20) }],
    leaders: [
      {
        who: leader,
        responsibility: word(chance.of(["main-leadership", "important-leadership"])),
        finding: word("accountable"),
      },
      { who: word("party-group"), finding: word("no-fault") },
    ],
  };
}

/** Cases need ids, which clerks give in the order of days. @param {Entry[]} cases */
function numbered(cases) {
  return cases.map((one, index) => ({ ...one, id: `aj-${YEAR}-${two(index + 1)}` }));
}

/** Records up to a number, in the order of days. @param {Entry[]} duties @param {number} total @param {() => Entry} other */
function complete(duties, total, other) {
  const all = [...duties, ...Array.from({ length: Math.max(0, total - duties.length) }, other)];
  return all.sort((one, two) => (String(one.date) < String(two.date) ? -1 : 1));
}

/** @param {Chance} chance */
function note(chance) {
  return chance.below(4) < 3 ? { note: chance.of(NOTES) } : {};
}

/**
 * What the records of a unit are written from.
 * @typedef {{ id: string, chance: Chance, word: (term: string) => string, people: ReturnType<typeof peopleOf>,
 *   organs: { name: string, as: string[] }[], below: string[] }} Desk
 */
