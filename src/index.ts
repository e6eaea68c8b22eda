/**
 * Everything but the doors below: `import { assess, norfolk } from "offsite-direction"`. A council alone comes from a path
 * of its own, such as `offsite-direction/norfolk`.
 *
 * @module offsite-direction
 */

// The public surface: the file `public.ts` of each room. test/packaging holds the list.

export * from "./assess/public.js";
export * from "./calendar/public.js";
export * from "./check/public.js";
export * from "./days/public.js";
export * from "./duties/public.js";
export * from "./engine/public.js";
export * from "./input/public.js";
export * from "./plan/public.js";
export * from "./policy/public.js";
export * from "./questions/public.js";
export * from "./register/public.js";
export * from "./rules/public.js";
export { libraryVersion as version } from "./version.js";
export * from "./views/public.js";
export * from "./words/public.js";
