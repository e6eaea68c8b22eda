import { type Guide, guideAt, guideOf } from "../input/guide.js";
import type { About } from "../input/parts.js";
import type { Plan } from "../plan/plan.js";
import { planFormat } from "../plan/schema.js";
import type { AnswerKind } from "./question.js";

/** A place of a plan at which something is not said. */
export interface PlanField {
  readonly kind: AnswerKind;
  readonly about: About;
  /** For a number the least and the most it can be. */
  readonly range: readonly [least: number, most: number] | undefined;
}

/** What the format says of a place in a plan; undefined for a place it does not know. */
export function planField(at: string): PlanField | undefined {
  const root = guideOf(planFormat());
  const guide = guideAt(root, at);
  if (at === "" || guide?.about === undefined) return undefined;
  return {
    kind: kindOf(guide, guide.about),
    about: guide.about,
    range: rangeOf(guide),
  };
}

/** The least and the most stand in zod's checks of a number. */
function rangeOf(guide: Guide): PlanField["range"] {
  if (guide.kind !== "leaf") return undefined;
  const limit = (name: "greater_than" | "less_than"): unknown => {
    const found = guide.schema._zod.def.checks?.find(({ _zod }) => _zod.def.check === name);
    return (found?._zod.def as { readonly value?: unknown } | undefined)?.value;
  };
  const [least, most] = [limit("greater_than"), limit("less_than")];
  return typeof least === "number" && typeof most === "number" ? [least, most] : undefined;
}

function kindOf(guide: Guide, about: About): AnswerKind {
  if (guide.kind === "either") return "yes-no";
  if (guide.kind !== "leaf") return "part";
  if (about.labels !== undefined) return "word";
  if (about.kind === "word") return about.record ? "part" : "council";
  return about.kind === "none" ? "part" : about.kind;
}

type Branch = { readonly [name: string]: unknown } | readonly unknown[];

/** The plan with a value put at a place; the plan itself stays as it is. */
export function withAnswer(plan: Plan, at: string, value: unknown): Plan {
  return put(plan as Branch, at.slice(1).split("/"), 0, value) as unknown as Plan;
}

/** At most as deep as the format is. */
function put(branch: Branch | undefined, names: readonly string[], depth: number, value: unknown): Branch {
  const name = names[depth] as string;
  const inside = branch === undefined ? undefined : (branch as { readonly [name: string]: unknown })[name];
  const next =
    depth === names.length - 1 ? value : put(inside as Branch | undefined, names, depth + 1, value);
  if (!Array.isArray(branch)) return { ...branch, [name]: next };
  return branch.map((one: unknown, i) => (i === Number(name) ? next : one));
}
