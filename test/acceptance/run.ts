import { readFileSync } from "node:fs";
import type { NeutralFile } from "./neutral.js";
import { scoreFile } from "./score.js";

// npm run acceptance -- [FILE]: scores a file of scenarios; by default the twelve of fixtures/acceptance.

const path = process.argv[2] ?? "fixtures/acceptance/scenarios.json";
const scores = scoreFile(JSON.parse(readFileSync(path, "utf8")) as NeutralFile);

let passed = 0;
let failed = 0;
const scenarios = [...new Set(scores.map(({ scenario }) => scenario))];
for (const id of scenarios) {
  const own = scores.filter(({ scenario }) => scenario === id);
  const wrong = own.some(({ differences }) => differences.length > 0);
  if (wrong) failed++;
  else passed++;
  console.log(`${wrong ? "failed" : "passed"}  ${id}  ${own[0]?.title ?? ""}`);
  for (const { profile, differences, unbound } of own) {
    for (const difference of differences) console.log(`          ${profile}  ${difference}`);
    if (unbound.length > 0) console.log(`          ${profile}  unbound: ${unbound.join(", ")}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
