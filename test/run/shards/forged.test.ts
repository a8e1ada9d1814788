import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../support/program.js";

const SAMPLE = fileURLToPath(new URL("../../../samples/qingcheng-2025/", import.meta.url));
const AS_OF = ["--as-of", "2025-12-31", "--format", "json"];

let folder: string;
let share: string;
let cache: string;
let cacheFile: string;
let report: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "forged-share-"));
  cpSync(SAMPLE, join(folder, "l"), { recursive: true });
  await runProgram(folder, ["check", "l", "--as-of", "2025-12-31", "--all", "-o", "one.blob"]);
  report = (await runProgram(folder, ["check", "l", ...AS_OF, "--cache", "cache"])).stdout;
  const [name = ""] = readdirSync(join(folder, "cache"));
  cacheFile = join(folder, "cache", name);
  share = readFileSync(join(folder, "one.blob"), "utf8");
  cache = readFileSync(cacheFile, "utf8");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the program's own with another content, sealed as the program seals it. */
function resealed(text: string, change: (content: string) => string): string {
  const [head = "", content = ""] = text.split("\n");
  const { schema } = JSON.parse(head);
  const changed = change(content);
  const digest = createHash("sha256").update(`${changed.length}:`).update(changed).digest("hex");
  return `${JSON.stringify({ schema, digest })}\n${changed}\n`;
}

/** Values that stand where others should. */
const OTHERS = [
  "null",
  "4e8",
  "-1",
  "0.5",
  '"2025-02-30"',
  '""',
  "[]",
  "{}",
  '{"code":"duty-gap","args":{}}',
  "1e308",
  "true",
];

/** Puts another value in the place of one that is drawn: a text, a number, null, true or false. */
function changedAt(content: string, draw: number): string {
  const places = [...content.matchAll(/(?<=[:[,])(?:"(?:[^"\\]|\\.)*"(?!:)|-?\d+(?:\.\d+)?|null|true|false)/g)];
  const place = places[Math.floor((draw * 7919) % places.length)];
  if (!place) return content;
  const { index, 0: old } = place;
  return content.slice(0, index) + OTHERS[draw % OTHERS.length] + content.slice(index + old.length);
}

const DRAWS = Array.from({ length: 22 }, (_, index) => index);

describe("a share that was changed and sealed by hand", () => {
  it("is refused (exit 2) or reported on, and never an internal error", { timeout: 300_000 }, async () => {
    const exits = new Map<number | null, number>();
    for (const draw of DRAWS) {
      writeFileSync(
        join(folder, "forged.blob"),
        resealed(share, (content) => changedAt(content, draw)),
      );
      const { exit, stderr } = await runProgram(folder, [
        "merge",
        "forged.blob",
        "--format",
        draw % 2 ? "text" : "html",
      ]);
      expect(exit, `${draw}: ${stderr}`).toBeLessThan(3);
      exits.set(exit, (exits.get(exit) ?? 0) + 1);
    }
    expect(exits.get(2)).toBeGreaterThan(DRAWS.length / 3);
  });

  it.each([
    [
      "of more shares than there can be",
      (content: string) => content.replace(/"share":\{[^}]*\}/, '"share":{"number":1,"of":400000000}'),
    ],
    [
      "whose findings unpack to more than was ever stored",
      (content: string) => {
        const file = JSON.parse(content);
        file.found[0].findings = deflateRawSync(Buffer.alloc(300_000_000, " ")).toString("base64");
        return JSON.stringify(file);
      },
    ],
    [
      "whose findings are none",
      (content: string) => content.replace(/"findings":("[^"]*"|\[)/, '"findings":"AAAA","other":$1'),
    ],
  ])("%s is refused at once", { timeout: 60_000 }, async (_, change) => {
    writeFileSync(join(folder, "forged.blob"), resealed(share, change));
    const started = performance.now();
    const { exit, stderr } = await runProgram(folder, ["merge", "forged.blob"]);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("forged.blob") });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("a cache that was changed and sealed by hand", () => {
  it("is said not to be one and not used, or is used, and never an internal error", { timeout: 300_000 }, async () => {
    let refused = 0;
    for (const draw of DRAWS.slice(0, 11)) {
      writeFileSync(
        cacheFile,
        resealed(cache, (content) => changedAt(content, draw)),
      );
      const { exit, stderr, stdout } = await runProgram(folder, ["check", "l", ...AS_OF, "--cache", "cache"]);
      expect(exit, `${draw}: ${stderr}`).toBeLessThan(3);
      if (!stderr.includes("已损坏")) continue;
      refused++;
      expect(stdout).toBe(report);
    }
    expect(refused).toBeGreaterThan(3);
  });
});

describe("a file that holds findings for this program alone to read", () => {
  it("may be read by its owner, and nobody else", () => {
    expect(statSync(cacheFile).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "one.blob")).mode & 0o777).toBe(0o600);
  });
});
