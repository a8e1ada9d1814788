import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/cli/program.js";
import { surroundings, withFolder } from "../support/audit.js";

const unit = `id: xingyuan
name: 兴源县人民检察院
kind: 检察院
level: 县级
regulations: [qingcheng]
people:
  - { id: zhang, name: 张远, posts: [{ role: 党组书记 }] }
  - { id: li, name: 李望, posts: [{ role: 班子成员 }] }
`;

/** Adds a record with somebody at the terminal who gives these answers; what was asked, what was said, and the file. */
function added(answers: readonly string[], ...argv: readonly string[]) {
  return withFolder({ "unit.yaml": unit, "talks.yaml": "" }, async (folder) => {
    const { environment, stderr } = surroundings(folder, 80);
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answers[asked.length - 1] ?? "";
    };
    const exit = await run(argv, { ...environment, ask });
    return { exit, asked, said: stderr(), file: readFileSync(join(folder, "talks.yaml"), "utf8") };
  });
}

it("asks at a terminal for what must be there and was not given, and for nothing else", async () => {
  const { exit, asked, file } = await added(
    ["廉政谈话", "李望"],
    "add",
    "谈话",
    "--date",
    "2025-03-05",
    "--by",
    "张远",
  );
  expect(exit).toBe(0);
  expect(asked.map((one) => one.split("（")[0])).toEqual(["类型", "谈话对象"]);
  expect(file).toBe("- date: 2025-03-05\n  type: 廉政谈话\n  by: 张远\n  with: 李望\n");
});

it("shows at a terminal what may be written", async () => {
  const { said } = await added([], "add", "谈话", "--date", "2025-03-05", "--type", "廉政谈话", "--by", "张远");
  expect(said).toContain("可以写：张远、李望");
});

it("takes no answer for what is not written: nothing is then", async () => {
  const { exit, said, file } = await added(
    [""],
    "add",
    "talks",
    "--date",
    "2025-03-05",
    "--type",
    "廉政谈话",
    "--by",
    "张远",
  );
  expect(exit).toBe(3);
  expect(said).toContain("缺少必填的 with");
  expect(file).toBe("");
});
