// The one place of the reports that knows the library for Word documents (docx): a document of an office, laid out by GB/T 9704.
import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Day } from "../../calendar/day.js";
import { visible } from "./width.js";

/** A paragraph of a document by what it is; how each looks is settled here. */
export interface DocumentParagraph {
  readonly kind: "title" | "subtitle" | "heading" | "addressee" | "text" | "signature";
  readonly text: string;
}

/** What a document says of itself, besides its text. */
export interface DocumentFrame {
  readonly title: string;
  /** Taken for the day it was made, so that the same report has the same bytes. */
  readonly asOf: Day;
  /** On each page: that it is a draft. */
  readonly mark: string;
  readonly fonts: DocumentFonts;
}

/** The typefaces of Chinese letters, as the standard names them. */
export interface DocumentFonts {
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly number: string;
}

/**
 * A document as bytes (.docx): A4, a text area of 156 by 225 mm, 22 lines of 28 letters, page numbers between dashes, on odd pages at the
 * right and on even ones at the left. Each part begins a page and counts its pages anew. The same parts give the same bytes.
 */
export function officialDocument(
  parts: readonly (readonly DocumentParagraph[])[],
  { title, asOf, mark, fonts }: DocumentFrame,
): PromiseLike<Uint8Array> {
  const document = new Document({
    title: visible(title),
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: eastAsian(fonts.body),
            size: SIZE.three,
            characterSpacing: CLOSER,
            language: { eastAsia: "zh-CN" },
          },
        },
      },
    },
    sections: parts.map((blocks) => ({
      properties: { page: { ...PAGE, pageNumbers: { start: 1 } }, grid: GRID },
      headers: { default: marked(mark, fonts), even: marked(mark, fonts) },
      footers: {
        default: numbered(AlignmentType.RIGHT, fonts),
        even: numbered(AlignmentType.LEFT, fonts),
      },
      children: blocks.map((block, at) => paragraphOf(block, blocks[at + 1]?.kind === "signature", fonts)),
    })),
  });
  return Packer.toBuffer(document).then((bytes) => withoutMoments(bytes, asOf));
}

/** Half points of the sizes that the standard names: 二号, 三号, 四号. */
const SIZE = { two: 44, three: 32, four: 28 } as const;

/** In twentieths of a point: margins of 37, 26, 35 and 28 mm leave the text its area; the footer stands 7 mm below it. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 1134, footer: 1247, gutter: 0 },
} as const;

/** 22 lines: as many twentieths of a point from one to the next. */
const GRID = { type: DocumentGridType.LINES, linePitch: 579 } as const;

/**
 * 28 letters a line: what a letter of 16 points gives up, in twentieths of a point. A grid of letters would say it too, but is read as
 * two cells a letter by LibreOffice, as letters are a little wider than their cells.
 */
const CLOSER = -5;

function eastAsian(eastAsia: string): NonNullable<IRunOptions["font"]> {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia, hint: "eastAsia" };
}

/** The look of each kind of paragraph. @param isSigned who signs, or the day, follows: neither stands on a page without text (GB/T 9704) */
function paragraphOf({ kind, text }: DocumentParagraph, isSigned: boolean, fonts: DocumentFonts): Paragraph {
  switch (kind) {
    case "title":
      return paragraph(text, { font: eastAsian(fonts.title), size: SIZE.two }, { alignment: AlignmentType.CENTER });
    case "subtitle":
      return paragraph(text, {}, { alignment: AlignmentType.CENTER, spacing: { after: 579 } });
    case "heading":
      return paragraph(text, { font: eastAsian(fonts.heading) }, { indent: INDENT, keepNext: true });
    case "addressee":
      return paragraph(text, {}, {});
    case "signature":
      return paragraph(
        text,
        {},
        { alignment: AlignmentType.RIGHT, indent: { right: 640 }, keepLines: true, keepNext: isSigned },
      );
    default:
      return paragraph(text, {}, { indent: INDENT, keepNext: isSigned });
  }
}

/** Two letters. */
const INDENT = { firstLineChars: 200, firstLine: 632 } as const;

function paragraph(text: string, run: IRunOptions, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ ...run, text: visible(text) })] });
}

function marked(mark: string, fonts: DocumentFonts): Header {
  const run = { font: eastAsian(fonts.heading), size: SIZE.four };
  return new Header({ children: [paragraph(mark, run, { alignment: AlignmentType.RIGHT })] });
}

function numbered(alignment: (typeof AlignmentType)["LEFT" | "RIGHT"], fonts: DocumentFonts): Footer {
  const run = new TextRun({
    font: eastAsian(fonts.number),
    size: SIZE.four,
    children: ["— ", PageNumber.CURRENT, " —"],
  });
  return new Footer({ children: [new Paragraph({ alignment, indent: { left: 320, right: 320 }, children: [run] })] });
}

/** A document packed anew without the moments at which it was made: in its properties stands the as-of day, in the archive always the same. */
export function withoutMoments(bytes: Uint8Array, asOf: Day): Uint8Array {
  const files = unzipSync(bytes);
  const properties = files[PROPERTIES];
  const packed: Zippable = properties
    ? {
        ...files,
        [PROPERTIES]: strToU8(strFromU8(properties).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${asOf}T00:00:00Z`)),
      }
    : files;
  // Of the clock's own zone, as the archive's times are: the same bytes wherever it is made.
  return zipSync(packed, { mtime: new Date(1980, 0, 1) });
}

const PROPERTIES = "docProps/core.xml";
