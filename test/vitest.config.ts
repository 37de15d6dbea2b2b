import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["test/**/*.test.ts"],
    // No test is judged by the clock, and a busy machine is slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    typecheck: { enabled: false, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "json-summary"] },
  },
});
