import type { Host } from "./host.js";

const written = /^\d{4}-\d{2}-\d{2}$/;

/** A day as `YYYY-MM-DD`, however it was typed; what is none stays as it is. */
export async function dayTyped(typed: string, host: Host): Promise<string> {
  if (written.test(typed)) return typed;
  const { typedDay } = await import("../sheets/typed-day.js");
  return typedDay(typed, host.today());
}
