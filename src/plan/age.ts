import { type Day, dayOf, lastFridayInJune, partsOf } from "../days/plain-date.js";

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
