import { describe, expect, it } from "vitest";
import { type PartyKey, partyKey, personKey } from "../../../src/ledger/model.js";
import type { Draft } from "../../../src/views/draft.js";
import { namedDraft } from "../../../src/views/plan/named-draft.js";
import { draft } from "../../support/draft.js";
import { department, group, person, post, unit } from "../../support/records.js";
import { contextOn } from "../../support/rules.js";

const own = unit({
  people: [{ ...person("wang", post("secretary")), name: "王远" }],
  departments: [department("office")],
  groups: [group("g1", "cell", { name: "第一小组" })],
  organs: [{ name: "县委", relations: ["superior-party", "local-party"] }],
});
const context = contextOn("2025-12-31", own, { others: [unit({ id: "hexi" })] });
const named = (fields: Partial<Draft>) =>
  namedDraft(draft({ kind: "report", type: "responsibility", ...fields }), context);

describe("a record to be made", () => {
  it("is told by the names of its type, topics and form", () => {
    const said = named({ topics: ["integrity"], form: "oral", covers: "2025-H1", about: ["mt"] });
    expect(said).toMatchObject({ kind: "report", covers: "2025-H1", about: ["mt"], form: { zh: "口头", en: "oral" } });
    expect(said.type.zh).not.toBe("responsibility");
    expect(said.topics[0]?.zh).not.toBe("integrity");
    expect(named({}).form).toBeNull();
  });

  it("keeps the id of what is no term", () => {
    expect(named({ type: "own-report", topics: ["own-topic"] })).toMatchObject({
      type: { zh: "own-report", en: "own-report" },
      topics: [{ zh: "own-topic", en: "own-topic" }],
    });
  });

  it.each<readonly [PartyKey, string]>([
    [personKey("u", "wang"), "王远"],
    [personKey("u", "nobody"), "u/nobody"],
    [partyKey("department", "office"), "office科"],
    [partyKey("group", "g1"), "第一小组"],
    [partyKey("unit", "hexi"), "hexi院"],
    [partyKey("unit", "hedong"), "hedong"],
    [partyKey("body", "party-group"), "党组"],
    [partyKey("organ", "superior-party"), "县委"],
  ])("names %s as %s", (key, name) => {
    expect(named({ slots: { to: [key] } }).places.to?.map(({ zh }) => zh)).toEqual([name]);
  });

  it("names an organ once, whatever relations it bears", () => {
    const to = [partyKey("organ", "superior-party"), partyKey("organ", "local-party"), personKey("u", "wang")];
    expect(named({ slots: { to } }).places.to?.map(({ zh }) => zh)).toEqual(["县委", "王远"]);
  });

  it("names those whose reports are heard", () => {
    const heard = [{ from: personKey("u", "wang"), type: "responsibility", covers: "2025", isGuess: false }];
    const [one] = named({ kind: "meeting", type: "party-group-meeting", heard }).heard;
    expect(one).toMatchObject({ from: { zh: "王远" }, covers: "2025" });
    expect(one?.type.zh).not.toBe("responsibility");
    expect(named({}).heard).toEqual([]);
  });
});
