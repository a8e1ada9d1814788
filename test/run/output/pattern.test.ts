import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameFileKey } from "../../../src/base/file-name.js";
import { mayBeOf, pathsOf } from "../../../src/run/output/pattern.js";

const owner = (holder: string, id = `u/${holder}`) => ({ unit: "u", holder, id });
const long = "长".repeat(300);

describe("the files of a pattern", () => {
  it("bear the name, and the id too where two would share one", () => {
    expect(pathsOf([owner("李四"), owner("con", "u/a"), owner("CON", "u/b")], "out/{holder}.html")).toEqual([
      "out/李四.html",
      "out/con-u_a.html",
      "out/CON-u_b.html",
    ]);
  });

  it("are told apart by a number where neither the name nor the id has room for what differs", () => {
    const paths = pathsOf([owner(`${long}一`), owner(`${long}二`)], "{holder}.html");
    expect(paths[0]).toMatch(/^长+-u_长+\.html$/);
    expect(paths[1]).toMatch(/^长+-2\.html$/);
  });

  it("are as many as there are owners, whatever they are called, and are known by the pattern again", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "con",
        "CON",
        "e\u0301",
        "é",
        "..",
        " ",
        "a/b",
        "a_b",
        "a_b-u_x",
        long,
        `${long}一`,
        "{unit}",
        "$&",
      ),
      fc.string({ unit: "grapheme", maxLength: 70 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 12 }), (names) => {
        const owners = names.map(([holder, id]) => owner(holder, id));
        const paths = pathsOf(owners, "年度 ({unit}) {holder}.html");
        expect(new Set(paths.map(sameFileKey)).size).toBe(owners.length);
        expect(paths.filter((path) => !mayBeOf("年度 ({unit}) {holder}.html", path))).toEqual([]);
        expect(paths.filter((path) => Buffer.byteLength(path) > 255)).toEqual([]);
      }),
    );
  });
});
