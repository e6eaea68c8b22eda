import type { CouncilDifference, NationalSide } from "./council-schema.js";
import type { Evidence } from "./vocabulary.js";

/** The national side of a difference, and what the councils' sides share. */
export interface NationalDifference extends Pick<CouncilDifference, "meets" | "resolved" | "never"> {
  /** `K1` to `K38`. */
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly national: NationalSide;
  /** What holds of a council whose document says nothing on it. */
  readonly silence?: Pick<CouncilDifference, "says" | "value" | "meets" | "resolved">;
}
