import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { errorReason } from "../../src/base/error-reason.js";

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it("errorReason is the system's code where there is one, else what the error says", () => {
  expect(errorReason(thrownBy(() => readFileSync("/no/such/file")))).toBe("ENOENT");
  expect(errorReason(new Error("not a regular file"))).toBe("not a regular file");
  expect(errorReason("thrown as it is")).toBe("thrown as it is");
});
