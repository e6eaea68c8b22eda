import type { Council } from "../accepted.js";
import { derbyshire } from "./derbyshire/index.js";
import { lancashire } from "./lancashire/index.js";
import { norfolk } from "./norfolk/index.js";
import { warwickshire } from "./warwickshire/index.js";
import { worcestershire } from "./worcestershire/index.js";

/** The councils this library knows, by id. */
export const councils: {
  readonly warwickshire: Council;
  readonly norfolk: Council;
  readonly worcestershire: Council;
  readonly derbyshire: Council;
  readonly lancashire: Council;
} = /* @__PURE__ */ Object.freeze({ warwickshire, norfolk, worcestershire, derbyshire, lancashire });
