import type { Details } from "../../views/detail.js";

/** The details that a format of a check shows beside its findings. */
export function detailsIn(format: string): Details {
  switch (format) {
    case "html":
    case "xlsx":
      return "all";
    case "text":
    case "docx":
    case "markdown":
      return "missed";
    default:
      return "none";
  }
}
