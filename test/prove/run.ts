import { witnessed } from "../input/witness.js";
import { Random } from "../properties/random.js";
import { proveData } from "./data.js";
import { proveLaws } from "./laws.js";
import { proveProperties } from "./properties.js";

// npm run prove -- [data] [formats [VALUES [SEED]]] [laws [PLANS [SEED]]] [properties [PLANS [SEED]]]: the proofs that
// take too long for every run. Without words, all of them.

const words = process.argv.slice(2);
const wants = (part: string): boolean => words.length === 0 || words.includes(part);
const print = (line: string): void => console.log(line);
let failed = 0;

/** The numbers that follow a word, up to the next word. */
function numbersAfter(word: string): readonly number[] {
  const after = words.slice(words.indexOf(word) + 1);
  const end = after.findIndex((one) => Number.isNaN(Number(one)));
  return after.slice(0, end < 0 ? after.length : end).map(Number);
}

if (wants("data")) {
  const { made, same, lived } = proveData(print);
  print(`${made} changes of the data, ${made - same - lived} noticed, ${same} the same, ${lived} lived`);
  failed += lived;
}
if (wants("formats")) {
  const [values, seed] = numbersAfter("formats");
  for (const shape of ["plan", "calendar"] as const) {
    const random = new Random(seed ?? Date.now() % 1_000_000);
    const { right, differences } = witnessed(shape, values ?? 100_000, random);
    print(`${right} right values near a ${shape}, ${differences.length} differences to its JSON Schema`);
    for (const one of differences) print(one);
    failed += differences.length;
  }
}
if (wants("laws")) {
  const [plans, seed] = numbersAfter("laws");
  const broken = proveLaws(plans ?? 2_000, seed ?? Date.now() % 1_000_000, print);
  print(`${broken} laws of reports broken`);
  failed += broken;
}
if (wants("properties")) {
  const [plans, seed] = numbersAfter("properties");
  const broken = proveProperties(plans ?? 100_000, seed ?? Date.now() % 1_000_000, print);
  print(`${broken} ways in which a property is broken`);
  failed += broken;
}
process.exitCode = failed > 0 ? 1 : 0;
