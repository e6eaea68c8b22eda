/**
 * The formats as schemas of `zod/mini`, to compose with schemas of your own: `offsite-direction/zod`.
 *
 * They check each field by itself and refuse unknown fields. To read a plan or calendar take `readPlan` and
 * `schoolCalendar`, or `planSchema()` and `calendarSchema()`, which do more: they read plain data only, where zod calls
 * getters and reads inherited fields; they hold fields against each other (days in order, ids that exist, statements
 * that contradict each other); they limit the size of the whole; their issues have stable codes and say nothing of what
 * was written, where zod's issues carry the names of unknown fields; and what they give is frozen.
 *
 * The schemas are made when they are asked for first. No setting and no registry of zod's that others share is touched.
 *
 * @module zod
 */

import type * as z from "zod/mini";
import { abouts } from "./input/parts.js";

export { calendarFormat as zodCalendar } from "./calendar/schema.js";
export { planFormat as zodPlan } from "./plan/schema.js";

/**
 * What a part of these schemas means: for a yes or no the statement that is true when the answer is yes, for any other
 * what it holds. `undefined` for a schema that is none of theirs.
 *
 * @example meaningOf(zodPlan().shape.parentsAgree.def.innerType) // "the parents agree to the placement"
 */
export function meaningOf(part: z.core.$ZodType): string | undefined {
  return abouts.get(part)?.meaning;
}
