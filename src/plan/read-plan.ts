import { readJsonText } from "../input/json-text.js";
import type { Refusal } from "../input/list-issues.js";
import { readBy } from "../input/read.js";
import { type StandardSchema, standardSchema } from "../input/standard-schema.js";
import { faultsBetweenFields } from "./check-fields.js";
import type { Plan } from "./plan.js";
import { planFormat } from "./schema.js";

/** The plan that was read, or what stops it being read: never both. */
export type PlanResult = { readonly ok: true; readonly plan: Plan } | Refusal;

// Plans that came out of this file: frozen through and through, so that they need no second reading.
const plansRead = /* @__PURE__ */ new WeakSet<object>();

/**
 * Reads any value as a plan and checks that its fields go together.
 *
 * The plan is a deep-frozen copy of plain data; the input is neither changed nor kept. A plan that was read before is
 * given back as it is. Never throws: whatever is wrong is an issue, and then there is no plan.
 *
 * @example readPlan({ schema: "osd-plan/1", startsOn: "2026-11-02", endsOn: "2026-10-30" })
 * // { ok: false, issues: [{ code: "order", path: "/endsOn", input: "plan", message: "..." }] }
 */
export function readPlan(value: unknown): PlanResult {
  if (isPlanRead(value)) return Object.freeze({ ok: true, plan: value });
  const read = readBy(planFormat, value, "plan", faultsBetweenFields);
  if (!read.ok) return read;
  plansRead.add(read.value);
  return Object.freeze({ ok: true, plan: read.value });
}

/**
 * Reads a JSON text as a plan: like `readPlan` of the value, and no object may have a field twice.
 *
 * @example readPlanText('{"schema":"osd-plan/1","schema":"osd-plan/1"}')
 * // { ok: false, issues: [{ code: "duplicate-key", path: "/schema", input: "plan", message: "..." }] }
 */
export function readPlanText(text: unknown): PlanResult {
  const json = readJsonText(text, planFormat, "plan");
  return json.ok ? readPlan(json.value) : json;
}

/**
 * The reader of plans as a Standard Schema: `validate` is `readPlan`, in the form that form libraries and routers take.
 *
 * @example planSchema()["~standard"].validate({ schema: "osd-plan/1", schoolDays: 0 })
 * // { issues: [{ message: "This number is too small or too large. ...", path: ["schoolDays"] }] }
 */
export function planSchema(): StandardSchema<Plan> {
  return standardSchema((value) => {
    const read = readPlan(value);
    return read.ok ? { ok: true, value: read.plan } : read;
  });
}

function isPlanRead(value: unknown): value is Plan {
  return typeof value === "object" && value !== null && plansRead.has(value);
}
