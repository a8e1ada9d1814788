import { expect, it } from "vitest";
import { readBook } from "../../src/import/book-records.js";
import { meaningOf } from "../../src/import/columns/head-meaning.js";
import { templateSheets } from "../../src/import/template.js";
import { templateBytes } from "../../src/import/template-book.js";
import { sheetsOf } from "../../src/import/workbook.js";
import { Terms } from "../../src/terms/vocabulary.js";
import { office } from "./office.js";

const terms = new Terms();

it("is the same bytes for the same ledger", async () => {
  const [one, other] = await Promise.all([1, 2].map(() => templateBytes(templateSheets(terms, office()))));
  expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
});

it("has heads that an import understands, each as the key it is for", () => {
  const unknown = templateSheets(terms, office()).flatMap(({ kind, columns }) =>
    columns.flatMap(({ head }) =>
      meaningOf([head], kind, terms, new Map()).is === "field" ? [] : [`${kind}: ${head}`],
    ),
  );
  expect(unknown).toEqual([]);
});

it("imports empty without a question", async () => {
  const bytes = await templateBytes(templateSheets(terms, office()));
  const { understood, problems } = readBook(
    { name: "台账.xlsx", sheets: await sheetsOf(bytes, "xlsx") },
    {
      ...{ terms, roster: office(), year: null, kind: null, sheets: null, heads: new Map<string, string>() },
      ...{ shown: "台账.xlsx", inLedger: "台账.xlsx" },
    },
  );
  expect(problems).toEqual([]);
  expect(understood.map(({ kind, type, records }) => [kind, type, records.length])).toEqual(
    templateSheets(terms, office()).map(({ kind }) => [kind, null, 0]),
  );
});
