import { describe, expect, test } from "vitest";
import {
  authorityFault,
  birthDateFault,
  clauseIdFault,
  eventDateFault,
  labelFault,
  type TextCheck,
  timeFault,
} from "../../src/input/text-checks.js";
import { attendanceCodeFault, entryIdFault, placeFault } from "../../src/plan/text-checks.js";
import { codeLetters } from "../../src/plan/words.js";

const checks: Record<string, readonly [TextCheck, Record<string, string | undefined>]> = {
  "an id": [
    entryIdFault,
    {
      a: undefined,
      "0": undefined,
      Z9: undefined,
      "a.b-c_d": undefined,
      ["a".repeat(64)]: undefined,
      ["a".repeat(65)]: "too-long",
      ["!".repeat(65)]: "too-long",
      "": "bad-id",
      ".a": "bad-id",
      "-a": "bad-id",
      _a: "bad-id",
      "a b": "bad-id",
      "a/b": "bad-id",
      "a:b": "bad-id",
      "a@b": "bad-id",
      "a[b": "bad-id",
      "a`b": "bad-id",
      "a{b": "bad-id",
      "a~b": "bad-id",
      é: "bad-id",
      "１": "bad-id",
      // Reserved words as they stand, and only so.
      constructor: "bad-id",
      prototype: "bad-id",
      toString: "bad-id",
      valueOf: "bad-id",
      hasOwnProperty: "bad-id",
      "home-school": "bad-id",
      "online-at-home": "bad-id",
      "online-at-site": "bad-id",
      "no-provision": "bad-id",
      "Home-School": undefined,
      "home-school-2": undefined,
      // What a spreadsheet makes of 1E5 and 15E-6.
      "1E+05": "bad-id",
      "1E-05": "bad-id",
      "1.5E-05": "bad-id",
      "1E5": undefined,
      "1E-": undefined,
      "E-05": undefined,
      "1E-05a": undefined,
      "a1E-05": undefined,
      "1E-0.5": undefined,
    },
  ],
  "the place of a session": [
    placeFault,
    {
      "home-school": undefined,
      "no-provision": undefined,
      p1: undefined,
      constructor: "bad-id",
      "": "bad-id",
    },
  ],
  "the id of a clause": [
    clauseIdFault,
    {
      "AB-1": undefined,
      "ABCDE-1234": undefined,
      "WAR-60": undefined,
      "A-1": "bad-id",
      "ABCDEF-1": "bad-id",
      "WAR-": "bad-id",
      "WAR-12345": "bad-id",
      WAR60: "bad-id",
      "-60": "bad-id",
      "war-60": "bad-id",
      "WAr-60": "bad-id",
      "WAR-6o": "bad-id",
      "WAR--6": "bad-id",
      "WAR-60 ": "bad-id",
      "": "bad-id",
      ["W".repeat(65)]: "too-long",
    },
  ],
  "a label": [
    labelFault,
    {
      Autumn: undefined,
      "Autumn term 1": undefined,
      "2nd half": undefined,
      ["a".repeat(64)]: undefined,
      ["a".repeat(65)]: "too-long",
      "": "bad-id",
      " a": "bad-id",
      "a ": "bad-id",
      "a\tb": "bad-id",
      "a=b": "bad-id",
      "O'Brien": "bad-id",
    },
  ],
  "the day of an event": [
    eventDateFault,
    {
      "2000-01-01": undefined,
      "2099-12-31": undefined,
      "1999-12-31": "date-out-of-range",
      "2100-01-01": "date-out-of-range",
      "2199-12-31": "date-out-of-range",
      "2200-01-01": "date-out-of-range",
      "2026-02-30": "bad-date",
    },
  ],
  "a date of birth": [
    birthDateFault,
    {
      "1900-01-01": undefined,
      "2099-12-31": undefined,
      "1899-12-31": "date-out-of-range",
      "2100-01-01": "date-out-of-range",
      "1999-02-29": "bad-date",
    },
  ],
  "a time of day": [
    timeFault,
    {
      "00:00": undefined,
      "09:05": undefined,
      "19:59": undefined,
      "23:59": undefined,
      "24:00": "bad-time",
      "23:60": "bad-time",
      "30:00": "bad-time",
      "9:00": "bad-time",
      "09.00": "bad-time",
      "09:0": "bad-time",
      "09:000": "bad-time",
      "0a:00": "bad-time",
      "09:0/": "bad-time",
      "": "bad-time",
    },
  ],
  "the code of a council": [
    authorityFault,
    {
      "200": undefined,
      "199": "unknown-authority",
      "659": undefined,
      "660": "unknown-authority",
      "681": "unknown-authority",
      "682": undefined,
      "926": undefined,
      "999": undefined,
      "99": "unknown-authority",
      "1000": "unknown-authority",
      "9a6": "unknown-authority",
      "": "unknown-authority",
    },
  ],
  "an attendance code": [
    attendanceCodeFault,
    {
      "/": undefined,
      "\\": undefined,
      "#": undefined,
      C1: undefined,
      Y7: undefined,
      Y: "unknown-code",
      Y8: "unknown-code",
      b: "unknown-code",
      "": "unknown-code",
      "B ": "unknown-code",
    },
  ],
};

describe.each(Object.entries(checks))("%s", (_, [check, answers]) => {
  test.each(Object.entries(answers))("%j is %s", (text, fault) => {
    expect(check(text)).toBe(fault);
  });
});

test("the attendance codes are those of the 2024 regulations", () => {
  const regulations = "/ \\ L K V P W B D C1 M J1 S X C2 C T R I E Q Y1 Y2 Y3 Y4 Y5 Y6 Y7 G N O U Z #".split(
    " ",
  );
  expect([...codeLetters].sort()).toEqual(regulations.sort());
  for (const code of regulations) expect(attendanceCodeFault(code)).toBeUndefined();
});
