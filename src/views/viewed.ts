import type { Report } from "../assess/report.js";
import type { FirstStart } from "../duties/first-lawful-start.js";
import type { LatestDays } from "../duties/latest-days.js";
import type { Timeline } from "../duties/timeline.js";
import { OptionError } from "../input/options.js";
import type { ExpectedRegister } from "../register/expected-register.js";
import type { RegisterAudit } from "../register/register-audit.js";

/** Every result that has a page of its own. */
export type Shown = Report | Timeline | ExpectedRegister | RegisterAudit | LatestDays | FirstStart;

/** What can be shown, by the schema it names, in words for whoever gave something else. */
const shown = {
  "osd-report/1": "a report as assess gives it",
  "osd-timeline/1": "a timeline as timeline gives it",
  "osd-register/1": "a register as expectedRegister gives it",
  "osd-audit/1": "an audit as auditRegister gives it",
  "osd-latest-days/1": "last days as latestDaysFor gives them",
  "osd-first-start/1": "a first start as firstLawfulStart gives it",
  "osd-comparison/1": "a comparison as compare gives it",
  "osd-weekly-hours/1": "the hours of a week as weeklyHours gives them",
} as const;
export type ShownSchema = keyof typeof shown;

/** Every result that has a page of its own. */
export const shownSchemas = (Object.keys(shown) as readonly ShownSchema[]).filter(
  (one) => one !== "osd-comparison/1" && one !== "osd-weekly-hours/1",
);

/**
 * What a view makes of a result. Throws an `OptionError` where it was given something else, or a result of which a
 * part is gone.
 */
export function viewed<T>(given: unknown, schemas: readonly ShownSchema[], view: () => T): T {
  try {
    if (typeof given === "object" && given !== null) {
      const { schema } = given as { readonly schema?: unknown };
      if (schemas.some((one) => one === schema)) return view();
    }
  } catch (mistake) {
    if (mistake instanceof OptionError) throw mistake;
    // Whatever else was thrown may quote what was given.
  }
  const takes = schemas.map((one) => shown[one]).join(", or ");
  throw new OptionError(`The first argument is ${takes}, whole and unchanged.`);
}
