// usage: rules-engine.mjs LEDGER AS-OF: js-yaml 4, json-rules-engine to say which clause a record serves, the calendar in plain JavaScript.

import { CORE_SCHEMA, load } from "js-yaml";
import { Engine } from "json-rules-engine";
import { judge, listOf, superiorsOf, term } from "./duties.mjs";
import { readLedger } from "./files.mjs";

const [ledger = "", asOf = ""] = process.argv.slice(2);
const is = (fact, value) => ({ fact, operator: "equal", value });
const contains = (fact, value) => ({ fact, operator: "contains", value });
const rule = (clause, ...all) => ({ conditions: { all }, event: { type: clause } });
const report = [
  is("kind", "reports"),
  is("type", "responsibility"),
  contains("from", "party-group"),
  is("isToSuperior", true),
];

const engine = new Engine([
  rule("1", is("kind", "meetings"), is("type", "party-group-meeting"), {
    any: [contains("topics", "integrity"), contains("topics", "strict-governance")],
  }),
  rule("2", is("kind", "meetings"), is("type", "joint-conference"), is("regular", true)),
  rule("3", ...report),
  rule("4", ...report),
  rule("5", is("kind", "talks"), is("type", "integrity")),
  rule("6", is("kind", "talks"), is("type", "summons")),
]);

const units = readLedger(ledger, ".yaml", (text) => load(text, { schema: CORE_SCHEMA }));
const serves = new Map();
for (const { unit, records } of units) {
  const superiors = superiorsOf(unit);
  for (const [kind, all] of Object.entries(records)) {
    for (const record of all) {
      const { events } = await engine.run({
        kind,
        type: term(record.type ?? ""),
        topics: listOf(record.topics).map(term),
        regular: record.regular ?? true,
        from: listOf(record.from).map(term),
        isToSuperior: listOf(record.to).some((to) => superiors.has(to)),
      });
      serves.set(
        record,
        events.map((event) => event.type),
      );
    }
  }
}
process.stdout.write(
  JSON.stringify({ records: serves.size, counts: judge(units, asOf, (_, record) => serves.get(record) ?? []) }),
);
