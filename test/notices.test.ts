import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const notices = text("dist/THIRD-PARTY-NOTICES.txt");

it.each(["ajv", "chalk", "commander", "fastest-levenshtein", "ical-generator", "string-width", "yaml"])(
  "holds the licence of %s, which is bundled",
  (name) => {
    const { version }: { version: string } = JSON.parse(text(`node_modules/${name}/package.json`));
    expect(notices).toContain(`\n${name} ${version} (`.trimStart());
  },
);

it("holds a permission for each library that it names, and is in audit.cjs as it stands", () => {
  const named = notices.split(`${"-".repeat(80)}\n`);
  expect(named.length).toBeGreaterThan(7);
  for (const one of named) expect(one).toMatch(/Permission (is hereby granted|to use, copy)/);
  expect(text("dist/audit.cjs")).toContain(notices);
});

it("leaves no library to be installed with the package", () => {
  const manifest: { dependencies?: object } = JSON.parse(text("package.json"));
  expect(manifest.dependencies).toBeUndefined();
});
