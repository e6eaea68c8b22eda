import { expect, expectTypeOf, test } from "vitest";
import { type CheckedRule, type RuleData, rules, type WordsFor } from "../../src/rules/entry.js";

// What the compiler has to refuse stands under a line that says so: without the mistake that line would not compile.

test("a rule knows the settings that it reads", () => {
  const read = rules({
    noticeInTime: {
      asks: "Was the notice in time?",
      appliesWhen: { ask: "formUsed" },
      metWhen: {
        onOrBefore: ["notices.parents.on", { schoolDaysBefore: ["startsOn", { setting: "schoolDays" }] }],
      },
    },
    parentsSayYes: { asks: "Do the parents say yes?", metWhen: { yes: "parentsAgree" } },
    reviewSoon: {
      asks: "Is there a review soon?",
      forEach: "reviews",
      metWhen: { some: ["placements", { in: ["placement.kind", { setting: "kinds" }] }] },
      duty: {
        what: "review",
        step: "review-hold",
        doneOn: "review.on",
        latest: { calendarDaysAfter: ["startsOn", { setting: "days" }] },
      },
    },
  });
  expectTypeOf(read.noticeInTime).toEqualTypeOf<CheckedRule<"schoolDays" | "document">>();
  expectTypeOf(read.parentsSayYes).toEqualTypeOf<CheckedRule<never>>();
  expectTypeOf(read.reviewSoon).toEqualTypeOf<CheckedRule<"kinds">>();
});

test("facts, their kinds and words, settings and operators are checked", () => {
  const asks = "?";
  const wrong: RuleData[] = [
    // @ts-expect-error no such fact
    { asks, metWhen: { yes: "parentsAgre" } },
    // @ts-expect-error a day
    { asks, metWhen: { yes: "startsOn" } },
    // @ts-expect-error no such word
    { asks, metWhen: { is: ["placement.kind", "unregisterd-ap"] } },
    // @ts-expect-error the words of another fact
    { asks, metWhen: { is: ["placement.kind", "maintained"] } },
    // @ts-expect-error a number in place of a day
    { asks, metWhen: { onOrBefore: ["startsOn", "minutesPerWeek"] } },
    // @ts-expect-error no such setting
    { asks, metWhen: { atMost: ["minutesPerWeek", { setting: "minute" }] } },
    // @ts-expect-error a list of other words
    { asks, metWhen: { in: ["placement.kind", { setting: "stages" }] } },
    // @ts-expect-error no such operator
    { asks, metWhen: { onOrAfter: ["startsOn", "endsOn"] } },
    // @ts-expect-error no such question
    { asks, metWhen: { ask: "formUse" } },
  ];
  expect(wrong).toHaveLength(9);
});

test("a fact of an entry stands where the entry is asked about, and nowhere else", () => {
  const asks = "?";
  // @ts-expect-error a fact of a review in a rule about the plan
  rules({ one: { asks, metWhen: { yes: "review.held" } } });
  // @ts-expect-error a fact of a review in a rule about placements
  rules({ one: { asks, forEach: "placements", metWhen: { yes: "review.held" } } });
  // @ts-expect-error a fact of a review while placements are gone through
  rules({ one: { asks, metWhen: { some: ["placements", { yes: "review.held" }] } } });
  // @ts-expect-error a question about a request in a rule about the plan
  rules({ one: { asks, metWhen: { ask: "reviewInTheDaysBefore" } } });
  rules({ one: { asks, metWhen: { some: ["reviews", { yes: "review.held" }] } } });
  rules({
    one: { asks, forEach: "reviews", metWhen: { all: [{ yes: "review.held" }, { yes: "parentsAgree" }] } },
  });
});

test("there are words for each situation of a rule, and for no other", () => {
  const one = rules({
    agreed: {
      asks: "?",
      metWhen: { yes: "parentsAgree" },
      putRightWhere: { started: { onOrBefore: ["startsOn", { ask: "today" }] } },
    },
  });
  expectTypeOf(one.agreed).toEqualTypeOf<CheckedRule<never, "started">>();
  const words = { met: "Yes.", notMet: "No.", putRight: "Ask." };
  type Words = WordsFor<typeof one>;
  const right: Words = { agreed: { ...words, putRightWhere: { started: "Ask at once." } } };
  // @ts-expect-error no words for the situation
  const without: Words = { agreed: words };
  const other: Words = {
    // @ts-expect-error words for a situation there is not
    agreed: { ...words, putRightWhere: { started: "Ask at once.", over: "Leave it." } },
  };
  expect([right, without, other]).toHaveLength(3);
});

test("there are words for each rule, and for no other", () => {
  const two = rules({
    first: { asks: "?", metWhen: { yes: "parentsAgree" } },
    second: { asks: "?", metWhen: { yes: "parentsAgree" } },
  });
  const words = { met: "Yes.", notMet: "No.", putRight: "Ask." };
  type Words = WordsFor<typeof two>;
  // @ts-expect-error no words for the second
  const missing: Words = { first: words };
  // @ts-expect-error words for a third
  const tooMany: Words = { first: words, second: words, third: words };
  expect([missing, tooMany]).toHaveLength(2);
});
