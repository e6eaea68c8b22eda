import { type FormName, formItems, itemsOf } from "../../src/plan/form-items.js";
import { councils } from "../../src/policy/councils/index.js";
import type { NeutralCalendar, NeutralPlan } from "./neutral.js";

type Json = Record<string, unknown>;

/** A neutral plan in this library's format. A missing key and null both mean unknown, so both are left out. */
export function adaptPlan(neutral: NeutralPlan, profile: string): Json {
  const plan = neutral as Json;
  const one = (name: string): Json => (plan[name] ?? {}) as Json;
  const pupil = one("pupil");
  const notices = one("notices");
  const consultation = one("consultation");
  const content = one("content");
  const funding = one("funding");
  const transport = one("transport");
  const meetings = one("meetings");
  const roll = one("roll");
  const suspension = one("hostSuspension");
  const incident = one("incident");
  const ended = one("ended");
  const move = one("managedMove");
  const agreedBy = (move.agreedBy ?? {}) as Json;
  const moveTargets = (
    typeof move.targets === "object" && move.targets !== null ? move.targets : move
  ) as Json;
  const admin = one("admin");
  const hosts = hostsOf(plan);
  return compact({
    schema: "osd-plan/1",
    pupil: compact({
      dateOfBirth: pupil.dob,
      yearGroup: pupil.yearGroup,
      ehcPlan: pupil.ehcp,
      ehcStage: word(pupil.ehcStage, ehcStages, undefined),
      lookedAfter: pupil.cla,
      socialWorker: pupil.socialWorker,
      otherServices: services(pupil.otherServices),
      sendOrDisability: pupil.sendOrDisability,
      mentalHealthIssue: pupil.mentalHealthIssue,
    }),
    homeSchool: compact({ type: word(one("homeSchool").type, schoolTypes, undefined) }),
    decision: compact({
      madeOn: one("decision").date,
      madeBy: word(one("decision").madeBy, decisionMakers, "someone-else"),
      delegated: one("decision").delegated,
    }),
    startsOn: plan.start,
    endsOn: plan.plannedEnd === false ? "open-ended" : notBefore(plan.start, plan.plannedEnd),
    grounds: grounds(plan.grounds),
    placements: hosts?.map((host, index) =>
      compact({
        id: idOf(index),
        kind: word(host.kind, placementKinds, "another-kind"),
        registered: host.registered,
        supervised: host.supervised,
        minutesPerWeek: minutes(host.weeklyHours),
        agreementCompleted: host.ipaCompleted,
        agreementSharedWithCouncil: host.ipaSharedWithLA,
        inCouncilDirectory: host.inLaDirectory,
        approachedBy: word(host.approachedBy, parties, "someone-else"),
        approachedOn: date(host.approachedOn),
        agreedInPrincipleOn: date(host.agreedInPrincipleOn),
      }),
    ),
    onlineSite: compact({ supervised: one("onlineSite").supervised }),
    timetable: timetable(plan, hosts ?? []),
    minutesPerWeek: minutes(plan.weeklyHours),
    partTimeTimetable: compact({ agreedWithParent: one("partTimeTimetable").agreedWithParent }),
    notices: compact({
      parents: notice(notices.parent),
      localAuthorityForm: notice(notices.laForm),
      localAuthorityInWriting: notice(notices.laWritten),
      ehcCoordinator: notice(notices.ehcpCoordinator),
      virtualSchool: notice(notices.virtualSchool),
      parentDiscussion: notice(notices.parentDiscussion),
      outcomeForm: notice(notices.outcomeForm),
      partTimeForm: notice(notices.partTimeForm),
    }),
    consultations: compact({
      ehcCoordinator: consulted(consultation.ehcpCoordinator),
      virtualSchool: consulted(consultation.virtualSchool),
      socialWorker: consulted(consultation.socialWorker),
      sendTeam: consulted(consultation.sendTeam),
      otherServices: consulted(consultation.otherServices),
      educationConsultant: consulted(consultation.educationConsultant),
      reducedEntitlement: consulted(consultation.reducedEntitlement),
      semhAdviser: consulted(consultation.semhSlaOrAdviser),
      interimAnnualReview: compact({
        approved: ((consultation.interimAnnualReview ?? {}) as Json).approved,
      }),
    }),
    parentsAgree: one("agreement").parent,
    reviews: (plan.reviews as readonly Json[] | null | undefined)?.map(review),
    reviewFrequencyAgreed: plan.reviewFrequencyAgreed,
    reviewRequests: requests(plan.reviewRequest as Json | null | undefined),
    content: compact({
      objectives: stated(content.objectives),
      successCriteria: stated(content.successCriteria),
      reintegrationPlan: content.reintegrationPlan,
      monitoringPlan: content.monitoringPlan,
      targetsIndividual: content.targetsIndividual,
      targetsIncremental: content.targetsIncremental,
    }),
    funding: compact({
      heldBy: word(funding.holder, parties, "someone-else"),
      provisionPaidBy: word(funding.apCostPayer, parties, "someone-else"),
      significantExtraCost: funding.significantExtraCost,
      reimbursementDiscussed: funding.reimbursementDiscussed,
      discussed: funding.discussedOn === false ? false : funding.discussed,
      discussedOn: funding.discussed === false ? undefined : date(funding.discussedOn),
    }),
    transport: compact({
      required: transport.required,
      consideredAtMeeting: transport.consideredAtMeeting,
      paidBy: word(transport.payer, parties, "someone-else"),
    }),
    meetings: compact({
      arrangementsDiscussedOn: date(meetings.arrangementsDiscussedOn),
      initialMeetingOn: date(meetings.initialMeetingOn),
    }),
    staffVisitsPerWeek: wholeVisits(one("staffVisits").perWeek),
    fairAccessReferral: plan.fapReferral,
    rolls: compact({
      onHomeRoll: roll.homeOnRoll,
      hostStatus: word(roll.hostStatus, hostStatuses, "single"),
    }),
    hostSuspension: compact({
      occurred: suspension.occurred,
      on: suspension.date,
      homeSchoolToldOn:
        suspension.homeNotified === true
          ? undefined
          : notBefore(suspension.date, neverFor(suspension.homeNotified)),
      emergencyReviewCalled: suspension.emergencyReviewCalled,
      recordedBy: word(suspension.recordedBy, parties, "someone-else"),
    }),
    incident: compact({
      permanentExclusionLevel: incident.pexLevel,
      decidedBy: word(incident.decidedBy, parties, "someone-else"),
    }),
    ending: compact({
      outcome: word(ended.outcome, endings, "something-else"),
      reason: word(ended.reason, reasons, "something-else"),
      returnedOn: neverFor(ended.returnDate),
      returnAllowed: ended.returnAllowed,
      byReview: ended.byReview,
      significantBreach: ended.significantBreach,
    }),
    managedMove: compact({
      planned: move.planned,
      followsDirection: move.fromOsd,
      directionSuccessful: move.osdSuccessful,
      permanent: move.permanent,
      voluntary: move.voluntary,
      statedAtOutset: move.specifiedAtOutset,
      advisedAgainst: move.advisedAgainst,
      statutoryConsultation: move.statutoryConsultation,
      startsOn: neverFor(move.startDate),
      onRollOn: neverFor(move.onRollDate),
      agreedBy: compact({
        parents: agreedBy.parents,
        thoseWithParentalResponsibility: agreedBy.prHolders,
        homeSchool: agreedBy.homeSchool,
        hostSchool: agreedBy.hostSchool,
        admissionAuthority: agreedBy.admissionAuthority,
      }),
      targetsIndividual: move.targetsIndividual ?? moveTargets.individual,
      targetsIncremental: move.targetsIncremental ?? moveTargets.incremental,
    }),
    records: compact({
      portalCompleted: admin.portalCompleted,
      spreadsheetUpdated: admin.spreadsheetUpdated,
      removedFromHomeRoll: admin.offRolled,
      cmlSent: admin.cmlSent,
      enrolledAsMain: admin.onRollMain,
      cmjSent: admin.cmjSent,
    }),
    documents: documents(one("documents")),
    attestations: attestations(plan.attest as Json | null | undefined, profile),
  });
}

/** The hosts, with one of which nothing is known for each name that only the timetable uses. */
function hostsOf(plan: Json): readonly Json[] | undefined {
  const listed = plan.hosts as readonly Json[] | null | undefined;
  const used = Object.values((plan.timetable ?? {}) as Json).filter(
    (place): place is string => typeof place === "string" && places[place] === undefined,
  );
  const unlisted = [...new Set(used)].filter((id) => !listed?.some((host) => host.id === id));
  if (listed === undefined || listed === null) {
    return unlisted.length === 0 ? undefined : unlisted.map((id) => ({ id }));
  }
  // A host without a name is the one the timetable means, if there is just one of each.
  const nameless = listed.filter(({ id }) => id === undefined || id === null);
  if (nameless.length === 1 && unlisted.length === 1) {
    return listed.map((host) => (host === nameless[0] ? { ...host, id: unlisted[0] } : host));
  }
  return [...listed, ...unlisted.map((id) => ({ id }))];
}

/** A neutral calendar as ours: it covers the span from its first to its last term day. */
export function adaptCalendar(neutral: NeutralCalendar): Json {
  const blocks = [...neutral.termBlocks].sort(([a], [b]) => (a < b ? -1 : 1));
  const closed = neutral.bankHolidaysInTerm ?? [];
  return {
    schema: "osd-calendar/1",
    covers: { from: blocks[0]?.[0], to: blocks.at(-1)?.[1] },
    terms: blocks.map(([from, to]) => ({ from, to })),
    insetDays: neutral.insetDays ?? [],
    closures: closed.map((on) => ({ on })),
  };
}

const same = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((one) => [one, one]));
const ehcStages = { ...same(["none", "evidence-gathering", "assessment"]), "yes-to-plan": "plan-agreed" };
const schoolTypes = {
  ...same(["maintained", "academy", "ap-academy", "pupil-referral-unit"]),
  community: "maintained",
  foundation: "maintained",
  "voluntary-aided": "maintained",
  "voluntary-controlled": "maintained",
  "free-school": "academy",
  pru: "pupil-referral-unit",
};
const decisionMakers = same(["governing-body", "trust", "committee", "headteacher"]);
const placementKinds = same(["mainstream-school", "ap-school", "semh-base", "unregistered-ap"]);
const parties: Record<string, string> = {
  home: "home-school",
  "home-school": "home-school",
  host: "host-school",
  "host-school": "host-school",
  parent: "parents",
  parents: "parents",
  la: "local-authority",
  LA: "local-authority",
};
const hostStatuses = same(["main", "subsidiary", "single"]);
const endings = { ...same(["return", "managed-move", "extension"]), "none-yet": "not-yet", none: "not-yet" };
const reasons = same(["none", "success", "breakdown", "host-ended", "host-refused-admission"]);

/** A word of ours for a neutral one; one we have no word for becomes the given other word. */
function word(value: unknown, words: Record<string, string>, other: string | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return words[String(value)] ?? other;
}

/** Hours as whole minutes, rounded down: rounding up could lift a short week over a threshold. */
function minutes(hours: unknown): number | undefined {
  return typeof hours === "number" ? Math.floor(hours * 60 + 1e-6) : undefined;
}

function wholeVisits(perWeek: unknown): number | undefined {
  return typeof perWeek === "number" ? Math.floor(perWeek) : undefined;
}

/** Content may be given as yes or no, or as the list or text itself. */
function stated(value: unknown): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean") return value;
  return Array.isArray(value) || typeof value === "string" ? value.length > 0 : true;
}

function services(value: unknown): readonly string[] | undefined {
  if (value === false) return [];
  return Array.isArray(value) ? value.map(() => "other") : undefined;
}

/** A ground that is no clause of any document is none of those a document lists. */
function grounds(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((ground) => typeof ground === "string" && /^[A-Z]{3}-\d{2,3}$/.test(ground));
}

/** A date known not to exist is written "none" in our format; some files write false. */
function neverFor(value: unknown): unknown {
  return value === false ? "none" : value;
}

/** Fields of ours that hold a date only: what did not take place has none. */
function date(value: unknown): unknown {
  return value === false || value === "none" ? undefined : value;
}

/**
 * Days in an impossible order are refused by the library, and the file has no word for a refusal: one of the two is
 * left out as not known.
 */
function notBefore(first: unknown, last: unknown): unknown {
  return isDay(first) && isDay(last) && last < first ? undefined : last;
}

function notAfter(last: unknown, first: unknown): unknown {
  return isDay(first) && isDay(last) && first > last ? undefined : first;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

const places: Record<string, string> = {
  home: "home-school",
  "online-home": "online-at-home",
  "online-site": "online-at-site",
  none: "no-provision",
};

/** Hosts are numbered: their names in the file may be of any kind, given twice, or missing. */
function idOf(index: number): string {
  return `host-${index + 1}`;
}

function timetable(plan: Json, hosts: readonly Json[]): readonly Json[] | undefined {
  const week = plan.timetable as Json | null | undefined;
  if (week === undefined || week === null) return undefined;
  const recorded = (plan.recordedCodes ?? {}) as Json;
  const marks = (plan.hostMarks ?? {}) as Json;
  const sessions = Object.entries(week)
    .filter(([, place]) => place !== null && place !== undefined)
    .map(([slot, place]) =>
      compact({
        weekday: slot.slice(0, 3).toLowerCase(),
        half: slot.slice(3),
        place: places[String(place)] ?? idOf(hosts.findIndex(({ id }) => id === place)),
        homeCode: written(recorded[slot]),
        hostCode: written(markOf(marks, slot, String(place))),
      }),
    );
  // An empty object says nothing about the week; in our format an empty list would say that there is no provision.
  return sessions.length === 0 ? undefined : sessions;
}

/** A blank stands for a code nobody wrote, and "present" for the mark that is ours to derive. */
function written(code: unknown): unknown {
  return code === "" || code === "none" || code === "present" ? undefined : code;
}

/** Host marks are given by session, or by host and then session. */
function markOf(marks: Json, slot: string, place: string): unknown {
  const ofHost = marks[place];
  if (typeof ofHost === "object" && ofHost !== null) return (ofHost as Json)[slot];
  return marks[slot];
}

function notice(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean") return { given: value };
  const { given, written, date: on } = value as Json;
  return compact({ given, inWriting: written, on: given === false ? undefined : on });
}

/**
 * The clauses on consultations and invitations ask whether they took place besides when. In the file an absent yes is
 * unknown; in our format a date alone says yes, so that it is passed on only beside one.
 */
function consulted(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean") return { consulted: value };
  const { consulted: asked, agreed, date: on } = value as Json;
  return compact({ consulted: asked, agreed, on: asked === true ? on : undefined });
}

function review(value: Json): Json {
  const invite = (value.invite === false ? { given: false } : (value.invite ?? undefined)) as
    | Json
    | undefined;
  return compact({
    on: value.date,
    status: word(value.status, same(["planned", "held"]), undefined),
    kind: word(value.kind, same(["regular", "emergency"]), undefined),
    invitation:
      invite === undefined
        ? undefined
        : compact({
            given: invite.given,
            inWriting: invite.written,
            on: invite.given === true ? invite.date : undefined,
            viewsOffered: invite.viewsOffered,
          }),
    virtualSchoolInvited: value.virtualSchoolInvited,
    outcome: word(value.outcome, same(["continue", "return", "managed-move"]), "none"),
    continueUntil: notBefore(value.date, neverFor(value.continueUntil)),
    documented: value.documented,
  });
}

function requests(request: Json | null | undefined): readonly Json[] | undefined {
  if (request === undefined || request === null) return undefined;
  if (request.made === false) return [];
  // Whether a request was made decides whether the clause applies: unknown, it stays open, whatever else is known.
  if (request.made !== true) return undefined;
  return [
    compact({
      // The file has a parent's request only.
      by: "parent",
      inWriting: true,
      on: request.date,
      lastReviewOn: notAfter(request.date, neverFor(request.lastReviewDate)),
      compliedWith: request.complied,
    }),
  ];
}

/** Names of form items that differ from ours; the rest are equal. */
const itemNames: Record<string, string> = {
  s1aChild: "child",
  s1bSocialCare: "socialCare",
  s1bPupilPremium: "pupilPremium",
  s1bParentalResponsibility: "parentalResponsibility",
  s1bLanguage: "language",
  s1bRefugee: "refugee",
  s1bSafeguarding: "safeguarding",
  s1bAttendance: "attendance",
  s1bRoll: "roll",
  sendEhcp: "ehcPlan",
  sendHealth: "health",
  sendSupport: "sendSupport",
  pepAttached: "personalEducationPlan",
  psp: "pastoralSupportPlan",
  ks4Options: "keyStage4Options",
  earlierOsd: "earlierDirections",
  provisionNameAddress: "provisionNameAndAddress",
  laterReviewsWritten: "laterReviewsInWriting",
  broadBalanced: "broadAndBalanced",
};

function documents(neutral: Json): Json {
  const adapted: Json = {};
  for (const name of Object.keys(formItems) as FormName[]) {
    const stated = neutral[name] as Json | boolean | null | undefined;
    if (stated === undefined || stated === null) continue;
    const form = typeof stated === "boolean" ? { used: stated } : stated;
    const leftOut = form.missing as readonly string[] | null | undefined;
    const missing = leftOut?.flatMap((item) => itemsNamed(name, item));
    adapted[name] = compact({
      used: form.used,
      missing,
      ...(name === "passport"
        ? {
            safeguardingConcerns: form.safeguardingConcerns,
            // The day of sharing is no item of the form: left out, it is not known.
            safeguardingSharedOn: leftOut?.some((item) => leafOf(item) === "safeguardingSharedOn")
              ? undefined
              : neverFor(form.safeguardingSharedOn),
          }
        : {}),
      ...(name === "letter"
        ? { firstReviewOn: neverFor(form.firstReviewDate), startsOn: date(form.startDate) }
        : {}),
    });
  }
  return adapted;
}

/** An item may be named by its field, by its whole path, or by the clause that asks for it. */
function itemsNamed(document: FormName, name: string): readonly string[] {
  const clause = councils.worcestershire.clauses.find(({ id }) => id === name);
  if (clause !== undefined && "rule" in clause.decidedBy) return clause.decidedBy.with?.items ?? [];
  const leaf = lettersOf(leafOf(name));
  const own = Object.keys(itemNames).find((neutral) => lettersOf(neutral) === leaf);
  const item = own === undefined ? leaf : lettersOf(itemNames[own] as string);
  // An item that no clause asks for cannot be missed by any.
  return itemsOf(document).filter((one) => lettersOf(one) === item);
}

/** Names are the same however their words are joined. */
function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

function leafOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function attestations(attest: Json | null | undefined, profile: string): Json | undefined {
  if (attest === undefined || attest === null) return undefined;
  const overrides = (attest.overrides ?? {}) as Json;
  const answers: Json = {};
  for (const council of Object.values(councils)) {
    if (council.prefix !== profile) continue;
    for (const clause of council.clauses) {
      if (!("attest" in clause.decidedBy)) continue;
      const answer = clause.id in overrides ? overrides[clause.id] : attest.default;
      if (typeof answer === "boolean") answers[clause.id] = answer;
    }
  }
  return answers;
}

/** Leaves out what is unknown. */
function compact(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}
