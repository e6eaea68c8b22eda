import type { CalendarData } from "./calendar-data.js";

/** Where the dates of a starter calendar come from. */
export interface Provenance {
  /** `COUNCIL`: the council's own page was read. `TWO-SCHOOLS`: two or more schools' pages agree. */
  readonly confidence: "COUNCIL" | "TWO-SCHOOLS";
  /** Addresses of the pages. */
  readonly sources: readonly string[];
  /** Year and month in which the pages were read. */
  readonly readOn: string;
  /** What to know before relying on it, in whole sentences. */
  readonly note: string;
}

/** A calendar to start from until a school gives its own: a council's model dates for one school year. */
export interface StarterCalendar {
  /** Id of the council, as in `councils`. */
  readonly council: string;
  /** `2025/26` for 1 September 2025 to 31 August 2026. */
  readonly schoolYear: string;
  /** Issued by "starter", which every report then says. */
  readonly calendar: CalendarData;
  readonly provenance: Provenance;
}
