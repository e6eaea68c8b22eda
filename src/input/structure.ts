import type { IssueCode } from "./issue.js";
import type { TextCheck } from "./text-checks.js";

/**
 * Which fields and lists an input can have, and what their values may be. It guides every walk over an input, so that
 * nothing is ever entered that the format does not know.
 */
export type Structure = RecordStructure | KeyedStructure | ListStructure | LeafStructure;

/** An object with named fields. */
export interface RecordStructure {
  readonly kind: "record";
  readonly fields: ReadonlyMap<string, Structure>;
  /** The fields that have to be there. */
  readonly needed?: readonly string[];
}

/** An object with one entry for each of any number of ids of one shape. */
export interface KeyedStructure {
  readonly kind: "keyed";
  readonly keyIsKnown: (key: string) => boolean;
  readonly value: Structure;
  readonly limit: number;
}

export interface ListStructure {
  readonly kind: "list";
  readonly item: Structure;
  readonly limit: number;
}

/** A text, number or yes-or-no. */
export interface LeafStructure {
  readonly kind: "leaf";
  /** What to write here, in words that follow "Write". */
  readonly takes: string;
  /** The same for programs; left out where a format is not published. */
  readonly holds?: LeafContents;
  /** What is wrong with a value; left out where a format has its values checked elsewhere. */
  readonly faultOf?: (value: unknown) => IssueCode | undefined;
}

export type LeafContents =
  | { readonly kind: "yes-no" }
  | { readonly kind: "whole-number"; readonly least: number; readonly most: number }
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** A text that passes the check, or the word that can stand in place of one. */
  | { readonly kind: "text"; readonly check: TextCheck; readonly or?: string };

/** The structure of the entry with this name or position; undefined where the format knows none. */
export function childOf(parent: Structure | undefined, name: string): Structure | undefined {
  switch (parent?.kind) {
    case "record":
      return parent.fields.get(name);
    case "keyed":
      return parent.keyIsKnown(name) ? parent.value : undefined;
    case "list":
      return parent.item;
    default:
      return undefined;
  }
}

/** The structure a path leads to; undefined where the path leaves what the format knows. */
export function structureAt(root: Structure, path: string): Structure | undefined {
  let found: Structure | undefined = root;
  if (path === "") return found;
  for (const name of path.slice(1).split("/")) found = childOf(found, name);
  return found;
}
