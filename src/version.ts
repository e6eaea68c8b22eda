/** Version of the package; a test compares it with package.json. */
export const libraryVersion = "0.1.0";
