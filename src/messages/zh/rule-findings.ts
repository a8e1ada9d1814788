import type { RuleTexts } from "../words/rule-findings.js";
import { either, eitherText, fieldShown, nameOf, names, texts } from "./phrases.js";

export const ruleTexts: RuleTexts = {
  // 对记录的规则：只说记录了什么、条款要求什么
  "case-lacks": ({ field }) => `案件没有写${fieldShown(field)}，无法判定`,
  "leader-lacks": ({ field }) => `责任认定（leaders）没有写${fieldShown(field)}，无法判定`,
  "bar-lacks": ({ field }) => `没有写${fieldShown(field)}，无法判定是否在影响期内`,
  "nobody-held": ({ role }) => `当时没有记录谁担任${nameOf("roles", role)}，无法判定`,
  "not-kept": ({ field, records }) =>
    records > 0
      ? `${records} 条记录都没有登记${fieldShown(field)}，无法判定；补登这一栏即可`
      : `没有登记${fieldShown(field)}，无法判定`,
  "record-lacks": ({ field }) => `记录没有写${fieldShown(field)}，无法判定`,
  "record-holds": () => "记录符合条款",
  "record-no-evidence": () => "条款要求留有记录或者报告，这条记录没有附佐证（evidence）",
  "record-kept-elsewhere": () =>
    "记录本身没有附佐证（evidence），另写了步骤（steps），或者关于它的记录附有佐证；算不算留有记录，请判断",
  "record-chaired": ({ chair, asked }) => `主持人是${chair}，条款要求${eitherText(asked)}主持`,
  "record-last-spoken": ({ speaker, asked }) => `最后发言的是${speaker}，条款要求${eitherText(asked)}最后发言`,
  "record-not-commented": ({ names }) => `没有记录对这些人的点评：${names.join("、")}`,
  "record-not-attended": ({ names, asked }) => `条款要求${texts(asked)}到场，记录的出席、列席者是${names.join("、")}`,
  "record-not-about": ({ topics }) => `没有条款所要求的内容：${texts(topics)}`,
  "body-lacks": ({ field }) => `机构的组成没有写${fieldShown(field)}，无法判定`,
  "record-led": ({ leader, asked }) => `带队的是${leader}，条款要求${eitherText(asked)}带队`,
  "record-handled-own": ({ asked }) => `当事人就是条款要求办理的${eitherText(asked)}本人：由谁办理，请判断`,
  "record-handled": ({ names: who, asked }) => `写明办理的是${who.join("、")}，没有${eitherText(asked)}`,
  "record-done-by": ({ names: who, missing, each }) =>
    `记录写的是${who.join("、")}，没有${each ? texts(missing) : eitherText(missing)}`,
  "record-not-joined": ({ names }) => `没有出席，也没有记为缺席：${names.join("、")}`,
  "record-not-withdrawn": ({ names }) => `有利害关系而没有回避：${names.join("、")}`,
  "record-methods": ({ used, least, missing }) =>
    least === 1
      ? `记录的方式里没有${eitherText(missing)}`
      : `条款所列的方式用了 ${used} 种，应有 ${least} 种，没有用到${texts(missing)}`,
  "record-disposed": ({ ways }) => `处置方式“${ways.join("、")}”不是条款所列的`,
  "record-steps": ({ steps }) => `这些步骤没有做到（没有、迟了、不是由应做的人做，或者没有写明意见）：${texts(steps)}`,
  "body-not-recorded": () => "unit.yaml 的 bodies 没有写这一机构由谁组成，无法判定",
  "body-holds": () => "机构的组成符合条款",
  "body-short": ({
    head,
    headAsked,
    deputies,
    deputyCount,
    otherDeputies,
    members,
    departments,
    office,
    officeAsked,
  }) =>
    [
      head === null ? "" : `任组长的是${head}，条款要求${eitherText(headAsked)}任组长`,
      deputies.length === 0 ? "" : `应任副组长：${deputies.join("、")}`,
      deputyCount === null ? "" : `副组长应有一名，记录有 ${deputyCount} 名`,
      otherDeputies.length === 0 ? "" : `任副组长的${otherDeputies.join("、")}不是副职`,
      members.length === 0 ? "" : `应在其中：${members.join("、")}`,
      departments.length === 0 ? "" : `没有人在其中的部门：${departments.join("、")}`,
      office === null ? "" : `办公室设在${office}，条款要求设在${eitherText(officeAsked)}`,
    ]
      .filter(Boolean)
      .join("；"),
  "body-overseen": ({ departments }) => `${departments.join("、")}只有分管领导在其中，算不算该部门参加，请判断`,
  "body-unstaffed": ({ departments }) =>
    `unit.yaml 没有登记${departments.join("、")}的人员，其中有没有人在领导小组，无法判定`,
  "tenure-kept": ({ since, full }) => `自 ${since} 任职，到 ${full} 满期`,
  "tenure-open": ({ since, full }) =>
    `自 ${since} 任职，${full} 已满期而没有变动：是不是已经在办，或者属于可以不动的？`,
  "tenure-over": ({ since, full }) => `自 ${since} 任职，${full} 已满期，没有变动`,
  "tenure-unknown": () => "职务没有写从哪天起（from），无法判定任职多久",
  "portfolio-kept": () => "没有分管条款所限的部门",
  "portfolio-unsure": ({ departments }) => `分管的部门可能管着条款所限的事：${departments.join("、")}；请判断`,
  "portfolio-broken": ({ departments }) => `分管了条款所限的部门：${departments.join("、")}`,
  "scale-fits": () => "等次是条款所列的",
  "scale-unsure": ({ grade }) =>
    `“${nameOf("grades", grade)}”不是条款所列的等次；记录没有写用的是哪部法规的等次（regulation），这是不是条款所说的考核？`,
  "scale-other": ({ grade }) => `“${nameOf("grades", grade)}”不是条款所列的等次`,
  "votes-over": ({ votes, valid }) => `${votes} 票，超过有效票 ${valid} 张的三分之二`,
  "votes-under": ({ votes, valid }) => `${votes} 票，达不到有效票 ${valid} 张的三分之二`,
  "votes-short": ({ votes, valid }) => `${votes} 票，没有超过有效票 ${valid} 张的三分之二`,
  "votes-tie": ({ votes, valid }) => `${votes} 票，正好是有效票 ${valid} 张的三分之二，条款没有说到；请判断`,
  "votes-too-few": ({ votes, valid }) => `${votes} 票，达不到有效票 ${valid} 张的三分之二，条款要求评为最低等次`,
  "grade-fits": () => "等次与当年的案件、追责相符",
  "grade-barred": ({ cases, grade }) =>
    `评为“${nameOf("grades", grade)}”，与当年的案件、追责不相符：${cases.join("、")}`,
  "grade-doubtful": ({ cases, grade }) =>
    `评为“${nameOf("grades", grade)}”；当年的案件是否容许，请判断：${cases.join("、")}`,
  "grade-case-lacks": ({ cases }) => `这些案件没有写情节（severity），无法判定：${cases.join("、")}`,
  "running-kept": () => "没有连续两年较差",
  "running-pursued": () => "连续两年较差，已有追责",
  "running-unknown": ({ year }) => `没有 ${year} 年的考核，无法判定是否连续两年较差`,
  "running-unpursued": ({ year }) => `${year}、${year + 1} 年连续两年较差，没有追责的记录`,
  "running-open": ({ year }) => `${year}、${year + 1} 年连续两年较差，还没有追责的记录；怎样追究，请判断`,
  "running-other": ({ year }) => `${year}、${year + 1} 年连续两年较差；有追责记录，是否为此追究，请判断`,
  "bears-labelled": ({ responsibility }) => `责任类型已经写明：${nameOf("responsibilities", responsibility)}`,
  "bears-bodies-alone": () => "只追究了集体责任，条款着重追究领导干部个人：是否还要追究个人，请判断",
  "bears-of-body": ({ responsibility }) =>
    `${nameOf("responsibilities", responsibility)}写在班子名下；是追究集体，还是追究其中某人，请判断`,
  "bears-right": () => "所负的责任符合条款",
  "bears-subject": () => "作出决定的就是当事人本人，案件已经处理",
  "bears-nothing": () => "有记录反对，没有追究",
  "bears-missing": ({ asked }) =>
    `条款要求追究${asked.length > 0 ? `其${names("responsibilities", asked)}` : ""}，案件的领导责任（leaders）没有记录`,
  "bears-no-fault": ({ asked }) =>
    `认定无责，而条款要求其${asked.length > 0 ? `负${names("responsibilities", asked)}` : "负责"}；请判断`,
  "bears-other": ({ asked, responsibility }) =>
    `记录是${nameOf("responsibilities", responsibility)}，条款要求${either(asked.map((one) => nameOf("responsibilities", one)))}`,
  "bears-dissenter": () => "有记录反对，条款不要求其负责，而已追责",
  "bears-own": ({ responsibility }) =>
    `有记录反对；追究的是其${nameOf("responsibilities", responsibility)}，是不是这项决策的领导责任，请判断`,
  "bears-objected": () => "有记录反对；主要负责人、分管者反对的是否免责，条款没有说到，请判断",
  "bears-decision": () => "案件记有集体决策，没有记录追究集体责任：案件是不是这项决策引起的，请判断",
  "ground-listed": ({ grounds }) => `追究情形：${texts(grounds)}`,
  "ground-unlisted": ({ grounds }) => `追究情形“${texts(grounds)}”是否条款所列，请判断`,
  "ground-spared": ({ grounds }) => `认定无责，而写明的情形（${texts(grounds)}）按条款应当追究；请判断`,
  "factor-listed": () => "有条款所列的情节",
  "factor-weighed": ({ adjustment }) =>
    adjustment === null ? "有这一情节，没有据以调整" : `已据以${nameOf("adjustments", adjustment)}`,
  "factor-unweighed": ({ adjustment, asked }) =>
    `条款要求${names("adjustments", asked)}，记录是${nameOf("adjustments", adjustment)}`,
  "factor-further": ({ adjustment, asked }) =>
    `条款只说${names("adjustments", asked)}，记录是${nameOf("adjustments", adjustment)}；请判断`,
  "factor-contrary": () => "从宽、从严的情节都有，请判断",
  "factor-part": ({ lacks }) => `写明的只是条款所列情节的一部分，没有写到：${lacks.join("、")}；是否这一情节，请判断`,
  "factor-unlisted": ({ factors }) => `情节“${texts(factors)}”是否条款所列，请判断`,
  "adjusted-without-factor": ({ adjustment }) =>
    `记录是${nameOf("adjustments", adjustment)}，没有写条款所列的情节；请判断`,
  "authority-right": () => "由条款所定的机关决定",
  "authority-other": ({ names: deciders }) => `由${deciders.join("、")}决定，不是条款所定的机关`,
  "authority-unknown": ({ names: deciders }) => `“${deciders.join("、")}”是否条款所定的机关，请判断`,
  "moved-held": () => "职务已变动，仍然追责",
  "moved-spared": ({ grounds }) => `职务变动不得作为不追究的理由，记录的理由是：${texts(grounds)}`,
  "moved-reason": ({ grounds }) => `认定无责的理由是“${texts(grounds)}”；是否因职务变动而不追究，请判断`,
  "measure-listed": ({ measures }) => `追责方式：${names("measures", measures)}`,
  "measure-unlisted": ({ measures }) => `条款没有列出的方式：${names("measures", measures)}；请判断`,
  "measure-missing": ({ measures }) => `条款要求有其中一种，记录没有：${names("measures", measures)}`,
  "account-present": () => "已有责任认定",
  "account-missing": () => "条款要求认定其责任（追责或者无责），案件的领导责任（leaders）没有记录",
  "account-open": ({ until: last }) => `尚无责任认定；${last} 以前视为仍在办理`,
  "account-run": ({ count, months }) =>
    `${months} 个月内已有 ${count} 件，都没有责任认定：是否属于条款所说的情形、追究谁，请判断`,
  "account-discretion": () => "条款要求视情追究，没有记录是否追究；请判断",
  "account-offender": () => "领导的责任已有认定，案件没有记录对当事人的措施；当事人怎样处理，请判断",
  "account-own": ({ role }) => `当事人本人就任${nameOf("roles", role)}，应由谁负领导责任，请判断`,
  "ladder-fits": () => "措施与情节相当",
  "ladder-heavier": ({ measures }) => `措施重于情节所对应的档次：${names("measures", measures)}`,
  "ladder-lighter": ({ measures }) => `只有较轻的措施：${names("measures", measures)}；是否有从轻、减轻的理由，请判断`,
  "ladder-own-missing": ({ measures }) => `没有记录这一情节所要求的措施：${names("measures", measures)}`,
  "ladder-swapped": ({ measures }) => `班子与个人的措施不能互换：${names("measures", measures)}`,
  "ladder-no-tier": ({ severity }) => `条款没有与“${nameOf("severities", severity)}”对应的档次；请判断`,
  "bar-kept": () => "不在影响期内，或者不属于所限事项",
  "bar-honour": ({ year }) => `${year} 年被追责，当年评优或者受表彰`,
  "bar-broken": ({ since, free }) => `${since} 被追责，影响期至 ${free} 之前`,
  "bar-level": ({ since }) => `${since} 被追责以后另有任职，请判断是否高于追责以前的职务`,
  "bar-longer": ({ since, free }) =>
    `${since} 被追责，措施自己的期限已满，处分的影响期至 ${free} 之前；这样的职务是否也限制，请判断`,
  "bar-offender": ({ since }) => `${since} 因本人的案件受到处理；这一处理是不是责任追究，请判断`,
};
