import type { Taken } from "../input/parts.js";
import type { planFormat } from "./schema.js";
import type { agreementParties } from "./words.js";

export type { FixedPlace } from "./words.js";

// The types of a plan, as the schema has them.

/** The id of a clause, for example `WAR-60`. */
export type ClauseId = string;

/**
 * A plan to direct a pupil off site, or the record of one. Every field may be left out: absent means unknown,
 * never "no". Known absence is said: `false`, `"none"`, `"open-ended"`, an empty list. What each field means is in
 * `docs/schema/plan.json`.
 */
export interface Plan extends Taken<ReturnType<typeof planFormat>> {}

type Field<T, K extends keyof T> = NonNullable<T[K]>;
type Entry<T> = T extends readonly (infer Item)[] ? Item : never;

export interface Placement extends Entry<Plan["placements"]> {}
export interface TimetableSession extends Entry<Plan["timetable"]> {}
export interface Review extends Entry<Plan["reviews"]> {}
export interface ReviewRequest extends Entry<Plan["reviewRequests"]> {}
export interface Notice extends Field<Field<Plan, "notices">, "virtualSchool"> {}
export interface Consultation extends Field<Field<Plan, "consultations">, "virtualSchool"> {}
export interface FormUse extends Field<Field<Plan, "documents">, "reviewForm"> {}
/** What the written notice says: the items of regulation 3(4). */
export interface NoticeContents extends Field<Field<Field<Plan, "notices">, "parents">, "contents"> {}

export type SchoolType = Field<Field<Plan, "homeSchool">, "type">;
export type EhcStage = Field<Field<Plan, "pupil">, "ehcStage">;
export type OtherService = Entry<Field<Plan, "pupil">["otherServices"]>;
export type DecisionMaker = Field<Field<Plan, "decision">, "madeBy">;
export type PlacementKind = Field<Placement, "kind">;
export type Party = Field<Field<Plan, "funding">, "heldBy">;
/** Who can be asked to agree to a managed move. */
export type AgreementParty = keyof typeof agreementParties;
