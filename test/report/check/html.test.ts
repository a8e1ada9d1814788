import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { auditIn, type JsonResult } from "../../support/audit.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const AS_OF = ["--as-of", "2025-12-31"];

describe.each(["zh", "en"])("the page of a check in %s", (lang) => {
  const report = async (ledger: string, ...more: readonly string[]) =>
    (await auditIn(ROOT, ["check", `samples/${ledger}`, ...AS_OF, "--lang", lang, ...more])).stdout;

  it("has a place for every finding once, whether or not it is in order, and every link leads to one", async () => {
    const page = await report("lingang-2025", "--format", "html");
    const { findings }: JsonResult = JSON.parse(await report("lingang-2025", "--format", "json", "--all"));
    const places = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(places.filter((id) => id?.startsWith("f/"))).toHaveLength(findings.length);
    expect(new Set(places).size).toBe(places.length);
    const links = [...page.matchAll(/ href="([^"]+)"/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((to) => !to?.startsWith("#") || !places.includes(to.slice(1)))).toEqual([]);
  });

  it("asks nothing of anybody", async () => {
    const page = await report("qingcheng-2025", "--format", "html");
    expect(page).toContain(`content="default-src 'none'; `);
    expect(page).not.toMatch(/https?:|\bsrc=|<link|<iframe|<img| style="| on[a-z]+="/);
  });

  it("is the same bytes each time", async () => {
    expect(await report("qingcheng-2025", "--format", "html")).toBe(await report("qingcheng-2025", "--format", "html"));
  });

  it("leaves the other reports of the same run as they are", async () => {
    const alone = await report("qingcheng-2025", "--format", "json");
    const { mkdtempSync, rmSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const folder = mkdtempSync(`${tmpdir()}/page-`);
    await report("qingcheng-2025", "-o", `${folder}/a.html`, "-o", `${folder}/a.json`);
    const [page, json] = ["a.html", "a.json"].map((name) => readFileSync(`${folder}/${name}`, "utf8"));
    rmSync(folder, { recursive: true });
    expect(json).toBe(alone);
    expect(page).toBe(await report("qingcheng-2025", "--format", "html"));
  });
});
