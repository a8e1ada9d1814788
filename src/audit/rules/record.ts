import { yearOf } from "../../calendar/day.js";
import type { Activity, Meeting, Person, Talk } from "../../ledger/ledger.js";
import { type PartyKey, partyKey } from "../../ledger/ledger.js";
import type { RecordRule } from "../../regulation/rulebook.js";
import type { FindingArgs, FindingCode } from "../finding.js";
import { partyOf } from "../party.js";
import type { Scene } from "../scene.js";
import { inRoles, serviceOn } from "../service.js";
import type { RuleVerdict } from "./rule.js";

/** How records of a kind must be: each that the rule is about is held to the one thing it asks. */
export function recordVerdicts(rule: RecordRule, scene: Scene): RuleVerdict[] {
  return recordsOf(rule, scene)
    .filter((record) => record.date <= scene.asOf && isMeant(record, rule, scene))
    .map((record) => {
      const short = shortcoming(record, rule, scene);
      return { clause: rule.clause, record, label: record.label, year: yearOf(record.date), holder: null, ...short };
    });
}

type Judged = Meeting | Talk | Activity;

function recordsOf(rule: RecordRule, { unit }: Scene): readonly Judged[] {
  return unit.records[rule.kind];
}

function isMeant(record: Judged, rule: RecordRule, scene: Scene): boolean {
  if (rule.types !== null && !rule.types.includes(record.type)) return false;
  if (rule.topics.length > 0 && !rule.topics.some((topic) => record.topics.includes(topic))) return false;
  if (rule.byRoles.length === 0) return true;
  const doers: readonly PartyKey[] = "by" in record ? record.by : [];
  return holdersOn(rule.byRoles, record, scene).some((person) => doers.includes(partyKey("person", person.id)));
}

type Outcome<Code extends FindingCode = FindingCode> = {
  readonly status: RuleVerdict["status"];
  readonly code: Code;
  readonly args: FindingArgs[Code];
};

function shortcoming(record: Judged, rule: RecordRule, scene: Scene): Outcome {
  const { must } = rule;
  const met: Outcome<"record-holds"> = { status: "met", code: "record-holds", args: {} };
  const short = <Code extends FindingCode>(code: Code, args: FindingArgs[Code]): Outcome<Code> => ({
    status: isFirm(record, rule) ? "breach" : "review",
    code,
    args,
  });
  const lacks = (field: string): Outcome<"record-lacks"> => ({
    status: "undetermined",
    code: "record-lacks",
    args: { field },
  });

  if (must.be === "evidenced") return record.evidence.length > 0 ? met : short("record-no-evidence", {});
  if (must.be === "about" && record.topics.length === 0) return lacks("topics");
  if (must.be === "about")
    return must.topics.some((topic) => record.topics.includes(topic)) ? met : short("record-not-about", {});
  if (record.kind !== "meetings") return lacks("type");
  switch (must.be) {
    case "attended": {
      if (record.attendees.length === 0) return lacks("attendees");
      const present = must.parties.some((party) => record.attendees.includes(partyKey(party.type, party.id)));
      return present ? met : short("record-not-attended", {});
    }
    case "chaired": {
      if (record.chair === null) return lacks("chair");
      const chairs = holdersOn(must.roles, record, scene).some(
        (person) => partyKey("person", person.id) === record.chair,
      );
      return chairs ? met : short("record-chaired", { chair: nameOf(record.chair, scene) });
    }
    case "last-spoken": {
      const last = record.speakers.at(-1);
      if (last === undefined) return lacks("speakers");
      const heads = holdersOn(must.roles, record, scene).map((person) => partyKey("person", person.id));
      const isAbsent = !heads.some(
        (head) => record.speakers.includes(head) || record.attendees.includes(head) || record.chair === head,
      );
      return isAbsent || heads.includes(last) ? met : short("record-last-spoken", { speaker: nameOf(last, scene) });
    }
    case "commented": {
      if (record.comments.length === 0) return lacks("comments");
      const excused = [record.chair, ...record.absent, ...record.comments];
      const missing = holdersOn(must.roles, record, scene).filter(
        (person) => !excused.includes(partyKey("person", person.id)),
      );
      return missing.length === 0
        ? met
        : short("record-not-commented", { names: missing.map((person) => person.name) });
    }
  }
}

function isFirm(record: Judged, rule: RecordRule): boolean {
  if (rule.review) return false;
  return rule.firmTopics.length === 0 || rule.firmTopics.some((topic) => record.topics.includes(topic));
}

function holdersOn(roles: readonly string[], record: Judged, { unit }: Scene): Person[] {
  return unit.people.filter((person) => serviceOn(person, inRoles(roles), record.date) !== undefined);
}

function nameOf(key: PartyKey, scene: Scene): string {
  return partyOf(key, scene).name.zh;
}
