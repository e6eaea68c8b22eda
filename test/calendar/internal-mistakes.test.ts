import { expect, it, vi } from "vitest";
import { schoolCalendar } from "../../src/calendar/school-calendar.js";
import { year2026 } from "./calendars.js";

vi.mock("../../src/calendar/compile-calendar.js", () => ({
  compileCalendar: () => {
    throw new Error("planted: 2026-09-01");
  },
}));

it("a mistake of the library while a calendar is prepared is an issue without anything of the calendar in it", () => {
  expect(schoolCalendar(year2026)).toEqual({
    ok: false,
    issues: [
      {
        code: "internal",
        path: "",
        message: "The library made a mistake in calendar/school-calendar. Please report this place.",
        input: "calendar",
      },
    ],
  });
});
