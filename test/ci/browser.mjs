// The page of a check, and that of a rulebook beside its text, in a real browser, Debian's Chromium: no request leaves, it filters, folds and prints, at the width of a desk and of
// a telephone, in both languages, and axe finds nothing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = mkdtempSync(join(tmpdir(), "browser-"));
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Runs the built program. */
function audit(...args) {
  const run = spawnSync(process.execPath, [join(ROOT, "bin/audit.js"), ...args], { cwd: ROOT, encoding: "utf8" });
  assert.ok(run.status === 0 || run.status === 1, run.stderr);
}

/** Opens a page, and notes whatever it asks for and whatever goes wrong in it. */
async function open(file, width, options = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  const asked = [];
  const wrong = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => wrong.push(message.text()));
  page.on("dialog", (dialog) => {
    wrong.push(dialog.message());
    return dialog.dismiss();
  });
  const url = pathToFileURL(file).href;
  await page.goto(url);
  const close = async () => {
    assert.deepEqual(asked, [url]);
    assert.deepEqual(wrong, []);
    await context.close();
  };
  return { page, close };
}

/** What axe finds wrong with a page. */
async function againstAxe(page) {
  // The page's policy lets nobody add a script; what looks at it from outside runs in a world of its own.
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    assert.equal(exceptionDetails, undefined);
    return result.value;
  };
  await evaluate(`${readFileSync(AXE, "utf8")}; undefined`);
  return evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.length + ' ' + nodes[0].html.slice(0, 200)))",
  );
}

for (const lang of ["zh", "en"]) {
  const file = join(folder, `${lang}.html`);

  describe(`the page of a check in ${lang}`, () => {
    before(() =>
      audit(
        "check",
        "samples/lingang-2025",
        "--year",
        "2025",
        "--as-of",
        "2025-12-31",
        "--lang",
        lang,
        "-o",
        file,
        "-q",
      ),
    );

    for (const width of [1280, 375]) {
      it(`fits ${width} pixels, asks nothing of the network, and axe finds nothing`, async () => {
        const { page, close } = await open(file, width);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} pixels`);
        await page.click("button[name=unfold]");
        const found = await againstAxe(page);
        assert.deepEqual(found, []);
        await close();
      });
    }

    for (const width of [1280, 375]) {
      it(`filters by status, unit, person, regulation and text at ${width} pixels, and counts what is shown`, async () => {
        const { page, close } = await open(file, width);
        const shown = () => page.locator("#units [data-s]:not([hidden])");
        const counted = async () => (await page.textContent("#filter output")).match(/\d+/g).map(Number);
        const all = await shown().count();
        await page.selectOption("[name=s]", "gap");
        const gaps = await shown().count();
        assert.ok(gaps > 0 && gaps < all);
        assert.deepEqual((await counted()).sort(), [gaps, all].sort());
        assert.equal(await page.locator("#units [data-s]:not([hidden]):not([data-s=gap])").count(), 0);
        await page.selectOption("[name=s]", "!");
        assert.equal(await page.locator("#units [data-s=met]:not([hidden])").count(), 0);
        await page.selectOption("[name=s]", "");
        for (const [name, key] of [
          ["u", "data-u"],
          ["r", "data-r"],
          ["p", "data-p"],
        ]) {
          const value = await page.locator(`[name=${name}] option`).nth(2).getAttribute("value");
          await page.selectOption(`[name=${name}]`, value);
          const count = await shown().count();
          assert.ok(count > 0 && count < all, name);
          const own = await page
            .locator("#units [data-s]")
            .evaluateAll(
              (rows, [attribute, wanted]) => rows.filter((row) => row.getAttribute(attribute) === wanted).length,
              [key, value],
            );
          assert.equal(count, own);
          await page.selectOption(`[name=${name}]`, "");
        }
        await page.fill("[name=t]", "talks.yaml");
        await page.waitForFunction(() => document.querySelector("#filter output").textContent !== "");
        assert.ok((await shown().count()) > 0);
        await page.click("[name=clear]");
        assert.equal(await shown().count(), all);
        assert.equal(await page.textContent("#filter output"), "");
        await close();
      });

      it(`folds every finding at ${width} pixels, and unfolds what a link leads to`, async () => {
        const { page, close } = await open(file, width);
        const open_ = page.locator("main details[open]");
        // A table of few units needs no folding.
        const units = await page.locator("#rollup details").count();
        assert.equal(await open_.count(), units);
        await page.click("#todo tbody tr[data-s] a.q");
        // The page hears of the new address only after the click.
        await page.locator("#units details[open]").first().waitFor({ state: "visible", timeout: 10_000 });
        await page.click("button[name=unfold]");
        assert.equal(await open_.count(), await page.locator("main details").count());
        await page.click("button[name=fold]");
        assert.equal(await open_.count(), 0);
        await close();
      });
    }

    it("is all there without JavaScript", async () => {
      const { page, close } = await open(file, 1280, { javaScriptEnabled: false });
      assert.equal(await page.locator("#filter").isVisible(), false);
      assert.ok((await page.locator("#units tr[data-s]").count()) > 20);
      await page.locator("#units summary").first().click();
      assert.equal(await page.locator("#units details[open]").count(), 1);
      await close();
    });

    it("prints on A4, each unit on a new page, with the heads of tables again and the numbers of pages", async () => {
      const { page, close } = await open(file, 1280);
      const isUnfolded = () => page.locator("#rollup details[open]").count();
      const groups = await page.locator("#rollup details").count();
      await page.click("button[name=fold]");
      assert.equal(await isUnfolded(), 0);
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      assert.equal(await isUnfolded(), groups);
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      assert.equal(await isUnfolded(), 0);
      const pdf = join(folder, `${lang}.pdf`);
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      await close();
      const info = spawnSync("pdfinfo", [pdf], { encoding: "utf8" }).stdout;
      assert.match(info, /A4/);
      const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
      const sheets = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" })
        .stdout.split("\f")
        .slice(0, -1);
      assert.equal(sheets.length, pages);
      for (const [index, sheet] of sheets.entries()) assert.match(sheet, new RegExp(`${index + 1} / ${pages}\\s*$`));
      assert.ok(
        sheets.some((sheet) => /最后记录|\blast\b/.test(sheet)),
        "the table of units is folded on paper",
      );
      const names = await unitNames(file);
      const ends = sheets.map((sheet) =>
        sheet
          .trim()
          .split("\n")
          .slice(0, -1)
          .filter((line) => line.trim() !== "")
          .at(-1)
          ?.trim(),
      );
      assert.deepEqual(
        ends.filter((end) => names.includes(end)),
        [],
        "a unit's name ends a page, its rows begin the next",
      );
      const heads = sheets.filter((sheet) => /^\s*(状态|Status)\s/m.test(sheet));
      const { units, starts } = await unitStarts(file, sheets);
      assert.equal(starts.size, units);
      assert.ok(heads.length > units);
    });
  });
}

/** The names of the units of a page. */
async function unitNames(file) {
  const { page, close } = await open(file, 1280);
  const names = await page.locator("#todo tr.group > th").allTextContents();
  await close();
  return names;
}

/** On which sheets the units of a page begin. */
async function unitStarts(file, sheets) {
  const { page, close } = await open(file, 1280);
  const names = await page.locator("section.unit > h3 > .q").allTextContents();
  await close();
  const starts = names.map((name) => sheets.findIndex((sheet) => sheet.trimStart().split("\n")[0]?.includes(name)));
  assert.ok(!starts.includes(-1), names[starts.indexOf(-1)]);
  return { units: names.length, starts: new Set(starts) };
}

it("shows a text that would be code as text", async () => {
  const ledger = join(folder, "hostile");
  mkdirSync(join(ledger, "regulations"), { recursive: true });
  const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)`;
  const text = JSON.stringify(hostile);
  writeFileSync(
    join(ledger, "unit.yaml"),
    `id: a\nname: ${text}\nkind: procuratorate\nlevel: county\nregulations: mine\npeople:\n  - { id: w, name: ${text}, posts: [{ role: secretary }] }\n`,
  );
  writeFileSync(
    join(ledger, "regulations/mine.yaml"),
    `schema: audit-rulebook/1\nid: mine\ntitle: { zh: ${text}, en: ${text} }\nobligations:\n  - clause: "1"\n    title: { zh: ${text}, en: ${text} }\n    requirement: { zh: ${text}, en: ${text} }\n    holder: role secretary\n    every: quarter\n    evidence: { activity: lesson, by: holder }\n`,
  );
  const file = join(folder, "hostile.html");
  audit("check", ledger, "--year", "2025", "--as-of", "2025-12-31", "-o", file);
  const { page, close } = await open(file, 1280);
  await page.click("button[name=unfold]");
  await page.hover("#units h3");
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.locator("script").count(), 1);
  assert.ok((await page.textContent("#units h3"))?.includes(hostile));
  await close();
});

for (const lang of ["zh", "en"]) {
  const file = join(folder, `rules-${lang}.html`);
  const text = join(folder, "text.txt");
  const county = join(ROOT, "test/authoring/counties/heyuan");
  const OPEN = "纪检组每季度盘点一次公务用车，每年十二月底前公开一次。";

  describe(`the page of a rulebook in ${lang}`, () => {
    before(() => {
      writeFileSync(text, `${readFileSync(`${county}.txt`, "utf8")}\n（九）${OPEN}\n`);
      audit("rules", "page", `${county}.yaml`, "--text", text, "--lang", lang, "-o", file);
    });

    for (const width of [1280, 375]) {
      it(`is readable at ${width} pixels, asks nothing of the network, and axe finds nothing`, async () => {
        const { page, close } = await open(file, width);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} pixels`);
        // No column is so narrow that a line holds but a few characters.
        const cells = await page.locator("tbody td").evaluateAll((all) => all.map((one) => one.clientWidth));
        assert.ok(Math.min(...cells) >= 250, `${Math.min(...cells)} pixels`);
        assert.deepEqual(await againstAxe(page), []);
        await close();
      });
    }

    it("has the text's own words beside what is made of them, and marks a word of time that no row is about", async () => {
      const { page, close } = await open(file, 1280, { javaScriptEnabled: false });
      const row = page.locator("tbody tr").filter({ hasText: OPEN });
      assert.deepEqual(await row.locator("td").first().locator("mark").allTextContents(), ["每季度", "每年十二月底前"]);
      assert.equal(await row.locator("td").nth(1).locator("p.open").count(), 2);
      const made = page.locator("tbody tr").filter({ hasText: "各单位党组书记每年向区纪委全会书面述责述廉" });
      assert.equal(await made.locator("mark").count(), 0);
      assert.match(await made.locator("td").nth(1).textContent(), /党组书记/);
      await close();
    });

    it("prints on A4: the heads of the table on every sheet, its number, and no word cut off at the edge", async () => {
      const { page, close } = await open(file, 1280);
      const pdf = join(folder, `rules-${lang}.pdf`);
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      await close();
      const info = spawnSync("pdfinfo", [pdf], { encoding: "utf8" }).stdout;
      assert.match(info, /A4/);
      const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
      const sheets = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" })
        .stdout.split("\f")
        .slice(0, -1);
      assert.equal(sheets.length, pages);
      const head = await tableHead(file);
      for (const [index, sheet] of sheets.entries()) {
        assert.match(sheet, new RegExp(`${index + 1} ?/ ?${pages}\\s*$`));
        for (const word of head) assert.ok(sheet.includes(word), word);
      }
      const printed = sheets.join("").replace(/\s+/g, "");
      for (const words of ["公务用车", "各单位党组书记每年", lang === "zh" ? "核对人" : "Checkedby"])
        assert.ok(printed.includes(words), words);
    });
  });
}

/** The heads of the one table of a page. */
async function tableHead(file) {
  const { page, close } = await open(file, 1280);
  const head = await page.locator("thead th").allTextContents();
  await close();
  return head;
}
