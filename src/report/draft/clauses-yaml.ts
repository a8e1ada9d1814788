import { visible } from "../layout/width.js";
import type { Reporter } from "../reporter.js";
import { doubtText } from "./doubts.js";
import { flow } from "./flow.js";
import type { DraftView } from "./view.js";

const GIST = 40;

/** The list of clauses that was drafted, one a line. */
export const clausesYaml: Reporter<DraftView> = ({ draft }, { messages }) => {
  const rows = draft.clauses.map(({ clause, class: guess, says, because }) => {
    const plain = says.replace(/\s+/gu, "");
    const zh = plain.length > GIST ? `${plain.slice(0, GIST)}…` : plain;
    const why = because === null ? null : doubtText(because, messages);
    const words = zh === "" ? clause : zh;
    return `- ${flow({ clause, class: guess, zh: words, ...(why === null ? {} : { because: why }) })}`;
  });
  return `${[`# ${messages.draft.comments.clauses(draft.title)}`, ...rows].map(visible).join("\n")}\n`;
};
