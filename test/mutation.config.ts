import { defineConfig } from "vitest/config";

/** The tests of the pure readers alone, for `npm run mutation`: each runs in milliseconds, thousands of times. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["words/names", "fields/pictures/captions", "dates/machine-date", "dates/printed-date", "fields/decision", "text/digits", "text/edges"].map(
      (name) => `test/${name}.test.ts`,
    ),
    testTimeout: 600_000,
  },
});
