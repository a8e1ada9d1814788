import type { FixWords } from "../../words/commands/fix.js";

export const fixing: FixWords = {
  file: (shown) => `${shown}：`,
  done: (files, written) =>
    files === 0 ? "没有要改的写法" : written ? `改了 ${files} 个文件` : `${files} 个文件可以这样改；写进文件加 --write`,
};
