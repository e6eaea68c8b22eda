import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeReference } from "./api-reference.js";

// npm run reference: writes the reference of the public surface, and says what is missing there.

const folder = fileURLToPath(new URL("../reference/", import.meta.url));
rmSync(folder, { recursive: true, force: true });
const warnings = await writeReference(folder);
for (const warning of warnings) console.error(warning);
console.log(`${readdirSync(folder).length} pages written`);
if (warnings.length > 0) process.exitCode = 1;
