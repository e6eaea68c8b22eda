import { proveData } from "./data.js";
import { proveProperties } from "./properties.js";

// npm run prove -- [data] [properties [PLANS [SEED]]]: the proofs that take too long for every run. Without words, both.

const words = process.argv.slice(2);
const wants = (part: string): boolean => words.length === 0 || words.includes(part);
const print = (line: string): void => console.log(line);
let failed = 0;

if (wants("data")) {
  const { made, lived } = proveData(print);
  print(`${made} changes of the data, ${made - lived} noticed, ${lived} lived`);
}
if (wants("properties")) {
  const [plans, seed] = words.slice(words.indexOf("properties") + 1).map(Number);
  const broken = proveProperties(plans ?? 100_000, seed ?? Date.now() % 1_000_000, print);
  print(`${broken} ways in which a property is broken`);
  failed += broken;
}
process.exitCode = failed > 0 ? 1 : 0;
