import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // Vitest leaves one core free unless told; on the two cores of a small machine that is half of it.
    maxWorkers: "100%",
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/cli/**"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
