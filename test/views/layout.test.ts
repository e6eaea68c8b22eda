import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, wrap } from "../../src/views/layout.js";
import {
  countWords,
  dateWords,
  daysBetween,
  dayWords,
  idWords,
  plain,
  spanWords,
} from "../../src/views/plain-words.js";

describe("wrapping", () => {
  it.each<[string, number, string[]]>([
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 6, ["one", "two", "three"]],
    ["exactly ten", 11, ["exactly ten"]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["ab abcdefgh", 4, ["ab", "abcd", "efgh"]],
    ["", 10, [""]],
    ["漢字漢字", 4, ["漢字", "漢字"]],
    ["漢字漢字", 3, ["漢", "字", "漢", "字"]],
    ["😀😀😀", 4, ["😀😀", "😀"]],
  ])("breaks %j at %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("keeps every letter and never goes over the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const words = plain(text);
        const lines = wrap(words, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
      }),
    );
  });

  it("counts a combining mark as nothing", () => {
    expect(displayWidth("e\u0301")).toBe(1);
  });
});

describe("plain text", () => {
  it("leaves nothing that is not seen", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u);
      }),
    );
  });

  it("leaves ordinary words alone", () => {
    expect(plain("The council's form – Café, 25 % | x")).toBe("The council's form – Café, 25 % | x");
  });
});

describe("clause ids in short", () => {
  it.each([
    [[], ""],
    [["NOR-01"], "NOR-01"],
    [["NOR-01", "NOR-02"], "NOR-01, NOR-02"],
    [["NOR-01", "NOR-02", "NOR-03"], "NOR-01 to NOR-03"],
    [["NOR-09", "NOR-10", "NOR-11", "NOR-13"], "NOR-09 to NOR-11, NOR-13"],
    [["NOR-01", "ENG-02", "ENG-03"], "NOR-01, ENG-02, ENG-03"],
    [["NOR-01", "ENG-02", "NOR-03"], "NOR-01, ENG-02, NOR-03"],
    [["NOR-03", "NOR-02", "NOR-01"], "NOR-03, NOR-02, NOR-01"],
  ])("writes %j as %j", (ids, words) => {
    expect(idWords(ids)).toBe(words);
  });
});

describe("days in words", () => {
  it.each([
    ["2026-10-26", "2026-10-30", "Mon 26 to Fri 30 Oct 2026"],
    ["2026-10-31", "2026-11-01", "Sat 31 Oct to Sun 1 Nov 2026"],
    ["2026-12-19", "2027-01-03", "Sat 19 Dec 2026 to Sun 3 Jan 2027"],
    ["2026-10-22", "2026-10-22", "Thu 22 Oct 2026"],
  ])("writes the span %s to %s as %s", (from, to, words) => {
    expect(spanWords(from, to)).toBe(words);
  });

  it("writes dates in full", () => {
    expect(dayWords("2026-10-22")).toBe("Thursday 22 October 2026");
    expect(dateWords("2013-01-01")).toBe("1 January 2013");
  });

  it("leaves what is no date as it is", () => {
    expect(dayWords("soon")).toBe("soon");
    expect(dateWords("soon")).toBe("soon");
    expect(spanWords("soon", "later")).toBe("soon to later");
    expect(daysBetween("soon", "2026-01-01")).toBeUndefined();
  });

  it("counts days across a clock change and a leap day", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-11-02", "2026-11-01")).toBe(-1);
  });

  it("counts things", () => {
    expect([0, 1, 2].map((count) => countWords(count, "caution", "cautions"))).toEqual([
      "no cautions",
      "1 caution",
      "2 cautions",
    ]);
  });
});
