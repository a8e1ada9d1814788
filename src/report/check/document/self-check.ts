import type { Messages } from "../../../messages/messages.js";
import type { DocumentParagraph } from "../../layout/official-document.js";
import { faceText, noticeTexts } from "../../notice/lines.js";
import type { CheckView } from "../view.js";
import { type Thing, type UnitPaper, unitPapers } from "./unit-paper.js";

/** The self-check report (自查报告) of each unit: the sum, what was missed and put right, what is planned, what is to be decided. */
export function* selfChecks(view: CheckView, messages: Messages): Generator<DocumentParagraph[]> {
  const { result } = view;
  const { headings } = messages.docx.selfCheck;
  const notices = noticeTexts(result, messages);
  const isAlone = result.units.length === 1;
  for (const paper of unitPapers(view, messages)) {
    yield selfCheck(paper, { view, messages, records: isAlone ? notices : [] });
  }
  if (!isAlone && notices.length > 0) yield [{ kind: "title", text: headings.records }, ...texts(notices)];
}

interface Frame {
  readonly view: CheckView;
  readonly messages: Messages;
  /** What there is to say of records, in lines. */
  readonly records: readonly string[];
}

function selfCheck(paper: UnitPaper, { view, messages, records }: Frame): DocumentParagraph[] {
  const { docx } = messages;
  const { selfCheck: words } = docx;
  const { asOf } = view.result;
  const planned = ({ isMendable }: Thing) => (isMendable ? words.plan : messages.page.closes.passed);
  const sections: Section[] = [
    { heading: words.headings.missed, texts: items(paper.missed, messages, planned) },
    { heading: words.headings.late, texts: items(paper.late, messages) },
    { heading: words.headings.breaches, texts: items(paper.breaches, messages) },
    { heading: words.headings.ahead, texts: paper.ahead.map(({ due, things }) => docx.dueBy(due, things)) },
    { heading: words.headings.questions, texts: decisions(paper, messages) },
    { heading: words.headings.records, texts: records },
  ];
  const basis = paper.regulations.length > 0 ? [words.basis(paper.regulations, asOf)] : [];
  const overview = [
    docx.sentences([...basis, paper.sum]),
    ...(paper.summary !== null && paper.missed.length === 0 ? [words.allDone] : []),
  ];
  return [
    { kind: "title", text: words.title },
    { kind: "subtitle", text: words.subtitle(paper.unit, asOf) },
    ...texts(faceText(view.result, messages)),
    ...numbered([{ heading: words.headings.overview, texts: overview }, ...sections], messages),
    { kind: "signature", text: paper.unit },
    { kind: "signature", text: docx.day(asOf) },
  ];
}

/** A heading and what stands below it. */
export interface Section {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** Sections that have anything in them, numbered in their order. */
export function numbered(sections: readonly Section[], { docx }: Messages): DocumentParagraph[] {
  return sections
    .filter((section) => section.texts.length > 0)
    .flatMap((section, index): DocumentParagraph[] => [
      { kind: "heading", text: docx.heading(index + 1, section.heading) },
      ...texts(section.texts),
    ]);
}

/** Things, numbered: what was asked, how it stands, and what is said besides. */
export function items(things: readonly Thing[], { docx }: Messages, besides?: (thing: Thing) => string): string[] {
  return things.map((thing, index) => {
    const { what, who, period, clauses, text } = thing;
    const more = besides ? [besides(thing)] : [];
    return docx.item(index + 1, docx.sentences([docx.thing(what, who, period, clauses), text, ...more]));
  });
}

/** What is to be decided, and which fields would settle what the ledger does not tell. */
export function decisions({ questions, fields }: UnitPaper, messages: Messages): string[] {
  return [...items(questions, messages), ...(fields === "" ? [] : [messages.docx.sentences([fields])])];
}

/** Lines as paragraphs. */
export function texts(lines: readonly string[]): DocumentParagraph[] {
  return lines.map((text) => ({ kind: "text", text }));
}
