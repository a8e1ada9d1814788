import { describe, expect, it } from "vitest";
import { audit } from "../support/audit.js";

const script = async (shell: string) => (await audit({}, "completion", shell, "--lang", "en")).stdout;
const zsh = await script("zsh");
const fish = await script("fish");

/** What is left of a script's text when everything quoted is taken out. */
function unquoted(text: string): string {
  return text.replace(/'[^']*'/g, "").replace(/"[^"]*"/g, "");
}

/** How often a whole word or sign is there. */
const count = (text: string, one: RegExp) => [...text.matchAll(one)].length;

// The shells themselves need not be there: what is checked holds in any of them. bash runs its script in a scenario.
describe("the completion script", () => {
  it.each([
    ["zsh", zsh],
    ["fish", fish],
  ])("for %s closes every quote it opens, on the same line", (_, text) => {
    expect(text.split("\n").filter((line) => /['"]/.test(unquoted(line)))).toEqual([]);
    expect(text).not.toMatch(/`|\$\(/);
  });

  it("for zsh closes every function, list and case it opens", () => {
    const bare = unquoted(zsh);
    expect(count(bare, /\bcase \$/g)).toBe(count(bare, /\besac\b/g));
    expect(count(bare, /\(\) \{$/gm)).toBe(count(bare, /^\}$/gm));
  });

  it("for zsh calls only functions it has, and has none that nothing calls", () => {
    const made = [...zsh.matchAll(/^(_audit[\w-]*)\(\) \{$/gm)].map(([, name]) => name);
    const called = [...zsh.matchAll(/(?:\) |compdef )(_audit[\w-]*)/g)].map(([, name]) => name);
    expect(new Set(made).size).toBe(made.length);
    expect([...called].sort()).toEqual([...made].sort());
  });

  it("for zsh has every option of a command in that command's function", () => {
    const plan = /^_audit_plan\(\) \{\n([\s\S]*?)^\}$/m.exec(zsh)?.[1] ?? "";
    for (const option of ["--as-of", "--group-talks", "--holder", "--format"]) expect(plan).toContain(`${option}'[`);
    expect(plan).toContain("(text yaml json)");
  });

  it("for fish ends every block it opens", () => {
    const bare = unquoted(fish);
    expect(count(bare, /^\s*(function|for|switch|if|while)\b/gm)).toBe(count(bare, /^\s*end$/gm));
  });

  it("for fish offers a command's options only where that command is written", () => {
    const group = fish.split("\n").filter((line) => line.includes(" -l group-talks "));
    expect(group).toHaveLength(1);
    expect(group[0]).toContain(`'__audit_at "plan"'`);
  });
});
