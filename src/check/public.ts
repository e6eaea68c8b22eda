export type { Citation } from "./compile.js";
export * from "./remark.js";
export * from "./types.js";
