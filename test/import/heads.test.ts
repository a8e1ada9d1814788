import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { meaningsOf } from "../../src/import/columns/columns.js";
import { PartyReader } from "../../src/import/people.js";
import type { Kind } from "../../src/terms/record-kinds.js";
import { office, terms } from "./office.js";

/** What heads mean by themselves, with nothing under them and no title over them: by kind, each key with heads that offices give it. */
const heads: Readonly<Record<Kind, Readonly<Record<string, readonly string[]>>>> = parse(
  readFileSync(new URL("./heads.yaml", import.meta.url), "utf8"),
);

it.each(Object.entries(heads))("heads of %s", (kind, ofKeys) => {
  const asked = {
    kind: kind as Kind,
    terms,
    said: new Map<string, string>(),
    parties: new PartyReader(office()),
    subject: "",
    type: null,
  };
  const wrong = Object.entries(ofKeys).flatMap(([key, all]) =>
    all.flatMap((head) => {
      const [meaning] = meaningsOf([{ path: [head], texts: [] }], asked);
      const found = meaning?.is === "field" ? meaning.key : meaning?.is === "either" ? "from" : (meaning?.is ?? "note");
      return found === key ? [] : [`${head}: ${found}, not ${key}`];
    }),
  );
  expect(wrong).toEqual([]);
});
