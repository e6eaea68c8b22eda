import { describe, expect, test } from "vitest";
import type { CalendarData } from "../../src/calendar/calendar-data.js";
import type { CodeLetter } from "../../src/index.js";
import { auditRegister } from "../../src/register/audit-register.js";
import { expectedRegister } from "../../src/register/expected-register.js";
import { autumn2026, faultlessMarks, mistakesIn, termPlan, withMark } from "./story.js";

// The home school has its INSET day on Monday 2 November 2026, the host has its own on Tuesday 10 November and is open
// on the 2nd. The pupil is at the host school from Monday to Wednesday.
const hostsOwn: CalendarData = { ...autumn2026, insetDays: ["2026-09-01", "2026-11-10"] };
const options = { calendar: autumn2026, hostCalendars: { host: hostsOwn } };

describe("a host school with other INSET days", () => {
  test("no session of the home school's has a place to go while the host is closed", () => {
    const result = expectedRegister(termPlan, { ...options, from: "2026-11-09", to: "2026-11-10" });
    if (!result.ok) throw new Error("refused");
    const { sessions, atHostsOnly } = result.register;
    expect(sessions.map(({ date, home, hosts }) => [date, home.code, home.status, hosts.length])).toEqual([
      ["2026-11-09", "D", "expected", 1],
      ["2026-11-09", "D", "expected", 1],
      ["2026-11-10", null, "cannot-tell", 0],
      ["2026-11-10", null, "cannot-tell", 0],
    ]);
    expect(sessions[2]?.home.missing.map(({ code }) => code)).toEqual(["missing.timetable.host-closed"]);
    expect(atHostsOnly).toEqual([]);
  });

  test("the host's sessions while the home school is closed stand by themselves", () => {
    const result = expectedRegister(termPlan, { ...options, from: "2026-10-30", to: "2026-11-03" });
    if (!result.ok) throw new Error("refused");
    const { atHostsOnly, sessions, notSessions } = result.register;
    expect(
      atHostsOnly.map(({ date, session, host }) => [date, session, host.code, host.placementAt]),
    ).toEqual([
      ["2026-11-02", "AM", "/", "/placements/0"],
      ["2026-11-02", "PM", "\\", "/placements/0"],
    ]);
    expect(sessions.map(({ date }) => date)).toEqual(["2026-11-03", "2026-11-03"]);
    expect(notSessions.map(({ date }) => date)).toContain("2026-11-02");
  });

  test("its register is checked against its own days", () => {
    const host = (date: string, session: "AM" | "PM", code: CodeLetter) => ({
      date,
      session,
      code,
      register: "host",
    });
    const marks = [
      ...faultlessMarks("2026-09-07", "2026-11-11").filter(
        ({ register, date }) => date !== "2026-11-10" || register === "home",
      ),
      host("2026-11-02", "AM", "/"),
      host("2026-11-02", "PM", "\\"),
    ];
    const found = (list: unknown, given: object) => {
      const result = auditRegister(termPlan, list, { calendar: autumn2026, asOf: "2026-11-12", ...given });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.audit;
    };
    // D at home on the 10th cannot be judged, morning and afternoon: nobody has said where the pupil was.
    const known = found(marks, { hostCalendars: { host: hostsOwn } });
    expect(known.findings).toEqual([]);
    expect(known.cannotTell.map(({ register, at }) => [register, at.length])).toEqual([
      ["home", 1],
      ["home", 1],
    ]);
    // By the home school's calendar the host's marks of the 2nd would stand on no school day, and the 10th would lack two.
    expect(
      mistakesIn(found(marks, {}).findings).map(({ date, kind, register }) => `${date} ${kind} ${register}`),
    ).toEqual([
      "2026-11-02 code-on-a-non-school-day /placements/0",
      "2026-11-02 code-on-a-non-school-day /placements/0",
      "2026-11-10 session-missing /placements/0",
      "2026-11-10 session-missing /placements/0",
    ]);
    const closed = withMark(marks, "host", "2026-11-10", "AM", "/");
    expect(found(closed, { hostCalendars: { host: hostsOwn } }).findings.map(({ kind }) => kind)).toEqual([
      "code-on-a-non-school-day",
    ]);
    const missing = withMark(marks, "host", "2026-11-02", "AM", undefined);
    expect(
      mistakesIn(found(missing, { hostCalendars: { host: hostsOwn } }).findings).map(
        ({ date, kind, expected }) => [date, kind, expected],
      ),
    ).toEqual([["2026-11-02", "session-missing", "/"]]);
  });

  test("days its calendar does not reach go by the home school's", () => {
    const short: CalendarData = { ...hostsOwn, covers: { from: "2026-09-01", to: "2026-11-06" } };
    const hostCalendars = { host: { ...short, terms: [{ from: "2026-09-01", to: "2026-10-23" }] } };
    const span = { calendar: autumn2026, hostCalendars, from: "2026-11-09", to: "2026-11-09" };
    const result = expectedRegister(termPlan, span);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.register.sessions.map(({ home }) => home.code)).toEqual(["D", "D"]);
  });
});

describe("host calendars that cannot be read", () => {
  const issues = (plan: unknown, hostCalendars: unknown): readonly string[] => {
    const given = {
      calendar: autumn2026,
      hostCalendars: hostCalendars as never,
      from: "2026-11-09",
      to: "2026-11-10",
    };
    const result = expectedRegister(plan, given);
    return result.ok ? [] : result.issues.map(({ code, path, input }) => `${code} ${path} ${input}`);
  };

  test("are refused with an issue that names no id", () => {
    expect(issues(termPlan, 7)).toEqual(["wrong-type /hostCalendars options"]);
    expect(issues(termPlan, null)).toEqual(["wrong-type /hostCalendars options"]);
    expect(issues(termPlan, { nobody: autumn2026 })).toEqual(["unknown-id /hostCalendars options"]);
    expect(issues(termPlan, { provider: { ...autumn2026, terms: [] } })).toEqual([
      "calendar-empty /hostCalendars/1/terms calendar",
    ]);
    expect(issues(7, { host: hostsOwn })).toEqual(["not-an-object  plan"]);
    expect(issues(termPlan, {})).toEqual([]);
  });
});
