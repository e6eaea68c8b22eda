export type { Citation } from "./compile.js";
export * from "./types.js";
