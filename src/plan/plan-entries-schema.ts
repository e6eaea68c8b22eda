import { weekdays } from "../days/week.js";
import { record, text, wholeNumber, words, yes } from "../input/parts.js";
import type { SharedParts } from "../input/shared-parts.js";
import { attendanceCodeFault, idFault, placeFault, timeFault } from "../input/text-checks.js";
import {
  arrangers,
  parties,
  placementKinds,
  requesters,
  reviewKinds,
  reviewOutcomes,
  reviewStatuses,
} from "./words.js";

export function partyPart() {
  return words(parties);
}

/** Minutes in a week. */
export function minutesPart() {
  return wholeNumber(0, 10_080);
}

export function noticeFields({ date }: SharedParts) {
  return { given: yes, inWriting: yes, on: date };
}

function idPart() {
  return text(idFault, "a letter or digit, then up to 63 letters, digits, dots, hyphens or underscores");
}

export function placementPart({ date }: SharedParts) {
  const party = partyPart();
  return record(
    { id: idPart() },
    {
      kind: words(placementKinds),
      registered: yes,
      registeredOn: date,
      newPupilReturnOn: date,
      supervised: yes,
      arrangedBy: words(arrangers),
      minutesPerWeek: minutesPart(),
      agreementCompleted: yes,
      agreementSharedWithCouncil: yes,
      inCouncilDirectory: yes,
      staffChecksConfirmed: yes,
      approachedBy: party,
      approachedOn: date,
      agreedInPrincipleOn: date,
    },
  );
}

export function sessionPart({ half }: SharedParts) {
  const time = text(timeFault, "a time as hours:minutes on a 24-hour clock, for example 09:00");
  const code = text(attendanceCodeFault, "an attendance code in capitals, for example B");
  return record(
    {
      weekday: words(weekdays),
      half,
      place: text(
        placeFault,
        "the id of a placement, or home-school, online-at-home, online-at-site or no-provision",
      ),
    },
    { startsAt: time, endsAt: time, homeCode: code, hostCode: code },
  );
}

export function reviewPart(shared: SharedParts) {
  const { date, dateOrNone } = shared;
  return record(
    {},
    {
      id: idPart(),
      on: date,
      status: words(reviewStatuses),
      kind: words(reviewKinds),
      invitation: record({}, { ...noticeFields(shared), viewsOffered: yes, localAuthorityInvited: yes }),
      virtualSchoolInvited: yes,
      outcome: words(reviewOutcomes),
      continueUntil: dateOrNone,
      documented: yes,
      outcomeNotifiedOn: date,
    },
  );
}

export function reviewRequestPart({ date, dateOrNone }: SharedParts) {
  return record(
    {},
    {
      on: date,
      by: words(requesters),
      inWriting: yes,
      lastReviewOn: dateOrNone,
      compliedWith: yes,
    },
  );
}
