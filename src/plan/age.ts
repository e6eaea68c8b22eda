import {
  type Day,
  dayOf,
  lastFridayInJune,
  parseDay,
  partsOf,
  schoolYearStarting,
} from "../days/plain-date.js";
import type { Plan } from "./plan.js";

/**
 * Compulsory school age runs from the prescribed day (31 March, 31 August, 31 December) on or after the fifth
 * birthday to the last Friday in June of the school year in which the pupil turns 16. Source: Education Act 1996
 * section 8, read through secondary accounts.
 */
export function isOfCompulsorySchoolAge(born: Day, on: Day): boolean {
  const { year, month, day } = partsOf(born);
  const fifth = dayOf(year + 5, month, day);
  const prescribed = [dayOf(year + 5, 3, 31), dayOf(year + 5, 8, 31), dayOf(year + 5, 12, 31)].find(
    (term) => term >= fifth,
  ) as Day;
  const lastSchoolYearEnds = month >= 9 ? year + 17 : year + 16;
  return on >= prescribed && on <= lastFridayInJune(lastSchoolYearEnds);
}

/** 18 or over. Who was born on 29 February turns 18 on 1 March. */
export function isAdult(born: Day, on: Day): boolean {
  const { year, month, day } = partsOf(born);
  return on >= dayOf(year + 18, month, day);
}

/**
 * The year group of those born on a day, in the school year of another: Reception, the year group 0, is the school year in
 * which they turn 5. Nursery comes below 0.
 */
export function ordinaryYearGroup(born: Day, on: Day): number {
  return schoolYearStarting(on) - schoolYearStarting(born) - 5;
}

/** A pupil may be taught a year above or below those of the same age. */
const yearsOutOfStep = 1;
/** Nursery classes take pupils two school years before Reception; the last year group of a plan is 14. */
const yearGroups = { youngest: -2, oldest: 14 } as const;

/** Which statements about a pupil's age cannot both be right. */
export type AgesAtOdds = "birth-and-year-group" | "birth-of-no-pupil" | "age-and-year-group";

/** Whether what the plan says of the pupil's age goes together; undefined where it does. */
export function agesAtOdds({ pupil = {}, startsOn }: Plan): AgesAtOdds | undefined {
  const { yearGroup } = pupil;
  const start = parseDay(startsOn);
  const born = parseDay(pupil.dateOfBirth);
  if (yearGroup !== undefined && isOtherAge(yearGroup, pupil, start)) return "age-and-year-group";
  if (born === undefined || start === undefined) return undefined;
  const ordinary = ordinaryYearGroup(born, start);
  if (isFar(ordinary, yearGroup ?? yearGroups.youngest, yearGroup ?? yearGroups.oldest)) {
    return yearGroup === undefined ? "birth-of-no-pupil" : "birth-and-year-group";
  }
  return undefined;
}

function isFar(one: number, least: number, most: number): boolean {
  return one < least - yearsOutOfStep || one > most + yearsOutOfStep;
}

/** Whether no pupil of the year group is of the age that is stated: on the first day off site, or while it is open on any day. */
function isOtherAge(
  yearGroup: number,
  { compulsorySchoolAge, adult }: NonNullable<Plan["pupil"]>,
  start: Day | undefined,
): boolean {
  if (compulsorySchoolAge === undefined && adult === undefined) return false;
  // The ages in a year group are the same in every school year, so that any one will do.
  const days = start === undefined ? [dayOf(2026, 9, 1), dayOf(2027, 8, 31)] : [start];
  // Of some years' births all are of an age where the first and the last are, and none where neither is.
  const ages = days.flatMap((on) => {
    const born = schoolYearStarting(on) - yearGroup - 5;
    const births = [dayOf(born - yearsOutOfStep, 9, 1), dayOf(born + 1 + yearsOutOfStep, 8, 31)];
    return births.map((birth) => ({
      compulsorySchoolAge: isOfCompulsorySchoolAge(birth, on),
      adult: isAdult(birth, on),
    }));
  });
  return (
    (compulsorySchoolAge !== undefined &&
      ages.every((one) => one.compulsorySchoolAge !== compulsorySchoolAge)) ||
    (adult !== undefined && ages.every((one) => one.adult !== adult))
  );
}
