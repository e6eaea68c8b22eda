import {
  type CompiledClause,
  type CompiledDocument,
  compileCouncil,
  compileEngland,
} from "../../check/compile.js";
import type { Deadline } from "../../duties/deadline.js";
import type { Condition, Context } from "../../engine/condition.js";
import { onceForEach } from "../../engine/once-for-each.js";
import { NO, UNKNOWN } from "../../engine/verdict.js";
import { type DocumentName, documentItems } from "../../plan/document-items.js";
import type { PlanFactName } from "../../plan/facts.js";
import type { ClauseId } from "../../plan/plan.js";
import type { Council } from "../../policy/define-council.js";
import { documentDefinitions } from "./definitions.js";
import type {
  DocumentDefinition,
  DocumentDue,
  DocumentItem,
  DocumentStatus,
  DueDefinition,
  ItemState,
} from "./document.js";
import { type FormItem, itemsOfForm } from "./form-items.js";

/** How clauses came out for the plan in question, by id. */
export type Outcomes = Readonly<Record<ClauseId, { readonly outcome: string }>>;

interface CompiledItem {
  /** The item as a report lists it, made once for each state. */
  readonly in: { readonly [state in ItemState]: DocumentItem };
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

interface CompiledForm {
  readonly definition: DocumentDefinition;
  readonly items: readonly CompiledItem[];
}

let national: readonly CompiledForm[] | undefined;

/** The forms, letters and notices that apply to a plan, the council's first, with what is there and by when they are due. */
export function documentsFor(
  council: Council | undefined,
  context: Context,
  outcomes: Outcomes,
  deadlines: readonly Deadline[],
): readonly DocumentStatus[] {
  const found: DocumentStatus[] = [];
  for (const form of [...(council === undefined ? [] : formsOf(council)), ...nationalForms()]) {
    const given = givenOf(form.definition, context, outcomes);
    if (given !== undefined) found.push(statusOf(form, given, context, outcomes, deadlines));
  }
  return found;
}

/**
 * Whether the document was used or sent; `undefined` where it does not apply: a template known not to be used, a
 * notice nobody has to give.
 */
function givenOf(
  { form, clauses: [asks = ""] }: DocumentDefinition,
  { facts }: Context,
  outcomes: Outcomes,
): DocumentStatus["given"] | undefined {
  if (form !== undefined) {
    const { used } = facts.documents[form];
    return used === undefined ? "not-stated" : used ? "yes" : undefined;
  }
  switch (outcomes[asks]?.outcome) {
    case "met":
      return "yes";
    case "not-met":
      return "no";
    case "cannot-tell":
      return "not-stated";
    default:
      return undefined;
  }
}

function statusOf(
  { definition, items }: CompiledForm,
  given: DocumentStatus["given"],
  context: Context,
  outcomes: Outcomes,
  deadlines: readonly Deadline[],
): DocumentStatus {
  const counts = { present: 0, missing: 0, "not-stated": 0, "does-not-apply": 0 };
  const stated: DocumentItem[] = [];
  for (const item of items) {
    const state = stateOf(item, definition.form, context, outcomes);
    counts[state]++;
    stated.push(item.in[state]);
  }
  return {
    id: definition.id,
    council: definition.council ?? null,
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

function dueOf({ what, clause, when }: DueDefinition, deadlines: readonly Deadline[]): DocumentDue {
  const by =
    clause === undefined ? null : (deadlines.find(({ clauses }) => clauses.includes(clause))?.latest ?? null);
  return { what, says: when, by, clause: clause ?? null };
}

function stateOf(
  item: CompiledItem,
  form: DocumentName | undefined,
  context: Context,
  outcomes: Outcomes,
): ItemState {
  if (item.fact !== undefined) {
    const asked = item.condition?.ask(context);
    if (asked === NO) return "does-not-apply";
    const stated = context.facts.plan[item.fact];
    if (stated === true) return "present";
    return stated === undefined || asked === UNKNOWN ? "not-stated" : "missing";
  }
  if (form !== undefined && item.name !== undefined) {
    const asked = item.gate?.ask(context);
    if (asked === NO) return "does-not-apply";
    const { missing } = context.facts.documents[form];
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
  return definitionsFor(council, document).map((one) => compileForm(one, document));
});

function nationalForms(): readonly CompiledForm[] {
  national ??= documentDefinitions
    .filter((one) => one.council === undefined)
    .map((one) => compileForm(one, compileEngland()));
  return national;
}

/** A council's documents: those described here, then any other form that its clauses give items for. */
function definitionsFor(council: Council, document: CompiledDocument): readonly DocumentDefinition[] {
  const described = documentDefinitions.filter(
    (one) => one.council === council.id && one.clauses.every((id) => document.ids.has(id)),
  );
  const names = Object.keys(documentItems) as DocumentName[];
  const others = names.filter(
    (name) =>
      !described.some(({ form }) => form === name) &&
      document.clauses.some(({ settings }) => settings.document === name),
  );
  return [...described, ...others.map((form) => plainForm(council, form))];
}

const plainTitles: Readonly<Record<DocumentName, string>> = {
  notificationForm: "Notification form",
  passport: "Pupil passport",
  initialMeetingForm: "Initial meeting form",
  reviewForm: "Review form",
  letter: "Letter to parents",
};

function plainForm(council: Council, form: DocumentName): DocumentDefinition {
  return {
    id: `${council.id}-${form.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
    council: council.id,
    title: plainTitles[form],
    form,
    clauses: [],
    optional: true,
    to: "whoever the council's document names",
    due: [{ what: "the document", when: "no date is given" }],
    items: [],
  };
}

function compileForm(definition: DocumentDefinition, document: CompiledDocument): CompiledForm {
  return { definition, items: itemsOfForm(definition, document).map(compileItem) };
}

function compileItem({ item, gate, described, name }: FormItem): CompiledItem {
  const as = (state: ItemState): DocumentItem => Object.freeze({ ...item, state });
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
    condition: described?.condition,
    name,
  };
}
