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
  { id: "warwickshire", prefix: "WAR", print: "1c1102e9ffdffe89" },
  { id: "norfolk", prefix: "NOR", print: "5a94d468c5f7fa81" },
  { id: "worcestershire", prefix: "WOR", print: "a8020b44e00cddc5" },
  { id: "derbyshire", prefix: "DER", print: "32ae8be5a04f44c9" },
  { id: "lancashire", prefix: "LAN", print: "a5a89fa78314917f" },
];
