import { laws, tryLaw } from "../properties/laws-of-reports.js";

// npm run prove [plans] [seed]: tries what must be true of every report on many plans of each council.

const plans = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
console.log(`${plans} plans of each council, seed ${seed}.`);

let failed = 0;
for (const law of laws) {
  const began = performance.now();
  try {
    tryLaw(law, plans, seed);
    console.log(`  holds: ${law.what} (${Math.round((performance.now() - began) / 1000)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`  BROKEN: ${law.what}\n${String(error)}\n${String((error as Error).cause)}`);
  }
}
console.log(`${laws.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
