// Which functions of the engine a test file calls: asked of the engine that runs them, where REACH names a folder to write it to.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";

const folder = process.env.REACH;
if (folder !== undefined) {
  const session = new Session();
  let began = 0;
  beforeAll(async () => {
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    began = performance.now();
  });
  afterAll(async () => {
    const took = performance.now() - began;
    const { result } = await session.post("Profiler.takePreciseCoverage");
    session.disconnect();
    const called = result.flatMap(({ url, functions }) => {
      const path = /(?:^|\/)(src\/[^?]+\.ts)/.exec(url)?.[1];
      const names = functions
        .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
        .map(({ functionName }) => functionName);
      return path === undefined ? [] : [[path, [...new Set(names)]]];
    });
    const file = expect.getState().testPath?.replace(/^.*\/(?=test\/)/, "") ?? "";
    const name = createHash("sha1").update(file).digest("hex");
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ file, took, called }));
  });
}
