import { summarise } from "../../audit/finding.js";
import { inLanguage } from "../../messages/messages.js";
import type { LocalText } from "../../regulation/local-text.js";
import type { MeasureFacts } from "../../views/case/facts.js";
import type { CaseView } from "../../views/case/view.js";
import { findingJson, partyJson } from "../finding/json.js";
import { jsonText } from "../json.js";
import type { Reporter } from "../reporter.js";
import { allFindings, isOpen, textsOf } from "./view.js";

/** A case as data: audit-case/1; findings as in the result. */
export const caseJson: Reporter<CaseView> = (view, { messages, tool }) => {
  const text = (one: LocalText | null) => one && inLanguage(one, messages);
  const measures = (list: readonly MeasureFacts[]) => list.map((one) => ({ ...one, type: text(one.type) }));
  const { facts, oversight } = view;
  const document = {
    schema: "audit-case/1",
    tool,
    asOf: view.asOf,
    years: view.years,
    unit: view.unit,
    case: {
      id: facts.label,
      title: facts.title,
      date: facts.place.date,
      occurred: facts.occurred,
      subject: text(facts.subject),
      posts: facts.posts.map((post) => ({ role: text(post.role), departments: textsOf(post.departments, messages) })),
      post: facts.post,
      department: text(facts.department),
      category: facts.category,
      severity: text(facts.severity),
      flags: textsOf(facts.flags, messages),
      status: facts.status,
      measures: measures(facts.measures),
      reported: facts.reported.map(({ to, date }) => ({ to: textsOf(to, messages), date })),
      decision: facts.decision && {
        mode: text(facts.decision.mode),
        by: textsOf(facts.decision.by, messages),
        dissent: textsOf(facts.decision.dissent, messages),
      },
      mitigating: textsOf(facts.mitigating, messages),
      aggravating: textsOf(facts.aggravating, messages),
      about: facts.about,
      concluded: facts.concluded,
      file: facts.place.file,
      line: facts.place.line,
    },
    oversight: {
      on: oversight.on,
      departments: textsOf(oversight.departments, messages),
      heads: oversight.heads.map((party) => partyJson(party, messages)),
      overseers: oversight.overseers.map((party) => partyJson(party, messages)),
      branchSecretaries: oversight.branchSecretaries.map((party) => partyJson(party, messages)),
    },
    leaders: view.leaders.map((leader) => ({
      who: partyJson(leader.who, messages),
      finding: text(leader.finding),
      responsibility: text(leader.responsibility),
      severity: text(leader.severity),
      date: leader.date,
      measures: measures(leader.measures),
      ground: textsOf(leader.ground, messages),
      mitigating: textsOf(leader.mitigating, messages),
      aggravating: textsOf(leader.aggravating, messages),
      adjustment: text(leader.adjustment),
      decidedBy: textsOf(leader.decidedBy, messages),
    })),
    records: view.records.map(({ unit, kind, type, title, place }) => ({
      unit,
      kind,
      type: text(type),
      title,
      ...place,
    })),
    summary: summarise(allFindings(view)),
    regulations: view.sections.map((section) => ({
      unit: section.unit.id,
      id: section.regulation.id,
      title: text(section.regulation.title),
      findings: section.items.map(({ finding, tier }) => ({
        ...findingJson(finding, messages),
        requirement: text(finding.requirement),
        open: isOpen(finding),
        tier: tier && { severity: text(tier.severity), measures: textsOf(tier.measures, messages) },
      })),
      bars: section.bars.map((bar) => ({
        clause: bar.clause,
        title: text(bar.title),
        requirement: text(bar.requirement),
        who: partyJson(bar.who, messages),
        since: bar.since,
        until: bar.until,
        state: bar.state,
        findings: bar.findings.map((finding) => findingJson(finding, messages)),
      })),
    })),
  };
  return `${jsonText(document)}\n`;
};
