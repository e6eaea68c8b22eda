import type { Issue, IssueCode } from "../input/issue.js";
import type { CalendarData } from "./calendar-data.js";
import { type DaySpan, knownDay } from "./compile-calendar.js";
import { type Day, longDay, partsOf } from "./plain-date.js";

/** The longest span of days, both ends included, that one calendar may cover. */
export const longestCover = 1100;

/** First and last year of the days a calendar may name. */
export const firstCalendarYear = 2000;
export const lastCalendarYear = 2099;

/** No more issues than this are listed; one more says that there are more. */
export const mostCalendarIssues = 100;

/**
 * What stops a calendar of the right shape from being used: no terms, days in the wrong order or outside the span
 * covered, terms that overlap, two half days that contradict each other. Sorted by place, then code.
 */
export function calendarIssues(data: CalendarData): Issue[] {
  const issues: Issue[] = [];
  const add = (code: IssueCode, path: string, message: string): void => {
    issues.push({ code, path, message, input: "calendar" });
  };
  checkYears(data, add);
  checkCovers(data, add);
  checkTerms(data, add);
  checkHalfDays(data, add);
  issues.sort((a, b) => comparePaths(a.path, b.path) || compareTexts(a.code, b.code));
  if (issues.length <= mostCalendarIssues) return issues;
  const listed = issues.slice(0, mostCalendarIssues);
  const message = `Only the first ${mostCalendarIssues} issues are listed.`;
  listed.push({ code: "too-many-issues", path: "", message, input: "calendar" });
  return listed;
}

type AddIssue = (code: IssueCode, path: string, message: string) => void;

function checkYears(data: CalendarData, add: AddIssue): void {
  const check = (on: string, path: string): void => {
    const { year } = partsOf(knownDay(on));
    if (year >= firstCalendarYear && year <= lastCalendarYear) return;
    const message = `A calendar takes days from ${firstCalendarYear} to ${lastCalendarYear}.`;
    add("date-out-of-range", path, message);
  };
  check(data.covers.from, "/covers/from");
  check(data.covers.to, "/covers/to");
  data.terms.forEach((term, i) => {
    check(term.from, `/terms/${i}/from`);
    check(term.to, `/terms/${i}/to`);
  });
  data.insetDays?.forEach((on, i) => {
    check(on, `/insetDays/${i}`);
  });
  data.closures?.forEach(({ on }, i) => {
    check(on, `/closures/${i}/on`);
  });
  data.extraDays?.forEach((on, i) => {
    check(on, `/extraDays/${i}`);
  });
  data.halfDays?.forEach(({ on }, i) => {
    check(on, `/halfDays/${i}/on`);
  });
}

function checkCovers(data: CalendarData, add: AddIssue): void {
  const { from, to } = spanOf(data.covers);
  if (to < from) {
    add(
      "order",
      "/covers/to",
      `The calendar covers days to ${longDay(to)}, before its first, ${longDay(from)}.`,
    );
  } else if (to - from >= longestCover) {
    const message = `The calendar covers ${to - from + 1} days. One calendar covers at most ${longestCover}.`;
    add("out-of-range", "/covers/to", message);
  }
}

function checkTerms(data: CalendarData, add: AddIssue): void {
  if (data.terms.length === 0) add("calendar-empty", "/terms", "The calendar has no terms.");
  const covers = spanOf(data.covers);
  const terms = data.terms.map(spanOf);
  terms.forEach((term, i) => {
    if (term.to < term.from) {
      const message = `The term ends on ${longDay(term.to)}, before its first day, ${longDay(term.from)}.`;
      add("order", `/terms/${i}/to`, message);
      return;
    }
    // With covers in the wrong order every day would lie outside them.
    if (covers.from <= covers.to) checkTermCovered(term, covers, i, add);
    const earlier = terms.findIndex((other, j) => j < i && other.from <= term.to && other.to >= term.from);
    if (earlier >= 0 && inOrder(terms[earlier])) {
      add("overlap", `/terms/${i}`, "The term has days in common with a term listed before it.");
    }
  });
}

function checkTermCovered(term: DaySpan, covers: DaySpan, index: number, add: AddIssue): void {
  const message = (day: Day): string =>
    `${longDay(day)} lies outside the days the calendar covers, ${longDay(covers.from)} to ${longDay(covers.to)}.`;
  const outside = (day: Day): boolean => day < covers.from || day > covers.to;
  if (outside(term.from)) add("out-of-range", `/terms/${index}/from`, message(term.from));
  if (outside(term.to)) add("out-of-range", `/terms/${index}/to`, message(term.to));
}

function checkHalfDays(data: CalendarData, add: AddIssue): void {
  const halves = new Map<string, string>();
  data.halfDays?.forEach(({ on, half }, i) => {
    const other = halves.get(on);
    halves.set(on, other ?? half);
    if (other === undefined || other === half) return;
    const message = `${longDay(knownDay(on))} is listed as a morning only and as an afternoon only.`;
    add("contradiction", `/halfDays/${i}`, message);
  });
}

function spanOf(span: { readonly from: string; readonly to: string }): DaySpan {
  return { from: knownDay(span.from), to: knownDay(span.to) };
}

function inOrder(span: DaySpan | undefined): boolean {
  return span !== undefined && span.from <= span.to;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
