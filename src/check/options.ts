import { OptionError, type TakenOptions, takeOptions } from "../input/options.js";
import { type Council, isCouncil, whyNoCouncil } from "../policy/accepted.js";

/** The options with these names as they were at one moment, the council among them one that was defined. */
export type CheckedOptions = TakenOptions & { readonly council?: Council };

/** The options as they were at one moment. Throws an `OptionError` for an unknown one, or a council nobody defined. */
export function checkedOptions(options: unknown, names: readonly string[]): CheckedOptions {
  // Without any options the days that are needed are missing, which is an issue.
  const taken = takeOptions(options === undefined ? {} : options, names, "last");
  if (taken.council !== undefined && !isCouncil(taken.council)) {
    throw new OptionError(whyNoCouncil(taken.council));
  }
  return taken as CheckedOptions;
}
