import { type Guide, guideOf, type LeafGuide, type ListGuide, type RecordGuide } from "../input/guide.js";
import { nearestName } from "../input/near-names.js";
import { isClauseId } from "../input/text-checks.js";
import { planFormat } from "../plan/schema.js";
import { sentenceCase } from "../words/sentence-case.js";

// What the headings of a sheet of plans can be, worked out from the format: the path of a field, the end of it where no
// other path ends so, or what the field means. Capitals, spaces and signs do not matter.

/** A field that fills one cell: a single value, or a list. */
export type CellGuide = LeafGuide | ListGuide;

/** Where the value of a cell goes in a plan. */
export interface Target {
  /** The names of the fields on the way; inside the entry where it belongs to one. */
  readonly path: readonly string[];
  readonly guide: CellGuide;
  readonly entry?: EntryKey;
}

/** An entry of a list in a row: by its number, or by the words that name it, such as Monday morning. */
export interface EntryKey {
  readonly list: PlanList;
  /** Entries are put in this order: those named by words, then those with numbers. */
  readonly order: number;
}

/** A list of the plan whose entries have several fields. */
export interface PlanList {
  readonly path: readonly string[];
  readonly guide: ListGuide;
  readonly item: RecordGuide;
  /** What a heading calls an entry: "review". */
  readonly name: string;
  readonly names: FieldNames;
  readonly slots: readonly Slot[];
}

/** An entry that is named by words of the format. */
export interface Slot {
  readonly heading: string;
  /** As headings are compared. */
  readonly names: readonly string[];
  /** What the heading itself says of the entry: `{ weekday: "mon", half: "AM" }`. */
  readonly states: Readonly<Record<string, string>>;
  /** The field that the heading alone stands for. */
  readonly field: Field;
}

interface Field {
  readonly path: readonly string[];
  readonly guide: CellGuide;
}

interface Answers {
  readonly path: readonly string[];
  readonly plain: LeafGuide;
  readonly names: FieldNames;
}

/** What stands under names of a council's own: `forms.start-form.on`. */
interface Named {
  readonly takesName: (name: string) => boolean;
  readonly names: FieldNames;
}

interface PlanHeadings {
  readonly plan: FieldNames;
  readonly lists: readonly PlanList[];
  /** Answers about clauses, by the id of the clause. */
  readonly answers: Answers | undefined;
  /** By the field of the plan. */
  readonly named: ReadonlyMap<string, Named>;
}

/** The words of a text: runs of letters, and runs of digits. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

/** A text as headings are compared: letters and digits only, without an article in front. */
export function plainWords(text: string): string {
  return joined(wordsOf(text));
}

function joined(words: readonly string[]): string {
  const from = words.length > 1 && ["the", "a", "an", "whether"].includes(words[0] ?? "") ? 1 : 0;
  return words.slice(from).join("");
}

/** The fields of one object by everything that a heading can call them. */
class FieldNames {
  private readonly known: Map<string, Field> = new Map();
  private readonly ends: Map<string, readonly Field[]> = new Map();

  constructor(
    readonly fields: readonly Field[],
    noun = "",
  ) {
    for (const field of fields) {
      const { path, guide } = field;
      const { meaning = "", fact } = guide.about ?? {};
      const names = [...pathNames(path), meaning, shortMeaning(field)];
      // "Review 2 date" for "the date of the review".
      if (noun !== "")
        names.push(meaning.replace(` of the ${noun}`, ""), ...(fact === undefined ? [] : [fact]));
      for (const name of names)
        if (!this.known.has(plainWords(name))) this.known.set(plainWords(name), field);
      for (let i = 1; i < path.length; i += 1) {
        for (const end of pathNames(path.slice(i))) {
          this.ends.set(plainWords(end), [...(this.ends.get(plainWords(end)) ?? []), field]);
        }
      }
    }
  }

  /** The field with this name; undefined where there is none, or where several paths end so. */
  find(name: string): Field | undefined {
    const [end, ...others] = this.ends.get(name) ?? [];
    return this.known.get(name) ?? (others.length === 0 ? end : undefined);
  }

  /** Fields that may be meant. */
  near(written: string): readonly Field[] {
    const several = this.ends.get(plainWords(written)) ?? [];
    if (several.length > 1) return several;
    const names = new Map(
      this.fields.flatMap((one) =>
        [...pathNames(one.path), one.guide.about?.meaning ?? ""].map((name) => [name, one]),
      ),
    );
    for (const one of this.fields) {
      const end = one.path.at(-1) ?? "";
      if (this.ends.get(plainWords(end))?.length === 1) names.set(end, one);
    }
    const nearest = nearestName(written, names.keys());
    const field = nearest === undefined ? undefined : names.get(nearest);
    return field === undefined ? [] : [field];
  }
}

/** What a field means, without what is added to it: "the pupil's date of birth". */
function shortMeaning({ guide }: Pick<Field, "guide">): string {
  const [first = ""] = (guide.about?.meaning ?? "").split(/[;:]/);
  return first;
}

/** A path as a name, and with the word people have for a day: `decision.on` is the decision date. */
function pathNames(path: readonly string[]): readonly string[] {
  const name = path.join(" ");
  return path.at(-1) === "on" ? [name, [...path.slice(0, -1), "date"].join(" ")] : [name];
}

let made: PlanHeadings | undefined;

/** Worked out when it is asked for first. */
export function planHeadings(): PlanHeadings {
  made ??= headingsIn(guideOf(planFormat()));
  return made;
}

function headingsIn(format: Guide): PlanHeadings {
  const fields: Field[] = [];
  const lists: PlanList[] = [];
  const named = new Map<string, Named>();
  let answers: Answers | undefined;
  const walk = (guide: Guide, path: readonly string[]): void => {
    if (guide.kind === "record") for (const [name, field] of guide.fields) walk(field, [...path, name]);
    if (guide.kind === "leaf" || guide.kind === "list") fields.push({ path, guide });
    if (guide.kind === "list" && guide.item.kind === "record") lists.push(listOf(guide, guide.item, path));
    if (guide.kind === "keyed" && guide.value.kind === "either") {
      answers = { path, plain: guide.value.plain, names: new FieldNames(fieldsOf(guide.value.record)) };
    }
    if (guide.kind === "keyed" && guide.value.kind === "record") {
      named.set(path.join("."), { takesName: guide.takesKey, names: new FieldNames(fieldsOf(guide.value)) });
    }
  };
  walk(format, []);
  return { plan: new FieldNames(fields), lists, answers, named };
}

function fieldsOf(guide: RecordGuide, path: readonly string[] = []): readonly Field[] {
  return [...guide.fields].flatMap(([name, field]): readonly Field[] => {
    const here = [...path, name];
    if (field.kind === "record") return fieldsOf(field, here);
    return field.kind === "leaf" || field.kind === "list" ? [{ path: here, guide: field }] : [];
  });
}

function listOf(guide: ListGuide, item: RecordGuide, path: readonly string[]): PlanList {
  const { name = "", noun = "" } = guide.about?.entry ?? {};
  const fields = fieldsOf(item);
  return { path, guide, item, name, names: new FieldNames(fields, noun), slots: slotsOf(item, fields) };
}

/** Where all that an entry has to have are words but for one field: every choice of the words, for that field. */
function slotsOf({ needed }: RecordGuide, fields: readonly Field[]): readonly Slot[] {
  const has = fields.filter(({ path: [name = ""] }) => needed.has(name));
  const words = has.filter(({ guide }) => guide.about?.labels !== undefined);
  const [field, ...others] = has.filter((one) => !words.includes(one));
  if (field === undefined || others.length > 0 || words.length === 0) return [];
  let slots: readonly Slot[] = [{ heading: "", names: [""], states: {}, field }];
  for (const { path, guide } of words) {
    slots = slots.flatMap(({ heading, names, states }) =>
      Object.entries(guide.about?.labels ?? {}).map(([word, label]) => ({
        heading: `${heading} ${label}`.trim(),
        names: names.flatMap((before) => [before + plainWords(word), before + plainWords(label)]),
        states: { ...states, [path.join(".")]: word },
        field,
      })),
    );
  }
  return slots;
}

/** Whether a heading is that of the column that says what a plan is called. */
export function isNameHeading(heading: string): boolean {
  return ["plan", "planid", "planreference", "reference", "ref"].includes(plainWords(heading));
}

const longestHeading = 300;

/** What a heading stands for; undefined where it is none of the format's. */
export function targetOf(heading: string): Target | undefined {
  if (heading.length > longestHeading) return undefined;
  const found = planHeadings().plan.find(plainWords(heading));
  if (found !== undefined) return found;
  const part = entryIn(heading);
  if (part === undefined) return namedTarget(heading) ?? answerTarget(heading);
  const { list, order, rest } = part;
  const field = rest.length === 0 ? list.slots[order]?.field : list.names.find(joined(rest));
  return field === undefined ? undefined : { ...field, entry: { list, order } };
}

/**
 * The entry that the first words of a heading name, with the words after them: `Review 1 date`, `reviews.1.on`,
 * `Monday morning`. The path of an issue has a stroke in front and counts from 0: `/reviews/0/on`.
 */
function entryIn(heading: string): (EntryKey & { readonly rest: readonly string[] }) | undefined {
  const words = wordsOf(heading);
  const from = heading.trimStart().startsWith("/") ? 0 : 1;
  for (const list of planHeadings().lists) {
    for (let i = 1; i <= Math.min(words.length, 4); i += 1) {
      const start = words.slice(0, i).join("");
      const slot = list.slots.findIndex(({ names }) => names.includes(start));
      if (slot >= 0) return { list, order: slot, rest: words.slice(i) };
      const number = /^\d{1,4}$/.test(words[i] ?? "") ? Number(words[i]) - from : -1;
      if (!isListName(list, start) || number < 0 || number >= list.guide.limit) continue;
      return { list, order: list.slots.length + number, rest: words.slice(i + 1) };
    }
  }
  return undefined;
}

function isListName({ path, name, guide }: PlanList, start: string): boolean {
  const whole = plainWords(path.join(" "));
  return [whole, whole.replace(/s$/, ""), name, plainWords(guide.about?.entry?.noun ?? name)].includes(start);
}

/** `forms.start-form.on`, or in words: `Forms start-form date`. */
function namedTarget(heading: string): Target | undefined {
  const [group = "", name = "", ...rest] = heading
    .trim()
    .toLowerCase()
    .split(/[\s.:/]+/)
    .filter(Boolean);
  const { takesName, names } = planHeadings().named.get(group) ?? {};
  const field = takesName?.(name) === true ? names?.find(joined(rest)) : undefined;
  return field && { guide: field.guide, path: [group, name, ...field.path] };
}

/** `WAR-60` for the answer about a clause, `WAR-60 date` for the day on which it was done. */
function answerTarget(heading: string): Target | undefined {
  const { answers } = planHeadings();
  const [written = "", ...rest] = heading
    .replace(/^\W*attestations\W+/i, "")
    .trim()
    .split(/[\s.:/]+/);
  const id = written.toUpperCase();
  if (answers === undefined || !isClauseId(id)) return undefined;
  const field =
    rest.length === 0
      ? { path: ["answer"], guide: answers.plain }
      : answers.names.find(joined(rest.map((one) => one.toLowerCase())));
  return field && { guide: field.guide, path: [...answers.path, id, ...field.path] };
}

/** The heading the library writes for a field. */
export function headingOf({ path, guide, entry }: Target): string {
  const meaning = shortMeaning({ guide });
  if (entry !== undefined) {
    const { slots, name } = entry.list;
    const slot = slots[entry.order];
    if (slot?.field.path.join() === path.join()) return slot.heading;
    return `${slot?.heading ?? `${sentenceCase(name)} ${entry.order - slots.length + 1}`}: ${meaning}`;
  }
  const { answers, named } = planHeadings();
  // The name is the council's, so that the path says best what is meant.
  if (named.has(path[0] ?? "")) return path.join(".");
  if (answers === undefined || path[0] !== answers.path[0]) return sentenceCase(meaning);
  const [id, ...part] = path.slice(answers.path.length);
  return part.join() === "answer" ? `${id}` : `${id}: ${meaning}`;
}

/** Headings that may be meant by one that is not known, as the library writes them. */
export function nearHeadings(heading: string): readonly string[] {
  const part = entryIn(heading);
  if (part === undefined) return planHeadings().plan.near(heading).map(headingOf);
  const { list, order, rest } = part;
  return list.names.near(rest.join(" ")).map((field) => headingOf({ ...field, entry: { list, order } }));
}

/** For a list of entries the column to begin with: Monday morning, or what the first placement is. */
export function firstIn(target: Target): Target {
  const list = planHeadings().lists.find(({ guide }) => guide === target.guide);
  const slot = list?.slots[0]?.field;
  const field = slot ?? list?.names.fields.find(({ guide }) => guide.about?.kind !== "none");
  if (list === undefined || field === undefined) return target;
  return { ...field, entry: { list, order: 0 } };
}
