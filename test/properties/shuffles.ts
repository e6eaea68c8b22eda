import type { Random } from "./random.js";

/** The same data with the keys of every object in another order. */
export function keysShuffled(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((inner) => keysShuffled(inner, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, keysShuffled(inner, random)] as const);
  return Object.fromEntries(shuffled(entries, random));
}

/** The same data with the entries of every list in another order. */
export function listsShuffled(value: unknown, random: Random): unknown {
  if (Array.isArray(value))
    return shuffled(
      value.map((inner) => listsShuffled(inner, random)),
      random,
    );
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, listsShuffled(inner, random)]));
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return drawn;
}
