import type { SettingName } from "../rules/settings.js";

/** How far a council's number may go before it takes something away that the law gives. */
export interface LegalFloor {
  readonly rule: string;
  readonly setting: SettingName;
  readonly least?: number;
  readonly most?: number;
  /** The national clause that sets it. */
  readonly clause: string;
}

export const legalFloors: readonly LegalFloor[] = [
  { rule: "parents-told-in-time", setting: "schoolDays", least: 2, clause: "ENG-04" },
  { rule: "council-told-in-time", setting: "schoolDays", least: 2, clause: "ENG-09" },
  { rule: "review-invitation-in-time", setting: "days", least: 6, clause: "ENG-11" },
  // A longer look-back window releases the governing body more often.
  { rule: "review-request-honoured", setting: "days", most: 70, clause: "ENG-16" },
  { rule: "review-asked-for-in-writing-held", setting: "days", most: 70, clause: "ENG-16" },
  { rule: "new-pupil-return-in-time", setting: "days", most: 5, clause: "ENG-28" },
];
