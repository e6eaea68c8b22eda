/** The ids and prefixes of the library's councils, which no other council may have. A test holds them to the councils. */
export const libraryIds: readonly string[] = [
  "warwickshire",
  "norfolk",
  "worcestershire",
  "derbyshire",
  "lancashire",
];
export const libraryPrefixes: readonly string[] = ["WAR", "NOR", "WOR", "DER", "LAN"];
