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
  { id: "norfolk", prefix: "NOR", print: "1303fff06ced4a27" },
  { id: "worcestershire", prefix: "WOR", print: "920c81b08fc2d997" },
  { id: "derbyshire", prefix: "DER", print: "878d434f63d3c4ba" },
  { id: "lancashire", prefix: "LAN", print: "ba57fdefadc112ef" },
];
