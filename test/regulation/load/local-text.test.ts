import { expect, it } from "vitest";
import { localText } from "../../../src/regulation/load/local-text.js";

it("a text in both languages is as it is written", () => {
  expect(localText({ zh: "谈话", en: "Talk" })).toEqual({ zh: "谈话", en: "Talk" });
});

it("the Chinese stands for an English that is left out", () => {
  expect(localText({ zh: "谈话" })).toEqual({ zh: "谈话", en: "谈话" });
});

it("a bare text is of both", () => {
  expect(localText("谈话")).toEqual({ zh: "谈话", en: "谈话" });
});
