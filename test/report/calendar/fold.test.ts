import fc from "fast-check";
import ical from "ical-generator";
import { describe, expect, it } from "vitest";
import { folded } from "../../../src/report/calendar/fold.js";

describe("lines of a calendar file", () => {
  it("are folded as the library folds a whole file", () => {
    const letter = fc.constantFrom("a", " ", "é", "党", "😀", ":", "1");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 200 }), (letters) => {
        const file = ical({ prodId: "-//a//b//EN" });
        file.createEvent({ id: "1", start: new Date(0), stamp: new Date(0), allDay: true, summary: letters.join("") });
        const [event] = file.events();
        const text = file.toString();
        const from = text.indexOf("BEGIN:VEVENT");
        expect(folded(event?.toString() ?? "")).toBe(text.slice(from, text.lastIndexOf("END:VCALENDAR")));
      }),
    );
  });

  it("have at most 75 bytes each", () => {
    const lines = folded(`SUMMARY:${"严".repeat(100)}\r\nEND`).split("\r\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
