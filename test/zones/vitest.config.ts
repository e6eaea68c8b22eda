import { defineConfig } from "vitest/config";
import { zones } from "./zones.js";

// npm run zones: everything that counts days, and every story, once in each time zone.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: Object.keys(zones).map((zone) => ({
      root: ".",
      test: {
        name: zone,
        include: ["test/{calendar,stories,timeline}/**/*.test.ts"],
        env: { TZ: zone },
        setupFiles: ["test/zones/really-there.ts"],
        testTimeout: 60_000,
      },
    })),
  },
});
