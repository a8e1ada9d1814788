import type { Messages } from "../../../messages/messages.js";
import type { DocumentParagraph } from "../../layout/official-document.js";
import { faceText } from "../../notice/lines.js";
import type { CheckView } from "../view.js";
import { decisions, items, numbered, texts } from "./self-check.js";
import { hasFaults, type UnitPaper, unitPapers } from "./unit-paper.js";

/** The draft of a notice (整改通知) to each unit that has anything to put right; one that says so where none has. */
export function* rectificationNotices(view: CheckView, messages: Messages): Generator<DocumentParagraph[]> {
  const { notice } = messages.docx;
  let isEmpty = true;
  for (const paper of unitPapers(view, messages)) {
    if (!hasFaults(paper)) continue;
    isEmpty = false;
    yield noticeTo(paper, view, messages);
  }
  if (isEmpty) yield [{ kind: "title", text: notice.title }, ...texts([notice.nothing])];
}

function noticeTo(paper: UnitPaper, { result }: CheckView, messages: Messages): DocumentParagraph[] {
  const { docx } = messages;
  const { notice } = docx;
  const { headings } = notice;
  const opening = paper.summary === null ? docx.sentences([paper.sum]) : notice.opening(result.asOf);
  return [
    { kind: "title", text: notice.title },
    { kind: "addressee", text: notice.addressee(paper.unit) },
    ...texts([...faceText(result, messages), opening]),
    ...numbered(
      [
        { heading: headings.missed, texts: items(paper.missed, messages) },
        { heading: headings.breaches, texts: items(paper.breaches, messages) },
        { heading: headings.questions, texts: decisions(paper, messages) },
      ],
      messages,
    ),
    ...texts([notice.demand]),
    { kind: "signature", text: notice.sender },
    { kind: "signature", text: notice.date },
  ];
}
