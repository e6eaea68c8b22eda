import type { CouncilDifference, NationalSide, Side } from "./council-schema.js";
import type { Evidence } from "./vocabulary.js";

/** When a plan meets a difference and what it comes to, or why no plan can. */
type Arising = Pick<CouncilDifference, "meets" | "resolved" | "never">;

/** The national side of a difference, and what the councils' sides share. */
export interface NationalDifference extends Arising {
  /** `K1` to `K38`. */
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly national: NationalSide;
  /** What holds of a council whose document says nothing on it. */
  readonly silence?: Arising & Partial<Pick<Side, "says" | "value">>;
}
