import { takeOptions } from "../input/options.js";
import { keepOwnRules, type RulesByStage } from "../rules/own-rules.js";
import { accept, type Council } from "./accepted.js";
import { checkCouncil } from "./check-council.js";
import type { CouncilDefinition } from "./council.js";
import { plainCopy } from "./plain-copy.js";
import { readOwnRules } from "./read-own-rules.js";

/** What a council has beside its data. */
export interface CouncilOptions {
  /** Rules for clauses that no rule of the library decides, by stage and name. Their ids are none of the library's. */
  readonly rules?: RulesByStage;
}

/**
 * Checks a council's data and makes it usable: the result is a frozen copy, and the data is neither changed nor kept.
 *
 * Throws a `CouncilError` that says what is wrong, where, and what to do, if the data cites an unknown rule,
 * circumstance, setting or clause, uses an id twice, has a field the format does not know, is laxer than the law, or
 * holds anything but plain data. The council's own rules, if it has any, are given beside the data and known to this
 * council only.
 *
 * @example
 * const exampleshire = defineCouncil({ id: "exampleshire", name: "Exampleshire", prefix: "EXA", ... });
 */
export function defineCouncil(definition: CouncilDefinition, options: CouncilOptions = {}): Council {
  const { rules } = takeOptions(options, ["rules"], "second");
  const own = readOwnRules(rules);
  const copy = plainCopy(definition);
  checkCouncil(copy, own);
  if (own.byId.size > 0) keepOwnRules(copy, own);
  return accept(copy);
}
