import { runsText } from "../../base/runs.js";
import { namedTypes } from "../../terms/party-types.js";
import type { Messages } from "../words.js";
import { partyTypes, vocabularies } from "./names.js";
import { end, near, plural, quote, why } from "./phrases.js";

const TYPES: Readonly<Record<string, string>> = {
  text: "a text",
  object: "a map of keys and values",
  array: "a list",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

/** What a file may be that is no workbook. */
const BOOKS: Readonly<Record<string, string>> = {
  xlsb: "a binary workbook (.xlsb)",
  docx: "a Word document (.docx)",
  doc: "an old Word document (.doc)",
  ods: "an OpenDocument spreadsheet (.ods)",
  encrypted: "a file with a password",
  pdf: "a PDF",
  html: "a web page",
  zip: "a zip of something else",
  picture: "a picture",
  empty: "an empty file",
  text: "text of an unknown encoding",
};

const DAY_FAULTS: Readonly<Record<"year" | "month" | "day" | "ambiguous" | "none", string>> = {
  year: "has no year, and neither title nor sheet name gives one; write it, or say it with --year",
  month: "has no month; write year, month and day",
  day: "does not say which day; write year, month and day",
  ambiguous: "can be read in two ways; write year, month and day, as in 2025-03-10",
  none: "is no date; write it as in 2025-03-05",
};

export const problems: Messages["problems"] = {
  "unreadable-folder": ({ reason }) => `this folder cannot be read (${why(reason)}); check its permissions`,
  "unreadable-file": ({ reason }) =>
    `this file cannot be read (${why(reason)}); check its permissions, or where its link leads`,
  "link-leaves": () => "this link leads out of the ledger and was not followed; add --follow to read what is there",
  "path-leaves": ({ path }) =>
    `${quote(path)} lies outside the ledger, whose own settings may name no such file; name it with --rulebook, --waivers, --baseline or --config, or add --follow`,
  "link-loop": () => "this link leads back to a folder it is in; remove it",
  "file-too-large": ({ most }) =>
    `this file is larger than ${most / 1_000_000} MB, more than memory would hold; split it into several, by year, such as talks-2025.yaml`,
  "not-utf8": ({ seems }) =>
    `not UTF-8${seems ? `, probably ${seems}` : ""}; save the file as UTF-8 (with or without a BOM)`,
  "unknown-kind": ({ kind, nearest }) =>
    `${quote(kind)} is no kind of ledger${end(nearest)} The file was not read; begin its name with a kind: talks.yaml, meetings-2025.yaml`,
  "copy-left-out": () => "a copy, by its name, and not read; rename it where it holds records that count",
  "file-outside-unit": () =>
    "this file belongs to no unit: neither its folder nor one above holds unit.yaml; move it into a unit's folder",
  "no-unit": () => "no unit here: a unit is a folder that holds unit.yaml; `audit init` makes a new ledger",
  "broken-yaml": ({ yaml, detail }) => `broken YAML (${yaml}): ${detail.split("\n")[0]}`,
  "merge-conflict": () => "an unresolved merge conflict (<<<<<<< to >>>>>>>); keep what is right and remove its marks",
  "full-width-colon": ({ key }) =>
    `a full-width colon follows ${quote(key)}; write a plain colon and a space: ${key}: …`,
  "no-space": ({ key }) => `the colon after ${quote(key)} needs a space behind it: ${key}: …`,
  "key-without-value": ({ key }) =>
    `${quote(key)} has no value; write a colon and a space after a key, and quote a value that holds a comma`,
  "alias-bomb": ({ limit }) =>
    `aliases (*) add more than ${limit} values, or repeat what they stand in; write the values out`,
  "long-number": ({ text }) =>
    `${text} has too many digits: other programs read it as a number and lose the last ones; quote it: '${text}'`,
  "tag-not-allowed": ({ tag }) => `the tag ${tag} is not allowed; write the plain value`,
  "not-a-list": () => "the file must be a list of records, each beginning with `- `",
  "not-a-map": () => "unit.yaml must be a map of keys and values, such as id: my-unit",
  "empty-record": () => "this record is empty; fill it in or remove its `-`",
  "unknown-key": ({ key, nearest, named, allowed, noted }) =>
    `unknown key ${quote(key)}${keyAdvice(nearest, named, noted, allowed)}`,
  "key-written-twice": ({ key, first, written }) =>
    `${quote(first)} and ${quote(written)} are one key (${key}); write only one of them`,
  "missing-field": ({ field }) => `the required field ${quote(field)} is missing`,
  "wrong-type": ({ expected }) => `expected ${TYPES[expected] ?? expected}`,
  "bad-day": ({ text, suggestion, last, lacks }) => `${quote(text)} is no day; ${dayAdvice(suggestion, last, lacks)}`,
  "bad-covers": ({ text, suggestion }) =>
    `${quote(text)} is no period; write ${suggestion ?? "2025, 2025-H1, 2025-Q3 or 2025-06"}`,
  "bad-identifier": ({ text }) => `${quote(text)} is no id; use small letters, digits and hyphens: wang-jianguo`,
  "bad-record-id": ({ text }) =>
    `${quote(text)} is no id for a record: no blanks, no slash (unit/id names a record of another unit)`,
  "bad-clause": ({ text, meant }) =>
    meant === null
      ? `${quote(text)} is no clause; a clause has no spaces and no slash: 3.2, 5(1), 7a`
      : `write the clause as ${meant}, not ${quote(text)}: numbers and brackets are half-width, and numbering says how reports show them`,
  "reserved-identifier": ({ text }) => `${quote(text)} is the id of a body, a relation or a term; choose another`,
  "bad-value": ({ text, allowed, nearest }) =>
    `${quote(text)} is not allowed here${near(nearest)}${nearest === null ? "; write" : " Write"} one of: ${allowed.join(", ")}`,
  "not-one-of": ({ keys }) => `write exactly one of: ${keys.join(", ")}`,
  "empty-value": () => "this must not be empty: write it, or remove the key",
  "bad-number": ({ minimum }) => `the number must be at least ${minimum}`,
  "unknown-term": ({ vocabulary, text, nearest, listed, allowed, declarable }) => {
    const choices = allowed.map((term) => term.id).join(", ");
    const own = text.replace(/\s+/g, " ");
    const declared = {
      settings: `; one of your own is declared in audit.config.yaml: terms: { ${vocabulary}: [${own}] }`,
      rulebook: `; one of the regulation's own is declared in the rulebook: terms: { ${vocabulary}: [{ id: ..., zh: ${own} }] }`,
    };
    return `${quote(text)} is no ${vocabularies[vocabulary]}${near(nearest)}${(nearest === null || listed) && choices !== "" ? `; write one of: ${choices}` : ""}${declarable ? declared[declarable] : ""}`;
  },
  "foreign-term": ({ vocabulary, text, id, regulations }) =>
    `${quote(text)} is a ${vocabularies[vocabulary]} of the rulebook of ${regulations.join(", ")}; to use it, declare it here as well: terms: { ${vocabulary}: [{ id: ${id}, zh: ... }] }`,
  "misplaced-term": ({ vocabulary, text, kind }) =>
    `${quote(text)} is no ${vocabularies[vocabulary]}, it is a ${vocabularies[kind]}; this record belongs in ${kind}.yaml`,
  "ambiguous-term": ({ text, candidates }) => `${quote(text)} may mean several: write ${candidates.join(" or ")}`,
  "unknown-party": ({ expected, text, nearest, candidates }) =>
    `nothing is called ${quote(text)}: expected the name or id of a ${namedTypes(expected)
      .map((type) => partyTypes[type])
      .join(", ")}${near(nearest)}${candidates.length > 0 ? `; alike are: ${candidates.join(", ")}` : ""}`,
  "several-names": ({ text, list }) =>
    `${quote(text)} looks like several names; write a list: [${list.join(", ")}]${/[，、；]/.test(text) ? " (with the comma `,` between them)" : ""}`,
  "group-unnamed": ({ text, day, names }) =>
    day === null
      ? `${quote(text)} names nobody; write a list, such as [张三, 李四]`
      : `${quote(text)} names nobody; on ${day} they were: [${names.join(", ")}]; write those who were there`,
  "names-missing": ({ text, named, missing }) =>
    `${quote(text)} names only ${named.join(", ")}; ${missing !== null && missing > 0 ? missing : "the others"} ${missing === 1 ? "is" : "are"} missing: name everybody`,
  "shared-name": ({ text, ids }) => `${quote(text)} is the name of several; write the id: ${ids.join(" or ")}`,
  "subject-names-person": ({ text, names }) =>
    `the subject ${quote(text)} is taken for somebody outside the unit; if it is ${names.join(", ")}, write no more than the name or id`,
  "without-post": ({ name, date }) =>
    `${name} held no post on ${date}; check the date, the name, or the posts in unit.yaml`,
  "talk-with-oneself": ({ name }) => `${name} talks with himself; check by and with`,
  "recorded-before": ({ recorded, date }) => `recorded on ${recorded}, before it happened on ${date}; check the days`,
  "concluded-before-found": ({ date, concluded }) =>
    `concluded on ${concluded}, before it was found on ${date}; check the days`,
  "found-before-occurred": ({ date, occurred }) =>
    `occurred on ${occurred}, after it was found on ${date}; check the days`,
  "measure-before-occurred": ({ measure, occurred }) =>
    `a measure of ${measure}, before the case occurred on ${occurred}, is none on account of it; check the days`,
  "year-before-2000": ({ date }) => `the date ${date} lies before 2000; check the year`,
  "equal-record": ({ first }) => `equal in every word to the record at ${first}; if it is the same, remove one`,
  "text-cut": ({ text, lost }) =>
    `a # after a space begins a comment: this is read as ${quote(text)}, and ${quote(lost)} is lost; quote the whole text`,
  "answer-without-record": ({ label }) =>
    `there is no record ${label}, so that this answers nothing: if the record was changed, write the period as the report now has it; if it was struck out, this may go too`,
  "waiver-self-approved": ({ name }) => `${quote(name)} approved what excuses himself; check who approved it`,
  "to-before-from": ({ from, to }) => `the last day ${to} comes before the first, ${from}`,
  "overlapping-posts": ({ person, role, until: end }) =>
    `two posts of ${person} as ${role} overlap for the same departments; end the first with \`to\`${end ? ` (now ${end})` : ""}`,
  undecided: ({ clauses }) =>
    `${plural(clauses.length, "duty", "duties")} not decided yet (${clauses.slice(0, 5).join(", ")}${clauses.length > 5 ? " …" : ""}); decide by the text and strike out todo first`,
  "duplicate-id": ({ id, first }) => `the id ${quote(id)} is already used at ${first}; choose another`,
  "unknown-regulation": ({ text, nearest }) =>
    `no rulebook for ${quote(text)}${near(nearest)} (\`audit rules\` lists them)`,
  "evidence-leaves-ledger": ({ path }) =>
    `the evidence path ${quote(path)} leaves the ledger; keep evidence inside it, with a path relative to this file`,
  "waiver-without-unit": () => "this file lies in no unit's folder; each of its records must name its unit: unit: id",
  "waiver-of-another-unit": ({ text }) =>
    `this record names the unit ${quote(text)}, not the one whose folder it is in; move it there`,
  "unknown-clause": ({ regulation, text, nearest, candidates }) =>
    candidates.length > 0
      ? `write ${quote(text)} by its number: ${candidates.join(", ")}`
      : `${regulation} has no duty under clause ${quote(text)}${near(nearest)}`,
  "unknown-reference": ({ what, text, nearest, allowed }) =>
    `${what}: the rulebook has no ${quote(text)}${near(nearest)}${allowed.length > 0 ? `; write one of: ${allowed.join(", ")}` : ""}`,
  "book-of-another-kind": ({ content }) =>
    `this is no workbook but ${BOOKS[content] ?? content}; open it in Excel or WPS and save it as .xlsx`,
  "book-too-large": ({ bytes, most }) =>
    `this unpacks to ${Math.round(bytes / 1_000_000)} MB, more than ${most / 1_000_000} MB, which would not fit in memory; remove empty rows and pictures, or split it`,
  "book-damaged": () => "the file is damaged and cannot be unpacked; open it in Excel or WPS and save it as .xlsx",
  "book-without-records": () =>
    "no ledger was found in this workbook: no sheet has heads that are known; --dry-run shows what was read",
  "table-of-no-kind": ({ heads }) =>
    `what this table lists cannot be told (heads: ${heads.join(", ")}); say it with --kind, as in --kind talks`,
  "sheet-passed-over": () => "this sheet has no heads that are known, and was not read",
  "sheet-hidden": () => "this sheet is hidden, and was not read; name it with --sheet to have it read",
  "rows-hidden": ({ rows }) => `hidden rows were read too: ${runsText(rows, ", ")}`,
  "columns-hidden": ({ columns }) => `hidden columns were read too: ${columns.join(", ")}`,
  "row-passed-over": ({ text }) => `this row is no record, and was not read: ${quote(text)}`,
  "ids-given": ({ ids }) => `the table has no ids; by their dates these were given: ${ids.join(", ")}`,
  "cell-error": ({ text }) => `this cell holds the error ${text}; mend the formula, or write the value itself`,
  "cell-without-value": ({ text }) =>
    `this formula has no value: ${quote(text)}; open the file and save it once, or write the value itself`,
  "cell-long-number": ({ text }) =>
    `${text} has 16 digits or more, of which a spreadsheet keeps 15: the last ones are lost; make the cell text and write it anew`,
  "cell-bad-day": ({ text, lacks }) => `${quote(text)} ${DAY_FAULTS[lacks]}`,
  "cell-several-days": ({ text }) => `${quote(text)} is several days; write a row for each`,
  "cell-more-people": ({ text, names }) =>
    `${quote(text)} does not name everybody: known are only ${names.join(", ")}; write the others too`,
  "cell-unreadable": ({ text }) => `${quote(text)} is not understood; write a name of the roster`,
  "value-unused": ({ id, fields }) =>
    `a rule on records takes no value of the interpretation ${id} (${fields.join(", ")}); name one that has words and reading alone`,
  "no-effect": ({ key }) => `${quote(key)} has no effect here; remove it, or write the key that it belongs to`,
  contradicts: ({ key, other }) =>
    `${quote(key)} does not go with ${quote(other)}: with both no record can match, or one of them has no effect; change one`,
  "unused-party": ({ party }) =>
    `the evidence does not ask for the ${party}, so that one record would do for all of them; write ${party} in one of its places`,
  "never-met": ({ key }) => `no record can meet ${quote(key)}: records of this kind, or this duty, have none`,
  "never-owed": ({ key }) =>
    `with ${quote(key)} nobody ever owes this: it must fit whether a body, a department, a group or a person is the holder; change one of them`,
  "no-room": ({ key, days }) =>
    `${quote(key)} cannot be done: the period has ${plural(days, "day")}; change it or the period`,
  "said-twice": ({ text }) => `${quote(text)} is written twice here; remove one`,
  "declared-already": ({ vocabulary, text, id }) =>
    `${quote(text)} is a ${vocabularies[vocabulary]} already (${id}); use it, and do not declare it again`,
  "term-clash": ({ vocabulary, text, id, regulations }) =>
    `${quote(text)} is a ${vocabularies[vocabulary]} of the rulebook of ${regulations.join(", ")} too, with the id ${id}; give it the same, or what a ledger writes so does not count here`,
  "stands-in": ({ id }) => `this rulebook stands in for the built-in ${id}; give it another id where that is not meant`,
  "unused-interpretation": ({ id }) => `no clause uses ${quote(id)}`,
  "long-stretch": ({ id, from, to, days: count }) =>
    `${quote(id)} runs from ${from} to ${to} of the next year, ${count} days; see whether its ends are the wrong way round`,
  "no-such-path": ({ path }) => `there is no ${quote(path)}; paths are relative to this file`,
  "term-known": ({ vocabulary, text, term }) =>
    `${quote(text)} is a ${vocabularies[vocabulary]} already (${term.id}), which is taken; this may be removed`,
  "unmatched-rulebook": ({ path }) =>
    `what is in ${quote(path)} binds no unit; what binds a unit stands in \`regulations\` of its unit.yaml`,
  "unmatched-reading": ({ text, nearest }) =>
    `no rulebook leaves ${quote(text)} open to interpretation${near(nearest)}; this setting changes nothing`,
  "unmatched-reading-field": ({ field, id, has }) =>
    `the interpretation ${quote(id)} has no ${quote(field)}${has.length > 0 ? ` (it has: ${has.join(", ")})` : ", nor any other value to change"}; this setting changes nothing`,
};

function dayAdvice(suggestion: string | null, last: string | null, lacks: "day" | "year" | null): string {
  if (last !== null) return `it is the days ${suggestion} to ${last}: write date: ${suggestion} and ends: ${last}`;
  if (suggestion !== null) return `write ${suggestion}`;
  if (lacks !== null) return `the ${lacks} is missing; write YYYY-MM-DD`;
  return "write a day of the calendar as YYYY-MM-DD";
}

function keyAdvice(nearest: string | null, named: string | null, noted: boolean, allowed: readonly string[]): string {
  if (noted) return "; write it in note (备注)";
  if (nearest !== null) return `${near(nearest)}${named === null ? "" : ` (${named})`}`;
  return allowed.length > 0 ? `; known: ${allowed.map((one) => one.replace(/（(.*)）/, " ($1)")).join(", ")}` : "";
}
