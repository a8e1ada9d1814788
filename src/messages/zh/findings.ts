import type { Counted, RecordPlace } from "../../audit/finding.js";
import { placeShown } from "../../document/place-shown.js";
import type { Messages } from "../words.js";
import { unitOf, until } from "./phrases.js";
import { ruleTexts } from "./rule-findings.js";

/** How much is asked, how much there is, and of what. */
interface Asked {
  readonly found: number;
  readonly required: number;
  readonly counted?: Counted;
}

const places = (evidence: readonly RecordPlace[]) => evidence.map(placeShown).join("、");
const more = (count: number) => (count > 0 ? `等（另有 ${count} 条）` : "");

const times = ({ found, required, counted }: Asked) => {
  const unit = unitOf(counted);
  return required > 1 ? `，已有 ${found} ${unit}，应有 ${required} ${unit}` : "";
};

export const findings: Messages["findings"] = {
  "duty-met": ({ on, ...asked }) => `已于 ${on} 完成${times(asked)}`,
  "duty-late": ({ due, on, daysLate, ...asked }) =>
    `应于 ${due} 前完成，实际 ${on} 完成，晚 ${daysLate} 天${times(asked)}`,
  "duty-gap": ({ required, found, counted, due, daysPast }) =>
    found === 0
      ? `应于 ${due} 前完成${required > 1 ? ` ${required} ${unitOf(counted)}` : ""}，没有记录，已过 ${daysPast} 天`
      : `应于 ${due} 前完成 ${required} ${unitOf(counted)}，只有 ${found} ${unitOf(counted)}，已过 ${daysPast} 天`,
  "duty-due-soon": ({ due, daysLeft, ...asked }) => `应于 ${due} 前完成，${until(daysLeft)}${times(asked)}`,
  "duty-pending": ({ due, daysLeft, ...asked }) => `应于 ${due} 前完成，${until(daysLeft)}${times(asked)}`,
  "duty-open": ({ since, days, ...asked }) =>
    `条款没有写明期限，自 ${since} 起算，至今 ${days} 天尚未办${times(asked)}`,
  "duty-long-open": ({ since, days, ...asked }) =>
    `条款没有写明期限，自 ${since} 起算已有 ${days} 天，还没有记录：是否已办、是否还要办，请有权的人判断${times(asked)}`,
  answered: ({ by, reason, date, file, line }) => `${by}于 ${date} 判断：${reason}（见 ${placeShown({ file, line })}）`,
  "duty-waived": ({ reason, approvedBy, until: last, file, line }) =>
    `已豁免：${reason}（${approvedBy}批准，至 ${last}，见 ${placeShown({ file, line })}）`,
  "trigger-without-concerned": () => "起因的记录没有写明涉及的人员、部门或者单位，无法判定谁办了才算",
  "duty-act-unclear": ({ records }) =>
    `${places(records)} 没有写 about，可能是针对它的，也可能是针对另一件的；请在记录里补写 about`,
  "duty-acts-unclear": ({ records, acts, triggers }) =>
    `有 ${triggers} 件事，${places(records)}${more(acts - records.length)} 没有写 about，不知针对其中哪一件；请在记录里补写 about`,
  "duty-case-open": ({ records, days }) =>
    `${places(records)} 立案已 ${days} 天，没有办结（concluded）、没有处理（measures、leaders）：是否仍在查处，请判断`,
  "duty-doubtful": ({ records }) =>
    `${places(records)} 与它有关，但做的人、方式或者所指与条款写的不全一样：算不算已办，请判断`,
  "duty-topics-unwritten": ({ records }) =>
    `${places(records)} 没有写 topics（议题），说不清是不是专门为它；请补写 topics`,
  "duty-link-unwritten": ({ records, about, lackTopics }) =>
    `${places(records)} 的文字提到它，但没有写 about；办的若就是这件事，补写 about: ${about}${lackTopics ? "，并写明 topics（议题）" : ""}`,
  "trigger-without-severity": () => "案件没有写情节（severity），无法判定是否须办",
  "trigger-without-grade": () => "考核没有写等次（grade），无法判定是否须办",
  "trigger-without-votes": () => "考核没有写票数（votes、valid），无法判定是否须办",
  "trigger-without-source": () => "事件没有写由什么发现的（about），无法判定是否须办",
  "no-subordinates": () => "没有下级单位，不适用",
  "no-case-measure": () => "时段内没有处理过案件，不适用",
  ...ruleTexts,
};

export const notes: Messages["notes"] = {
  "duty-met": ({ on }, evidence) => `${on} ${places(evidence)}`,
  "duty-late": ({ on, daysLate }, evidence) => `晚 ${daysLate} 天：${on} ${places(evidence)}`,
  "duty-gap": ({ daysPast }, evidence) =>
    `已过 ${daysPast} 天${evidence.length > 0 ? `，已有 ${places(evidence)}` : ""}`,
  "duty-due-soon": ({ daysLeft }) => until(daysLeft),
  "duty-pending": ({ daysLeft }) => until(daysLeft),
  "duty-open": ({ days }) => `没有期限，至今 ${days} 天`,
  "duty-long-open": ({ days }) => `没有期限，已有 ${days} 天没有记录，请判断`,
  answered: ({ by, reason }) => `${by}判断：${reason}`,
  "duty-waived": ({ reason, approvedBy, until: last }) => `${reason}（${approvedBy}批准，至 ${last}）`,
  "trigger-without-concerned": () => "起因的记录没有写明是谁",
  "duty-act-unclear": ({ records }) => `${places(records)} 没有写 about，不知针对哪一件`,
  "duty-acts-unclear": ({ records, acts, triggers }) =>
    `${places(records)}${more(acts - records.length)} 没有写 about，不知针对 ${triggers} 件事中的哪一件`,
  "duty-case-open": ({ records, days }) => `${places(records)} 立案已 ${days} 天，没有办结、处理`,
  "duty-doubtful": ({ records }) => `${places(records)} 与条款写的不全一样，算不算已办请判断`,
  "duty-topics-unwritten": ({ records }) => `${places(records)} 没有写 topics，说不清是不是专门为它`,
  "duty-link-unwritten": ({ records, about, lackTopics }) =>
    `${places(records)} 提到它，没有写 about: ${about}${lackTopics ? " 和 topics" : ""}`,
  "trigger-without-severity": () => "案件缺 severity（情节）",
  "trigger-without-grade": () => "考核缺 grade（等次）",
  "trigger-without-votes": () => "考核缺 votes（票数）",
  "trigger-without-source": () => "事件缺 about（由什么发现的）",
  "no-subordinates": () => "没有下级单位",
  "no-case-measure": () => "时段内没有处理过案件",
  ...ruleTexts,
};
