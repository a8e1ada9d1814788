import { chineseKey } from "../terms/keys.js";
import { KINDS } from "../terms/record-kinds.js";
import type { Term } from "../terms/terms.js";
import type { Terms } from "../terms/vocabulary.js";

/** What a new ledger is to be of. */
export interface Starter {
  readonly name: string;
  readonly kind: Term;
  readonly level: Term;
  /** Ids of rulebooks, at least one, and a clause of the first. */
  readonly regulations: readonly string[];
  readonly clause: string;
  /** The language of keys. */
  readonly keys: "zh" | "en";
  /** The day it begins. */
  readonly today: string;
}

/** What posts, departments and the superior are called in a unit of a kind. */
interface Names {
  readonly posts: string;
  readonly deputy: string;
  readonly political: string;
  readonly business: string;
  readonly superior: string;
}

const USUAL: Names = {
  posts: "[党组书记, 行政主要负责人]",
  deputy: "副职",
  political: "组织人事科",
  business: "业务科",
  superior: "上级机关",
};

const OF_KIND: Readonly<Record<string, Partial<Names>>> = {
  procuratorate: {
    posts: "[党组书记, 检察长]",
    deputy: "副检察长",
    political: "政治部",
    business: "第一检察部",
    superior: "某市人民检察院",
  },
  court: {
    posts: "[党组书记, 院长]",
    deputy: "副院长",
    political: "政治部",
    business: "民事审判庭",
    superior: "某市中级人民法院",
  },
  "party-committee": { posts: "党委书记", deputy: "党委副书记", political: "组织部", superior: "上级党委" },
  "discipline-commission": { posts: "党组书记", deputy: "副书记", political: "组织部", superior: "上级纪委监委" },
  government: { deputy: "副职" },
  agency: { posts: "[党组书记, 局长]", deputy: "副局长" },
};

/** The text of a file of a new ledger. @param template a text with `<place:key>` for keys and `{name}` and the like for what differs */
export function starterText(template: string, starter: Starter): string {
  const { name, kind, level, regulations, clause, keys, today } = starter;
  const names = { ...USUAL, ...OF_KIND[kind.id] };
  const values: Readonly<Record<string, string>> = {
    ...names,
    name,
    kind: kind.zh,
    level: level.zh,
    regulations: regulations.join(", "),
    regulation: regulations[0] ?? "",
    clause,
    today,
    year: today.slice(0, 4),
    place: placeIn(name),
  };
  return template
    .replace(/<([a-z]+):([A-Za-z]+)>/g, (_, place: string, key: string) =>
      keys === "zh" ? chineseKey(key, place) : key,
    )
    .replace(/\{([a-z]+)\}/g, (whole, one: string) => values[one] ?? whole);
}

/** 兴源县 of 兴源县人民法院. */
function placeIn(name: string): string {
  return /^.+?[省市县区旗州盟]/.exec(name)?.[0] ?? "某县";
}

/** The kind of a unit by its name: 兴源县人民法院 is a court. */
export function kindOfName(name: string, terms: Terms): Term | undefined {
  const isNamed = ({ zh, aka = [] }: Term) => [zh, ...aka].some((one) => one.length > 1 && name.endsWith(one));
  return terms.all("kinds").find(isNamed);
}

/** The level of a unit by its name; of a county where it says none. */
export function levelOfName(name: string): string {
  if (/^.{2,3}(省|自治区)/.test(name)) return "province";
  if (/[县区旗]/.test(name)) return "county";
  if (/市/.test(name)) return "city";
  return /[镇乡]/.test(name) ? "township" : "county";
}

/** The settings by which an editor finds the schema of each file at any depth, by its name or its folder's: a rulebook's too. */
export function editorSettings(): string {
  const globs = (kind: string) => [`**/${kind}.yaml`, `**/${kind}-*.yaml`, `**/${kind}.*.yaml`, `**/${kind}/*.yaml`];
  const [examples, clauses] = [
    ["**/examples.yaml", "**/*.examples.yaml"],
    ["**/clauses.yaml", "**/*.clauses.yaml"],
  ];
  const besides = [...examples, ...clauses];
  const schemas = [
    ...KINDS.map((kind) => [`.schemas/${kind}.schema.json`, globs(kind)] as const),
    [".schemas/unit.schema.json", ["**/unit.yaml"]] as const,
    [".schemas/config.schema.json", ["**/audit.config.yaml"]] as const,
    [
      ".schemas/rulebook.schema.json",
      ["**/rulebook.yaml", "**/regulations/*.yaml", ...besides.map((one) => `!${one}`)],
    ] as const,
    [".schemas/examples.schema.json", examples] as const,
    [".schemas/clauses.schema.json", clauses] as const,
  ];
  return `${JSON.stringify({ "yaml.schemas": Object.fromEntries(schemas) }, null, 2)}\n`;
}
