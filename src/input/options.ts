/** A wrong option or argument: a programming mistake, so it is thrown. Bad plans, calendars and dates are issues instead. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
}

/** The options as they were at one moment, each read once. */
export type TakenOptions = { readonly [name: string]: unknown };

/**
 * Takes the options out of the object they are given in. Throws an `OptionError` for anything but an object with some
 * of these names, and where reading it throws.
 */
export function takeOptions(options: unknown, names: readonly string[], argument: string): TakenOptions {
  const list = (): string => names.join(", ");
  if (typeof options !== "object" || options === null) {
    throw new OptionError(`The ${argument} argument holds the options: { ${list()} }.`);
  }
  const taken: Record<string, unknown> = {};
  let unknown = false;
  try {
    for (const name of Object.keys(options)) {
      if (names.includes(name)) taken[name] = (options as TakenOptions)[name];
      else unknown = true;
    }
  } catch {
    // A getter or a Proxy threw, and what it threw may quote anything.
    throw new OptionError(`The options cannot be read. Give them as a plain object: { ${list()} }.`);
  }
  if (unknown) throw new OptionError(`There is an unknown option. The options are ${list()}.`);
  return taken;
}
