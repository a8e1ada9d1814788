import type { ConfigWords } from "../../words/reports/config.js";

export const config: ConfigWords = {
  setting: "Setting",
  value: "Value",
  from: "From",
  nothing: "-",
  usual: "default",
  noFile: "No audit.config.yaml at the ledger's root",
  file: (path) => `Settings: ${path}`,
};
