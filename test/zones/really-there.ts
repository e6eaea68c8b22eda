import { zones } from "./zones.js";

// Before every file of tests: that the zone asked for is the zone the host is in, or the run would prove nothing.
const zone = process.env.TZ ?? "";
const shown = new Date(Date.UTC(2026, 6, 1, 12)).getHours();
if (zones[zone] !== shown)
  throw new Error(`The zone is not ${zone}: noon in Greenwich shows as ${shown} o'clock.`);
