import { describe, expect, it } from "vitest";
import { barerBodies } from "../../src/ledger/own-bodies.js";

describe("what a body of a unit is called", () => {
  it.each([
    ["院党组", "庆城县人民检察院"],
    ["本院党组", "庆城县人民检察院"],
    ["县院党组", "庆城县人民检察院"],
    ["区院党组", "某市海淀区人民法院"],
    ["庆城县人民检察院党组", "庆城县人民检察院"],
    ["庆城县检察院党组", "庆城县人民检察院"],
    ["中共庆城县人民检察院党组", "庆城县人民检察院"],
    ["局党组", "某市农业农村局"],
    ["我局党组", "某市农业农村局"],
    ["单位党组", "某市图书中心"],
  ])("is what is left of %s in %s", (text, unit) => {
    expect(barerBodies(text, unit)).toContain("党组");
  });

  it("is the committee's or the government's own where it is named itself", () => {
    expect(barerBodies("县委", "中共庆城县委员会")).toEqual(["党委"]);
    expect(barerBodies("县委常委会", "中共庆城县委")).toContain("常委会");
    expect(barerBodies("县政府", "庆城县人民政府")).toEqual(["政府"]);
  });

  it.each([
    ["市院党组", "庆城县人民检察院"],
    ["市院党组", "某市海淀区人民法院"],
    ["局党组", "庆城县人民检察院"],
    ["县委", "庆城县人民检察院"],
    ["县纪委", "庆城县人民检察院"],
    ["市委", "中共庆城县委"],
    ["党组", "庆城县人民检察院"],
  ])("is nothing of %s in %s", (text, unit) => {
    expect(barerBodies(text, unit)).toEqual([]);
  });
});
