import { type CompiledDifference, differencesOf } from "../assess/differences/compile-differences.js";
import type { DifferenceSide } from "../assess/differences/difference-met.js";
import { sourcesOf, valueOfSide } from "../assess/differences/sides.js";
import { compileEngland } from "../check/compile.js";
import type { ClauseId } from "../plan/plan.js";
import type { Council } from "../policy/accepted.js";
import { councils } from "../policy/councils/index.js";
import type { NationalDifference } from "../policy/difference.js";
import { differences } from "../policy/england/differences.js";
import { differenceResults, type Evidence, governing } from "../policy/vocabulary.js";
import { fill } from "../words/fill.js";
import { listInWords } from "../words/item-words.js";
import { valueInWords } from "../words/value-words.js";

/** One side of a difference in words. */
export interface SideWords {
  readonly clauses: readonly ClauseId[];
  readonly says: string;
  readonly value: string;
  /** The instruments and guidance of the national side; a page beside a council's document. */
  readonly sources: readonly string[];
}

/** Which side governs, and under what circumstances. */
export interface ResolvedWords {
  /** The words after "where"; null for all other plans. */
  readonly when: string | null;
  readonly says: string;
  readonly result: string;
}

/** What the documents of one council, or of several that say the same, come to. */
export interface PositionWords {
  /** "Worcestershire", "Norfolk and Derbyshire". */
  readonly who: string;
  /** The ids of these councils. */
  readonly ids: readonly string[];
  readonly side: SideWords;
  /** Where the national side differs from that of the difference as a whole. */
  readonly national: SideWords | null;
  /** When a plan meets it, in words that follow "where"; null where none can. */
  readonly meets: string | null;
  /** Why no plan can meet it. */
  readonly never: string | null;
  readonly resolved: readonly ResolvedWords[];
}

/** A difference in words, for a page about it. */
export interface DifferenceWords {
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly national: SideWords;
  readonly positions: readonly PositionWords[];
  readonly never: string | null;
}

/** Every known difference: the national ones, K1 first, then what only one council's document has. */
export function allDifferences(): readonly DifferenceWords[] {
  const held = Object.values(councils).flatMap((council: Council) =>
    differencesOf(council).differences.map((difference) => ({ council, difference })),
  );
  const england = compileEngland();
  const national = differences.map((one) =>
    differenceInWords(
      one,
      {
        ...one.national,
        value: words(valueOfSide(one.national, england)),
        sources: sourcesOf(one.national, england),
      },
      held.filter(({ difference }) => difference.id === one.id),
    ),
  );
  const others = held.filter(({ difference }) => !differences.some(({ id }) => id === difference.id));
  return [
    ...national,
    ...others.map((one) =>
      differenceInWords({ ...one.difference, never: "" }, nationalWords(one.difference), [one]),
    ),
  ];
}

/** The difference with this id, in capitals or not. */
export function differenceById(id: string): DifferenceWords | undefined {
  return allDifferences().find((one) => one.id === id.toUpperCase());
}

function nationalWords({ national }: CompiledDifference): SideWords {
  return { ...national, value: words(national.value) };
}

function words(value: DifferenceSide["value"]): string {
  return valueInWords("", value) ?? "";
}

interface Held {
  readonly council: Council;
  readonly difference: CompiledDifference;
}

function differenceInWords(
  { id, title, evidence, never = "" }: Pick<NationalDifference, "id" | "title" | "evidence" | "never">,
  national: SideWords,
  held: readonly Held[],
): DifferenceWords {
  // Councils whose documents say nothing, or say the same, stand together.
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const key = JSON.stringify(one.difference);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const positions = [...groups.values()].map((group) => positionInWords(group, national));
  return { id, title, evidence, national, positions, never: never === "" ? null : never };
}

function positionInWords(group: readonly Held[], general: SideWords): PositionWords {
  const { difference } = group[0] as Held;
  const { local, address, meets, resolved, never } = difference;
  const national = nationalWords(difference);
  const side = { ...local, value: words(local.value), sources: address === undefined ? [] : [address] };
  const who = listInWords(group.map(({ council }) => council.name));
  const slots: Readonly<Record<string, string>> = {
    name: group.length === 1 ? who : "the council",
    council: side.value,
    national: national.value,
  };
  return {
    who,
    ids: group.map(({ council }) => council.id),
    side,
    national: national.says === general.says ? null : national,
    meets: meets?.words ?? null,
    never: never ?? null,
    resolved: resolved.map(({ when, says, governs, result }) => ({
      when: when?.words ?? null,
      says: fill(says, (name) => slots[name]),
      result: `${governing[governs]}; ${differenceResults[result]}`,
    })),
  };
}
