import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { appearances, galleryText, recogniser, SUBJECTS, shownInScenarios } from "./errors/gallery.js";

const PAGE = new URL("../../docs/errors.md", import.meta.url);

// `npm run docs` (UPDATE=1) writes the page.
it("docs/errors.md is what the scenarios show", async () => {
  const text = await galleryText();
  if (process.env.UPDATE) writeFileSync(PAGE, text);
  else expect(readFileSync(PAGE, "utf8")).toBe(text);
});

it("every error and warning is shown by a scenario", async () => {
  const found = await appearances();
  const missing = SUBJECTS.flatMap(({ title, entries }) =>
    Object.entries(entries).flatMap(([code, entry]) => (found.has(entry) ? [] : [`${title}: ${code}`])),
  );
  expect(missing).toEqual([]);
});

it("every error and warning that a scenario shows is known to the gallery", async () => {
  const recognise = await recogniser();
  const unknown = shownInScenarios().filter((shown) => shown.marked && !recognise(shown));
  expect(unknown.map(({ scenario, lines: [line] }) => `${scenario}: ${line}`)).toEqual([]);
});
