import type { ConfigWords } from "../../words/reports/config.js";

export const config: ConfigWords = {
  setting: "设置",
  value: "值",
  from: "来自",
  nothing: "—",
  usual: "默认",
  noFile: "台账文件夹里没有 audit.config.yaml",
  file: (path) => `设置：${path}`,
};
