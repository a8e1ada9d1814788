import type { PartyType } from "../../terms/party-types.js";
import type { CounterpartSelector, Evidence, HolderSelector, Part, SlotName } from "../rulebook.js";

const ANYBODY: readonly PartyType[] = ["person", "body", "department", "group", "unit", "organ"];
const ACTOR: readonly PartyType[] = ["person", "body", "department", "group"];

/** The places of each kind of record that evidence may ask to be filled, and who may be named there (contract 1). */
export const PLACES_OF_KINDS: Readonly<
  Record<Evidence["kind"], Readonly<Partial<Record<SlotName, readonly PartyType[]>>>>
> = {
  meeting: { chair: ["person"], of: ["group", "department", "body"] },
  talk: { by: ["person"], with: ["person"] },
  report: { from: [...ACTOR, "unit"], to: ANYBODY },
  activity: { by: ACTOR, with: ["person"], departments: ["department", "group", "unit"], to: ANYBODY },
  assessment: { by: ANYBODY, subject: [...ACTOR, "unit"] },
  case: { subject: ["person", "body"] },
  measure: {},
};

/** Who the two parties to a row's duties are. */
export interface RowParties {
  readonly holder: HolderSelector;
  readonly counterparts: readonly CounterpartSelector[];
}

/** Whether one who is meant by a part of evidence can be named in a place that takes some types: where people are wanted, whoever leads a department, group or unit may. */
export function canStand(part: Part, takes: readonly PartyType[], { holder, counterparts }: RowParties): boolean {
  switch (part.as) {
    case "party":
      return takes.includes(part.type);
    case "holder":
      return takes.includes(holderType(holder));
    case "counterpart":
      return (
        counterparts.length === 0 || counterparts.some((one) => counterpartTypes(one).some((type) => led(type, takes)))
      );
    case "any-department":
      return led("department", takes);
    case "any-role":
    case "group-head":
      return takes.includes("person");
    default:
      return true;
  }
}

/** What somebody leads, who is named for it where people are wanted. */
const LED: readonly PartyType[] = ["department", "group", "unit"];

/** Whether one of a type can be named where some types are, or whoever leads it can. */
function led(type: PartyType, takes: readonly PartyType[]): boolean {
  return takes.includes(type) || (takes.includes("person") && LED.includes(type));
}

/** What a holder is. */
export function holderType({ by }: HolderSelector): PartyType {
  if (by === "body" || by === "department" || by === "group") return by;
  return "person";
}

function counterpartTypes(selector: CounterpartSelector): readonly PartyType[] {
  switch (selector.by) {
    case "body":
    case "group":
      return [selector.by];
    case "departments":
      return ["department"];
    case "overseen-departments":
      return ["department", "group", "unit"];
    case "subordinate-units":
    case "units-below":
      return ["unit"];
    case "contacts":
      return ANYBODY;
    default:
      return ["person"];
  }
}
