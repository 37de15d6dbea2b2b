import { defineConfig } from "vitest/config";

/** What `npm test` leaves to `npm run check`: tests of what is built, of processes of their own, of browsers, and of thousands of real pages. */
const SLOW = [
  // Packs the package, runs it as a user has it, reads the docs' code with it.
  "test/package/**/*.test.ts",
  "test/docs/executed.test.ts",
  "test/examples/**/*.test.ts",
  // Start the built command, worker threads, another runtime or a browser.
  "test/cli/{cli,batch-command}.test.ts",
  "test/batch/**/*.test.ts",
  "test/runtimes/**/*.test.ts",
  "test/browser/**/*.test.ts",
  // Read all pages of STANDFIRST_CORPUS.
  "test/real-pages/**/*.test.ts",
];

/** Failures, what was left out for want of a browser or a corpus, and a closing line. */
const QUIET: ["minimal", { silent: false }] = ["minimal", { silent: false }];

/** A file that the results go to as JSON as well, for `.ci/run`. */
const RESULTS = process.env["TEST_RESULTS"];

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    // No test is judged by the clock, and a busy machine is slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 600_000,
    reporters: RESULTS === undefined ? [QUIET] : [QUIET, ["json", { outputFile: RESULTS }]],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "json-summary"] },
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: ["test/**/*.test.ts"],
          exclude: SLOW,
        },
      },
      { extends: true, test: { name: "slow", include: SLOW } },
      {
        extends: true,
        test: { name: "types", include: [], typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" } },
      },
    ],
  },
});
