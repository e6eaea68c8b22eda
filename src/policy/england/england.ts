import { freezeDeep } from "../../input/freeze-deep.js";
import type { NationalLayer } from "../source.js";
import { attendanceLaw } from "./attendance.js";
import { dataChecks } from "./data-checks.js";
import { nationalGuidance } from "./guidance.js";
import { offSiteDirectionLaw } from "./off-site-direction.js";
import { englandHeldFrom, englandVersion } from "./version.js";

/**
 * England's law and national guidance under every council. Each clause says from when to when it is in force, so the
 * day that matters picks the clauses; the version names the data, and is only ever added to. Citations of law in a report
 * have their clause here.
 *
 * @example england.clauses.find(({ id }) => id === "ENG-04")?.says
 */
export const england: NationalLayer = freezeDeep<NationalLayer>({
  ...englandVersion,
  enteredOn: englandHeldFrom,
  clauses: [...offSiteDirectionLaw, ...attendanceLaw, ...nationalGuidance, ...dataChecks],
});
