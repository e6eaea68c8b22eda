import { describe, expect, test } from "vitest";
import { codeLetters } from "../../src/plan/words.js";
import { attendanceCodes, codeNumber, meaningOf } from "../../src/register/attendance-codes.js";
import type { CodeCase, Known, PlaceForCodes } from "../../src/register/code-case.js";
import { codeTable, rowFor } from "../../src/register/decision-table.js";

const places: readonly PlaceForCodes[] = [
  "home-school",
  "another-school",
  "provider",
  "online-at-site",
  "online-at-home",
  "no-provision",
  "unknown",
];
const known: readonly Known[] = ["yes", "no", "unknown"];
const yesNo = ["yes", "no"] as const;
const agreements = ["yes", "for-a-while", "no", "unknown"] as const;

/** Every case there is: 7 places x 3 x 3 x 2 x 4 x 3 x 2. */
const every: readonly CodeCase[] = places.flatMap((place) =>
  known.flatMap((registered) =>
    known.flatMap((supervised) =>
      yesNo.flatMap((arrangedByCouncil) =>
        agreements.flatMap((partTimeAgreed) =>
          known.flatMap((compulsoryAge) =>
            yesNo.map((leaveForOnline) => ({
              place,
              registered,
              supervised,
              arrangedByCouncil,
              partTimeAgreed,
              compulsoryAge,
              leaveForOnline,
            })),
          ),
        ),
      ),
    ),
  ),
);

describe("the table of expected codes", () => {
  test("decides all 3,024 cases, and each of its rows decides one", () => {
    expect(every).toHaveLength(3024);
    const used = new Set(every.map(rowFor));
    expect(codeTable.filter((row) => !used.has(row))).toEqual([]);
  });

  test("falls back on its last row for nothing but an unknown place", () => {
    const last = codeTable.at(-1);
    expect(new Set(every.filter((one) => rowFor(one) === last).map(({ place }) => place))).toEqual(
      new Set(["unknown"]),
    );
  });

  test("gives B only where the pupil is supervised and not at a school or at home", () => {
    for (const one of every.filter((each) => rowFor(each).code === "B")) {
      expect(["provider", "online-at-site"]).toContain(one.place);
      expect(one.supervised).toBe("yes");
    }
  });

  test("gives D exactly at another school where the pupil is registered", () => {
    for (const one of every) {
      const isDual = one.place === "another-school" && one.registered === "yes";
      expect([one, rowFor(one).code === "D"]).toEqual([one, isDual]);
    }
  });

  test("gives K only where the council arranged it, and none of B, D, K for lessons online at home", () => {
    for (const one of every) {
      const { code } = rowFor(one);
      if (code === "K") expect(one.arrangedByCouncil).toBe("yes");
      if (one.place === "online-at-home") expect(["B", "D", "K", "present"]).not.toContain(code);
    }
  });

  test("gives C2 only where a parent agreed, and X only to a pupil outside compulsory school age", () => {
    for (const one of every) {
      const { code, alternatives } = rowFor(one);
      if (code === "C2") expect(["yes", "for-a-while"]).toContain(one.partTimeAgreed);
      if (code === "C2") expect(one.compulsoryAge).not.toBe("no");
      if (code === "X") expect([one.place, one.compulsoryAge]).toEqual(["no-provision", "no"]);
      if (alternatives.some((other) => other.code === "X")) expect(one.compulsoryAge).not.toBe("yes");
    }
  });

  test("gives no letter where it cannot tell, and one everywhere else it expects one", () => {
    for (const row of codeTable) expect(row.code === null).toBe(row.status !== "expected");
  });
});

describe("the codes of the 2024 regulations", () => {
  test("are thirty-four", () => {
    expect(codeLetters).toHaveLength(34);
  });

  test("have numbers, and no text that is no code has one", () => {
    for (const letter of codeLetters) {
      expect(codeLetters[codeNumber(letter) - 1]).toBe(letter);
      expect(meaningOf(codeNumber(letter))).toBe(attendanceCodes[letter].counts);
    }
    expect([codeNumber(null), codeNumber("b"), codeNumber("toString"), meaningOf(0)]).toEqual([
      0,
      0,
      0,
      null,
    ]);
  });
});
