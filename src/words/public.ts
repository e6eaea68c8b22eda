export * from "./catalogue.js";
export type { CodeWord } from "./code-words.js";
