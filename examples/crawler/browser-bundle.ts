import { build } from "esbuild";

/** The core and all it imports as one classic script that sets `standfirst`, for a page that has no module loader of ours. */
export async function browserBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "./src/index.ts";', resolveDir: new URL("../..", import.meta.url).pathname },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    conditions: ["workerd"],
    format: "iife",
    globalName: "standfirst",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
