import type { SettingName } from "../../engine/settings.js";
import type { DecisionMaker } from "../../plan/plan.js";

/** How far a council's value may go before it takes something away that the law gives. */
export interface LegalFloor {
  readonly rule: string;
  readonly setting: SettingName;
  /** Least number. */
  readonly least?: number;
  /** Greatest number. */
  readonly most?: number;
  /** Last day from which it may hold. */
  readonly latest?: string;
  /** The only words of a list. */
  readonly only?: readonly DecisionMaker[];
  /** The national clause that sets it. */
  readonly clause: string;
}

/**
 * Numbers that law sets and somebody read. ENG-17, six days for the outcome of a review, is not here: nobody read it.
 * Guidance is not here either; where a council departs from it, the report shows both.
 */
export const legalFloors: readonly LegalFloor[] = [
  {
    rule: "decided-by-those-with-the-power",
    setting: "bodies",
    only: ["governing-body", "trust", "management-committee"],
    clause: "ENG-01",
  },
  {
    rule: "decided-by-those-with-the-power",
    setting: "delegates",
    only: ["committee", "headteacher"],
    clause: "ENG-01",
  },
  {
    rule: "decided-by-the-body-of-the-school",
    setting: "delegates",
    only: ["committee", "headteacher"],
    clause: "ENG-01",
  },
  { rule: "parents-told-in-time", setting: "schoolDays", least: 2, clause: "ENG-04" },
  // Fewer than two clear school days can be less than the ordinary two: a Sunday before a Tuesday leaves one.
  { rule: "notice-leaves-clear-school-days", setting: "schoolDays", least: 2, clause: "ENG-04" },
  { rule: "council-told-in-time", setting: "schoolDays", least: 2, clause: "ENG-09" },
  { rule: "review-invitation-in-time", setting: "days", least: 6, clause: "ENG-11" },
  { rule: "invitation-leaves-clear-days", setting: "days", least: 6, clause: "ENG-11" },
  // A longer look-back window releases the governing body more often.
  { rule: "review-request-honoured", setting: "days", most: 70, clause: "ENG-16" },
  { rule: "review-asked-for-in-writing-held", setting: "days", most: 70, clause: "ENG-16" },
  { rule: "new-pupil-return-in-time", setting: "days", most: 5, clause: "ENG-28" },
  { rule: "new-pupil-return-in-time", setting: "from", latest: "2024-08-19", clause: "ENG-28" },
];
