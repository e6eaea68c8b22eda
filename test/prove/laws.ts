import { councils } from "../../src/policy/councils/index.js";
import { laws } from "../properties/laws-of-reports.js";
import { tryAgreement } from "../properties/one-duty.js";
import { tryRandomCouncils } from "../properties/random-councils.js";
import { tryLaws } from "../properties/tried-on.js";

/** Tries all laws on so many plans for each council; prints the smallest plan that breaks one. */
export function proveLaws(plans: number, seed: number, print: (line: string) => void): number {
  const each = Object.values(councils).map(
    (council) =>
      [
        council.name,
        () => {
          tryLaws(laws, council, plans, seed);
          tryAgreement(council, plans, seed);
        },
      ] as const,
  );
  let broken = 0;
  for (const [name, attempt] of [
    ...each,
    ["random councils", () => tryRandomCouncils(plans, seed)] as const,
  ]) {
    const started = performance.now();
    try {
      attempt();
    } catch (found) {
      broken++;
      print(`broken for ${name}: ${inWords(found)}`);
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    print(`${name}: laws of reports and of duties on ${plans} plans (seed ${seed}) in ${seconds} s`);
  }
  return broken;
}

/** What was found, and why: the message of a failed property is its plan. */
function inWords(found: unknown): string {
  if (!(found instanceof Error)) return String(found);
  return found.cause === undefined ? found.message : `${inWords(found.cause)}\n${found.message}`;
}
