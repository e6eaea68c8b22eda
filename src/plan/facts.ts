import type * as z from "zod/mini";
import type { Day } from "../days/plain-date.js";
import { type About, abouts, type EntryAbout, type PartKind } from "../input/parts.js";
import type { ClauseId, Plan } from "./plan.js";
import { planFormat } from "./schema.js";
import { arrangers, placeLabels } from "./words.js";

/** Facts of a plan that are worked out of other fields: kind, words, and the place of the field. */
const workedOut = {
  "pupil.otherServices": ["yes-no", "another service is working with the pupil", "/pupil/otherServices"],
  "reviews.onDifferentDays": ["yes-no", "all reviews are on different days", "/reviews"],
  "timetable.eachHalfDayOnce": ["yes-no", "each half day of the week is listed once", "/timetable"],
  "timetable.inTheRightHalf": ["yes-no", "each session is in its half of the day", "/timetable"],
  "timetable.withoutOverlap": ["yes-no", "no two sessions of a day overlap", "/timetable"],
  "timetable.agreesWithHours": [
    "yes-no",
    "the hours stated are the hours of the timetable",
    "/minutesPerWeek",
  ],
  "timetable.hasProvision": ["yes-no", "the timetable has some provision in it", "/timetable"],
} as const satisfies { readonly [name: string]: WorkedOut };

const sessionPlaces = { ...placeLabels, placement: "a placement" } as const;

/** Facts of one entry of a list that are worked out of its fields, or of those of the placement a session is at. */
const workedOutOfEntries = {
  "placement.isSchool": ["yes-no", "the setting is a school", "kind"],
  "placement.isAlternativeProvision": ["yes-no", "the setting is alternative provision", "kind"],
  "session.place": ["word", "where the pupil is for each half day", "place", sessionPlaces],
  "session.atSchool": ["yes-no", "the half day is at another school", "atSchool"],
  "session.atUnregisteredProvision": [
    "yes-no",
    "the half day is at a provider that is not a school",
    "atUnregisteredProvision",
  ],
  "session.atPlacement": ["yes-no", "the half day is at a placement", "atPlacement"],
  "session.registered": ["yes-no", "the pupil is registered at the setting", "registered"],
  "session.supervised": ["yes-no", "the pupil is supervised in person there", "supervised"],
  "session.arrangedBy": ["word", "who arranged the placement", "arrangedBy", arrangers],
  "review.held": ["yes-no", "the review has been held", "status"],
  "review.missed": ["yes-no", "the day planned for the review has passed without it", "status"],
  "review.emergency": ["yes-no", "the review is an emergency review", "kind"],
  "gap.from": ["day", "the first day off site or the review before", "from"],
  "gap.next": ["day", "the date of the next review", "next"],
  "gap.first": ["yes-no", "the time from the start to the first review is meant", "first"],
} as const satisfies { readonly [name: string]: WorkedOut };

export type FactKind = Exclude<PartKind, "none">;
type Labels = { readonly [word: string]: string };
type WorkedOut = readonly [kind: FactKind, meaning: string, at: string, labels?: Labels];

// The names, kinds and words of the facts that are fields, as the compiler reads them from the schema.

type Join<Path extends string, Name extends string> = Path extends "" ? Name : `${Path}.${Name}`;
type TypeOf<S> = S extends { readonly _zod: { readonly def: { readonly type: infer T } } } ? T : never;
type Inner<S> = S extends { readonly _zod: { readonly def: { readonly innerType: infer T } } } ? T : never;
type Part<S> = TypeOf<S> extends "optional" ? Inner<S> : S;

interface FieldFact<Entry extends string, Name extends string, Kind, Value> {
  readonly entry: Entry;
  readonly name: Name;
  readonly kind: Kind;
  readonly value: Value;
}

type FactsIn<S, Entry extends string, Path extends string> =
  TypeOf<S> extends "object"
    ? S extends { readonly shape: infer Shape }
      ? { [K in keyof Shape & string]: FactsIn<Part<Shape[K]>, Entry, Join<Path, K>> }[keyof Shape & string]
      : never
    : TypeOf<S> extends "array"
      ? S extends {
          readonly "~entry"?: infer E extends string;
          readonly _zod: { readonly def: { readonly element: infer Item } };
        }
        ? [E] extends [never]
          ? never
          : FactsIn<Item, E, "">
        : never
      : TypeOf<S> extends "record"
        ? S extends { readonly _zod: { readonly def: { readonly valueType: infer Value } } }
          ? TypeOf<Value> extends "object"
            ? FactsIn<Value, Entry, `${Path}.${string}`>
            : never
          : never
        : S extends {
              readonly "~kind"?: infer K extends FactKind;
              readonly "~fact"?: infer N extends string;
              readonly "~words"?: infer W;
            }
          ? FieldFact<Entry, Join<Entry, [N] extends [never] ? Path : N>, K, ValueIn<S, K, W>>
          : never;

type ValueIn<S, K, W> = K extends "day"
  ? Day
  : [W] extends [never]
    ? S extends z.core.$ZodType<infer Output>
      ? Output
      : never
    : W;

type Fields = FactsIn<ReturnType<typeof planFormat>, "", "">;
type PlanField = Extract<Fields, { readonly entry: "" }>;
type EntryField = Exclude<Fields, PlanField>;
type ValueOfKind<Kind> = Kind extends "yes-no" ? boolean : Kind extends "word" ? string : number;
type Kinds = {
  readonly [F in Fields as F["name"]]: readonly [F["kind"], F["value"]];
} & {
  readonly [N in keyof typeof workedOut]: readonly [
    (typeof workedOut)[N][0],
    ValueOfKind<(typeof workedOut)[N][0]>,
  ];
} & {
  readonly [N in keyof typeof workedOutOfEntries]: (typeof workedOutOfEntries)[N] extends readonly [
    infer K,
    string,
    string,
    infer L,
  ]
    ? readonly [K, keyof L]
    : readonly [(typeof workedOutOfEntries)[N][0], ValueOfKind<(typeof workedOutOfEntries)[N][0]>];
};

export type PlanFactName = PlanField["name"] | keyof typeof workedOut;
export type ItemFactName = EntryField["name"] | keyof typeof workedOutOfEntries;
export type FactName = PlanFactName | ItemFactName;

export type FactOfKind<Kind extends FactKind> = {
  [Name in FactName]: Kinds[Name][0] extends Kind ? Name : never;
}[FactName];

/** A fact inside the engine. `undefined` is unknown; a day is a day number, and `Infinity` a day that never comes. */
export type FactValue = boolean | number | string | undefined;
/** The value of one fact, where it is known. */
export type FactValueOf<Name extends FactName> = Kinds[Name][1];
/** A word that a fact can be. */
export type WordOf<Name extends FactOfKind<"word">> = Kinds[Name][1] & string;

/** What is known of a fact before any plan is read. */
export interface FactInfo {
  readonly kind: FactKind;
  /** For a yes or no the statement that is true when the answer is yes; else what the fact is. */
  readonly meaning: string;
  /** The place in the plan, as a JSON Pointer; for a fact of an entry, the place in the entry without a slash in front. */
  readonly at: string;
  /** It is a field of the plan, and not worked out of others. */
  readonly isField: boolean;
  /** People's words for each word it can be; absent where it can be any text. */
  readonly labels?: Labels;
  /** The fact whose "no" says that this day never comes. */
  readonly deniedBy?: FactName;
  /** It can be known of this day that it never comes. */
  readonly mayNeverCome: boolean;
  /** Absent from the plan says that nothing was recorded, where elsewhere it says that nothing is known. */
  readonly isRecord: boolean;
}

/** What is known of a list before any plan is read. */
export interface ListInfo extends EntryAbout {
  /** The place in the plan, as a JSON Pointer. */
  readonly at: string;
}

/** The spans that reviews are spread over are worked out of the reviews. */
const gapList: ListInfo = {
  name: "gap",
  noun: "span from the start to the first review or between reviews",
  missing: "when the reviews are",
  at: "/reviews",
};

interface FactTables {
  readonly plan: ReadonlyMap<string, FactInfo>;
  readonly items: ReadonlyMap<string, FactInfo>;
  readonly lists: ReadonlyMap<ListName, ListInfo>;
  readonly named: ReadonlyMap<string, NamedFacts>;
}

/** What stands under names that a council's own file gives: the facts of each, by the field. */
export interface NamedFacts {
  readonly takesName: (name: string) => boolean;
  readonly fields: ReadonlyMap<string, FactInfo>;
}

let tables: FactTables | undefined;

// Made when it is asked for first, as the schema is.
function factTables(): FactTables {
  tables ??= makeTables();
  return tables;
}

function makeTables(): FactTables {
  const plan = new Map<string, FactInfo>();
  const items = new Map<string, FactInfo>();
  const lists = new Map<ListName, ListInfo>();
  const named = new Map<string, NamedFacts>();
  addFields(planFormat(), { into: plan, items, lists, named, entry: "", names: "", pointer: "/" });
  lists.set("gaps", gapList);
  for (const [name, one] of Object.entries(workedOut)) plan.set(name, infoOf(one));
  for (const [name, one] of Object.entries(workedOutOfEntries)) items.set(name, infoOf(one));
  return { plan, items, lists, named };
}

function infoOf([kind, meaning, at, labels]: WorkedOut): FactInfo {
  const mayNeverCome = at === "next";
  return {
    kind,
    meaning,
    at,
    isField: false,
    mayNeverCome,
    isRecord: false,
    ...(labels === undefined ? {} : { labels }),
  };
}

interface Place {
  readonly into: Map<string, FactInfo>;
  readonly items: Map<string, FactInfo>;
  readonly lists: Map<ListName, ListInfo>;
  readonly named: Map<string, NamedFacts>;
  /** What the names of the facts begin with. */
  readonly entry: string;
  readonly names: string;
  readonly pointer: string;
}

function addFields(schema: z.core.$ZodType, place: Place): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "object") return;
  const fields = Object.entries(def.shape).map(([name, field]) => [name, partOf(field)] as const);
  const nameOf = (name: string): string => {
    const field = fields.find(([one]) => one === name)?.[1];
    return place.entry + ((field && abouts.get(field)?.fact) ?? place.names + name);
  };
  for (const [name, field] of fields) {
    const about = abouts.get(field);
    const inner = (field as z.core.$ZodTypes)._zod.def;
    const pointer = place.pointer + name;
    if (inner.type === "object") {
      addFields(field, { ...place, names: `${place.names}${name}.`, pointer: `${pointer}/` });
    } else if (inner.type === "array" && about?.entry !== undefined) {
      const entry = `${about.entry.name}.`;
      place.lists.set(`${about.entry.name}s` as ListName, { ...about.entry, at: pointer });
      addFields(inner.element, { ...place, into: place.items, entry, names: "", pointer: "" });
    } else if (inner.type === "record" && partOf(inner.valueType)._zod.def.type === "object") {
      const into = new Map<string, FactInfo>();
      addFields(inner.valueType, { ...place, into, names: "", pointer: "" });
      place.named.set(name, { takesName: about?.takesKey ?? (() => false), fields: into });
    } else if (about !== undefined && about.kind !== "none") {
      place.into.set(nameOf(name), fieldInfo(about, pointer, about.deniedBy && nameOf(about.deniedBy)));
    }
  }
}

function partOf(field: z.core.$ZodType): z.core.$ZodType {
  const { def } = (field as z.core.$ZodTypes)._zod;
  return def.type === "optional" ? def.innerType : field;
}

function fieldInfo(about: About, at: string, deniedBy: string | undefined): FactInfo {
  const { kind, meaning, labels, or, record } = about;
  return {
    kind: kind as FactKind,
    meaning,
    at,
    isField: true,
    mayNeverCome: or !== undefined || deniedBy !== undefined,
    isRecord: record === true,
    ...(labels === undefined ? {} : { labels }),
    ...(deniedBy === undefined ? {} : { deniedBy: deniedBy as FactName }),
  };
}

/** Whether this is the name of a fact of the plan itself. */
export function isPlanFact(name: string): name is PlanFactName {
  return factTables().plan.has(name) || namedPartsOf(name) !== undefined;
}

/** The facts that stand under names of a council's own, by the field of the plan. */
export function namedFacts(): ReadonlyMap<string, NamedFacts> {
  return factTables().named;
}

/** The parts of a fact that stands under a name of a council's own: `forms`, `start-form` and `on`. */
export function namedPartsOf(
  fact: string,
): readonly [group: string, name: string, field: string] | undefined {
  const [group = "", name = "", field = "", ...more] = fact.split(".", 4);
  const { takesName, fields } = factTables().named.get(group) ?? {};
  return more.length === 0 && takesName?.(name) === true && fields?.has(field) === true
    ? [group, name, field]
    : undefined;
}

function namedInfo(fact: string): FactInfo | undefined {
  const parts = namedPartsOf(fact);
  if (parts === undefined) return undefined;
  const [group, name, field] = parts;
  const info = factTables().named.get(group)?.fields.get(field) as FactInfo;
  const { meaning, deniedBy } = info;
  return {
    ...info,
    meaning: meaning.replace("of this name", `"${name}"`),
    at: `/${group}/${name}/${field}`,
    ...(deniedBy === undefined ? {} : { deniedBy: `${group}.${name}.${deniedBy}` as FactName }),
  };
}

/** Whether this is the name of a fact of one entry of a list: a placement, session, review, request or gap. */
export function isItemFact(name: string): name is ItemFactName {
  return factTables().items.has(name);
}

export function factInfo(name: FactName): FactInfo;
export function factInfo(name: string): FactInfo | undefined;
/** What is known of a fact before any plan is read; undefined for any other name. */
export function factInfo(name: string): FactInfo | undefined {
  const { plan, items } = factTables();
  return plan.get(name) ?? items.get(name) ?? namedInfo(name);
}

export function listNames(): readonly ListName[] {
  return [...factTables().lists.keys()];
}

export function listInfo(list: ListName): ListInfo {
  return factTables().lists.get(list) as ListInfo;
}

/** The list whose entries a fact belongs to; undefined for a fact of the plan. */
export function listOf(name: string): ListName | undefined {
  const list = `${name.slice(0, Math.max(0, name.indexOf(".")))}s` as ListName;
  return factTables().lists.has(list) ? list : undefined;
}

export function planFactNames(): readonly PlanFactName[] {
  return [...factTables().plan.keys()] as PlanFactName[];
}

export function itemFactNames(): readonly ItemFactName[] {
  return [...factTables().items.keys()] as ItemFactName[];
}

/** What is worked out of the plan, or of one entry, with a least and a greatest value: kind and words. */
export const boundedFacts = {
  "direction.lastDay": ["day", "the last day off site"],
  "direction.lastDayPlanned": ["day", "the last day off site as planned"],
  "direction.lastDayNotBeforeStart": ["day", "the last day off site"],
  "managedMove.joinedOn": ["day", "the day the pupil joined the new school"],
  "week.minutes": ["number", "education in a week over all settings"],
  "week.minutesWithBreaks": ["number", "the week over all settings, breaks included"],
  "placement.sessions": ["number", "half days a week there"],
  "placement.minutes": ["number", "the time a week there"],
} as const satisfies Record<string, readonly ["day" | "number", string]>;

export type BoundedFact = keyof typeof boundedFacts;

/** A day of the plan itself. */
export type PlanDayFact = PlanFactName & FactOfKind<"day">;

/** The lists whose entries have facts of their own: each is named after one of its entries. */
export type ListName = `${EntryField["entry"]}s` | "gaps";

/**
 * Something whose facts are kept in slots, by number: the rules read them there, all else reads them by name. It is no
 * record: a copy with "..." would have lost its facts, which the compiler notices since it takes the slots for an accessor.
 */
export declare abstract class InSlots {
  get slots(): readonly FactValue[];
}

/** The facts of the plan itself, each under its name. */
export type PlanFacts = InSlots & {
  readonly [Name in PlanFactName]: FactValueOf<Name> | undefined;
};

type EntryFacts<Entry extends string> = {
  readonly [Name in ItemFactName as Name extends `${Entry}.${infer Field}` ? Field : never]:
    | FactValueOf<Name>
    | undefined;
};

/** One list entry; it has the facts of its list. */
export interface Item extends InSlots, Partial<EntryFacts<string>> {
  /** JSON Pointer of the entry. */
  readonly at: string;
  readonly id?: string;
  readonly weekday?: string;
  readonly half?: string;
  readonly placementId?: string | undefined;
  /** JSON Pointer of the placement a session is at, if that is known. */
  readonly placementAt?: string | undefined;
}

export interface PlacementItem extends Item {
  readonly id: string;
}

/** A session always knows its slot; its place may be unknown. */
export interface SessionItem extends Item {
  readonly weekday: string;
  readonly half: string;
  readonly placementId: string | undefined;
}

/** The entries of each list; undefined where the plan does not say what the list holds. */
export type ListFacts = { readonly [List in ListName]: readonly Item[] | undefined };

/** Everything the rules may know of one plan, derived once. */
export interface Facts extends ListFacts {
  readonly plan: PlanFacts;
  readonly placements: readonly PlacementItem[] | undefined;
  /** Always the ten half days of a week, Monday morning first. */
  readonly sessions: readonly SessionItem[];
  /** Of the half days with the same facts the first: enough where only an outcome is asked. */
  readonly differentSessions: readonly SessionItem[];
  /** Every place a half day the plan leaves open could be at; `undefined` when it leaves none open. */
  readonly openHalfDay: readonly SessionItem[] | undefined;
  /** The spans between the start, each review and the end, in order of time. */
  readonly gaps: readonly Item[];
  readonly grounds: readonly ClauseId[] | undefined;
  /** One of the grounds names no clause that is known, so that it may stand for any. */
  readonly groundsAreOpen?: true;
  /** What the plan says of the pupil's age does not go together, so that nothing follows from it. */
  readonly agesAreAtOdds: boolean;
  /** The day taken as today, where one is given. */
  readonly today: Day | undefined;
  /** On the day taken as today the direction cannot have ended yet. */
  readonly endIsToCome: boolean;
  readonly documents: NonNullable<Plan["documents"]>;
  readonly attestations: { readonly [clause: ClauseId]: boolean };
  /** The day on which what a clause asks was done, where a person says so. */
  readonly answeredOn: { readonly [clause: ClauseId]: Day };
}
