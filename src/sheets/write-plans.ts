import { type Guide, guideOf, type KeyedGuide } from "../input/guide.js";
import { readPlan } from "../plan/read-plan.js";
import { planFormat } from "../plan/schema.js";
import { cellFor, writeFor } from "./cells.js";
import { inRows } from "./each-plan.js";
import { type EntryKey, headingOf, type PlanList, planHeadings, type Target } from "./headings.js";
import { entryId } from "./row-draft.js";
import { type AnswerCell, type AnswerRows, answerRows } from "./table.js";

/** Plans as rows, and what of them no row can hold. */
export interface PlansWritten {
  /** A heading row and a row a plan, which `checkRows` reads as the same plans. */
  readonly rows: AnswerRows;
  /** JSON Pointers, into the list of plans, of what no cell holds: a group or an entry of a list that says nothing. */
  readonly leftOut: readonly string[];
  /** The positions of plans that cannot be read, each with the first thing that is wrong with it. */
  readonly refused: readonly { readonly at: number; readonly path: string; readonly message: string }[];
}

/**
 * Writes plans as rows, the way back from `checkRows`, with the columns that these plans need. Takes any values; a plan
 * that cannot be read is named and left out.
 *
 * @example planRows([{ schema: "osd-plan/1", startsOn: "2026-11-02" }]).rows
 * // [["The first day off site"], ["2026-11-02"]]
 */
export function planRows(plans: readonly unknown[]): PlansWritten {
  const leftOut: string[] = [];
  const refused: PlansWritten["refused"][number][] = [];
  const rows = inRows("sheets/write-plans", () => {
    const columns = new Map<string, Target>();
    const written: ReadonlyMap<string, AnswerCell>[] = [];
    plans.forEach((value, at) => {
      const read = readPlan(value);
      if (!read.ok) {
        refused.push({ at, path: read.issues[0]?.path ?? "", message: read.issues[0]?.message ?? "" });
        return;
      }
      const writer = new RowWriter();
      writer.write(guideOf(planFormat()), read.plan, { path: [] });
      written.push(
        new Map(writer.cells.map(({ target, value }) => [headingOf(target), cellFor(value, target)])),
      );
      for (const { target } of writer.cells) columns.set(headingOf(target), target);
      leftOut.push(...writer.leftOut.map((pointer) => `/${at}${pointer}`));
    });
    const headings = [...columns].sort(([, a], [, b]) => inFormat(a, b)).map(([heading]) => heading);
    return answerRows(
      headings,
      written.map((cells) => headings.map((heading) => cells.get(heading) ?? null)),
    );
  });
  return Object.freeze({ rows, leftOut: Object.freeze(leftOut), refused: Object.freeze(refused) });
}

/** The order of the format, and in a list that of its entries. */
function inFormat(a: Target, b: Target): number {
  const keys = (guideOf(planFormat()) as Guide & { kind: "record" }).fields;
  const names = [...keys.keys()];
  const top = ({ path, entry }: Target): number => names.indexOf((entry?.list.path ?? path)[0] ?? "");
  return top(a) - top(b) || (a.entry?.order ?? 0) - (b.entry?.order ?? 0);
}

/** Where a value stands. */
type Place = Pick<Target, "path"> & { readonly entry?: EntryKey };

/** The cells of one plan that was read. */
class RowWriter {
  readonly cells: { readonly target: Target; readonly value: unknown }[] = [];
  readonly leftOut: string[] = [];

  write(guide: Guide, value: unknown, place: Place): void {
    const list = planHeadings().lists.find((one) => one.guide === guide);
    if (guide.kind === "record") this.writeFields(guide.fields, value as Fields, place);
    else if (guide.kind === "keyed" && guide.value.kind === "record")
      this.writeNamed(guide.value.fields, value as Readonly<Record<string, Fields>>, place);
    else if (guide.kind === "keyed") this.writeAnswers(guide, value as Fields, place);
    else if (list !== undefined && (value as readonly unknown[]).length > 0)
      this.writeEntries(list, value as readonly Fields[]);
    else if (guide.kind === "leaf" || guide.kind === "list")
      this.cells.push({ target: { ...place, guide }, value });
  }

  private writeFields(fields: ReadonlyMap<string, Guide>, values: Fields, place: Place): void {
    const names = Object.keys(values).filter((name) => name !== "schema");
    if (names.length === 0 && place.path.length > 0) this.leftOut.push(pointerOf(place.path));
    for (const name of names) {
      this.write(fields.get(name) as Guide, values[name], { ...place, path: [...place.path, name] });
    }
  }

  private writeEntries(list: PlanList, entries: readonly Fields[]): void {
    const slots = slotsOf(list, entries);
    entries.forEach((entry, i) => {
      const order = slots?.[i] ?? list.slots.length + i;
      const known: Fields = { ...list.slots[order]?.states, id: entryId(list, order) };
      const before = this.cells.length;
      const rest = Object.fromEntries(Object.entries(entry).filter(([name, value]) => known[name] !== value));
      // What its heading says needs no cell, but an entry is there only where a cell is filled.
      const shown = Object.keys(rest).length === 0 ? entry : rest;
      const lost = this.leftOut.length;
      this.writeFields(list.item.fields, shown, { path: [], entry: { list, order } });
      const at = `${pointerOf(list.path)}/${i}`;
      for (let one = lost; one < this.leftOut.length; one += 1) this.leftOut[one] = at + this.leftOut[one];
      if (this.cells.length === before) this.leftOut.push(at);
    });
  }

  private writeNamed(
    fields: ReadonlyMap<string, Guide>,
    values: Readonly<Record<string, Fields>>,
    place: Place,
  ): void {
    const all = Object.entries(values);
    if (all.length === 0) this.leftOut.push(pointerOf(place.path));
    for (const [name, one] of all) this.writeFields(fields, one, { path: [...place.path, name] });
  }

  private writeAnswers(guide: KeyedGuide, answers: Fields, place: Place): void {
    const { value } = guide;
    if (value.kind !== "either") return;
    if (Object.keys(answers).length === 0) this.leftOut.push(pointerOf(place.path));
    for (const [id, answer] of Object.entries(answers)) {
      const here = { path: [...place.path, id] };
      if (typeof answer !== "object") this.write(value.plain, answer, { path: [...here.path, "answer"] });
      else this.writeFields(value.record.fields, answer as Fields, here);
      // Read back as the yes or no alone, which means the same.
      if (typeof answer === "object" && Object.keys(answer as Fields).length < 2)
        this.leftOut.push(pointerOf(here.path));
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

function pointerOf(path: readonly string[]): string {
  return path.map((name) => `/${name}`).join("");
}

/** The columns named by words that the entries fit into: each once, in the order of the columns. */
function slotsOf({ slots }: PlanList, entries: readonly Fields[]): readonly number[] | undefined {
  const found = entries.map((entry) =>
    slots.findIndex(({ states }) => Object.entries(states).every(([name, word]) => entry[name] === word)),
  );
  return found.every((slot, i) => slot > (found[i - 1] ?? -1)) ? found : undefined;
}

/**
 * Every column that a sheet of plans can have: heading, path in the format, and what to write in its cells. Lists have
 * the columns of their first entry; further ones have other numbers.
 *
 * @example planColumns()[1] // ["The pupil's date of birth; used to ...", "pupil.dateOfBirth", "a date such as ..."]
 */
export function planColumns(): AnswerRows {
  return inRows("sheets/write-plans", () => {
    const { plan, lists } = planHeadings();
    const row = (target: Target): readonly AnswerCell[] => {
      const { entry, path, guide } = target;
      const slot = entry?.list.slots[entry.order];
      const before = entry === undefined ? [] : [...entry.list.path, slot?.heading ?? "1"];
      return [headingOf(target), [...before, ...path].join("."), writeFor(guide)];
    };
    const targets = plan.fields.flatMap((field): readonly Target[] => {
      const list = lists.find(({ guide }) => guide === field.guide);
      if (list === undefined) return field.path.join() === "schema" ? [] : [field];
      const first = list.names.fields.map((one) => ({ ...one, entry: { list, order: list.slots.length } }));
      const named = list.slots.map(({ field: own }, order) => ({ ...own, entry: { list, order } }));
      return [field, ...named, ...first];
    });
    return answerRows(["Heading", "Field", "What to write"], targets.map(row));
  });
}
