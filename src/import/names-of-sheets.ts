import { upToNinetyNine } from "../calendar/chinese-digits.js";
import { KINDS, type Kind, vocabularyOf } from "../terms/record-kinds.js";
import type { Vocabulary } from "../terms/terms.js";
import { namesOf, type Terms } from "../terms/vocabulary.js";
import { inDigits } from "./day-text.js";
import { tight } from "./plain-text.js";

/** Words by which the name of a sheet, its title or the name of its file says what kind of records it holds. */
const KIND_WORDS: Readonly<Record<Kind, RegExp>> = {
  meetings:
    /会议|听取.{0,14}汇报|党组会|党委会|常委会|支委会|党员大会|民主生活会|组织生活会|中心组|联席会|全委会|专题会|例会|党日/,
  talks: /谈话|约谈|谈心|函询/,
  reports: /报告(?!会)|报送|(?<!听取.{0,14})汇报(?!会)|上报|报表|述责述廉|述职述廉/,
  activities:
    /活动|党课|教育|培训|专题调研|调研|督察|督查|监督检查|专项检查|日常检查|明察暗访|专项治理|专项整治|责任书|承诺|责任分解|工作计划|通报(?!批评)|讲座|宣讲|家访|测试|知识竞赛/,
  assessments: /考核|考评|测评|评议/,
  cases: /案件|问责|追责|责任追究|立案|查处|违纪|处分/,
  events: /事件|信访|交办|巡视反馈|巡察反馈|线索|苗头|舆情|触发|媒体曝光/,
  appointments: /任免|任职|提拔|干部任用|表彰|奖励|奖惩|人事/,
  waivers: /豁免/,
  answers: /答复|判断/,
};

/** A text without spaces and marks of quotation: 落实“三个规定”月通报 names 三个规定月通报. */
export function unquoted(text: string): string {
  return tight(text).replace(/[“”"'‘’《》〈〉「」]/g, "");
}

/** The kinds that a name may be of, the likeliest first: what stands nearest to its end says what it lists. */
export function kindsNamed(text: string, terms: Terms): Kind[] {
  const bare = unquoted(text)
    .replace(/\.\w+$/, "")
    .replace(/党日活动/g, "党日")
    // What is told by such a paper is the event.
    .replace(/(事件|事故|婚丧喜庆事宜|苗头性问题|舆情)(情况)?报告(?=[单表卡登])/g, "$1");
  const found = KINDS.flatMap((kind) => {
    const places = [...bare.matchAll(new RegExp(KIND_WORDS[kind], "g"))].map((match) => match.index + match[0].length);
    const vocabulary = vocabularyOf(kind);
    const term = vocabulary && longestTerm(bare, vocabulary, terms);
    const ends = [...places, ...(term ? [term.end] : [])];
    // What is filed with somebody is what stands before the word: 任免备案.
    const isOfFiling = term !== undefined && term.name === FILING && places.length === 0;
    const end = isOfFiling ? 0 : Math.max(...ends);
    // A word for the kind says more than the name of one of its terms: 党课 is given, though there is a meeting of the name.
    const weight = (term ? term.name.length / 100 : 0) + (places.includes(end) ? 0.05 : 0);
    return ends.length > 0 ? [{ kind, end: end + weight }] : [];
  });
  return found.sort((one, other) => other.end - one.end).map(({ kind }) => kind);
}

const FILING = "备案";

interface TermIn {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name of a term in a text. */
function longestTerm(text: string, vocabulary: Vocabulary, terms: Terms): TermIn | undefined {
  return termsIn(text, vocabulary, terms)[0];
}

function termsIn(text: string, vocabulary: Vocabulary, terms: Terms): TermIn[] {
  const names = terms
    .all(vocabulary)
    .flatMap((term) => namesOf(term).filter((name) => name !== term.id && name.length > 1));
  return names
    .flatMap((name) => {
      const written =
        [name, withoutReport(name), name.replace(/会议$/, "会")].find((one) => text.includes(one)) ?? name;
      const at = text.lastIndexOf(written);
      return at < 0 ? [] : [{ name, start: at, end: at + written.length }];
    })
    .sort((one, other) => other.name.length - one.name.length);
}

/** A report by what it is of, as titles name it: 述责述廉情况一览表 lists 述责述廉报告. */
function withoutReport(name: string): string {
  const subject = name.replace(/(报告|汇报)$/, "");
  return subject.length >= 4 ? subject : name;
}

/** What all of these ledgers are about, where a title puts it within the name of a type: 履行全面从严治党主体责任情况报告. */
const MATTERS = /(全面从严治党|党风廉政建设(责任制)?|党风廉政)(和反腐败工作)?/g;

/** Types by what titles say of them in other words than their names. */
const SAID_OTHERWISE: readonly { readonly vocabulary: Vocabulary; readonly id: string; readonly says: RegExp }[] = [
  {
    vocabulary: "reports",
    id: "department-integrity",
    says: /(部门|科室|处室|庭室|站所)(负责人|主要负责人)?(向.{2,6})?(汇报.{0,2}党风廉政(建设)?|党风廉政(建设)?(工作)?情况汇报)/,
  },
  { vocabulary: "events", id: "inspection-finding", says: /(检查|督查|督察|巡查)(反馈|发现)的?问题/ },
];

/** The type that a name or title writes for all that stands under it; undefined where it writes none, or several. */
export function typeNamed(text: string, vocabulary: Vocabulary, terms: Terms): string | undefined {
  const bare = unquoted(text);
  const otherwise = SAID_OTHERWISE.find((one) => one.vocabulary === vocabulary && one.says.test(bare));
  if (otherwise) return terms.all(vocabulary).find(({ id }) => id === otherwise.id)?.zh;
  const plainly = termsIn(bare, vocabulary, terms);
  const found = plainly.length > 0 ? plainly : termsIn(bare.replace(MATTERS, ""), vocabulary, terms);
  const [longest] = found;
  if (!longest) return undefined;
  const covered = (one: TermIn) => one.end <= longest.end && one.start >= longest.start;
  const sameTerm = (one: TermIn) => terms.find(vocabulary, one.name) === terms.find(vocabulary, longest.name);
  if (!found.every((one) => covered(one) || sameTerm(one))) return undefined;
  // 司法巡查与审务督察: what is one of several things is not the type of all.
  if (
    plainly.length > 0 &&
    (/([与和及]|[^一二三四五六七八九十\d]、)$/.test(bare.slice(0, longest.start)) ||
      /^[与和及、](?!(学习|整改|落实|处理|反馈|贯彻|传达|办理))/.test(bare.slice(longest.end)))
  )
    return undefined;
  // Of the names of one term, the one that is written.
  return (found.find((one) => sameTerm(one) && bare.includes(one.name)) ?? longest).name;
}

/** The one year that a text names; null where it names none or several. */
export function yearNamed(text: string): number | null {
  const bare = inDigits(tight(text));
  const ofYear = new Set([...bare.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年度|年)/g)].map(([, year]) => Number(year)));
  const [first, ...more] =
    ofYear.size > 0 ? ofYear : new Set([...bare.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year)));
  const compact = /^(20\d{2})(0[1-9]|1[0-2])$/.exec(bare)?.[1];
  if (first === undefined) return compact ? Number(compact) : null;
  return more.length === 0 ? first : null;
}

/** The month that a sheet's name or a line names: 3月, 三月份, 2025.03. */
export function monthNamed(text: string): number | null {
  const bare = tight(text);
  const chinese = /(?<![\d一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月/.exec(bare)?.[1];
  const digits = /(?<!\d)(0?[1-9]|1[0-2])月/.exec(bare)?.[1] ?? /^20\d{2}[.\-/]?(0?[1-9]|1[0-2])$/.exec(bare)?.[1];
  const months = [...bare.matchAll(/月/g)].length;
  if (months > 1) return null;
  return chinese ? (upToNinetyNine(chinese) ?? null) : digits ? Number(digits) : null;
}
