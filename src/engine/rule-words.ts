/**
 * What a report prints for a rule. Sentences are plain English for a school business manager: subject first, no blame.
 * Slots: `{doneOn}` and `{latest}` the two days of the rule's deadline in full; `{where}` the list entries concerned
 * ("the review of Monday 8 December 2025"); `{schoolDays}` and other setting names the number set by the clause;
 * `{groundsSaid}` the listed grounds with what each says, once one is missing; `{halfDays}` the half days a week at the
 * placements concerned; `{lacks}` the parts of the rule that fail; `{halfTerms}` the half terms of the placement without
 * a review; any fact name in braces its value in words.
 */
export interface RuleWords {
  readonly met: string;
  readonly notMet: string;
  /** Used instead of `notMet` where the thing was not done at all, so that there is no day to print. */
  readonly notDone?: string;
  /** For a rule of several parts: what is wrong where a part fails, by a fact that this part asks about. */
  readonly lacks?: Readonly<Record<string, string>>;
  /** What would put it right, as an instruction. */
  readonly putRight: string;
  /** Used instead of `putRight` where the thing was done, and too late. */
  readonly putRightLate?: string;
  /** Used instead of both in a situation of the rule's `putRightWhere`, under its name. */
  readonly putRightWhere?: Readonly<Record<string, string>>;
}
