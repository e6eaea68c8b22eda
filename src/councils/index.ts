import type { Council } from "./define-council.js";
import { derbyshire } from "./derbyshire.js";
import { lancashire } from "./lancashire.js";
import { norfolk } from "./norfolk.js";
import { warwickshire } from "./warwickshire.js";
import { worcestershire } from "./worcestershire.js";

/** The councils this library knows, by id. */
export const councils: {
  readonly warwickshire: Council;
  readonly norfolk: Council;
  readonly worcestershire: Council;
  readonly derbyshire: Council;
  readonly lancashire: Council;
} = /* @__PURE__ */ Object.freeze({ warwickshire, norfolk, worcestershire, derbyshire, lancashire });
