// Makes docs/rules/, a page for each kind of rule on records, from the rulebook's schema and the examples of the shipped rulebooks.
// With --check it writes nothing and names the pages that are not as they would be made.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Document, isCollection, parse, visit } from "yaml";

const root = new URL("../", import.meta.url);
const folder = new URL("docs/rules/", root);
/** What every rule has besides what its kind asks for. */
const COMMON = ["check", "clause", "title", "requirement", "interpretation", "applies"];
/** What a rule comes to, as pages show it. */
const OUTCOMES = ["met", "breach", "review", "undetermined"];
const text = (path) => readFileSync(new URL(path, root), "utf8");

const definitions = JSON.parse(text("schemas/rulebook.schema.json")).$defs;
const bookIn = (path) => ({
  path,
  id: path.split("/").at(-1),
  rules: parse(text(`${path}/rulebook.yaml`)).rules ?? [],
  examples: parse(text(`${path}/examples.yaml`), { maxAliasCount: -1 }),
});
/** The shipped rulebooks, and after them that of the handbook, for kinds that none of them uses. */
const books = [
  ...readdirSync(new URL("regulations/", root))
    .sort()
    .map((id) => bookIn(`regulations/${id}`)),
  bookIn("docs/handbook"),
];
const kinds = definitions.rule.oneOf.map(({ $ref }) => {
  const schema = definition($ref);
  const [zh, en, reads = ""] = schema.description.split(" / ");
  return { check: schema.properties.check.const, schema, zh, en, reads: reads === "" ? [] : reads.split(", ") };
});

function definition(reference) {
  return definitions[reference.replace("#/$defs/", "")];
}

/** The pages, by name of file. */
function pages() {
  return new Map([["README.md", overview()], ...kinds.map((kind) => [`${kind.check}.md`, page(kind)])]);
}

function overview() {
  const rows = kinds.map(({ check, zh, en }) => [`[\`${check}\`](${check}.md)`, zh, en]);
  return `# 对记录的规则 / Rules on records

规则书 \`rules:\` 里的每一条写 \`check:\`，是下面的一种；写法以各页的表为准。
Each entry of \`rules:\` in a rulebook writes \`check:\`, one of these kinds; its page says what else it takes.

${table(["种类 / kind", "核对什么", "what it judges"], rows)}

每条规则都有的 / What every rule has: \`check\`, \`clause\`, \`title\`, \`requirement\`, \`interpretation\`, \`applies\`.
`;
}

function page({ check, schema, zh, en, reads }) {
  const rules = books.flatMap(({ id, rules }) =>
    rules.filter((rule) => rule.check === check).map((rule) => ({ id, rule })),
  );
  const sections = [
    `# \`${check}\`\n\n${zh}。\n\n${en}.`,
    `## 看什么字段 / What it reads\n\n${reads.map((field) => `\`${field}\``).join(", ")}`,
    `## 怎样写 / What it takes\n\n${table(["键 / key", "", "写什么", "what to write", "可以写 / one of"], fieldsOf(schema, ""))}`,
    ...rulesSection(rules),
    ...examplesSection(check),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** A row for each field of a definition, and for those inside it; a choice of definitions stands where it is named. */
function fieldsOf({ properties, required = [] }, prefix) {
  return Object.entries(properties).flatMap(([key, field]) => {
    if (prefix === "" && COMMON.includes(key)) return [];
    const target = field.$ref === undefined ? field : definition(field.$ref);
    const items = target.items?.$ref === undefined ? undefined : definition(target.items.$ref);
    const [zh = "", en = ""] = (field.description ?? target.description ?? "").split(" / ");
    const values = (target.enum ?? items?.enum ?? []).map((value) => `\`${value}\``).join(" ");
    const name = `${prefix}${key}`;
    const inner = target.properties === undefined ? items : target;
    return [
      [`\`${name}\``, required.includes(key) ? "必填 / required" : "", zh, en, values],
      ...(inner?.properties ? fieldsOf(inner, `${name}${inner === target ? "." : "[]."}`) : []),
    ];
  });
}

/** The rules of a kind in the shipped rulebooks, and the shortest as it is written. */
function rulesSection(rules) {
  if (rules.length === 0) return [];
  const rows = rules.map(({ id, rule }) => [`\`${id}\` ${rule.clause}`, rule.title.zh, rule.title.en]);
  const [first] = rules.map(({ rule }) => yaml([rule])).sort((a, b) => a.length - b.length);
  return [`## 规则书里的 / In the rulebooks\n\n${table(["条款 / clause", "事项", "title"], rows)}`, fenced(first)];
}

/** For each outcome the shortest example of a shipped rulebook in which a rule of the kind comes to it. */
function examplesSection(check) {
  const found = books.flatMap(({ path, rules, examples }) => {
    const clauses = rules.filter((rule) => rule.check === check).flatMap(clausesIn);
    return examples.flatMap((example) =>
      Object.entries(example.expect)
        .filter(([key]) => clauses.includes(key.split("/")[0]))
        .map(([, status]) => ({ path, status, example: yaml([example]) })),
    );
  });
  const shortest = OUTCOMES.flatMap((status) => {
    const [one] = found.filter((each) => each.status === status).sort((a, b) => a.example.length - b.example.length);
    return one ? [one] : [];
  });
  if (shortest.length === 0) return [];
  // One example may be the shortest for several outcomes.
  const parts = [...new Set(shortest.map(({ example }) => example))].map((example) => {
    const same = shortest.filter((one) => one.example === example);
    const outcomes = same.map(({ status }) => `\`${status}\``).join(", ");
    return `### ${outcomes}\n\n\`${same[0].path}/examples.yaml\`\n\n${fenced(example)}`;
  });
  return ["## 例子 / Examples", ...parts];
}

/** Every clause written in a rule, at whatever depth. */
function clausesIn(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "clause" ? [String(inner)] : clausesIn(inner)));
}

/** A value as YAML, whatever is short on one line, as the rulebooks and their examples are written. */
function yaml(value) {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, pair) => asFlow(pair.value),
    Seq: (_, seq) => seq.items.forEach(asFlow),
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

function asFlow(node) {
  if (isCollection(node)) node.flow = JSON.stringify(node).length <= 100;
}

function fenced(code) {
  return `\`\`\`yaml\n${code.trimEnd()}\n\`\`\``;
}

function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

const made = pages();
const there = existsSync(folder) ? readdirSync(folder) : [];
const stale = [
  ...[...made]
    .filter(([name, page]) => !there.includes(name) || readFileSync(new URL(name, folder), "utf8") !== page)
    .map(([name]) => name),
  ...there.filter((name) => !made.has(name)),
];
if (process.argv.includes("--check")) {
  process.stdout.write(stale.map((name) => `docs/rules/${name}\n`).join(""));
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    if (made.has(name)) writeFileSync(new URL(name, folder), made.get(name));
    else rmSync(new URL(name, folder));
  }
}
