import type { IssueCode } from "./issue.js";
import { type Fault, refused } from "./snapshot.js";
import type { KeyedStructure, ListStructure, RecordStructure, Structure } from "./structure.js";

/**
 * What is wrong with the values of a snapshot, place by place. What the snapshot refused is not refused again. It goes
 * no deeper than the structure does.
 */
export function valueFaults(structure: Structure, value: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  addFaults(structure, value, "", faults);
  return faults;
}

/** The fault of a value of another kind than the format has in its place. */
export function wrongType(value: unknown): IssueCode {
  return value === undefined ? "missing" : "wrong-type";
}

function addFaults(structure: Structure, value: unknown, path: string, into: Fault[]): void {
  if (value === refused) return;
  if (structure.kind === "leaf") {
    const code = structure.faultOf?.(value);
    if (code !== undefined) into.push({ code, path });
  } else if (structure.kind === "list" && Array.isArray(value)) {
    addItemFaults(structure, value, path, into);
  } else if (structure.kind !== "list" && isRecord(value)) {
    addFieldFaults(structure, value, path, into);
  } else {
    into.push({ code: wrongType(value), path });
  }
}

function addItemFaults(
  { item }: ListStructure,
  items: readonly unknown[],
  path: string,
  into: Fault[],
): void {
  for (let i = 0; i < items.length; i++) addFaults(item, items[i], `${path}/${i}`, into);
}

type Fields = Readonly<Record<string, unknown>>;

function addFieldFaults(
  structure: RecordStructure | KeyedStructure,
  fields: Fields,
  path: string,
  into: Fault[],
): void {
  const names = Object.keys(fields);
  let unknown = false;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const field = structure.kind === "record" ? structure.fields.get(name) : structure.value;
    if (field === undefined) unknown = true;
    else addFieldFault(field, fields[name], path, name, into);
  }
  if (unknown) into.push({ code: "unknown-key", path });
  if (structure.kind === "record") addMissing(structure, fields, path, into);
}

// The path of a field is only made where something can be wrong at it or below it.
function addFieldFault(field: Structure, value: unknown, path: string, name: string, into: Fault[]): void {
  if (field.kind === "leaf" && field.faultOf?.(value) === undefined) return;
  addFaults(field, value, `${path}/${name}`, into);
}

function addMissing(
  { fields, needed = [] }: RecordStructure,
  found: Fields,
  path: string,
  into: Fault[],
): void {
  for (const name of needed) {
    if (!Object.hasOwn(found, name))
      addFaults(fields.get(name) as Structure, undefined, `${path}/${name}`, into);
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
