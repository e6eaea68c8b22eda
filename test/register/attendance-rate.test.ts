import { describe, expect, test } from "vitest";
import { codeCount, codeNumber } from "../../src/register/attendance-codes.js";
import { changedRate, rateOf } from "../../src/register/attendance-rate.js";

function totals(counts: Readonly<Record<string, number>>): Uint32Array {
  const found = new Uint32Array(codeCount);
  for (const [code, times] of Object.entries(counts)) found[codeNumber(code)] = times;
  return found;
}

describe("attendance", () => {
  test("is attending out of possible; D, X, Y codes, Q, Z and # are not possible", () => {
    // 8 + 1 attending of 8 + 1 + 2 + 1 = 12 possible: 75 percent.
    const counts = { "/": 8, L: 1, I: 2, O: 1, D: 20, X: 3, Y2: 4, Q: 1, Z: 2, "#": 5 };
    expect(rateOf(totals(counts))).toEqual({ attending: 9, possible: 12, percent: 75 });
  });

  test("has no percentage where nothing was possible", () => {
    expect(rateOf(totals({ D: 10 }))).toEqual({ attending: 0, possible: 0, percent: null });
  });

  test("is rounded to a tenth, halves up, without fractions in between", () => {
    // 1 of 3 is 33.33; 2 of 3 is 66.67; 1 of 16 is 6.25, so 6.3; 3 of 16 is 18.75, so 18.8; 1 of 2000 is 0.05, so 0.1.
    const percent = (attending: number, absent: number) =>
      rateOf(totals({ "/": attending, O: absent })).percent;
    expect([percent(1, 2), percent(2, 1), percent(1, 15), percent(3, 13), percent(1, 1999)]).toEqual([
      33.3, 66.7, 6.3, 18.8, 0.1,
    ]);
    expect([percent(7, 0), percent(0, 7)]).toEqual([100, 0]);
  });

  test("changes with what sessions count as", () => {
    const before = rateOf(totals({ "/": 9, O: 1 }));
    // One attending becomes D: 8 of 9. One absence becomes attending: 9 of 9. A new session, absent: 9 of 10.
    const after = changedRate(before, [
      ["attending", "not-a-possible-attendance"],
      ["unauthorised-absence", "attending"],
      ["no-mark", "authorised-absence"],
    ]);
    expect(after).toEqual({ attending: 9, possible: 10, percent: 90 });
  });
});
