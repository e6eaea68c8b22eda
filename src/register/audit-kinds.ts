import type { ClauseId } from "../plan/plan.js";
import type { Severity } from "../policy/vocabulary.js";

/** Where a code has to be written for a kind of mistake. */
export type MistakenWhere =
  | "anywhere"
  | "outside-the-direction"
  | "home-school"
  | "no-provision"
  | "off-site";

/** A kind of mistake, and the law that decides it. */
export interface AuditKind {
  /** The rules that decide it, the one to cite first. Their clauses are those of the finding. */
  readonly rules: readonly string[];
  /** The national clause about registers that decides it when no rule does. */
  readonly clause: ClauseId | null;
  readonly severity: Severity;
  /** A code that breaks the first of the rules here is this mistake. Without it days or other records decide. */
  readonly where?: MistakenWhere;
}

// National law and councils' documents may put one duty into two rules; the first that a document uses is cited.
const dBelongs = [
  "d-written-where-registered-at-another-school",
  "home-register-shows-d-at-another-school",
] as const;
const bSupervised = ["b-only-for-a-supervised-activity", "b-only-where-supervised"] as const;
const bNotRegistered = [
  "b-only-where-not-registered",
  "b-only-for-an-activity-where-not-registered",
] as const;

/** Every kind of mistake an audit can find; the first that fits names it. Names are never reused. */
export const auditKinds = {
  "written-in-advance": { rules: [], clause: "ENG-82", severity: "error" },
  "code-on-a-non-school-day": { rules: [], clause: "ENG-82", severity: "error" },
  "d-on-a-closed-day": { rules: [], clause: "ENG-82", severity: "advice" },
  "session-missing": { rules: [], clause: "ENG-82", severity: "error" },
  "mark-of-the-other-half": { rules: [], clause: "ENG-83", severity: "error" },
  "n-left-too-long": { rules: [], clause: "ENG-84", severity: "error" },
  "closure-code-on-a-school-day": { rules: [], clause: "ENG-85", severity: "error" },
  "z-for-a-pupil-on-the-roll": { rules: [], clause: "ENG-86", severity: "error" },
  "absence-hidden": { rules: bSupervised, clause: null, severity: "error" },
  "absence-at-the-host-hidden": {
    rules: [...dBelongs, ...bNotRegistered],
    clause: null,
    severity: "error",
  },
  "registers-disagree": { rules: bSupervised, clause: null, severity: "error" },
  "registers-of-two-schools-disagree": { rules: dBelongs, clause: null, severity: "error" },
  "d-outside-the-direction": {
    rules: ["d-only-where-registered-at-a-school"],
    clause: null,
    severity: "warning",
    where: "outside-the-direction",
  },
  "b-outside-the-direction": {
    rules: bSupervised,
    clause: null,
    severity: "warning",
    where: "outside-the-direction",
  },
  "k-outside-the-direction": {
    rules: ["k-only-where-the-council-arranged-it"],
    clause: null,
    severity: "warning",
    where: "outside-the-direction",
  },
  "b-at-a-pupils-own-school": {
    rules: bNotRegistered,
    clause: null,
    severity: "warning",
    where: "home-school",
  },
  "b-without-provision": {
    rules: [...bSupervised, "b-only-for-an-activity-where-not-registered"],
    clause: null,
    severity: "error",
    where: "no-provision",
  },
  "x-for-compulsory-school-age": {
    rules: ["x-only-outside-compulsory-school-age"],
    clause: null,
    severity: "error",
    where: "anywhere",
  },
  "c2-without-agreement": {
    rules: ["c2-only-with-a-parents-agreement"],
    clause: null,
    severity: "error",
    where: "anywhere",
  },
  "attending-code-for-online-lessons-at-home": {
    rules: ["no-attending-code-for-online-lessons-at-home", "no-b-for-online-lessons-at-home"],
    clause: null,
    severity: "error",
    where: "anywhere",
  },
  "k-for-a-school-made-placement": {
    rules: ["k-only-where-the-council-arranged-it"],
    clause: null,
    severity: "error",
    where: "anywhere",
  },
  "b-where-k-belongs": {
    rules: ["no-b-where-the-council-arranged-it"],
    clause: null,
    severity: "error",
    where: "anywhere",
  },
  "d-where-not-registered": {
    rules: ["d-only-where-registered-at-a-school"],
    clause: null,
    severity: "error",
    where: "anywhere",
  },
  "b-where-d-belongs": {
    rules: [...bNotRegistered, ...dBelongs],
    clause: null,
    severity: "error",
    where: "anywhere",
  },
  "b-without-supervision": { rules: bSupervised, clause: null, severity: "error", where: "anywhere" },
  "another-code-where-d-belongs": { rules: dBelongs, clause: null, severity: "error", where: "anywhere" },
  "present-mark-for-a-session-elsewhere": {
    rules: ["present-marks-only-at-the-home-school"],
    clause: null,
    severity: "advice",
    where: "off-site",
  },
} as const satisfies Record<string, AuditKind>;

export type AuditKindName = keyof typeof auditKinds;

/** The kinds that a code can be by the rules it breaks. */
export const kindsByRule: readonly (AuditKind & { readonly kind: AuditKindName })[] = Object.entries(
  auditKinds as Readonly<Record<string, AuditKind>>,
)
  .filter(([, { where }]) => where !== undefined)
  .map(([kind, about]) => ({ ...about, kind: kind as AuditKindName }));
