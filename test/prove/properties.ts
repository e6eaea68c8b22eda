import fc from "fast-check";
import { arbitraryWorld } from "../properties/arbitrary-plan.js";
import { Random } from "../properties/random.js";
import { completingViolations, refiningViolations, searched, type Violation } from "../properties/search.js";

/** Draws so many plans for each document; prints each way a property is broken once, with a plan. */
export function proveProperties(plans: number, seed: number, print: (line: string) => void): number {
  const seen = new Map<string, { readonly first: Violation; count: number }>();
  for (const document of searched) {
    const started = performance.now();
    const random = new Random(seed);
    // In parts, so that not all plans have to be held at once.
    for (let done = 0; done < plans; done += 1_000) {
      const worlds = fc.sample(arbitraryWorld(document.council), {
        numRuns: Math.min(1_000, plans - done),
        seed: seed + done,
      });
      for (const world of worlds) {
        const refined = refiningViolations(world, document, random, 4);
        const completed = random.below(4) === 0 ? completingViolations(world, document, random, 1) : [];
        for (const violation of [...refined, ...completed]) {
          const key = `${violation.property} ${violation.rule} ${violation.what}`;
          const known = seen.get(key);
          if (known === undefined) seen.set(key, { first: violation, count: 1 });
          else known.count++;
        }
      }
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    print(`${document.name}: ${plans} plans (seed ${seed}) in ${seconds} s`);
  }
  for (const [key, { first, count }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    print(`broken ${count} times  ${key}  (${first.clause})`);
    print(`        ${JSON.stringify(first.world)}`);
  }
  return seen.size;
}
