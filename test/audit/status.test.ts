import { expect, it } from "vitest";
import { summarise } from "../../src/audit/finding.js";
import { STATUSES } from "../../src/audit/status.js";

it("every status is told once, in the order in which a summary has them", () => {
  expect(Object.keys(summarise([]))).toEqual([...STATUSES]);
});
