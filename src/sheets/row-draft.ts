import { entryIdFault, placeFault } from "../plan/text-checks.js";
import { placeLabels } from "../plan/words.js";
import { wordFor } from "./cells.js";
import { type EntryKey, type PlanList, planHeadings, type Target } from "./headings.js";

/**
 * The name of the cell for a JSON Pointer into a plan, filled or not; for a group or an entry the first of its cells, and
 * undefined where the sheet has no column for it.
 */
export type CellOf = (pointer: string) => string | undefined;

type Fields = Record<string, unknown>;

interface DraftEntry {
  readonly key: EntryKey;
  readonly fields: Fields;
  /** The cells of its fields, by their pointers inside it. */
  readonly cells: Map<string, string>;
  isFilled: boolean;
}

/** The plan that the cells of a row make, and where each field of it stands in the sheet. */
export class RowDraft {
  private readonly fields: Fields = {};
  private readonly entries: Map<PlanList, Map<number, DraftEntry>> = new Map();
  private readonly cells: Map<string, string> = new Map();

  /** Says where a field stands, whether or not its cell is filled. */
  place({ path, entry }: Target, cell: string): void {
    const pointer = pointerOf(path);
    if (entry === undefined) this.cells.set(pointer, cell);
    else this.entryOf(entry).cells.set(pointer, cell);
  }

  set({ path, entry }: Target, value: unknown): void {
    const one = entry && this.entryOf(entry);
    if (one !== undefined) one.isFilled = true;
    put(one?.fields ?? this.fields, path, value);
  }

  private entryOf(key: EntryKey): DraftEntry {
    const { list, order } = key;
    const entries = this.entries.get(list) ?? new Map<number, DraftEntry>();
    this.entries.set(list, entries);
    const entry = entries.get(order) ?? { key, fields: {}, cells: new Map(), isFilled: false };
    entries.set(order, entry);
    return entry;
  }

  /** The plan, for its reader, and where it stands in the sheet. */
  finish(): { readonly plan: unknown; readonly cellOf: CellOf } {
    const plan: Fields = { schema: "osd-plan/1", ...this.fields };
    for (const [list, entries] of this.entries) {
      const filled = [...entries.values()]
        .filter(({ isFilled }) => isFilled)
        .sort((a, b) => a.key.order - b.key.order);
      if (filled.length === 0) continue;
      put(plan, list.path, filled.map(entryFields));
      filled.forEach(({ cells }, i) => {
        for (const [pointer, cell] of cells) this.cells.set(`${pointerOf(list.path)}/${i}${pointer}`, cell);
      });
    }
    settlePlaces(plan);
    settleAnswers(plan);
    return { plan, cellOf: (pointer) => cellIn(pointer, this.cells) };
  }
}

function pointerOf(path: readonly string[]): string {
  return path.map((name) => `/${name}`).join("");
}

function cellIn(pointer: string, cells: ReadonlyMap<string, string>): string | undefined {
  return cells.get(pointer) ?? [...cells].find(([one]) => one.startsWith(`${pointer}/`))?.[1];
}

function put(fields: Fields, path: readonly string[], value: unknown): void {
  let at = fields;
  for (const name of path.slice(0, -1)) {
    const inside = (at[name] ?? {}) as Fields;
    at[name] = inside;
    at = inside;
  }
  at[path.at(-1) as string] = value;
}

/** With what its heading says of it. An entry that needs an id has that of its heading, unless a cell gives another. */
function entryFields({ key, fields }: DraftEntry): Fields {
  const { list, order } = key;
  const slot = list.slots[order];
  const whole: Fields = { ...slot?.states, ...fields };
  for (const name of list.item.needed) {
    const check = list.item.fields.get(name)?.about?.check;
    if (check === entryIdFault) whole[name] ??= entryId(list, order);
  }
  return whole;
}

/** The id of an entry whose heading is its only name: "placement-2". */
export function entryId({ name, slots }: PlanList, order: number): string {
  return `${name}-${order - slots.length + 1}`;
}

/** A place in people's words becomes the word or the id the format has for it: "Home school", "Placement 2". */
function settlePlaces(plan: Fields): void {
  for (const { path, item } of planHeadings().lists) {
    const places = [...item.fields].filter(([, field]) => field.about?.check === placeFault);
    for (const entry of places.length === 0 ? [] : listIn(plan, path)) {
      for (const [name] of places)
        if (typeof entry[name] === "string") entry[name] = placeFor(entry[name], plan);
    }
  }
}

function placeFor(place: string, plan: Fields): string {
  const ids = listIn(plan, ["placements"]).map(({ id }) => String(id));
  const sought = place.toLowerCase().replace(/\s+/g, "-");
  if (ids.includes(place)) return place;
  return wordFor(place, placeLabels) ?? ids.find((id) => id.toLowerCase() === sought) ?? place;
}

function listIn(plan: Fields, path: readonly string[]): readonly Fields[] {
  const found = path.reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], plan);
  return Array.isArray(found) ? found : [];
}

/** An answer about a clause that has no day is a yes or no alone. */
function settleAnswers(plan: Fields): void {
  const { answers } = planHeadings();
  const given = answers?.path.reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], plan);
  if (typeof given !== "object" || given === null) return;
  for (const [id, answer] of Object.entries(given as Fields)) {
    const { answer: yes, ...rest } = answer as Fields;
    if (Object.keys(rest).length === 0) (given as Fields)[id] = yes;
  }
}
