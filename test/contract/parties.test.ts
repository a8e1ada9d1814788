import { describe, expect, it } from "vitest";
import {
  audited,
  department,
  type Entry,
  head,
  ledger,
  mine,
  overseer,
  person,
  post,
  secretary,
  within,
} from "./support.js";

const departments = [department("office"), department("legal")];

describe("a department in a post", () => {
  it.each(["first", "业务一科(筹)", "业务一科（筹）", " 业务一科（筹）"])(
    "is named as in a record: %s",
    async (name) => {
      const unit = {
        regulations: ["qingcheng"],
        departments: [{ id: "first", name: "业务一科（筹）" }],
        people: [overseer("li", [name]), head("zhao", name)],
      };
      const audit = await audited(ledger(unit), "2025-12-31");
      expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
    },
  );
});

describe("people in a record", () => {
  const people = [
    overseer("li", ["office", "legal"]),
    overseer("zhou", ["office"]),
    head("zhao", "office"),
    head("qian", "legal"),
  ];
  const talked = (talk: Entry) =>
    audited(
      ledger({ regulations: ["qingcheng"], departments, people }, { talks: [{ date: "2025-05-05", ...talk }] }),
      "2025-12-31",
    );

  it("counts a group talk for each one named, and for nobody else", async () => {
    const both = await talked({ type: "integrity", by: "li", with: ["zhao", "qian"] });
    expect(both.status("11.6b/li/zhao/-/2025-Q2")).toBe("met");
    expect(both.status("11.6b/li/qian/-/2025-Q2")).toBe("met");
    const one = await talked({ type: "integrity", by: "li", with: ["zhao"] });
    expect(one.status("11.6b/li/qian/-/2025-Q2")).toBe("gap");
  });

  it("counts a talk held by two for each of them", async () => {
    const audit = await talked({ type: "integrity", by: ["li", "zhou"], with: "zhao" });
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("met");
    expect(audit.status("11.6b/zhou/zhao/-/2025-Q2")).toBe("met");
  });

  it("does not take the one talked with for the one who talks", async () => {
    const audit = await talked({ type: "integrity", by: "zhao", with: "li" });
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
  });

  it("counts no talk of another type", async () => {
    const audit = await talked({ type: "reminder", by: "li", with: "zhao" });
    expect(audit.status("11.6b/li/zhao/-/2025-Q2")).toBe("gap");
  });

  it("takes a list of types for any of them", async () => {
    const unit = { regulations: ["liaoning"], people: [secretary("wang"), person("li", post("member"))] };
    const status = async (type: string) => {
      const talks = [{ date: "2025-05-05", type, by: "wang", with: "li" }];
      return (await audited(ledger(unit, { talks }), "2026-01-31", 2025)).status("7(8)a/wang/li/-/2025");
    };
    expect(await status("integrity")).toBe("met");
    expect(await status("heart-to-heart")).toBe("met");
    expect(await status("summons")).toBe("gap");
  });
});

describe("bodies and departments in a record", () => {
  it("counts the body's act, not that of one who sits on it", async () => {
    const unit = { regulations: ["qingcheng"], people: [secretary("wang")] };
    const status = async (by: string) => {
      const activities = [{ date: "2025-05-05", type: "inspection", by }];
      return (await audited(ledger(unit, { activities }), "2025-12-31")).status("9.14b/party-group/-/-/2025-H1");
    };
    expect(await status("party-group")).toBe("met");
    expect(await status("wang")).toBe("gap");
    expect(await status("discipline-group")).toBe("gap");
  });

  it("takes a list of parties for any of them", async () => {
    const status = async (from: string) => {
      const reports = [{ date: "2025-03-05", type: "accountability-statistics", from, to: "superior-discipline" }];
      const audit = await audited(ledger({ regulations: ["provincial-opinion"] }, { reports }), "2025-12-31");
      return audit.status("15a/party-group/-/superior-discipline/2025-Q1");
    };
    expect(await status("party-group")).toBe("met");
    expect(await status("discipline-group")).toBe("met");
    expect(await status("leading-group")).toBe("gap");
  });

  it("has a department act through its head only where the row says so", async () => {
    const unit = {
      regulations: ["city-procuratorate"],
      departments: [department("watch", { function: "inspection" })],
      people: [head("zhao", "watch")],
    };
    const status = async (from: string) => {
      const reports = [{ date: "2025-04-05", type: "analysis", from, to: "party-group", covers: "2025-Q1" }];
      return (await audited(ledger(unit, { reports }), "2025-12-31")).status("14(1)b/watch/-/party-group/2025-Q1");
    };
    expect(await status("watch")).toBe("met");
    expect(await status("zhao")).toBe("gap");
  });

  it("accepts from a department that is the counterpart its head at the time, and nobody else", async () => {
    const people = [
      overseer("li", ["office"]),
      head("qian", "office", { to: "2025-04-30" }),
      head("zhao", "office", { from: "2025-05-01" }),
      person("chen", post("department-deputy", { department: "office" })),
    ];
    const status = async (from: string, date: string) => {
      const reports = [{ date, type: "department-integrity", from, to: "li" }];
      const files = ledger({ regulations: ["qingcheng"], departments, people }, { reports });
      return (await audited(files, "2025-12-31")).status("11.6a/li/office/-/2025-Q2");
    };
    expect(await status("office", "2025-04-30")).toBe("met");
    expect(await status("qian", "2025-04-30")).toBe("met");
    expect(await status("zhao", "2025-05-01")).toBe("met");
    expect(await status("zhao", "2025-04-30")).toBe("gap");
    expect(await status("qian", "2025-05-01")).toBe("gap");
    expect(await status("chen", "2025-05-01")).toBe("gap");
  });

  it("counts an act for the departments it names alone", async () => {
    const people = [overseer("li", ["office", "legal"])];
    const activities = [{ date: "2025-05-05", type: "lesson", by: "li", departments: ["office"] }];
    const files = ledger({ regulations: ["qingcheng"], departments, people }, { activities });
    const audit = await audited(files, "2026-01-31", 2025);
    expect(audit.status("11.6d/li/office/-/2025")).toBe("met");
    expect(audit.status("11.6d/li/legal/-/2025")).toBe("gap");
  });

  it("judges a unit on its own records", async () => {
    const activities = [{ date: "2025-05-05", type: "inspection", by: "party-group" }];
    const files = {
      ...ledger({ regulations: ["qingcheng"] }),
      ...within("east", ledger({ id: "east", name: "东所", regulations: ["qingcheng"] }, { activities })),
    };
    const audit = await audited(files, "2025-12-31");
    expect(audit.status("9.14b/party-group/-/-/2025-H1", "u")).toBe("gap");
    expect(audit.status("9.14b/party-group/-/-/2025-H1", "east")).toBe("met");
  });
});

describe("meetings", () => {
  const met = async (regulation: string, duty: string, meeting: Entry) => {
    const files = ledger({ regulations: [regulation], people: [secretary("wang")] }, { meetings: [meeting] });
    return (await audited(files, "2025-12-31")).status(duty);
  };

  it("counts a meeting only for what it specially studied", async () => {
    const duty = "6(1)d/party-group/-/-/2025-H1";
    const meeting = { date: "2025-05-05", type: "party-group-meeting" };
    expect(await met("liaoning", duty, { ...meeting, topics: "integrity" })).toBe("met");
    expect(await met("liaoning", duty, { ...meeting, topics: ["appointments", "strict-governance"] })).toBe("met");
    expect(await met("liaoning", duty, { ...meeting, topics: ["appointments"] })).toBe("gap");
    expect(await met("liaoning", duty, { ...meeting, title: "党风廉政建设" })).toBe("gap");
    expect(await met("liaoning", duty, { ...meeting, type: "leading-group-meeting", topics: ["integrity"] })).toBe(
      "gap",
    );
  });

  it("takes a meeting for a regular one unless it says otherwise", async () => {
    const duty = "7.p1a/joint-conference/-/-/2025-Q2";
    const meeting = { date: "2025-05-05", type: "joint-conference" };
    expect(await met("city-procuratorate", duty, meeting)).toBe("met");
    expect(await met("city-procuratorate", duty, { ...meeting, regular: false })).toBe("gap");
  });

  it("asks for the chair where the row names one", async () => {
    const meeting = { date: "2025-05-05", type: "party-group-meeting", topics: ["integrity"] };
    const files = (chair: string) =>
      ledger(
        { regulations: ["liaoning"], people: [secretary("wang"), person("li", post("member"))] },
        { meetings: [{ ...meeting, chair }] },
      );
    expect((await audited(files("wang"), "2025-12-31")).finding("7(6)a/wang/-/-/2025").found).toBe(1);
    expect((await audited(files("li"), "2025-12-31")).finding("7(6)a/wang/-/-/2025").found).toBe(0);
  });

  it("takes any meeting where the row says any", async () => {
    for (const type of ["work-meeting", "party-group-meeting", "department-meeting"]) {
      const meeting = { date: "2025-02-05", type, topics: ["deployment"] };
      expect(await met("hebei", "11c/party-group/-/-/2025", meeting)).toBe("met");
    }
  });
});

describe("written and oral reports", () => {
  const unit = { regulations: ["provincial-opinion", "liaoning"], people: [person("li", post("member"))] };
  const filed = (report: Entry) =>
    audited(ledger(unit, { reports: [{ type: "responsibility", ...report }] }), "2025-12-31");

  it("takes a report for a written one unless it says otherwise", async () => {
    const report = { date: "2025-01-15", from: "party-group", to: "superior-party" };
    const duty = "9a/party-group/-/superior-party/2025-01-31";
    expect((await filed(report)).status(duty)).toBe("met");
    expect((await filed({ ...report, form: "written" })).status(duty)).toBe("met");
    expect((await filed({ ...report, form: "oral" })).status(duty)).toBe("gap");
  });

  it("does not take a written report for an oral one", async () => {
    const report = { date: "2025-05-15", from: "li", to: "party-group" };
    const duty = "6(2)a/party-group/li/-/2025-H1";
    expect((await filed({ ...report, form: "oral" })).status(duty)).toBe("met");
    expect((await filed(report)).status(duty)).toBe("gap");
  });

  it("takes either form where the row names none", async () => {
    for (const form of ["oral", "written"]) {
      const reports = [{ date: "2025-06-15", type: "responsibility", from: "li", to: "party-group", form }];
      const files = ledger({ regulations: ["hebei"], people: [person("li", post("member"))] }, { reports });
      expect((await audited(files, "2025-12-31")).status("16b/li/-/-/2025")).toBe("met");
    }
  });
});

describe("oral reports heard at meetings", () => {
  const bodies = ["party-group", "leading-group", "joint-conference", "government", "discipline-group"];
  const book = mine([
    {
      clause: "1",
      holder: "role secretary",
      recipient: [...bodies, "plenary"],
      every: "year",
      evidence: { report: "responsibility", form: "oral", from: "holder", to: "recipient" },
    },
  ]);
  const heardBy = async (type: string) => {
    const meetings = [{ date: "2025-05-05", type, heard: [{ from: "wang", type: "responsibility" }] }];
    const files = { ...ledger({ regulations: ["mine"], people: [secretary("wang")] }, { meetings }), ...book };
    const { result } = await audited(files, "2026-01-31", 2025);
    return result.findings.filter(({ status }) => status === "met").map(({ id }) => id.split("/").at(-2));
  };

  it.each([
    ["party-group-meeting", ["party-group"]],
    ["performance-review-meeting", ["party-group"]],
    ["leading-group-meeting", ["leading-group"]],
    ["joint-conference", ["joint-conference"]],
    ["government-integrity-meeting", ["government"]],
    ["plenary-session", ["plenary"]],
    ["democratic-life-meeting", []],
    ["branch-life-meeting", []],
    ["study-session", []],
    ["department-meeting", []],
    ["work-meeting", []],
  ])("takes what is heard at a %s as reported to %j", async (type, recipients) => {
    expect(await heardBy(type)).toEqual(recipients);
  });

  const unit = { regulations: ["liaoning", "hebei"], people: [secretary("wang"), person("li", post("member"))] };
  const hearing = (date: string, heard: Entry[], type = "party-group-meeting") =>
    audited(ledger(unit, { meetings: [{ date, type, heard }] }), "2025-12-31");

  it("counts it on the meeting's date, for each one heard", async () => {
    const audit = await hearing("2025-06-30", [
      { from: "li", type: "responsibility" },
      { from: "discipline-group", type: "supervision" },
    ]);
    expect(audit.status("6(2)a/party-group/li/-/2025-H1")).toBe("met");
    expect(audit.status("6(2)c/party-group/discipline-group/-/2025-H1")).toBe("met");
    expect(
      (await hearing("2025-07-01", [{ from: "li", type: "responsibility" }])).status("6(2)a/party-group/li/-/2025-H1"),
    ).toBe("gap");
  });

  it("counts it by the type of the report", async () => {
    const audit = await hearing("2025-05-05", [{ from: "li", type: "supervision" }]);
    expect(audit.status("6(2)a/party-group/li/-/2025-H1")).toBe("gap");
  });

  it("does not count it as a written report", async () => {
    const audit = await hearing("2025-07-05", [{ from: "li", type: "responsibility" }], "performance-review-meeting");
    expect(audit.status("16b/li/-/-/2025")).toBe("met");
    expect(audit.status("8(10)/li/-/party-group/2025")).toBe("due-soon");
  });

  it("lets a hearing at the plenary session serve one who may report there or above", async () => {
    const audit = await hearing("2025-05-05", [{ from: "wang", type: "responsibility" }], "plenary-session");
    expect(audit.status("7(12)/wang/-/-/2025")).toBe("met");
  });

  it("leaves free what the evidence does not name", async () => {
    const audit = await hearing("2025-05-05", [{ from: "li", type: "assessment-results" }]);
    expect(audit.status("6(2)d/party-group/-/-/2025")).toBe("met");
  });
});

describe("recipients", () => {
  const organs = [
    { name: "中共青山县委", as: ["local-party-committee", "superior-party"] },
    { name: "青山县纪委", as: ["local-discipline"] },
  ];
  const sent = (to: string | string[], unit: Entry = { organs }) => {
    const reports = [{ date: "2025-05-05", type: "responsibility", from: "party-group", to }];
    return audited(ledger({ regulations: ["qingcheng"], ...unit }, { reports }), "2026-01-31", 2025);
  };
  const duty = (relation: string) => `9.3/party-group/-/${relation}/2025`;

  it("owes each recipient a report of its own", async () => {
    const audit = await sent("local-discipline");
    expect(audit.duties("9.3")).toEqual([
      "party-group/-/local-discipline/2025",
      "party-group/-/local-party-committee/2025",
      "party-group/-/superior-organ/2025",
    ]);
    expect(audit.status(duty("local-discipline"))).toBe("met");
    expect(audit.status(duty("local-party-committee"))).toBe("gap");
  });

  it("lets one paper to two recipients serve both", async () => {
    const audit = await sent(["local-party-committee", "local-discipline"]);
    expect(audit.status(duty("local-party-committee"))).toBe("met");
    expect(audit.status(duty("local-discipline"))).toBe("met");
    expect(audit.status(duty("superior-organ"))).toBe("gap");
  });

  it.each(["中共青山县委", "local-party-committee", "superior-party"])(
    "takes an organ of two relations, written %s, for all of them",
    async (to) => {
      expect((await sent(to)).status(duty("local-party-committee"))).toBe("met");
      expect((await sent(to)).status(duty("local-discipline"))).toBe("gap");
    },
  );

  it("keeps relations apart that no one organ bears", async () => {
    const apart = { organs: [{ name: "中共青山县委", as: ["local-party-committee"] }] };
    expect((await sent("superior-party", apart)).status(duty("local-party-committee"))).toBe("gap");
  });

  it("takes two organs of one relation for one recipient, either of which will do", async () => {
    const two = {
      organs: [
        { name: "甲市人民检察院", as: ["superior-organ"] },
        { name: "甲市院驻县检察室", as: "superior-organ" },
      ],
    };
    for (const to of ["甲市人民检察院", "甲市院驻县检察室", "superior-organ"]) {
      const audit = await sent(to, two);
      expect(audit.duties("9.3")).toContain("party-group/-/superior-organ/2025");
      expect(audit.duties("9.3")).toHaveLength(3);
      expect(audit.status(duty("superior-organ"))).toBe("met");
    }
  });

  it("takes a relation that no organ bears for a recipient still", async () => {
    expect((await sent("superior-organ", {})).status(duty("superior-organ"))).toBe("met");
    expect((await sent("local-discipline", {})).status(duty("superior-organ"))).toBe("gap");
  });

  it("takes alternatives for one duty", async () => {
    const status = async (to: string) => {
      const reports = [{ date: "2025-05-05", type: "responsibility", from: "wang", to }];
      const files = ledger({ regulations: ["liaoning"], people: [secretary("wang")] }, { reports });
      return (await audited(files, "2026-01-31", 2025)).status("7(12)/wang/-/-/2025");
    };
    expect(await status("superior-party")).toBe("met");
    expect(await status("plenary")).toBe("met");
    expect(await status("superior-discipline")).toBe("gap");
  });
});

describe("guests (列席) of a meeting", () => {
  const unit = { regulations: ["qingcheng"], departments, people: [secretary("wang")] };
  const guests = (value: string | readonly string[]) =>
    audited(ledger(unit, { meetings: [{ date: "2025-05-05", type: "work-meeting", guests: value }] }), "2025-12-31");

  it.each([
    ["organs, units, people, in the ledger or not", ["县纪委", "office", "某wang", "邻县人民法院李某"]],
    ["as one text too", "某wang、县委组织部、邻县人民法院李某"],
    ["nobody", "无"],
  ])("are %s", async (_, value) => {
    const { notices } = (await guests(value)).result;
    expect(notices.filter(({ file }) => file !== null)).toEqual([]);
  });
});

describe("a report is to organs, bodies, people, departments, units", () => {
  const unit = { regulations: ["qingcheng"], departments, people: [secretary("wang")] };
  it.each(["superior-party", "party-group", "wang", "office", "u"])("to %s", async (to) => {
    const report = { date: "2025-05-05", type: "analysis", from: "party-group", to };
    const { result } = await audited(ledger(unit, { reports: [report] }), "2025-12-31");
    expect(result.ledger).toMatchObject({ records: 1, leftOut: 0 });
  });
});
