import { memo } from "../base/memo.js";
import type { Day } from "../calendar/day.js";
import { leadersOn } from "../ledger/leading-group.js";
import type { Department, Group, Organ, PartyKey, Person } from "../ledger/model.js";
import type { Finder } from "../ledger/names.js";
import { barerBodies } from "../ledger/own-bodies.js";
import type { PartyType } from "../terms/party-types.js";
import { plainName } from "../terms/plain-name.js";
import { isTitle } from "../terms/title-words.js";
import { isWholeGroup, takesOut } from "../terms/whole-group.js";
import { isPlaceholder, tight } from "./plain-text.js";

/** Who and what there is in the unit that a workbook is imported into. */
export interface ImportRoster {
  readonly name: string;
  readonly people: readonly Person[];
  readonly departments: readonly Department[];
  readonly groups: readonly Group[];
  readonly organs: readonly Organ[];
  readonly finder: Finder;
}

/** What a cell says of parties: those known, by the names that the roster has for them, and what else stands there. */
export interface PartiesRead {
  readonly names: readonly string[];
  /** Parts that are nobody here. */
  readonly unknown: readonly string[];
  /** Parts that mean many without naming them: 各科室负责人, 全体干警. */
  readonly groups: readonly string[];
  /** It says that there are more than it names: 李望等2人. */
  readonly more: string | null;
  /** Of the names, those that a group was resolved to: 全体班子成员. */
  readonly ofGroup: readonly string[];
}

/** Words that mean many without naming them. */
const GROUP =
  /^全(院|局|镇|乡|县|市|区|体|系统|机关|校|委|办|庭|处|科|支部|党组|部门)|^(院|局|机关|单位|系统)内|^本(院|局|单位|机关)$|内部|社会|全体|全部|各|相关|有关|其他|其余|若干|部分|等人|人员$|干警$|干部$|职工$|同志们|党员$|群众|代表$|负责人$|中层|班子|领导$|成员$|\d+(余|多)?(人|名)|(考核|考评|检查|督查|督察|督导|调查|核查|调研|巡察|巡视|审查|专项|工作|领导)(小)?组$|专班$|^第[一二三四五六七八九十\d]+(小)?组$/;

/** Reads the names in cells by the roster of a unit. */
export class PartyReader {
  readonly #names: readonly string[];
  /** The same few people stand in cell after cell. */
  readonly #read = new Map<readonly PartyType[], Map<string, PartiesRead>>();

  constructor(private readonly roster: ImportRoster) {
    const people = roster.people.map(({ name }) => tight(name));
    this.#names = [...new Set(people)].sort((one, other) => other.length - one.length);
  }

  /** The parties that a text names, for a field that takes parties of some types. @param day when it was: the leading group is that of the day */
  read(text: string, types: readonly PartyType[], day: Day | null): PartiesRead {
    const known = memo(this.#read, types, () => new Map<string, PartiesRead>());
    const before = known.get(text);
    if (before) return before;
    const found = this.#readAnew(text, types, day);
    // A group of people, and who is one of it, is another on another day.
    if (found.ofGroup.length === 0 && found.groups.length === 0 && !/成员|委员/.test(text)) known.set(text, found);
    return found;
  }

  #readAnew(text: string, types: readonly PartyType[], day: Day | null): PartiesRead {
    const found: Gathered = { names: [], unknown: [], groups: [], more: null, ofGroup: [] };
    const whole = this.#one(tight(text), types);
    if (whole !== undefined) return { ...found, names: [whole] };
    const parts = partsOf(text);
    parts.forEach((part, at) => {
      if (!this.#isTitleOf(part, parts[at + 1], day) && !this.#isTitleAfter(part, parts[at - 1], text))
        this.#readPart(part, { types, day }, found);
    });
    return { ...found, names: [...new Set(found.names)] };
  }

  /** The one party a text names, with what may stand around a name; undefined where it names none or several. */
  one(text: string, types: readonly PartyType[]): string | undefined {
    const { names, unknown, groups, more } = this.read(text, types, null);
    return names.length === 1 && unknown.length === 0 && groups.length === 0 && more === null ? names[0] : undefined;
  }

  #readPart(part: string, asked: Asked, found: Gathered): void {
    const bare = tight(part);
    if (bare === "" || isPlaceholder(bare)) return;
    const { types, day } = asked;
    const known = this.#one(bare, types);
    if (known !== undefined) {
      found.names.push(known);
      return;
    }
    const { outside, inside } = bracketsOf(bare);
    if (types.includes("person") && isWholeGroup(outside) && day !== null) {
      const excused = this.#excused(inside);
      const leaders = leadersOn(this.roster.people, day)
        .map(({ name }) => name)
        .filter((name) => !excused.includes(name));
      found.names.push(...leaders);
      found.ofGroup.push(...leaders);
      return;
    }
    const withoutBrackets = outside === "" ? undefined : this.#one(outside, types);
    if (withoutBrackets !== undefined && !/\d/.test(inside)) {
      found.names.push(withoutBrackets);
      return;
    }
    const more = MORE.exec(outside);
    if (types.includes("person")) {
      const { names, rest } = this.#namesIn(more ? outside.slice(0, more.index) : outside);
      const isPlain = rest.every(
        (one) => one === "" || JOINT.test(one) || EXCUSE.test(one) || isTitle(one.replace(JOINTS, "")),
      );
      if (names.length > 0 && isPlain) {
        const count = more ? numberIn(more[1] ?? more[2] ?? "") : names.length;
        if (more && count !== names.length + found.names.length) found.more = part.trim();
        found.names.push(...names);
        return;
      }
      if (names.length > 0) {
        const groups = rest.filter((one) => one !== "" && !JOINT.test(one) && !isTitle(one.replace(JOINTS, "")));
        if (groups.every((one) => GROUP.test(one.replace(JOINTS, "")))) {
          found.names.push(...names);
          found.groups.push(...groups);
          return;
        }
      }
    }
    const words = part.split(/\s+|和|与|及|以及/).filter((word) => word !== "");
    if (words.length > 1 && words.every((word) => this.one(word, types) !== undefined || this.#isGroup(word, asked))) {
      for (const word of words) this.#readPart(word, asked, found);
      return;
    }
    if (GROUP.test(outside)) found.groups.push(part.trim());
    else found.unknown.push(part.trim());
  }

  /** Whether a part of a list is the first of two titles of whoever the next part names: 党组书记、检察长张远. */
  #isTitleOf(part: string, next: string | undefined, day: Day | null): boolean {
    const bare = tight(part);
    if (next === undefined || !/(书记|长|主任|委员|成员|主席|负责人)$/.test(bare)) return false;
    const { names, rest } = this.#namesIn(tight(next));
    if (GROUP_ALONE.test(bare)) {
      // One of the group is called a member of it: 党组成员、副检察长李望.
      const isOneOf =
        /^(党组|党委|班子|领导班子)(成员|委员)$/.test(bare) && names.length === 1 && isTitle(rest[0] ?? "");
      const group = day === null ? [] : leadersOn(this.roster.people, day);
      return isOneOf && group.some(({ name }) => tight(name) === names[0]);
    }
    return this.#namesIn(bare).names.length === 0 && names.length === 1 && rest[0] !== "" && isTitle(rest[0] ?? "");
  }

  /** Whether a part of a list is the second of two titles of whoever the part before names: 张远 党组书记、检察长. */
  #isTitleAfter(part: string, before: string | undefined, whole: string): boolean {
    const bare = tight(part);
    if (before === undefined || !/(书记|长|主任|委员)$/.test(bare) || GROUP_ALONE.test(bare)) return false;
    const { names, rest } = this.#namesIn(tight(before));
    const [first, title = ""] = rest;
    const isNamed = names.length === 1 && first === "" && this.#namesIn(bare).names.length === 0;
    // A comma after a bare name may set off his title; a mark of listing does not.
    const isSetOff = [`${before.trim()}，`, `${before.trim()},`].some((one) => whole.includes(one));
    return isNamed && (title === "" ? isSetOff : isTitle(title));
  }

  #isGroup(word: string, { types, day }: Asked): boolean {
    const { names, groups } = this.read(word, types, day);
    return names.length > 0 || groups.length > 0;
  }

  /** The name that the roster or the ledger has for a whole text. */
  #one(bare: string, types: readonly PartyType[]): string | undefined {
    if (bare === "") return undefined;
    const candidates = [
      bare,
      bare.replace(/同志$/, ""),
      bare.replace(/^(我|本|县|区|市)?(院|局)(?=.{2})/, ""),
      this.#withoutOwnWord(bare),
      this.#withoutUnit(bare),
    ];
    for (const one of candidates) {
      const lookup = one === "" ? undefined : this.roster.finder.find(one, types);
      // A name with a title around it is found too: what is written is the name alone.
      const person = lookup?.found === "one" && this.roster.people.find(({ key }) => lookup.keys.includes(key));
      if (person) return person.name;
      if (lookup?.found === "one") return this.#bodyIn(one, candidates, lookup.keys, types) ?? one;
      if (lookup && lookup.found !== "none") return one;
    }
    return types.includes("organ") ? this.#organByEnd(bare) : undefined;
  }

  /** A body of the unit by its name alone, where what the unit is called stands before it: 党组 for 院党组. */
  #bodyIn(
    found: string,
    candidates: readonly string[],
    keys: readonly PartyKey[],
    types: readonly PartyType[],
  ): string | undefined {
    if (!keys.some((key) => key.startsWith("body:"))) return undefined;
    const shorter = [...candidates, ...barerBodies(plainName(found), this.roster.name)].filter(
      (one) => one !== "" && one.length < found.length,
    );
    return shorter.find((one) => {
      const lookup = this.roster.finder.find(one, types);
      return lookup.found === "one" && lookup.keys.join() === keys.join();
    });
  }

  /** The one organ whose name ends as a text does: 县委 where there is but 中共兴源县委. */
  #organByEnd(bare: string): string | undefined {
    const end = withoutPeople(bare);
    const ending = (shorten: (name: string) => string) =>
      this.roster.organs.filter(({ name }) => bare.length >= 2 && shorten(withoutPeople(tight(name))).endsWith(end));
    for (const shorten of SHORTENINGS) {
      const [one, ...more] = ending(shorten);
      if (one) return more.length === 0 ? one.name : undefined;
    }
    return undefined;
  }

  /** What is left of a text that begins with what such a unit is called: 镇党委 of a town, 公司纪委 of a company. */
  #withoutOwnWord(bare: string): string {
    const [begun = "", , word = ""] = /^(我|本)?(镇|乡|街道|校|学院|公司|集团|医院|所|中心)(?=.{2})/.exec(bare) ?? [];
    return word !== "" && tight(this.roster.name).includes(word) ? bare.slice(begun.length) : bare;
  }

  /** What is left of a text that begins with the unit's own name: 兴源县人民检察院党组 is 党组. */
  #withoutUnit(bare: string): string {
    const name = tight(this.roster.name);
    const own = [name, withoutPeople(name), name.replace(/人民政府$/, "")];
    const text = bare.replace(/^(中共|中国共产党)/, "");
    const begun = own.find((name) => text.startsWith(name) && text.length > name.length);
    return begun === undefined ? bare : text.slice(begun.length);
  }

  /** Names of people in a text in their order, the longest first, and what stands between and around them. */
  #namesIn(text: string): { readonly names: readonly string[]; readonly rest: readonly string[] } {
    const names: string[] = [];
    const rest: string[] = [];
    let between = "";
    for (let at = 0; at < text.length; ) {
      const name = this.#names.find((one) => one.length > 1 && text.startsWith(one, at));
      if (name === undefined) {
        between += text[at];
        at += 1;
      } else {
        names.push(name);
        rest.push(between);
        between = "";
        at += name.length;
      }
    }
    return { names, rest: [...rest, between] };
  }

  /** Those whom a bracket after a group takes out: 除李望外, 李望请假. */
  #excused(inside: string): readonly string[] {
    return takesOut(inside) ? this.#namesIn(inside).names : [];
  }
}

/** A name as offices shorten it: 庆阳市检察院 is 庆阳市人民检察院. */
function withoutPeople(name: string): string {
  return name.replace(/人民(?=检察院|法院|政府)/, "");
}

/** What else offices leave out of the name of an organ: 市中院, 市院, 县纪委 where it is 县纪委监委. */
const SHORTENINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/监(察委员会|委)$/, ""),
  (name) => name.replace(/中级法院$/, "中院").replace(/高级法院$/, "高院"),
  (name) => name.replace(/(中级|高级)?(检察院|法院)$/, "院"),
];

interface Asked {
  readonly types: readonly PartyType[];
  readonly day: Day | null;
}

interface Gathered {
  readonly names: string[];
  readonly unknown: string[];
  readonly groups: string[];
  readonly ofGroup: string[];
  more: string | null;
}

/** The end of a list that says how many there are: 等3人, 三人. */
const MORE =
  /(?:等(\d+|[一二三四五六七八九十]+)?(?:余|多)?(?:人|名|位|同志|名同志|位同志)*|(\d+|[一二三四五六七八九十]+)(?:人|名同志|位同志))$/;
/** Why somebody was away, after the name. */
const EXCUSE =
  /^(因[病公事]|产|婚|公|病|事)?(请假|休假|外出|出差|病假|事假|产假|公差|值班|培训|出庭|住院)(学习|培训)?$/;
/** A title that many bear is a group of people, not somebody's title. */
const GROUP_ALONE = /^(全体|全部|各|班子|党组|党委)?(班子|党组|党委)?(成员|委员|负责人)$|各|全体/;

/** What may stand between two names that are listed. */
const JOINT = /^(和|与|及|以及|同|[、,;/|·.&+\s])*$/;
const JOINTS = /^(和|与|及|以及|[、,;/|·.&+\s])+|(和|与|及|以及|[、,;/|·.&+\s])+$/g;

/** The parts of a list; what is in brackets is not parted. */
function partsOf(text: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const letter of text) {
    if ("（(【[".includes(letter)) depth++;
    if ("）)】]".includes(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、，,；;\n\r\t/／|｜。]/.test(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.replace(/^[^：:]{1,8}[：:]/, "")).filter((part) => part.trim() !== "");
}

/** A text without what is in brackets, and what that is. */
function bracketsOf(text: string): { readonly outside: string; readonly inside: string } {
  const inside: string[] = [];
  const outside = text.replace(/[([【<《]([^)\]】>》]*)[)\]】>》]/g, (_, within: string) => {
    inside.push(within);
    return "";
  });
  return { outside, inside: inside.join(" ") };
}

function numberIn(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return "〇一二三四五六七八九十".indexOf(text) === -1 || text === ""
    ? Number.NaN
    : "〇一二三四五六七八九十".indexOf(text);
}
