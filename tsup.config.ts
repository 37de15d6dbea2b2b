import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { transform } from "esbuild";
import { defineConfig } from "tsup";

interface EsbuildOptions {
  charset?: "ascii" | "utf8";
}

interface Build {
  readonly initialOptions: { format?: string };
  onResolve(options: { filter: RegExp }, callback: () => object): void;
  onLoad(options: { filter: RegExp }, callback: (file: { path: string }) => Promise<object>): void;
}

/** What `filter` imports is left to the file `name` of the package, and so stands in it once. */
function outside(name: string, filter: RegExp): { name: string; setup(build: Build): void } {
  return {
    name: `${name}-outside`,
    setup(build) {
      build.onResolve({ filter }, () => ({ path: `./${name}.${build.initialOptions.format === "cjs" ? "cjs" : "js"}`, external: true }));
    },
  };
}

/** Entries beside the core import it from its own file. */
const coreOutside = outside("index", /^\.\.\/index\.js$/);
/** Publishers' profiles are data beside the core: what they add to its size is seen, and has a budget of its own. */
const profilesOutside = outside("profiles", /^\.\/publishers\/index\.js$/);

const NAMED_CHARACTERS = /^decode-named-character-reference$/;

/** HTML's named characters are in `entities` already: the one more list that Markdown's own packages bring is left out. */
const oneListOfNames = {
  name: "one-list-of-names",
  setup(build: Build): void {
    build.onResolve({ filter: NAMED_CHARACTERS }, () => ({ path: resolve("src/render/named-character.ts") }));
  },
};

const PACKAGES = /[\\/]node_modules[\\/].*\.js$/;

/** What bundled packages say to those who maintain them is left out, all but their licences. */
const withoutTheirComments = {
  name: "without-their-comments",
  setup(build: Build): void {
    build.onLoad({ filter: PACKAGES }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { minifyWhitespace: true, charset: "utf8" });
      return { contents: code, loader: "js" };
    });
  },
};

const OWN_SOURCES = /[\\/]src[\\/].*\.ts$/;
const DOC_LINE = /^ +\/\*\*.*\*\/\n/gm;

/** What is said of each entry of our own tables is for who reads the sources, and for the declarations, which are made by themselves. */
const withoutDocsOfEntries = {
  name: "without-docs-of-entries",
  setup(build: Build): void {
    build.onLoad({ filter: OWN_SOURCES }, async ({ path }) => ({ contents: (await readFile(path, "utf8")).replace(DOC_LINE, ""), loader: "ts" }));
  },
};

const shared = {
  target: "es2022",
  // The code is packed as it was written, not minified: a map of it would be twice its size and tell nothing.
  sourcemap: false,
  splitting: false,
  esbuildOptions: (options: EsbuildOptions) => {
    options.charset = "utf8";
  },
} as const;

/** ESM and CommonJS with types. What is ESM-only or drags in much for little is bundled; see NOTICE. */
export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    platform: "browser",
    // Of what has a build for browsers with a document and one for edge runtimes without, the latter: the core runs on all of them.
    esbuildOptions: (options) => {
      shared.esbuildOptions(options);
      options.conditions = ["workerd"];
    },
    // What is marked `@internal` is the command line's, and in no declaration.
    dts: { compilerOptions: { ignoreDeprecations: "6.0", stripInternal: true } },
    noExternal: ["mdast-util-to-markdown", "mdast-util-gfm-table", "css-select", "chardet"],
    esbuildPlugins: [profilesOutside, oneListOfNames, withoutTheirComments, withoutDocsOfEntries],
  },
  {
    ...shared,
    entry: { profiles: "src/profiles/publishers/index.ts" },
    format: ["esm", "cjs"],
    platform: "browser",
  },
  {
    ...shared,
    entry: { ftr: "src/ftr/index.ts" },
    format: ["esm", "cjs"],
    platform: "browser",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    noExternal: ["css-select"],
    esbuildPlugins: [coreOutside],
  },
  {
    ...shared,
    entry: { batch: "src/batch/index.ts" },
    format: ["esm", "cjs"],
    platform: "node",
    shims: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0", types: ["node"] } },
    external: ["piscina"],
    esbuildPlugins: [coreOutside],
  },
  {
    ...shared,
    // vitest is an ES module only.
    entry: { testing: "src/testing/index.ts" },
    format: ["esm"],
    platform: "node",
    dts: { compilerOptions: { ignoreDeprecations: "6.0", types: ["node"] } },
    external: ["vitest", "fast-check"],
    noExternal: ["css-select", "chardet"],
    esbuildPlugins: [coreOutside],
  },
  {
    ...shared,
    entry: { "batch-worker": "src/batch/worker.ts", cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    external: ["piscina"],
    noExternal: ["cli-progress", "picocolors"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    esbuildPlugins: [coreOutside],
  },
]);
