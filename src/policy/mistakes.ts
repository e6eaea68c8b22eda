import type { Fault } from "../input/faults.js";
import type { IssueCode } from "../input/issue.js";
import { nearestName } from "../input/near-names.js";

/** A part of the data and where it stands. */
export type Placed<T> = readonly [value: T, path: string];

/** More names than this are not all listed in a message. */
const mostListed = 40;

/** Gathers what is wrong between the fields of a council's data. */
export class Mistakes {
  readonly found: Fault[] = [];

  /** With what is wrong with single fields: an entry in which something is, is not looked at again. */
  constructor(private readonly before: readonly Fault[]) {}

  add(code: IssueCode, path: string, message: string): void {
    this.found.push({ code, path, message });
  }

  /** The entries of a list in which every field is well by itself. */
  entries<T>(list: readonly T[] | undefined, path: string): readonly Placed<T>[] {
    if (!Array.isArray(list)) return [];
    const placed = (list as readonly T[]).map((one, i): Placed<T> => [one, `${path}/${i}`]);
    return placed.filter(([, at]) => this.isSound(at));
  }

  isSound(path: string): boolean {
    return this.before.every((fault) => fault.path !== path && !fault.path.startsWith(`${path}/`));
  }

  /** A name is one of those known. */
  known(code: IssueCode, name: string, path: string, names: Iterable<string>, what: string): boolean {
    const all = [...names];
    if (all.includes(name)) return true;
    const near = nearestName(name, all);
    const list = all.length > mostListed ? "" : ` Write one of these: ${all.join(", ")}.`;
    const message = `There is no ${what}.${near === undefined ? list : ` Perhaps ${near} is meant.`}`;
    this.found.push({ code, path, message, ...(near === undefined ? {} : { nearest: near }) });
    return false;
  }

  /** A clause that another part of the data names is there. */
  cited(id: string, path: string, ids: ReadonlySet<string>): void {
    if (ids.has(id)) return;
    this.add("unknown-clause", path, "There is no clause with this id. Name one that is there, or add it.");
  }

  /** No two entries of a list have one id. */
  differ(list: readonly Placed<{ readonly id: string }>[], message: string): void {
    const seen = new Set<string>();
    for (const [{ id }, path] of list) {
      if (seen.has(id)) this.add("duplicate-id", `${path}/id`, message);
      seen.add(id);
    }
  }

  /** A text or number stands in a list once. */
  once(list: readonly unknown[], path: string): void {
    list.forEach((one, i) => {
      if (list.indexOf(one) === i) return;
      this.add("duplicate-id", `${path}/${i}`, "This stands in the list already. Take one of the two out.");
    });
  }
}
