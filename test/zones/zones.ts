/**
 * Zones that differ most: east and west of Greenwich by half a day, a clock that changes when London's does, one that
 * changes at other times, and none. With the hour each shows at noon in Greenwich on 1 July 2026.
 */
export const zones: { readonly [zone: string]: number } = {
  UTC: 12,
  "Europe/London": 13,
  "America/Los_Angeles": 5,
  "Pacific/Kiritimati": 2,
  "Africa/Cairo": 15,
};
