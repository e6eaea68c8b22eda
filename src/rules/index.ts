import type { Rule } from "../engine/rule.js";
import { bOnlyForASupervisedActivity } from "./attendance/b-only-for-a-supervised-activity.js";
import { bOnlyWhereNotRegistered } from "./attendance/b-only-where-not-registered.js";
import { bOnlyWhereSupervised } from "./attendance/b-only-where-supervised.js";
import { c2OnlyWithAParentsAgreement } from "./attendance/c2-only-with-a-parents-agreement.js";
import { dOnlyWhereRegisteredAtASchool } from "./attendance/d-only-where-registered-at-a-school.js";
import { dWrittenWhereRegisteredAtAnotherSchool } from "./attendance/d-written-where-registered-at-another-school.js";
import { homeRegisterShowsDAtAnotherSchool } from "./attendance/home-register-shows-d-at-another-school.js";
import { hostRegisterShowsActualAttendance } from "./attendance/host-register-shows-actual-attendance.js";
import { kOnlyWhereTheCouncilArrangedIt } from "./attendance/k-only-where-the-council-arranged-it.js";
import { leaveCodeOpenForOnlineLessonsAtHome } from "./attendance/leave-code-open-for-online-lessons-at-home.js";
import { noAttendingCodeForOnlineLessonsAtHome } from "./attendance/no-attending-code-for-online-lessons-at-home.js";
import { noBForOnlineLessonsAtHome } from "./attendance/no-b-for-online-lessons-at-home.js";
import { noBWhereTheCouncilArrangedIt } from "./attendance/no-b-where-the-council-arranged-it.js";
import { presentMarksOnlyAtTheHomeSchool } from "./attendance/present-marks-only-at-the-home-school.js";
import { xOnlyOutsideCompulsorySchoolAge } from "./attendance/x-only-outside-compulsory-school-age.js";
import { invitationsBeforeReviews } from "./consistency/invitations-before-reviews.js";
import { noticeAfterTheDecision } from "./consistency/notice-after-the-decision.js";
import { oneSessionForEachHalfDay } from "./consistency/one-session-for-each-half-day.js";
import { reviewsAfterTheStart } from "./consistency/reviews-after-the-start.js";
import { reviewsOnDifferentDays } from "./consistency/reviews-on-different-days.js";
import { reviewsOnSchoolDays } from "./consistency/reviews-on-school-days.js";
import { sessionsDoNotOverlap } from "./consistency/sessions-do-not-overlap.js";
import { sessionsInTheirHalfOfTheDay } from "./consistency/sessions-in-their-half-of-the-day.js";
import { startIsASchoolDay } from "./consistency/start-is-a-school-day.js";
import { statedDaysMatchTheDates } from "./consistency/stated-days-match-the-dates.js";
import { statedHoursMatchTheTimetable } from "./consistency/stated-hours-match-the-timetable.js";
import { timetableHasProvision } from "./consistency/timetable-has-provision.js";
import { arrangementsSettledBeforeTheMeeting } from "./consultation/arrangements-settled-before-the-meeting.js";
import { decidedByTheBodyOfTheSchool } from "./consultation/decided-by-the-body-of-the-school.js";
import { decidedByThoseWithThePower } from "./consultation/decided-by-those-with-the-power.js";
import { educationConsultantTold } from "./consultation/education-consultant-told.js";
import { ehcCoordinatorConsulted } from "./consultation/ehc-coordinator-consulted.js";
import { homeSchoolApproachedTheHost } from "./consultation/home-school-approached-the-host.js";
import { involvedServicesAgree } from "./consultation/involved-services-agree.js";
import { involvedServicesConsulted } from "./consultation/involved-services-consulted.js";
import { parentsAgree } from "./consultation/parents-agree.js";
import { parentsSpokenToFirst } from "./consultation/parents-spoken-to-first.js";
import { reducedSessionsConsulted } from "./consultation/reduced-sessions-consulted.js";
import { semhAdviserConsulted } from "./consultation/semh-adviser-consulted.js";
import { sendSupportOrInterimReview } from "./consultation/send-support-or-interim-review.js";
import { sendTeamAskedFirst } from "./consultation/send-team-asked-first.js";
import { socialWorkerConsulted } from "./consultation/social-worker-consulted.js";
import { socialWorkerSupports } from "./consultation/social-worker-supports.js";
import { virtualSchoolConsulted } from "./consultation/virtual-school-consulted.js";
import { virtualSchoolConsultedBeforeTheDecision } from "./consultation/virtual-school-consulted-before-the-decision.js";
import { virtualSchoolSupports } from "./consultation/virtual-school-supports.js";
import { documentItemsComplete } from "./documents/document-items-complete.js";
import { letterGivesTheStartDate } from "./documents/letter-gives-the-start-date.js";
import { safeguardingSharedBeforeTheStart } from "./documents/safeguarding-shared-before-the-start.js";
import { agreedByAllParties } from "./managed-move/agreed-by-all-parties.js";
import { conversionAfterSuccessByAgreement } from "./managed-move/conversion-after-success-by-agreement.js";
import { directionWasSuccessful } from "./managed-move/direction-was-successful.js";
import { enrolledAsMainWithJoinerFile } from "./managed-move/enrolled-as-main-with-joiner-file.js";
import { moveTargetsIndividualAndIncremental } from "./managed-move/move-targets-individual-and-incremental.js";
import { noTrialPeriod } from "./managed-move/no-trial-period.js";
import { notAgainstAdvice } from "./managed-move/not-against-advice.js";
import { notInTheYearsAdvisedAgainst } from "./managed-move/not-in-the-years-advised-against.js";
import { onRollOnTheAgreedStart } from "./managed-move/on-roll-on-the-agreed-start.js";
import { permanent } from "./managed-move/permanent.js";
import { permanentAndVoluntary } from "./managed-move/permanent-and-voluntary.js";
import { portalAndSpreadsheetDone } from "./managed-move/portal-and-spreadsheet-done.js";
import { portalCompleted } from "./managed-move/portal-completed.js";
import { possibleMoveStatedAtTheOutset } from "./managed-move/possible-move-stated-at-the-outset.js";
import { spreadsheetUpdated } from "./managed-move/spreadsheet-updated.js";
import { startDateGiven } from "./managed-move/start-date-given.js";
import { statutoryConsultationHeld } from "./managed-move/statutory-consultation-held.js";
import { takenOffTheHomeRollWithLeaverFile } from "./managed-move/taken-off-the-home-roll-with-leaver-file.js";
import { voluntary } from "./managed-move/voluntary.js";
import { councilFormSent } from "./notice/council-form-sent.js";
import { councilToldInTime } from "./notice/council-told-in-time.js";
import { councilToldInWriting } from "./notice/council-told-in-writing.js";
import { councilToldOfAlternativeProvision } from "./notice/council-told-of-alternative-provision.js";
import { ehcCoordinatorToldBeforeTheDecision } from "./notice/ehc-coordinator-told-before-the-decision.js";
import { newPupilReturnInTime } from "./notice/new-pupil-return-in-time.js";
import { noticeContentsComplete } from "./notice/notice-contents-complete.js";
import { noticeLeavesClearSchoolDays } from "./notice/notice-leaves-clear-school-days.js";
import { notificationAndOutcomeFormsSent } from "./notice/notification-and-outcome-forms-sent.js";
import { outcomeFormSent } from "./notice/outcome-form-sent.js";
import { parentsTold } from "./notice/parents-told.js";
import { parentsToldInTime } from "./notice/parents-told-in-time.js";
import { parentsToldInWriting } from "./notice/parents-told-in-writing.js";
import { partTimeFormSent } from "./notice/part-time-form-sent.js";
import { virtualSchoolToldBeforeTheDecision } from "./notice/virtual-school-told-before-the-decision.js";
import { backAtTheHomeSchoolAfterABreakdown } from "./outcome/back-at-the-home-school-after-a-breakdown.js";
import { emergencyReviewCalled } from "./outcome/emergency-review-called.js";
import { exclusionDecidedByTheHomeSchool } from "./outcome/exclusion-decided-by-the-home-school.js";
import { homeSchoolToldOfSuspensionAtOnce } from "./outcome/home-school-told-of-suspension-at-once.js";
import { hostEndedItThroughAReview } from "./outcome/host-ended-it-through-a-review.js";
import { outcomeIsOneTheCouncilKnows } from "./outcome/outcome-is-one-the-council-knows.js";
import { returnAllowed } from "./outcome/return-allowed.js";
import { returnDateGiven } from "./outcome/return-date-given.js";
import { returnOrAgreedMove } from "./outcome/return-or-agreed-move.js";
import { reviewHeldAfterASeriousBreach } from "./outcome/review-held-after-a-serious-breach.js";
import { suspensionRecordedByTheHost } from "./outcome/suspension-recorded-by-the-host.js";
import { clearDurationStated } from "./placement/clear-duration-stated.js";
import { directoryTermsHaveAnAgreement } from "./placement/directory-terms-have-an-agreement.js";
import { endDateSet } from "./placement/end-date-set.js";
import { everySessionAtASettingOrSchool } from "./placement/every-session-at-a-setting-or-school.js";
import { extraCostDiscussed } from "./placement/extra-cost-discussed.js";
import { fundingDiscussedBeforeTheStart } from "./placement/funding-discussed-before-the-start.js";
import { homeSchoolHoldsTheFunding } from "./placement/home-school-holds-the-funding.js";
import { homeSchoolPaysForProvision } from "./placement/home-school-pays-for-provision.js";
import { hostHoldsSubsidiaryRegistration } from "./placement/host-holds-subsidiary-registration.js";
import { hoursAtEachHostStated } from "./placement/hours-at-each-host-stated.js";
import { monitoringPlanned } from "./placement/monitoring-planned.js";
import { noHalfDayWithoutProvision } from "./placement/no-half-day-without-provision.js";
import { noSignOfAnUnregisteredSchool } from "./placement/no-sign-of-an-unregistered-school.js";
import { notFullTimeAtOneUnregisteredProvider } from "./placement/not-full-time-at-one-unregistered-provider.js";
import { notTakenOffTheHomeRoll } from "./placement/not-taken-off-the-home-roll.js";
import { objectivesAndEndDateSet } from "./placement/objectives-and-end-date-set.js";
import { objectivesAndSuccessCriteriaSet } from "./placement/objectives-and-success-criteria-set.js";
import { placementAgreementCompleted } from "./placement/placement-agreement-completed.js";
import { placementAgreementShared } from "./placement/placement-agreement-shared.js";
import { placementsOfAnAcceptedKind } from "./placement/placements-of-an-accepted-kind.js";
import { registeredAtEachHostSchool } from "./placement/registered-at-each-host-school.js";
import { registeredByTheFirstDayThere } from "./placement/registered-by-the-first-day-there.js";
import { returnPlanned } from "./placement/return-planned.js";
import { staffChecksConfirmed } from "./placement/staff-checks-confirmed.js";
import { staffVisitOftenEnough } from "./placement/staff-visit-often-enough.js";
import { startDateSet } from "./placement/start-date-set.js";
import { staysOnTheHomeRoll } from "./placement/stays-on-the-home-roll.js";
import { targetsIncremental } from "./placement/targets-incremental.js";
import { targetsIndividual } from "./placement/targets-individual.js";
import { timeLimitedAndOfAnAcceptedKind } from "./placement/time-limited-and-of-an-accepted-kind.js";
import { transportConsidered } from "./placement/transport-considered.js";
import { transportPaidByThoseNamed } from "./placement/transport-paid-by-those-named.js";
import { unregisteredProvisionForPartOfTheWeek } from "./placement/unregistered-provision-for-part-of-the-week.js";
import { weekOfTheExpectedLength } from "./placement/week-of-the-expected-length.js";
import { withinSessionsAtOneUnregisteredProvider } from "./placement/within-sessions-at-one-unregistered-provider.js";
import { aListedGroundIsChosen } from "./purpose/a-listed-ground-is-chosen.js";
import { fairAccessNotUsed } from "./purpose/fair-access-not-used.js";
import { groundApplies } from "./purpose/ground-applies.js";
import { guidanceCoversThisPupil } from "./purpose/guidance-covers-this-pupil.js";
import { newProcessCoversThisDirection } from "./purpose/new-process-covers-this-direction.js";
import { notAtAnEhcStage } from "./purpose/not-at-an-ehc-stage.js";
import { ofCompulsorySchoolAge } from "./purpose/of-compulsory-school-age.js";
import { aReviewBeforeTheEnd } from "./review/a-review-before-the-end.js";
import { aReviewInEachHalfTerm } from "./review/a-review-in-each-half-term.js";
import { aReviewIsPlanned } from "./review/a-review-is-planned.js";
import { continuationHasAPeriod } from "./review/continuation-has-a-period.js";
import { councilInvitedToReviews } from "./review/council-invited-to-reviews.js";
import { decisionAfterEachReview } from "./review/decision-after-each-review.js";
import { firstReviewWithinSchoolWeeks } from "./review/first-review-within-school-weeks.js";
import { invitationLeavesClearDays } from "./review/invitation-leaves-clear-days.js";
import { reviewAskedForInWritingHeld } from "./review/review-asked-for-in-writing-held.js";
import { reviewFrequencyAgreed } from "./review/review-frequency-agreed.js";
import { reviewInvitationInTime } from "./review/review-invitation-in-time.js";
import { reviewOutcomeSentInTime } from "./review/review-outcome-sent-in-time.js";
import { reviewRequestHonoured } from "./review/review-request-honoured.js";
import { reviewsNoFurtherApartThan } from "./review/reviews-no-further-apart-than.js";
import { reviewsWrittenDown } from "./review/reviews-written-down.js";
import { virtualSchoolInvitedToReviews } from "./review/virtual-school-invited-to-reviews.js";
import { writtenViewsOffered } from "./review/written-views-offered.js";

/** Every rule, in the order reports list them. Ids are never reused; docs/rules/retired.md lists withdrawn ones. */
export const rules: readonly Rule[] = /* @__PURE__ */ Object.freeze([
  aListedGroundIsChosen,
  groundApplies,
  ofCompulsorySchoolAge,
  guidanceCoversThisPupil,
  newProcessCoversThisDirection,
  notAtAnEhcStage,
  fairAccessNotUsed,
  parentsAgree,
  decidedByTheBodyOfTheSchool,
  decidedByThoseWithThePower,
  involvedServicesConsulted,
  involvedServicesAgree,
  ehcCoordinatorConsulted,
  virtualSchoolConsulted,
  virtualSchoolConsultedBeforeTheDecision,
  virtualSchoolSupports,
  socialWorkerConsulted,
  socialWorkerSupports,
  sendTeamAskedFirst,
  sendSupportOrInterimReview,
  reducedSessionsConsulted,
  semhAdviserConsulted,
  educationConsultantTold,
  parentsSpokenToFirst,
  homeSchoolApproachedTheHost,
  arrangementsSettledBeforeTheMeeting,
  parentsTold,
  parentsToldInWriting,
  parentsToldInTime,
  noticeContentsComplete,
  councilFormSent,
  councilToldInWriting,
  councilToldInTime,
  ehcCoordinatorToldBeforeTheDecision,
  virtualSchoolToldBeforeTheDecision,
  outcomeFormSent,
  notificationAndOutcomeFormsSent,
  partTimeFormSent,
  noticeLeavesClearSchoolDays,
  councilToldOfAlternativeProvision,
  newPupilReturnInTime,
  placementsOfAnAcceptedKind,
  timeLimitedAndOfAnAcceptedKind,
  endDateSet,
  startDateSet,
  clearDurationStated,
  everySessionAtASettingOrSchool,
  withinSessionsAtOneUnregisteredProvider,
  notFullTimeAtOneUnregisteredProvider,
  unregisteredProvisionForPartOfTheWeek,
  placementAgreementCompleted,
  placementAgreementShared,
  directoryTermsHaveAnAgreement,
  hoursAtEachHostStated,
  registeredAtEachHostSchool,
  registeredByTheFirstDayThere,
  hostHoldsSubsidiaryRegistration,
  staysOnTheHomeRoll,
  homeSchoolHoldsTheFunding,
  homeSchoolPaysForProvision,
  extraCostDiscussed,
  fundingDiscussedBeforeTheStart,
  transportConsidered,
  transportPaidByThoseNamed,
  staffVisitOftenEnough,
  objectivesAndSuccessCriteriaSet,
  objectivesAndEndDateSet,
  returnPlanned,
  monitoringPlanned,
  targetsIndividual,
  targetsIncremental,
  staffChecksConfirmed,
  noSignOfAnUnregisteredSchool,
  noHalfDayWithoutProvision,
  weekOfTheExpectedLength,
  notTakenOffTheHomeRoll,
  homeRegisterShowsDAtAnotherSchool,
  hostRegisterShowsActualAttendance,
  noBForOnlineLessonsAtHome,
  leaveCodeOpenForOnlineLessonsAtHome,
  bOnlyWhereSupervised,
  bOnlyForASupervisedActivity,
  bOnlyWhereNotRegistered,
  dWrittenWhereRegisteredAtAnotherSchool,
  dOnlyWhereRegisteredAtASchool,
  kOnlyWhereTheCouncilArrangedIt,
  noBWhereTheCouncilArrangedIt,
  noAttendingCodeForOnlineLessonsAtHome,
  c2OnlyWithAParentsAgreement,
  presentMarksOnlyAtTheHomeSchool,
  xOnlyOutsideCompulsorySchoolAge,
  reviewsNoFurtherApartThan,
  aReviewBeforeTheEnd,
  aReviewIsPlanned,
  reviewInvitationInTime,
  writtenViewsOffered,
  decisionAfterEachReview,
  continuationHasAPeriod,
  reviewsWrittenDown,
  virtualSchoolInvitedToReviews,
  reviewFrequencyAgreed,
  reviewRequestHonoured,
  reviewAskedForInWritingHeld,
  firstReviewWithinSchoolWeeks,
  councilInvitedToReviews,
  reviewOutcomeSentInTime,
  invitationLeavesClearDays,
  aReviewInEachHalfTerm,
  returnAllowed,
  hostEndedItThroughAReview,
  reviewHeldAfterASeriousBreach,
  homeSchoolToldOfSuspensionAtOnce,
  emergencyReviewCalled,
  suspensionRecordedByTheHost,
  backAtTheHomeSchoolAfterABreakdown,
  exclusionDecidedByTheHomeSchool,
  outcomeIsOneTheCouncilKnows,
  returnDateGiven,
  returnOrAgreedMove,
  agreedByAllParties,
  voluntary,
  permanent,
  permanentAndVoluntary,
  noTrialPeriod,
  statutoryConsultationHeld,
  conversionAfterSuccessByAgreement,
  directionWasSuccessful,
  onRollOnTheAgreedStart,
  startDateGiven,
  portalCompleted,
  spreadsheetUpdated,
  portalAndSpreadsheetDone,
  possibleMoveStatedAtTheOutset,
  notInTheYearsAdvisedAgainst,
  moveTargetsIndividualAndIncremental,
  notAgainstAdvice,
  takenOffTheHomeRollWithLeaverFile,
  enrolledAsMainWithJoinerFile,
  documentItemsComplete,
  letterGivesTheStartDate,
  safeguardingSharedBeforeTheStart,
  startIsASchoolDay,
  reviewsOnSchoolDays,
  reviewsAfterTheStart,
  invitationsBeforeReviews,
  reviewsOnDifferentDays,
  noticeAfterTheDecision,
  oneSessionForEachHalfDay,
  sessionsInTheirHalfOfTheDay,
  sessionsDoNotOverlap,
  statedDaysMatchTheDates,
  statedHoursMatchTheTimetable,
  timetableHasProvision,
]);
