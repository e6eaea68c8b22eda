import * as z from "zod/mini";
import type { halves } from "../days/week.js";
import type { IssueCode } from "./issue.js";
import { authorityFault, eventDateFault, type TextCheck } from "./text-checks.js";

// What formats are made of: zod's parts, each with what it means. Knows no format.

/** How the values of a field are compared: `none` for ids, times and other texts that stand for nothing else. */
export type PartKind = "yes-no" | "day" | "word" | "number" | "none";

/** What a part means and what people are told of it, beside what zod checks. */
export interface About {
  /** For a yes or no the statement that is true when the answer is yes; else what the part holds. */
  readonly meaning: string;
  /** What to write, in words that follow "Write". */
  readonly expected: string;
  readonly kind: PartKind;
  /** For a text: the check it has to pass. */
  readonly check?: TextCheck;
  /** For a date: the word that can stand in place of one, for a day that never comes. */
  readonly or?: string;
  /** The words people read for the words of the field. */
  readonly labels?: { readonly [word: string]: string };
  /** The field beside this one whose "no" says that this day never comes. */
  readonly deniedBy?: string;
  /** Absent says that nothing was recorded, where elsewhere it says that nothing is known. */
  readonly record?: true;
  /** The name as a fact, where it is not the path. */
  readonly fact?: string;
  /** For a list whose entries have facts of their own. */
  readonly entry?: EntryAbout;
  /** For a list, or an object with one entry for each of some ids: how many entries there may be. */
  readonly limit?: number;
  /** The least entries of a list. */
  readonly least?: number;
  /** The keys are plain words, which a path may show. */
  readonly plainKeys?: true;
  /** For such an object: which names are ids. */
  readonly takesKey?: (key: string) => boolean;
  /** The value is handed on as it is, to be read by whoever asked for it. */
  readonly handedOn?: true;
  /** Plain data of any shape is copied, to be checked by whoever asked for it. */
  readonly isData?: true;
}

/** What is said of the entries of a list. */
export interface EntryAbout<Name extends string = string> {
  /** What the facts of an entry are named after: `review` for `review.on`. */
  readonly name: Name;
  /** An entry in words: "half day of the week". */
  readonly noun: string;
  /** What is not known where the list is not there, in words: "whether anyone asked for a review". */
  readonly missing: string;
}

/** What is said of each part. It is the library's own and not zod's global one. */
export const abouts: z.core.$ZodRegistry<About> = /* @__PURE__ */ z.registry<About>();

/** A part with what the compiler has to know to name it as a fact. There is never a value. */
export type Kinded<S, K extends PartKind, N extends string = never, W extends string = never> = S & {
  readonly "~kind"?: K;
  readonly "~fact"?: N;
  readonly "~words"?: W;
};
export type EntriesOf<S, E extends string> = S & { readonly "~entry"?: E };

interface Said<N extends string = never> {
  readonly deniedBy?: string;
  readonly record?: true;
  readonly fact?: N;
}

/** A yes or no. */
export function yes<const N extends string = never>(
  meaning: string,
  said: Said<N> = {},
): Kinded<z.ZodMiniBoolean<boolean>, "yes-no", N> {
  const expected = "true or false, without quotation marks";
  return z.boolean().register(abouts, { meaning, expected, kind: "yes-no", ...said });
}

const dateExpected = "a date as year-month-day, for example 2026-11-02, in the years 2000 to 2099";

/** The date of an event. */
export function day<const N extends string = never>(
  meaning: string,
  said: Said<N> = {},
): Kinded<z.ZodMiniString<string>, "day", N> {
  return text("day", eventDateFault, dateExpected, meaning, said);
}

/** The date of an event, or a word that says it never comes. */
export function dayOr<const N extends string = never>(
  or: string,
  meaning: string,
  said: Said<N> & { readonly or?: string } = {},
): Kinded<z.ZodMiniString<string>, "day", N> {
  const expected = `${dateExpected}, or "${or}"`;
  const part = checkedText((value) => (value === or ? undefined : eventDateFault(value)));
  return part.register(abouts, { meaning, expected, kind: "day", check: eventDateFault, ...said, or });
}

/** A text that a check finds nothing wrong with. */
export function text<K extends PartKind, const N extends string = never>(
  kind: K,
  check: TextCheck,
  expected: string,
  meaning: string,
  said: Said<N> = {},
): Kinded<z.ZodMiniString<string>, K, N> {
  return checkedText(check).register(abouts, { meaning, expected, kind, check, ...said });
}

/** A text of which the compiler can know more than that it is one. */
export function textAs<V extends string>(part: z.ZodMiniString<string>): z.ZodMiniType<V, string> {
  return part as z.ZodMiniType<string> as z.ZodMiniType<V, string>;
}

function checkedText(check: TextCheck): z.ZodMiniString<string> {
  return z.string().check((payload) => {
    const code = check(payload.value);
    if (code !== undefined) payload.issues.push(customIssue(code, payload.value));
  });
}

/** An issue with a code of ours, which zod carries along. */
export function customIssue(code: IssueCode, input: unknown): z.core.$ZodRawIssue {
  return { code: "custom", input, params: { code }, continue: true };
}

type Words = { readonly [word: string]: string };
type EnumOf<W extends Words> = z.ZodMiniEnum<{ readonly [Word in keyof W & string]: Word }>;

/** One word of a fixed list, which gives people's words for each. */
export function word<const W extends Words, const N extends string = never>(
  labels: W,
  meaning: string,
  said: Said<N> = {},
): Kinded<EnumOf<W>, "word", N> {
  return enumOf<W>("word", labels, meaning, said);
}

/** One word of a fixed list that is no fact by itself. */
export function wordOnly<const W extends Words>(labels: W, meaning: string): Kinded<EnumOf<W>, "none"> {
  return enumOf<W>("none", labels, meaning, {});
}

/** One word of a list that has its labels elsewhere; the type is any text. */
export function wordOf(words: readonly string[], meaning: string): Kinded<EnumOf<Words>, "none"> {
  return enumOf<Words>("none", Object.fromEntries(words.map((one) => [one, one])), meaning, {});
}

function enumOf<W extends Words>(kind: PartKind, labels: W, meaning: string, said: Said<string>): EnumOf<W> {
  const words = Object.keys(labels);
  const expected = `one of these words: ${words.join(", ")}`;
  const part = z.enum(Object.fromEntries(words.map((one) => [one, one]))) as unknown as EnumOf<W>;
  return part.register(abouts, { meaning, expected, kind, labels, ...said });
}

/** A whole number; both ends are included. */
export function whole<const N extends string = never>(
  least: number,
  most: number,
  meaning: string,
  said: Said<N> = {},
): Kinded<z.ZodMiniInt, "number", N> {
  const expected = `a whole number from ${least} to ${most}, without quotation marks`;
  const part = z.int().check(z.minimum(least), z.maximum(most));
  return part.register(abouts, { meaning, expected, kind: "number", ...said });
}

/** The version of a format. */
export function version<const V extends string>(id: V): Kinded<z.ZodMiniLiteral<V>, "none"> {
  const part = z.literal(id);
  abouts.add(part, { meaning: "the format and its version", expected: `"${id}"`, kind: "none" });
  return part;
}

/** The three-digit code of a council. */
export function authority(meaning: string): Kinded<z.ZodMiniString<string>, "word"> {
  const expected = 'the three-digit DfE code of a council in England, for example "926"';
  return text("word", authorityFault, expected, meaning);
}

/** Which half of a day. */
export function half(meaning: string): Kinded<EnumOf<typeof halfLabels>, "none"> {
  return wordOnly(halfLabels, meaning);
}

const halfLabels = { AM: "morning", PM: "afternoon" } as const satisfies {
  readonly [half in (typeof halves)[number]]: string;
};

type Shape = { readonly [name: string]: z.ZodMiniType };
type WithOptional<N extends Shape, O extends Shape> = N & {
  readonly [Name in keyof O]: z.ZodMiniOptional<O[Name]>;
};
type ObjectOf<N extends Shape, O extends Shape> = z.ZodMiniObject<WithOptional<N, O>, z.core.$strict>;

/** An object with fields that may be left out, and where some have to be there, those first. */
export function group<O extends Shape, N extends Shape = Record<never, never>>(
  meaning: string,
  optional: O,
  needed?: N,
): ObjectOf<N, O> {
  const shape: Record<string, z.ZodMiniType> = { ...needed };
  for (const name of Object.keys(optional)) shape[name] = z.optional(optional[name] as z.ZodMiniType);
  const part = z.strictObject(shape) as unknown as ObjectOf<N, O>;
  return part.register(abouts, { meaning, expected: "an object with named fields", kind: "none" });
}

/** A list. Where its entries have facts of their own, what is said of those. */
export function list<S extends z.ZodMiniType, const E extends string = never>(
  meaning: string,
  limit: number,
  item: S,
  entry?: EntryAbout<E>,
): EntriesOf<z.ZodMiniArray<S>, E> {
  const part = z.array(item).check(z.maxLength(limit));
  const named = entry === undefined ? {} : { entry };
  return part.register(abouts, {
    meaning,
    expected: "a list in square brackets",
    kind: "none",
    limit,
    ...named,
  });
}

/** An object with one value for each of some ids. */
export function keyed<S extends z.ZodMiniType>(
  meaning: string,
  limit: number,
  takesKey: (key: string) => boolean,
  value: S,
  said: { readonly plainKeys?: true } = {},
): z.ZodMiniRecord<z.ZodMiniString<string>, S> {
  const key = checkedText((name) => (takesKey(name) ? undefined : "unknown-key"));
  const expected = "an object with named fields";
  return z.record(key, value).register(abouts, { meaning, expected, kind: "none", takesKey, limit, ...said });
}

/** A yes or no, or an object that says more than that. */
export function yesOr<S extends z.ZodMiniType>(
  meaning: string,
  more: S,
): z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, S]> {
  const expected = "true or false, without quotation marks, or an object with named fields";
  const part = z.union([yes(meaning), more] as const);
  abouts.add(part, { meaning, expected, kind: "none" });
  return part;
}

/** Any value, handed on as it is to a reader of its own. */
export function handedOn(meaning: string, expected: string): z.ZodMiniUnknown {
  return z.unknown().register(abouts, { meaning, expected, kind: "none", handedOn: true });
}

/** A format: its schema is made when it is asked for first, and then kept. */
export function format<S>(make: () => S): () => S {
  let made: S | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A part with a type of its own, which the parts inside it cannot tell. There is never such a value. */
export interface AsIs<T> {
  readonly "~type": T;
}

/** Says the type of what a part takes, where the parts inside it cannot. */
export function typed<T>(part: z.ZodMiniType): z.ZodMiniType<AsIs<T>> {
  return part as z.ZodMiniType<AsIs<T>>;
}

/** Plain data of a shape that these parts cannot describe: copied here, and checked by whoever asks for it. */
export function data<T>(meaning: string, expected: string): z.ZodMiniType<AsIs<T>> {
  return typed<T>(z.unknown().register(abouts, { meaning, expected, kind: "none", isData: true }));
}

/** The list with one entry at least. */
export function filled<S extends z.ZodMiniType>(part: z.ZodMiniArray<S>): z.ZodMiniArray<S> {
  const about = abouts.get(part);
  return about === undefined ? part : part.check(z.minLength(1)).register(abouts, { ...about, least: 1 });
}

/** The type of what a part takes: read-only through and through, and no field holds `undefined`. */
export type Taken<S extends z.core.$ZodType> = Known<z.infer<S>>;
type Known<T> =
  T extends AsIs<infer Own>
    ? Own
    : T extends string
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Known<Item>[]
        : T extends object
          ? { readonly [K in keyof T]: Known<Exclude<T[K], undefined>> }
          : T;
