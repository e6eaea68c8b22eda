import type { Bounds, Primitive } from "../condition.js";
import type { PrimitiveCondition, PrimitiveDay } from "../primitive-names.js";
import { firstDayThere } from "./first-day-there.js";
import { formItemsComplete, formUsed } from "./forms.js";
import { bothHalvesOfADayOffSite } from "./half-days.js";
import { halfTermHasAWeekOfThePlacement, reviewInEachHalfTerm } from "./half-terms.js";
import { everyPartyAgreed, yearGroupAtMoveIsListed, yearOfMoveIsSettled } from "./managed-move.js";
import { reviewInTheDaysBefore } from "./review-requests.js";
import { datedReviewsAreCloseEnough, reviewsCouldBeCloseEnough } from "./reviews.js";
import { runsPastTheSchoolYear } from "./school-year.js";
import { statedDaysAreThose } from "./stated-days.js";
import { today } from "./today.js";

/** How each primitive is asked. */
export const questions: Readonly<Record<PrimitiveCondition, Primitive>> = {
  formUsed,
  formItemsComplete,
  everyPartyAgreed,
  yearGroupAtMoveIsListed,
  yearOfMoveIsSettled,
  runsPastTheSchoolYear: () => runsPastTheSchoolYear,
  halfTermHasAWeekOfThePlacement: () => halfTermHasAWeekOfThePlacement,
  reviewInEachHalfTerm: () => reviewInEachHalfTerm,
  reviewInTheDaysBefore,
  reviewsCouldBeCloseEnough,
  datedReviewsAreCloseEnough,
  statedDaysAreThose: () => statedDaysAreThose,
  bothHalvesOfADayOffSite: () => bothHalvesOfADayOffSite,
};

export const days: Readonly<Record<PrimitiveDay, Bounds>> = { firstDayThere, today };
