/** Freezes plain data and everything in it. Uses no recursion; the data must not hold itself. */
export function freezeDeep<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    const inside: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    for (let i = 0; i < inside.length; i++) {
      if (typeof inside[i] === "object") waiting.push(inside[i]);
    }
  }
  return value;
}
