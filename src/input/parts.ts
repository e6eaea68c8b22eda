import type { IssueCode } from "./issue.js";
import { maxClauses } from "./limits.js";
import type {
  KeyedStructure,
  LeafContents,
  LeafStructure,
  ListStructure,
  RecordStructure,
  Structure,
} from "./structure.js";
import { isClauseId, type TextCheck } from "./text-checks.js";
import { wrongType } from "./value-faults.js";

/** A part of a format: what may stand there, and the type of what is accepted. */
export interface Part<T = unknown, S extends Structure = Structure> {
  readonly structure: S;
  /** Carries the type; there is never a value. */
  readonly accepts?: T;
}

type Parts = Readonly<Record<string, Part>>;
export type AcceptedBy<P> = P extends Part<infer T> ? T : never;
type RecordOf<R extends Parts, O extends Parts> = { readonly [K in keyof R]: AcceptedBy<R[K]> } & {
  readonly [K in keyof O]?: AcceptedBy<O[K]>;
};

// Both sides are spread out first, so that only what they say is compared and not how it was put together.
type Spread<T> = T extends readonly (infer Item)[]
  ? readonly Spread<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Spread<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` where a part accepts exactly what the type says, else `false`. */
export type Accepts<P extends Part, T> = Same<Spread<AcceptedBy<P>>, Spread<T>>;

/** A text that a check finds nothing wrong with. */
export function text(check: TextCheck, takes: string): Part<string, LeafStructure> {
  return leaf(textFault(check), takes, { kind: "text", check });
}

/** A text that a check finds nothing wrong with, or a word in place of one. */
export function textOr(or: string, check: TextCheck, takes: string): Part<string, LeafStructure> {
  const faultOf = textFault((value) => (value === or ? undefined : check(value)));
  return leaf(faultOf, `${takes}, or "${or}"`, { kind: "text", check, or });
}

function textFault(check: TextCheck): (value: unknown) => IssueCode | undefined {
  return (value) => (typeof value === "string" ? check(value) : wrongType(value));
}

/** One word of a fixed list. */
export function words<const W extends readonly string[]>(list: W): Part<W[number], LeafStructure> {
  return wordOf(list);
}

/** A word of a fixed list, where the type is any text. */
export function wordOf(list: readonly string[]): Part<string, LeafStructure> {
  const known = new Set(list);
  const faultOf = textFault((word) => (known.has(word) ? undefined : "unknown-value"));
  return leaf(faultOf, `one of these words: ${list.join(", ")}`, { kind: "words", words: list });
}

export const yes: Part<boolean, LeafStructure> = leaf(
  (value) => (typeof value === "boolean" ? undefined : wrongType(value)),
  "true or false, without quotation marks",
  { kind: "yes-no" },
);

/** A whole number; both ends are included. */
export function wholeNumber(least: number, most: number): Part<number, LeafStructure> {
  const faultOf = (value: unknown): IssueCode | undefined => {
    if (typeof value !== "number") return wrongType(value);
    if (!Number.isFinite(value)) return "bad-number";
    if (!Number.isInteger(value)) return "not-integer";
    return value < least || value > most ? "out-of-range" : undefined;
  };
  const takes = `a whole number from ${least} to ${most}, without quotation marks`;
  return leaf(faultOf, takes, { kind: "whole-number", least, most });
}

/** The version of a format: one fixed word, and another version of the same format is told from any other word. */
export function version<const V extends string>(word: V): Part<V, LeafStructure> {
  const format = word.slice(0, word.indexOf("/") + 1);
  const faultOf = (value: unknown): IssueCode | undefined => {
    if (typeof value !== "string") return wrongType(value);
    if (value === word) return undefined;
    return value.startsWith(format) ? "unknown-version" : "unknown-value";
  };
  return leaf(faultOf, `"${word}"`, { kind: "words", words: [word] });
}

/** An object with fields that have to be there and fields that may be. */
export function record<R extends Parts, O extends Parts>(
  needed: R,
  optional: O,
): Part<RecordOf<R, O>, RecordStructure> {
  const fields = new Map<string, Structure>();
  for (const [name, { structure }] of Object.entries({ ...needed, ...optional })) fields.set(name, structure);
  return { structure: { kind: "record", fields, needed: Object.keys(needed) } };
}

/** The same part under each of these names. */
export function eachOf<const N extends string, P extends Part>(
  names: readonly N[],
  part: P,
): { readonly [Name in N]: P } {
  return Object.fromEntries(names.map((name) => [name, part])) as { readonly [Name in N]: P };
}

export function list<T>(item: Part<T>, limit: number): Part<readonly T[], ListStructure> {
  return { structure: { kind: "list", item: item.structure, limit } };
}

/** An object with an entry for each of some clauses. */
export function byClause<T>(value: Part<T>): Part<{ readonly [clause: string]: T }, KeyedStructure> {
  const { structure } = value;
  return { structure: { kind: "keyed", keyIsKnown: isClauseId, value: structure, limit: maxClauses } };
}

function leaf(
  faultOf: (value: unknown) => IssueCode | undefined,
  takes: string,
  holds: LeafContents,
): Part<never, LeafStructure> {
  return { structure: { kind: "leaf", takes, holds, faultOf } };
}
