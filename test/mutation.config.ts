import { defineConfig } from "vitest/config";

/** The tests of the pure readers alone, for `npm run mutation`: each runs in milliseconds, thousands of times. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["names", "captions", "machine-date", "printed-date", "decision", "digits", "edges"].map((name) => `test/metadata/${name}.test.ts`),
    testTimeout: 60_000,
  },
});
