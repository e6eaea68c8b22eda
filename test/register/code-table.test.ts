import { describe, expect, test } from "vitest";
import { NO, UNKNOWN, type Verdict, YES } from "../../src/engine/verdict.js";
import { codeLetters } from "../../src/plan/words.js";
import { attendanceCodes, codeNumber, meaningOf } from "../../src/register/attendance-codes.js";
import {
  type CodeCase,
  codeTable,
  type PlaceForCodes,
  rowFor,
  type SettledCode,
} from "../../src/register/code-table.js";
import { codeWords } from "../../src/words/code-words.js";
import { libraryFiles } from "../purity/source-files.js";

const places: readonly PlaceForCodes[] = [
  "home-school",
  "another-school",
  "off-site",
  "online-at-home",
  "no-provision",
  "unknown",
];
const verdicts: readonly Verdict[] = [YES, NO, UNKNOWN];
const yesNo = [true, false];

/** Every case there is: 6 places, 3 verdicts on each of 5 codes, twice 2. */
const every: readonly CodeCase[] = places.flatMap((place) =>
  verdicts.flatMap((D) =>
    verdicts.flatMap((K) =>
      verdicts.flatMap((B) =>
        verdicts.flatMap((C2) =>
          verdicts.flatMap((X) =>
            yesNo.flatMap((agreementEndsFirst) =>
              yesNo.map((leaveForOnline) => {
                const law = (code: SettledCode) => ({ D, K, B, C2, X })[code];
                return { place, law, agreementEndsFirst, leaveForOnline };
              }),
            ),
          ),
        ),
      ),
    ),
  ),
);

describe("the table of codes to expect", () => {
  test("has words for every code it and the registers say, and no other words", () => {
    const files = libraryFiles.filter(({ name }) => name.startsWith("register/"));
    const said = files.flatMap(({ tree }) => tree.text.match(/(?<=["`])code\.[a-z-]+(?=["`])/g) ?? []);
    const known = [...said, "code.start-known", "code.end-known"];
    expect([...new Set(known)].sort()).toEqual(Object.keys(codeWords).sort());
  });

  test("decides all 5,832 cases, and each of its rows decides one", () => {
    expect(every).toHaveLength(5832);
    const used = new Set(every.map(rowFor));
    expect(codeTable.filter((row) => !used.has(row))).toEqual([]);
  });

  test("falls back on its last row for nothing but an unknown place", () => {
    const last = codeTable.at(-1);
    expect(new Set(every.filter((one) => rowFor(one) === last).map(({ place }) => place))).toEqual(
      new Set(["unknown"]),
    );
  });

  test("expects a code whose rightness a plan settles only where the law says it is right", () => {
    for (const one of every) {
      const { code } = rowFor(one);
      if (code !== null && ["D", "K", "B", "C2", "X"].includes(code)) {
        expect(one.law(code as SettledCode)).toBe(YES);
      }
    }
  });

  test("gives no letter where it cannot tell, and one everywhere it expects one", () => {
    for (const row of codeTable) expect(row.code === null).toBe(row.status !== "expected");
  });

  test("says what it waits for wherever the place alone does not settle it", () => {
    for (const { status, place, waitsFor } of codeTable) {
      expect(waitsFor !== undefined).toBe(status === "cannot-tell" && place !== undefined);
    }
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
