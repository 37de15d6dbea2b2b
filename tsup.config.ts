import { defineConfig } from "tsup";

/** ESM and CommonJS with types. What is ESM-only or drags in much for little is bundled; see NOTICE. */
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "browser",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
  splitting: false,
  treeshake: true,
  noExternal: ["mdast-util-to-markdown", "mdast-util-gfm-table", "css-select", "chardet"],
});
