import type { DateText } from "../days/plain-date.js";
import type { FormName } from "../plan/form-items.js";
import type {
  AgreementParty,
  ClauseId,
  DecisionMaker,
  EhcStage,
  Party,
  PlacementKind,
} from "../plan/plan.js";
import {
  agreementParties,
  decisionMakers,
  directionOutcomes,
  ehcStages,
  parties,
  placementKinds,
} from "../plan/words.js";

/** What a direction that is over has ended with. */
export type DirectionOutcome = (typeof directionOutcomes)[number];

/**
 * Everything a document may set: the closed catalogue of values that differ between councils and layers of law.
 * A rule names the settings it reads; the clause that sets one is its source.
 */
export interface Settings {
  /** School days counted before or after a day. */
  readonly schoolDays: number;
  /** Calendar days. */
  readonly days: number;
  /** School weeks: weeks with at least one school day. */
  readonly schoolWeeks: number;
  /** Minutes of education a week. */
  readonly minutes: number;
  /** Most half days a week. */
  readonly sessions: number;
  /** Half days of a full week. */
  readonly fullTimeSessions: number;
  /** Visits a week. */
  readonly perWeek: number;
  readonly from: DateText;
  readonly ground: ClauseId;
  readonly grounds: readonly ClauseId[];
  readonly kinds: readonly PlacementKind[];
  readonly stages: readonly EhcStage[];
  readonly yearGroups: readonly number[];
  readonly bodies: readonly DecisionMaker[];
  readonly delegates: readonly DecisionMaker[];
  readonly payers: readonly Party[];
  readonly parties: readonly AgreementParty[];
  readonly outcomes: readonly DirectionOutcome[];
  readonly document: FormName;
  readonly items: readonly string[];
}

export type SettingName = keyof Settings;

/** The names of the settings that are whole numbers. */
export type NumberSetting = {
  [Name in SettingName]: Settings[Name] extends number ? Name : never;
}[SettingName];

/** The names of the settings that are lists. */
export type ListSetting = {
  [Name in SettingName]: Settings[Name] extends readonly unknown[] ? Name : never;
}[SettingName];

/** What each setting holds: a list of these words, or a thing of this kind. */
export const settingValues = {
  schoolDays: "number",
  days: "number",
  schoolWeeks: "number",
  minutes: "number",
  sessions: "number",
  fullTimeSessions: "number",
  perWeek: "number",
  from: "day",
  ground: "ground",
  grounds: "grounds",
  kinds: Object.keys(placementKinds),
  stages: Object.keys(ehcStages),
  yearGroups: "numbers",
  bodies: Object.keys(decisionMakers),
  delegates: Object.keys(decisionMakers),
  payers: Object.keys(parties),
  parties: Object.keys(agreementParties),
  outcomes: directionOutcomes,
  document: "form",
  items: "items",
} as const satisfies Readonly<Record<SettingName, string | readonly string[]>>;
