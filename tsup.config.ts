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
  sheets: "src/sheets/index.ts",
  zod: "src/zod.ts",
  ...Object.fromEntries(ids.map((id) => [`councils/${id}`, `src/policy/councils/${id}/index.ts`])),
};

const common: Options = {
  target: "es2022",
  // Entries of one format share their code in common files, so that an application that uses several loads it once.
  splitting: true,
  esbuildPlugins: [markPure],
};
const dts: Options["dts"] = { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } };

// The two formats are built side by side, so each clears away only its own files.
export default defineConfig([
  {
    ...common,
    format: "esm",
    entry: library,
    dts,
    clean: ["!**/*.{cjs,d.cts}", "!cli.js", "!cli/**"],
  },
  { ...common, format: "cjs", entry: library, clean: ["!**/*.{js,d.ts}"] },
  // The command line is built apart: it brings the calendar parser along, which the library leaves to its users.
  {
    ...common,
    format: "esm",
    entry: { cli: "src/cli/main.ts", "cli/worker": "src/cli/bulk/worker.ts" },
    noExternal: ["ical.js"],
    clean: false,
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
      options.chunkNames = "cli/[name]-[hash]";
    },
  },
]);
