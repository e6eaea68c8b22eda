import { describe, expect, test } from "vitest";
import { datedIds, entryIn, type Story, standing, story, timelineOf } from "./stories.js";

// Every answer here was worked out by hand, from the clauses and a wall calendar. A row gives an entry and how it
// stands on the five days of the story: done, late (and by how many school days), overdue, due (and how many school
// days are left after today), not yet. Rows stand in the order of the days they are listed under on the first day.

type Row = readonly [id: string, ...standings: string[]];

function check(of: Story, days: readonly string[], rows: readonly Row[]): void {
  const lives = days.map((day) => timelineOf(of, day));
  for (const [id, ...standings] of rows) {
    const found = lives.map((life) => standing(life, id));
    expect([id, ...found]).toEqual([id, ...standings]);
  }
  const listed = rows.filter(([, first]) => first !== "-").map(([id]) => id);
  expect(lives[0] === undefined ? [] : datedIds(lives[0])).toEqual(listed);
  const all = new Set(lives.flatMap((life) => datedIds(life)));
  expect([...all].sort()).toEqual(rows.map(([id]) => id).sort());
}

describe("across Christmas: a maintained school in Warwickshire, another mainstream school", () => {
  // Pupils are in school to Friday 18 December 2026 and from Tuesday 5 January 2027; Monday 4 January is an INSET day.
  // Half-term is 15 to 19 February.
  const christmas = story("across-christmas");
  const days = ["2026-12-02", "2026-12-18", "2027-01-04", "2027-01-18", "2027-02-24"] as const;

  test("every event and every last day on five days", () => {
    check(christmas, days, [
      // Decided on Monday 30 November.
      ["decide", "done", "done", "done", "done", "done"],
      // WAR-60 and regulation 3(2). Back from Monday 7 December: Friday 4 is one, Thursday 3 two. Given on Tuesday 1.
      ["WAR-60", "done", "done", "done", "done", "done"],
      ["start", "not-yet", "done", "done", "done", "done"],
      // Regulation 13(1). Entered on the 7th; five days on is Saturday 12 December. Sent on Monday 14: one school day late.
      ["ENG-28/placements/0", "not-yet", "late 1", "late 1", "late 1", "late 1"],
      // Regulation 5. Six days before Friday 15 January is Saturday 9 January; invited on Monday 11, one school day late.
      // School days left: on 2 December 3 and 4 (2), two weeks to the 18th (10), 5 to 8 January (4): 16; then only the 4.
      ["ENG-11/reviews/0", "due 16", "due 4", "due 4", "late 1", "late 1"],
      ["review-hold/reviews/0", "not-yet", "not-yet", "not-yet", "done", "done"],
      // WAR-19. 42 days after 7 December: 24 to the 31st and 18 more, Monday 18 January. Before the start it is not yet due;
      // then 5 to 8 January (4), 11 to 15 (5) and the 18th: 10. The review was held on the 15th.
      ["WAR-19/reviews/0", "not-yet", "due 10", "due 10", "done", "done"],
      // Regulation 6. Six days after 15 January is Thursday 21. On the 18th three school days are left; sent on the 20th.
      ["ENG-17/reviews/0", "not-yet", "not-yet", "not-yet", "due 3", "done"],
      // Six days before Wednesday 10 February is Thursday 4 February. From 2 December: 12 to Christmas, 4 + 5 + 5 + 5 in
      // January, 1 to 4 February (4): 35. From 18 December and 4 January 23. From the 18th: 4 + 5 + 4 = 13. Never given: by
      // 24 February the 5th, five days to the 12th, three after half-term have passed: 9.
      ["ENG-11/reviews/1", "due 35", "due 23", "due 23", "due 13", "overdue 9"],
      // Planned for Friday 5 February; the review of 15 January let it go on until the 12th. Three school days after
      // half-term, 22 to 24 February, nothing is recorded.
      ["end", "not-yet", "not-yet", "not-yet", "not-yet", "overdue 3"],
      // The first school day after the end: Monday 8 February, then Monday 22 February. Two school days have passed since.
      ["return", "not-yet", "not-yet", "not-yet", "not-yet", "overdue 2"],
      // Planned for 10 February and not held: 11, 12, 22, 23 and 24 February are five school days.
      ["review-hold/reviews/1", "not-yet", "not-yet", "not-yet", "not-yet", "overdue 5"],
      // Its outcome is due six days after the review, 16 February; once that day has passed without the review, no day is.
      ["ENG-17/reviews/1", "not-yet", "not-yet", "not-yet", "not-yet", "not-yet"],
      ["extension/reviews/0", "-", "-", "-", "done", "done"],
    ]);
  });

  test("the days printed", () => {
    const first = timelineOf(christmas, days[0]);
    expect(entryIn(first, "WAR-60")).toMatchObject({ earliest: "2026-11-30", latest: "2026-12-03" });
    expect(entryIn(first, "ENG-28/placements/0")).toMatchObject({
      earliest: "2026-12-07",
      latest: "2026-12-12",
      plannedFor: "2026-12-14",
      doneOn: null,
      owedBy: "host school",
      force: "law",
    });
    expect(entryIn(first, "ENG-11/reviews/0").latest).toBe("2027-01-09");
    expect(entryIn(first, "WAR-19/reviews/0")).toMatchObject({
      latest: "2027-01-18",
      severity: "advice",
      force: "council",
    });
    expect(entryIn(first, "ENG-17/reviews/1").latest).toBe("2027-02-16");
    expect(entryIn(first, "end").expectedBy).toBe("2027-02-05");
    expect(entryIn(first, "return").expectedBy).toBe("2027-02-08");
    const last = timelineOf(christmas, days[4]);
    expect(entryIn(last, "end").expectedBy).toBe("2027-02-12");
    expect(entryIn(last, "return").expectedBy).toBe("2027-02-22");
    expect(entryIn(last, "ENG-17/reviews/1").latest).toBeNull();
    expect(entryIn(last, "extension/reviews/0").what).toBe("direction goes on until Friday 12 February 2027");
  });

  test("the walk from the start back to the last day for the notice, and who owes it", () => {
    const notice = entryIn(timelineOf(christmas, days[0]), "WAR-60");
    expect(notice.clauses).toEqual(["ENG-04", "WAR-60"]);
    expect(notice.owedBy).toBe("governing body, academy trust or management committee of the home school");
    expect([notice.counting, notice.from, notice.count]).toEqual(["school-days-before", "2026-12-07", 2]);
    expect(notice.walk.map(({ on, counted, says }) => `${on} ${counted} ${says}`)).toEqual([
      "2026-12-07 null the first day off site",
      "2026-12-06 null Sunday",
      "2026-12-05 null Saturday",
      "2026-12-04 1 school day 1",
      "2026-12-03 2 school day 2",
    ]);
    expect(notice.says).toBe("Done on Tuesday 1 December 2026; the last day was Thursday 3 December 2026.");
  });

  test("what comes next", () => {
    // The council's form went on 4 December, before the start; then come the invitation by 9 January, the outcome by 21.
    expect(days.map((day) => timelineOf(christmas, day).next?.id)).toEqual([
      "WAR-73",
      "ENG-11/reviews/0",
      "ENG-11/reviews/0",
      "ENG-17/reviews/0",
      undefined,
    ]);
  });

  test("it drifts from the first school day after its end, not in the half-term before", () => {
    expect(days.slice(0, 4).map((day) => timelineOf(christmas, day).drift)).toEqual([null, null, null, null]);
    expect(timelineOf(christmas, days[4]).drift).toMatchObject({
      plannedEnd: "2027-02-12",
      schoolDays: 3,
      says: "The direction was to end on Friday 12 February 2027 and nothing is recorded about its end. 3 school days have passed since.",
    });
    expect(timelineOf(christmas, "2027-02-12").drift).toBeNull();
    expect(timelineOf(christmas, "2027-02-21").drift).toBeNull();
    expect(timelineOf(christmas, "2027-02-22").drift?.schoolDays).toBe(1);
  });
});

describe("across an Easter bank holiday: a maintained school in Derbyshire, an EHC plan", () => {
  // Pupils are in school to Friday 27 March 2026 and from Tuesday 7 April; Good Friday is 3 April, Easter Monday the 6th.
  const easter = story("easter-bank-holiday");
  const days = ["2026-03-30", "2026-04-07", "2026-05-04", "2026-05-22", "2026-06-03"] as const;

  test("every event and every last day on five days", () => {
    check(easter, days, [
      ["decide", "done", "done", "done", "done", "done"],
      // Regulation 3(2). Back from Wednesday 8 April: Tuesday 7 is one; Easter Monday, the holiday and Good Friday are
      // passed over; Friday 27 March is two. Given to parents on Thursday 26 March.
      ["ENG-04", "done", "done", "done", "done", "done"],
      // The same limit for the council, DER-14 and regulation 3(3)(b); told on 7 April. On 30 March, in the holidays, no
      // school day has passed since the limit; by the 7th one has.
      ["DER-14", "overdue 0", "late 1", "late 1", "late 1", "late 1"],
      ["start", "not-yet", "not-yet", "done", "done", "done"],
      // Entered on 8 April; five days on is Monday 13 April, and it was sent then.
      ["ENG-28/placements/0", "not-yet", "not-yet", "done", "done", "done"],
      // Six days before Friday 8 May is Saturday 2 May; invited on Friday 1. From 30 March: 7 to 10 April (4), three
      // weeks to 1 May (15): 19. From 7 April one fewer.
      ["ENG-11/reviews/0", "due 19", "due 18", "done", "done", "done"],
      ["review-hold/reviews/0", "not-yet", "not-yet", "not-yet", "done", "done"],
      // Six days after 8 May is Thursday 14 May, and it was sent then.
      ["ENG-17/reviews/0", "not-yet", "not-yet", "not-yet", "done", "done"],
      // On Friday 22 May it ends; half-term follows, so that nothing is late when the pupil is back on Monday 1 June.
      ["end", "not-yet", "not-yet", "not-yet", "due 0", "done"],
      ["return", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
    ]);
  });

  test("the council's limit is printed with Easter in the walk", () => {
    const told = entryIn(timelineOf(easter, days[1]), "DER-14");
    expect(told).toMatchObject({
      latest: "2026-03-27",
      doneOn: "2026-04-07",
      clauses: ["ENG-09", "DER-14"],
      force: "law",
    });
    const why = (on: string): string | undefined => told.walk.find((day) => day.on === on)?.says;
    expect([why("2026-04-07"), why("2026-04-06"), why("2026-04-03"), why("2026-03-27")]).toEqual([
      "school day 1",
      "Easter Monday",
      "Good Friday",
      "school day 2",
    ]);
    expect(told.says).toBe(
      "Done on Tuesday 7 April 2026. The last day was Friday 27 March 2026, 1 school day earlier.",
    );
  });

  test("the council's outcome form is owed from the end on and not before", () => {
    // Sent on Wednesday 3 June, after the return of Monday 1 June.
    const form = days.map((day) => standing(timelineOf(easter, day), "DER-06"));
    expect(form).toEqual(["not-yet", "not-yet", "not-yet", "not-yet", "done"]);
    expect(standing(timelineOf(easter, "2026-06-02"), "DER-06")).toBe("due null");
  });

  test("what does not apply is listed as not needed, with the reason", () => {
    const life = timelineOf(easter, days[0]);
    expect(standing(life, "DER-26")).toBe("not-needed");
    expect(entryIn(life, "DER-23").says).toBe(
      "Not needed: it is asked only where a managed move is planned.",
    );
    expect(life.drift).toBeNull();
  });

  test("what comes next", () => {
    // On 30 March the council has yet to be told; then the start, the review, the end; in June nothing is left.
    expect(days.map((day) => timelineOf(easter, day).next?.id)).toEqual([
      "DER-12",
      "start",
      "review-hold/reviews/0",
      "end",
      undefined,
    ]);
  });
});

describe("from the first day of the school year: a maintained school in Worcestershire", () => {
  // Pupils are in school to Tuesday 21 July 2026 and from Wednesday 2 September; Tuesday 1 September is an INSET day.
  // October half-term is 26 to 30 October.
  const september = story("first-day-of-term");
  const days = ["2026-07-20", "2026-09-01", "2026-09-02", "2026-10-09", "2026-11-30"] as const;

  test("every event and every last day on five days", () => {
    check(september, days, [
      // WOR-62: the talk with the parents on 29 June, before the host was approached on 1 July.
      ["WOR-62", "done", "done", "done", "done", "done"],
      ["decide", "done", "done", "done", "done", "done"],
      // Back from 2 September: the INSET day and the summer are passed over; Tuesday 21 July is one, Monday 20 two. Given on
      // Friday 17 July.
      ["ENG-04", "done", "done", "done", "done", "done"],
      // WOR-87: funding by the day before the start, 1 September; discussed on 10 July.
      ["WOR-87", "done", "done", "done", "done", "done"],
      // WOR-107: concerns shared by the same day, and on that day. On 20 July one school day is left, the 21st.
      ["WOR-107", "due 1", "done", "done", "done", "done"],
      ["start", "not-yet", "not-yet", "done", "done", "done"],
      // Entered on 2 September; five days on is Monday 7. On the 2nd: the 3rd, 4th and 7th are left.
      ["ENG-28/placements/0", "not-yet", "not-yet", "due 3", "done", "done"],
      // WOR-35. Six days before Wednesday 14 October is Thursday 8. From 20 July: the 21st (1), 2 to 4 September (3), four
      // weeks to 2 October (20), 5 to 8 October (4): 28. From 1 September 27, from the 2nd 26.
      ["WOR-35/reviews/0", "due 28", "due 27", "due 26", "done", "done"],
      // WOR-153. Six school weeks after Wednesday 2 September, all of them in term: Wednesday 14 October. On the 2nd: 2 days
      // of that week, five weeks to 9 October (25), 12 to 14 (3): 30. On 9 October 3. Held on the 14th.
      ["WOR-153", "not-yet", "not-yet", "due 30", "due 3", "done"],
      ["review-hold/reviews/0", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
      // Six days after 14 October: Tuesday 20, and sent then.
      ["ENG-17/reviews/0", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
      // Six days before Wednesday 18 November is Thursday 12. From 20 July: the 28 to 8 October, then the 9th (1), 12 to 23
      // October (10), 2 to 6 November (5), 9 to 12 (4): 48; then 47, 46. From 9 October: 10 + 5 + 4 = 19.
      ["WOR-35/reviews/1", "due 48", "due 47", "due 46", "due 19", "done"],
      ["review-hold/reviews/1", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
      // Six days after 18 November: Tuesday 24, and sent then.
      ["ENG-17/reviews/1", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
      // It ends on Friday 27 November and the pupil is back on Monday 30.
      ["end", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
      ["return", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
      ["extension/reviews/0", "-", "-", "-", "-", "done"],
    ]);
  });

  test("the summer lies in the walk of the notice", () => {
    const notice = entryIn(timelineOf(september, days[0]), "ENG-04");
    expect(notice.latest).toBe("2026-07-20");
    expect(notice.walk.find(({ on }) => on === "2026-09-01")?.says).toBe("INSET day");
    expect(notice.walk.find(({ on }) => on === "2026-08-31")?.says).toBe("Summer bank holiday");
    expect(notice.walk.filter(({ counted }) => counted !== null).map(({ on }) => on)).toEqual([
      "2026-07-21",
      "2026-07-20",
    ]);
  });

  test("a parent's request of 9 November, 26 days after a review, asks for nothing", () => {
    const request = entryIn(timelineOf(september, days[4]), "WOR-156/reviewRequests/0");
    expect(request).toMatchObject({ status: "not-needed", clauses: ["WOR-156"] });
    // WOR-156 looks back 42 days, regulation 4A 70; 14 October lies within both.
    expect(standing(timelineOf(september, days[4]), "ENG-16/reviewRequests/0")).toBe("not-needed");
    expect(request.says).toBe(
      "Not needed: a review took place so shortly before the request that none has to be held.",
    );
  });

  test("the council's portal is owed once the pupil has returned, and only then", () => {
    expect(days.map((day) => standing(timelineOf(september, day), "WOR-83"))).toEqual([
      "not-yet",
      "not-yet",
      "not-yet",
      "not-yet",
      "done",
    ]);
    const before = entryIn(timelineOf(september, days[3]), "WOR-83");
    expect(before.onlyIf).toBe("the direction ended with a return");
  });
});

describe("an INSET day between notice and start: an academy in Lancashire, a looked-after pupil", () => {
  // Pupils are in school to Friday 23 October 2026 and from Tuesday 3 November; Monday 2 November is an INSET day. The
  // decision of 12 October 2026 falls after 26 July 2026, so that the procedure binds the academy.
  const inset = story("inset-day-between");
  const days = ["2026-10-23", "2026-11-02", "2026-11-14", "2026-12-11", "2026-12-14"] as const;

  test("every event and every last day on five days", () => {
    check(inset, days, [
      // LAN-05: the Virtual School by the day of the decision, 12 October, and on that day.
      ["LAN-05", "done", "done", "done", "done", "done"],
      ["decide", "done", "done", "done", "done", "done"],
      // Back from Wednesday 4 November: Tuesday 3 is one; the INSET day, half-term and weekends are passed over; Friday 23
      // October is two. On that day none is left; given on Saturday 24, late by no school day and eleven days before the start.
      ["ENG-04", "due 0", "late 0", "late 0", "late 0", "late 0"],
      // LAN-30: the same limit for the council, told on Friday 23 October.
      ["LAN-30", "done", "done", "done", "done", "done"],
      ["start", "not-yet", "not-yet", "done", "done", "done"],
      // Six days before Friday 20 November: Saturday 14, and invited then. From 23 October and from 2 November: 3 to 6
      // November (4), 9 to 13 (5): 9.
      ["ENG-11/reviews/0", "due 9", "due 9", "done", "done", "done"],
      ["review-hold/reviews/0", "not-yet", "not-yet", "not-yet", "done", "done"],
      // Six days after 20 November: Thursday 26, and sent then.
      ["ENG-17/reviews/0", "not-yet", "not-yet", "not-yet", "done", "done"],
      // It ends on Friday 11 December; the managed move begins on Monday 14, so there is no return.
      ["end", "not-yet", "not-yet", "not-yet", "due 0", "done"],
      ["managed-move", "not-yet", "not-yet", "not-yet", "not-yet", "done"],
      // Five school days after Monday 14 December: 15 to 18 December and, after Christmas, Monday 4 January. Nothing says
      // whether the file was sent.
      ["ENG-55", "not-yet", "not-yet", "not-yet", "not-yet", "cannot-tell"],
    ]);
    expect(entryIn(timelineOf(inset, days[0]), "ENG-55")).toMatchObject({
      latest: "2027-01-04",
      counting: "school-days-after",
      from: "2026-12-14",
      count: 5,
    });
  });

  test("on the last day for the notice, the sentence says so; a day later it is late", () => {
    expect(entryIn(timelineOf(inset, days[0]), "ENG-04").says).toBe(
      "Due by Friday 23 October 2026: no school day is left after today.",
    );
    expect(entryIn(timelineOf(inset, days[1]), "ENG-04").says).toBe(
      "Done on Saturday 24 October 2026. The last day was Friday 23 October 2026, no school day earlier.",
    );
  });

  test("no review decided to end it before its day: no drift, and after the move none either", () => {
    expect(days.map((day) => timelineOf(inset, day).drift)).toEqual([null, null, null, null, null]);
  });

  test("law, guidance and council stand in one list, each with its force", () => {
    const life = timelineOf(inset, days[0]);
    expect(entryIn(life, "ENG-04").force).toBe("law");
    expect(entryIn(life, "LAN-30")).toMatchObject({ force: "council", clauses: ["LAN-30"] });
    expect(entryIn(life, "LAN-36").clauses).toEqual(["LAN-36"]);
  });
});
