import { expect, it } from "vitest";
import { calledAs } from "../../src/run/called-as.js";

it.each([
  ["audit", undefined],
  ["lvze", "/usr/local/bin/lvze"],
  ["./audit", "/work/audit"],
  ["tools/audit", "/work/tools/audit"],
  ['"/my tools/audit"', "/my tools/audit"],
  ["npx lvze", "/work/node_modules/.bin/lvze"],
  ["npx audit", "/work/node_modules/.bin/audit"],
  ["node audit.cjs", "/work/audit.cjs"],
  ["node bin/audit.js", "/work/bin/audit.js"],
  ["node /tool/audit.cjs", "/tool/audit.cjs"],
  ['node "/my tools/audit.cjs"', "/my tools/audit.cjs"],
])("calls itself %s when it runs as %s", (command, program) => {
  expect(calledAs(program, "/work", "/usr/local/bin:/usr/bin")).toBe(command);
});
