/** Freezes plain data and everything in it. Uses no recursion; the data must not hold itself. */
export function freezeDeep<T>(value: T): T {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) {
      if (typeof inner === "object" && inner !== null) waiting.push(inner);
    }
  }
  return value;
}
