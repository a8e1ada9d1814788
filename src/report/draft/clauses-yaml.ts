import type { Reporter } from "../reporter.js";
import { flow } from "./flow.js";
import type { DraftView } from "./view.js";

const GIST = 40;

/** The list of clauses that was drafted, one a line. */
export const clausesYaml: Reporter<DraftView> = ({ draft }, { messages }) => {
  const rows = draft.clauses.map(({ clause, class: guess, text }) => {
    const plain = text.replace(/\s+/gu, "");
    const zh = plain.length > GIST ? `${plain.slice(0, GIST)}…` : plain;
    return `- ${flow({ clause, class: guess, zh: zh === "" ? clause : zh })}`;
  });
  return `${[`# ${messages.draft.comments.clauses(draft.title)}`, ...rows].join("\n")}\n`;
};
