import { upToNinetyNine } from "../../calendar/chinese-digits.js";
import type { Day } from "../../calendar/day.js";
import type { ProblemArgs, ProblemCode } from "../../document/problem.js";
import { perhapsListedIn } from "../../terms/listed-names.js";
import type { PartyType } from "../../terms/party-types.js";
import { plainName } from "../../terms/plain-name.js";
import { isTitle } from "../../terms/title-words.js";
import { isWholeGroup, takesOut } from "../../terms/whole-group.js";
import { type Alike, type Finder, type Lookup, NOBODY, NOTHING_ALIKE } from "../names.js";

/** Where a text stands that is nobody's name, and who it may be meant for. */
export interface Asked {
  readonly types: readonly PartyType[];
  readonly names: Finder | undefined;
  /** What the text stands for, where it stands for nobody: what is like it. */
  readonly alike: Alike;
  /** What is like a part of it that was looked up. */
  alikeTo(part: string, found: Lookup): Alike;
  /** When what the record tells happened, where it says. */
  readonly day: Day | null;
}

/** There are too many names that nobody bears: what is like this one was not looked for. */
export const NOT_LOOKED_FOR: Alike = { nearest: null, candidates: [] };

/** @param isLookedFor whether it was looked for what is meant */
type Say = <Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], isLookedFor: boolean) => void;

/** Says of a text that is nobody's name what it may be: everybody on a group, several names, some without the others, or one that is like it. */
export function sayNameFault(text: string, asked: Asked, say: Say): void {
  const { types, alike } = asked;
  const isKnown = (part: string) => asked.names?.find(part, types).found === "one";
  const unknown = (part: string, of: Alike) => {
    const { nearest, candidates } = of;
    say("unknown-party", { expected: types, text: part, nearest, candidates }, of !== NOT_LOOKED_FOR);
  };
  const { bySigns, byWords } = perhapsListedIn(text);
  const group = types.includes("person") ? groupIn(text, asked) : undefined;
  const missing = missingIn(text, isKnown);
  if (group) say("group-unnamed", group, true);
  else if (missing) say("names-missing", missing, true);
  else if (bySigns.length > 1 && bySigns.some(isKnown) && !bySigns.every(isKnown)) {
    for (const part of bySigns) if (!isKnown(part)) unknown(part, alikeOf(part, asked));
  } else if (bySigns.length > 1 && (bySigns.every(isKnown) || /[、，,;；]/.test(text))) {
    say("several-names", { text, list: bySigns }, true);
  } else if (byWords.length > 1 && byWords.every(isKnown)) say("several-names", { text, list: byWords }, true);
  else {
    const joined = alike === NOT_LOOKED_FOR ? undefined : joinedNames(plainName(text), isKnown);
    if (joined) say("several-names", { text, list: joined }, true);
    else sayUnlisted(text, asked, unknown);
  }

  /** A text that lists nothing known: one name of two is never proposed for both. */
  function sayUnlisted(whole: string, of: Asked, complain: (part: string, of: Alike) => void): void {
    const { nearest } = alike;
    const plain = plainName(whole);
    const rest =
      nearest !== null && plain.includes(nearest) ? plain.replace(nearest, "").replace(/[^\p{L}\p{N}]/gu, "") : "";
    if (rest.length < 2 || isTitle(rest)) complain(whole, alike);
    else {
      const other = alikeOf(rest, of);
      if (other.nearest !== null) complain(rest, other);
      else complain(whole, NOTHING_ALIKE);
    }
  }
}

function alikeOf(part: string, { names, types, alikeTo }: Asked): Alike {
  return alikeTo(part, names?.find(part, types) ?? NOBODY);
}

/** Who a text means that names nobody of the leading group: those on it that day, but for whom the brackets after it take out. */
function groupIn(text: string, { names, day }: Asked): ProblemArgs["group-unnamed"] | undefined {
  const [, outside = "", inside = ""] = /^([^()]*)(?:\(([^()]*)\))?$/.exec(plainName(text)) ?? [];
  if (!isWholeGroup(outside)) return undefined;
  const leaders = day === null ? [] : (names?.leadersOn(day) ?? []);
  const isOut = (name: string) => takesOut(inside) && inside.includes(name);
  return { text, day: leaders.length === 0 ? null : day, names: leaders.filter((name) => !isOut(name)) };
}

/** A text that counts more people than it names: 孙越等三人. */
function missingIn(text: string, isKnown: (part: string) => boolean): ProblemArgs["names-missing"] | undefined {
  const [, before = "", count] = /^(.*?)等(\d+|[一二两三四五六七八九十]+)?(?:[人名位同].*)?$/su.exec(text) ?? [];
  const named = perhapsListedIn(before).byWords;
  if (named.length === 0 || !named.every(isKnown)) return undefined;
  const counted = count?.replace("两", "二");
  const all = counted !== undefined && /^\d/.test(counted) ? Number(counted) : upToNinetyNine(counted ?? "");
  return { text, named, missing: all === undefined ? null : all - named.length };
}

/** The longest text that is looked through for names that stand in it one after another. */
const LONGEST_JOINED = 40;

/** The names that a text is made of with nothing between them: 孙越李望. */
function joinedNames(text: string, isKnown: (part: string) => boolean): string[] | undefined {
  if (text.length < 4 || text.length > LONGEST_JOINED) return undefined;
  for (let end = text.length - 2; end >= 2; end--) {
    const [first, rest] = [text.slice(0, end), text.slice(end)];
    if (!isKnown(first)) continue;
    const others = isKnown(rest) ? [rest] : joinedNames(rest, isKnown);
    if (others) return [first, ...others];
  }
  return undefined;
}
