import { defineConfig, type Options } from "tsup";
import { markPure } from "./docs/tools/mark-pure.js";
import { councils } from "./src/policy/councils/index.js";

// One entry for each council, so that `offsite-direction/norfolk` brings no other council along.
const ids = Object.keys(councils);
const library = {
  index: "src/index.ts",
  calendars: "src/calendar/starters.ts",
  icalendar: "src/calendar/icalendar.ts",
  rules: "src/rules/entry.ts",
  zod: "src/zod.ts",
  ...Object.fromEntries(ids.map((id) => [`councils/${id}`, `src/policy/councils/${id}/index.ts`])),
};

const common: Options = {
  target: "es2022",
  // Shared code has to stay shared in both formats: `assess` only accepts councils made by its own copy of `defineCouncil`.
  splitting: true,
  esbuildPlugins: [markPure],
  // The command line brings what it needs of others along; their modules can be taken apart, their main files cannot.
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
  },
};
const dts: Options["dts"] = { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } };

// The two formats are built side by side, so each clears away only its own files.
export default defineConfig([
  {
    ...common,
    format: "esm",
    entry: { ...library, cli: "src/cli/main.ts" },
    dts,
    clean: ["!**/*.{cjs,d.cts}"],
  },
  { ...common, format: "cjs", entry: library, clean: ["!**/*.{js,d.ts}"] },
]);
