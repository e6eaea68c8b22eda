// Written by `npm run docs` from the councils themselves.

/**
 * The names of the library's councils, which no other council may have, with the fingerprints of their data. They stand
 * here so that a council of somebody else's can be checked without loading the five.
 */
export const libraryCouncils: readonly {
  readonly id: string;
  readonly prefix: string;
  readonly print: string;
}[] = [
  { id: "warwickshire", prefix: "WAR", print: "cd41b277a92da6d1" },
  { id: "norfolk", prefix: "NOR", print: "1b80815552f5a715" },
  { id: "worcestershire", prefix: "WOR", print: "929d76193a68cd41" },
  { id: "derbyshire", prefix: "DER", print: "3a20f8c411c9c24c" },
  { id: "lancashire", prefix: "LAN", print: "ce95d060f4c96e4d" },
];
