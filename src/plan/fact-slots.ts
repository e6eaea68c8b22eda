import {
  type BoundedFact,
  boundedFacts,
  type FactName,
  type FactValue,
  type InSlots,
  type Item,
  itemFactNames,
  type ListName,
  listInfo,
  listNames,
  listOf,
  type PlacementItem,
  type PlanFacts,
  planFactNames,
  type SessionItem,
} from "./facts.js";

// Facts are kept by number, in one array for the plan and one for each entry of a list, which is the fastest way for
// rules to read them. All else reads and writes them by name: each name is a property that leads to its slot.

type Slots = FactValue[];
export type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

// Their fields are only declared: to define and then to set them takes twice the time.

class PlanInSlots {
  declare readonly slots: Slots;
  constructor(slots: Slots) {
    this.slots = slots;
  }
}

class EntryInSlots extends PlanInSlots {
  /** The list it is an entry of. */
  declare readonly list: ListName;
  declare readonly at: string;
  constructor(slots: Slots, at: string) {
    super(slots);
    this.at = at;
  }
}

class PlacementInSlots extends EntryInSlots {
  declare readonly id: string;
  constructor(slots: Slots, at: string, id: string) {
    super(slots, at);
    this.id = id;
  }
}

class SessionInSlots extends EntryInSlots {
  declare readonly weekday: string;
  declare readonly half: string;
  declare readonly placementId: string | undefined;
  declare readonly placementAt: string | undefined;
  constructor(
    slots: Slots,
    at: string,
    weekday: string,
    half: string,
    placementId: string | undefined,
    placementAt: string | undefined,
  ) {
    super(slots, at);
    this.weekday = weekday;
    this.half = half;
    this.placementId = placementId;
    this.placementAt = placementAt;
  }
}

/** What holds facts: the plan, or an entry of a list. */
type Holder = "plan" | ListName;

/** What the facts of a holder's own begin with. */
function beginningOf(holder: Holder): string {
  return holder === "plan" ? "" : `${listInfo(holder).name}.`;
}

interface Layout {
  readonly slots: ReadonlyMap<string, number>;
  /** For each holder the slots of one of which nothing is known. */
  readonly blank: Readonly<Record<Holder, Slots>>;
  /** For each list the class of its entries, where it has none of its own above. */
  readonly entries: Readonly<Record<ListName, typeof EntryInSlots>>;
}

let made: Layout | undefined;

// Made for the first plan, so that to load the library costs nothing.
function layout(): Layout {
  made ??= layOut();
  return made;
}

function layOut(): Layout {
  const slots = new Map<string, number>();
  const blank: Partial<Record<Holder, Slots>> = {};
  const entries: Partial<Record<ListName, typeof EntryInSlots>> = {};
  const giveSlots = (holder: Holder, prototype: InSlots): void => {
    const isHere = (name: string): boolean => (listOf(name) ?? "plan") === holder;
    const names = holder === "plan" ? planFactNames() : itemFactNames().filter(isHere);
    const bounded = Object.keys(boundedFacts).filter(isHere);
    names.forEach((name, slot) => {
      slots.set(name, slot);
      Object.defineProperty(prototype, name.slice(beginningOf(holder).length), accessTo(slot));
    });
    // The greatest value stands in the slot after the least.
    for (const [i, name] of bounded.entries()) slots.set(name, names.length + 2 * i);
    blank[holder] = new Array<FactValue>(names.length + 2 * bounded.length).fill(undefined);
  };
  giveSlots("plan", PlanInSlots.prototype);
  for (const list of listNames()) {
    const Entry = ownClasses[list] ?? class extends EntryInSlots {};
    Object.defineProperty(Entry.prototype, "list", { value: list });
    entries[list] = Entry as typeof EntryInSlots;
    giveSlots(list, Entry.prototype);
  }
  return { slots, blank: blank as Layout["blank"], entries: entries as Layout["entries"] };
}

/** Entries that know more than their place. */
const ownClasses: { readonly [List in ListName]?: { readonly prototype: EntryInSlots } } = {
  placements: PlacementInSlots,
  sessions: SessionInSlots,
};

function accessTo(slot: number): PropertyDescriptor {
  return {
    get(this: InSlots): FactValue {
      return this.slots[slot];
    },
    set(this: PlanInSlots, value: FactValue): void {
      this.slots[slot] = value;
    },
  };
}

/** The slot of a fact, in the plan or in the entry it belongs to; of a bounded fact that of its least value. */
export function slotOf(name: FactName | BoundedFact): number {
  return layout().slots.get(name) as number;
}

/** The least value a bounded fact can have. */
export function leastOf({ slots }: InSlots, name: BoundedFact): number {
  return slots[slotOf(name)] as number;
}

/** The greatest value a bounded fact can have. */
export function mostOf({ slots }: InSlots, name: BoundedFact): number {
  return slots[slotOf(name) + 1] as number;
}

export function setBounds(of: InSlots, name: BoundedFact, least: number, most: number): void {
  const slots = of.slots as Slots;
  slots[slotOf(name)] = least;
  slots[slotOf(name) + 1] = most;
}

/** A plan of which nothing is known, to be filled. */
export function newPlanFacts(slots: Slots = layout().blank.plan.slice()): Writable<PlanFacts> {
  return new PlanInSlots(slots) as InSlots as Writable<PlanFacts>;
}

/** The same facts of a plan but for these. */
export function changedPlanFacts(facts: PlanFacts, changes: Partial<Omit<PlanFacts, "slots">>): PlanFacts {
  // Facts under names of a council's own have no slot: they are fields of the object itself.
  const { slots, ...named } = facts as PlanFacts & { readonly slots: Slots };
  return Object.assign(newPlanFacts(slots.slice()), named, changes);
}

// Entries of which nothing is known, to be filled.

export function newPlacement(at: string, id: string): Writable<PlacementItem> {
  return new PlacementInSlots(layout().blank.placements.slice(), at, id);
}

export function newEntry(list: ListName, at: string): Writable<Item> {
  const { blank, entries } = layout();
  return new entries[list](blank[list].slice(), at);
}

export function newSession(
  at: string,
  weekday: string,
  half: string,
  placement: { readonly id: string | undefined; readonly at: string } | undefined,
): Writable<SessionItem> {
  const slots = layout().blank.sessions.slice();
  return new SessionInSlots(slots, at, weekday, half, placement?.id, placement?.at);
}

/** Another half day with the same facts. */
export function sessionAlike(one: SessionItem, at: string, weekday: string, half: string): SessionItem {
  const { slots, placementId, placementAt } = one;
  return new SessionInSlots(slots as Slots, at, weekday, half, placementId, placementAt);
}

/** An entry of the list of which nothing is known, not even where it stands. */
export function unknownItem(list: ListName): Writable<Item> {
  return newEntry(list, "");
}

/** The same entry with these facts instead. */
export function withItemFacts<I extends Item>(item: I, changes: Partial<Omit<I, "slots">>): I {
  const { list } = item as unknown as EntryInSlots;
  const copy = Object.assign(new (layout().entries[list])([], item.at), item, { slots: item.slots.slice() });
  return Object.assign(copy, changes) as unknown as I;
}
