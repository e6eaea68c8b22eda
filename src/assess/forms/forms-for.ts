import {
  type CompiledCheck,
  type CompiledClause,
  type CompiledDocument,
  compileCouncil,
  compileEngland,
} from "../../check/compile.js";
import type { Inquiry } from "../../check/evaluate.js";
import type { Day } from "../../days/plain-date.js";
import { type Deadline, deadlineBy } from "../../duties/deadline.js";
import { dutiesOf } from "../../duties/duties-of.js";
import { isAfter, lifeOn } from "../../duties/life.js";
import { compileCondition } from "../../engine/compile-condition.js";
import type { Condition, Context } from "../../engine/condition.js";
import { onceForEach } from "../../engine/once-for-each.js";
import { NO, UNKNOWN } from "../../engine/verdict.js";
import { freezeDeep } from "../../input/freeze-deep.js";
import type { PlanFactName } from "../../plan/facts.js";
import { type FormName, formItems, formTitle } from "../../plan/form-items.js";
import type { ClauseId } from "../../plan/plan.js";
import type { Council } from "../../policy/accepted.js";
import type { DueDefinition, FormDefinition } from "../../policy/council-schema.js";
import { nationalForms } from "../../policy/england/forms.js";
import type { FormDue, FormItem, FormStatus, ItemState } from "./form.js";
import { itemsOfForm, type ListedItem } from "./listed-items.js";

interface CompiledItem {
  /** The item as a report lists it, made once for each state. */
  readonly in: { readonly [state in ItemState]: FormItem };
  /** The clause whose outcome tells the state, where nothing else does. */
  readonly clause: ClauseId;
  /** When the item is asked for. */
  readonly gate: CompiledClause["gate"];
  readonly fact: PlanFactName | undefined;
  /** When an item that a fact tells is asked for, where not always. */
  readonly condition: Condition | undefined;
  /** The item's name in the form, for a form whose items the plan lists. */
  readonly name: string | undefined;
}

/** What the report holds of the plan already. */
interface Told {
  /** How clauses came out for the plan in question, by id. */
  readonly outcomes: Readonly<Record<ClauseId, { readonly outcome: string }>>;
  readonly deadlines: readonly Deadline[];
  readonly asOf: Day | undefined;
}

/** A form as a council describes it, or one of which only the items are known. */
type Described = Omit<FormDefinition, "to"> & Pick<FormStatus, "to">;

interface CompiledForm {
  /** What asks for the form to be given. */
  readonly asks: CompiledCheck | undefined;
  readonly definition: Described;
  readonly council: string | null;
  readonly items: readonly CompiledItem[];
}

let compiledNational: readonly CompiledForm[] | undefined;

/** The forms, letters and notices that apply to a plan, the council's first, with what is there and by when they are due. */
export function formsFor(council: Council | undefined, inquiry: Inquiry, told: Told): readonly FormStatus[] {
  const found: FormStatus[] = [];
  for (const form of [...(council === undefined ? [] : formsOf(council)), ...ofEngland()]) {
    const given = givenOf(form, inquiry, told);
    if (given !== undefined) found.push(statusOf(form, given, inquiry, told));
  }
  return found;
}

/**
 * Whether the form was used or sent; `undefined` where it does not apply: a template known not to be used, a
 * notice nobody has to give.
 */
function givenOf(
  { definition: { slot }, asks }: CompiledForm,
  inquiry: Inquiry,
  { outcomes, asOf }: Told,
): FormStatus["given"] | undefined {
  if (slot !== undefined) {
    const used = inquiry.context.facts.documents[slot]?.used;
    return used === undefined ? "not-stated" : used ? "yes" : undefined;
  }
  if (asks === undefined) return undefined;
  switch (outcomes[asks.first.clause.id]?.outcome) {
    case "met":
      return isStillToCome(asks, inquiry, asOf) ? "planned" : "yes";
    case "not-met":
      return "no";
    case "cannot-tell":
      return "not-stated";
    default:
      return undefined;
  }
}

function isStillToCome(asks: CompiledCheck, inquiry: Inquiry, asOf: Day | undefined): boolean {
  return dutiesOf(lifeOn(inquiry, [asks], asOf)).some(({ recorded }) => isAfter(recorded, asOf));
}

function statusOf(
  { definition, council, items }: CompiledForm,
  given: FormStatus["given"],
  { context }: Inquiry,
  { outcomes, deadlines }: Told,
): FormStatus {
  const counts = { present: 0, missing: 0, "not-stated": 0, "does-not-apply": 0 };
  const stated: FormItem[] = [];
  for (const item of items) {
    const state = stateOf(item, definition.slot, context, outcomes);
    counts[state]++;
    stated.push(item.in[state]);
  }
  return {
    id: definition.id,
    council,
    title: definition.title,
    optional: definition.optional,
    clauses: definition.clauses,
    to: definition.to,
    due: definition.due.map((due) => dueOf(due, deadlines)),
    given,
    items: stated,
    counts,
    note: definition.note ?? null,
  };
}

function dueOf({ what, clause, when }: DueDefinition, deadlines: readonly Deadline[]): FormDue {
  const deadline = deadlineBy(clause, deadlines);
  const missing = deadline?.latestNeeds ?? [];
  return { what, when, by: deadline?.latest ?? null, missing, clause: clause ?? null };
}

function stateOf(
  item: CompiledItem,
  slot: FormName | undefined,
  context: Context,
  outcomes: Told["outcomes"],
): ItemState {
  if (item.fact !== undefined) {
    const asked = item.condition?.ask(context);
    if (asked === NO) return "does-not-apply";
    const stated = context.facts.plan[item.fact];
    if (stated === true) return "present";
    return stated === undefined || asked === UNKNOWN ? "not-stated" : "missing";
  }
  if (slot !== undefined && item.name !== undefined) {
    const asked = item.gate?.ask(context);
    if (asked === NO) return "does-not-apply";
    const missing = context.facts.documents[slot]?.missing;
    if (missing === undefined) return "not-stated";
    if (!missing.includes(item.name)) return "present";
    return asked === UNKNOWN ? "not-stated" : "missing";
  }
  switch (outcomes[item.clause]?.outcome) {
    case "met":
      return "present";
    case "not-met":
      return "missing";
    case "does-not-apply":
      return "does-not-apply";
    default:
      return "not-stated";
  }
}

const formsOf: (council: Council) => readonly CompiledForm[] = onceForEach((council: Council) => {
  const document = compileCouncil(council);
  return definitionsFor(council, document).map((one) => compileForm(one, document, council.id));
});

function ofEngland(): readonly CompiledForm[] {
  compiledNational ??= nationalForms.map((one) => compileForm(one, compileEngland(), null));
  return compiledNational;
}

/** A council's forms: those it describes, then any other form that its clauses give items for. */
function definitionsFor(council: Council, document: CompiledDocument): readonly Described[] {
  const described = council.forms ?? [];
  const names = Object.keys(formItems) as FormName[];
  const others = names.filter(
    (name) =>
      !described.some(({ slot }) => slot === name) &&
      document.clauses.some(({ settings }) => settings.document === name),
  );
  return [...described, ...others.map((slot) => plainForm(council, slot))];
}

function plainForm(council: Council, slot: FormName): Described {
  return {
    id: `${council.id}-${slot.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
    title: formTitle(slot),
    slot,
    clauses: [],
    optional: true,
    to: null,
    due: [],
    items: [],
  };
}

function compileForm(
  definition: Described,
  document: CompiledDocument,
  council: string | null,
): CompiledForm {
  const asks = document.checks.find(({ ids }) => ids.includes(definition.clauses[0] ?? ""));
  return { definition, council, asks, items: itemsOfForm(definition, document).map(compileItem) };
}

function compileItem({ item, gate, described, name }: ListedItem): CompiledItem {
  const as = (state: ItemState): FormItem => freezeDeep({ ...item, state });
  return {
    in: {
      present: as("present"),
      missing: as("missing"),
      "not-stated": as("not-stated"),
      "does-not-apply": as("does-not-apply"),
    },
    clause: item.clause,
    gate,
    fact: described?.fact,
    condition: described?.when === undefined ? undefined : compileCondition(described.when),
    name,
  };
}
