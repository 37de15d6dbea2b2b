import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** One regular expression of the package. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it stands first: "src/page/decode.ts:24". */
  readonly place: string;
}

/** Every file of the package, as the compiler reads it. */
function sources(): readonly ts.SourceFile[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => ts.createSourceFile(`src/${name}`, readFileSync(`src/${name}`, "utf8"), ts.ScriptTarget.ES2022, true));
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Whether a pattern is put together here: `new RegExp(…)` or `RegExp(…)`. */
function isComputed(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp";
}

/** Whether code here runs later than the file is loaded: in a function that is not called at once for a table. */
function isDeferred(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) return true;
    if (ts.isArrowFunction(at) && !ts.isCallExpression(at.parent)) return true;
  }
  return false;
}

interface Written {
  readonly literals: readonly Pattern[];
  /** Where the package puts patterns together from its own tables, as it is loaded or at the first use. */
  readonly computed: readonly string[];
  /** Where it does so later, perhaps from what it reads: it never should. */
  readonly deferred: readonly string[];
}

/** What the compiler's tree says about the package's patterns; text is not searched. */
export function writtenPatterns(): Written {
  const literals: Pattern[] = [];
  const computed: string[] = [];
  const deferred: string[] = [];
  for (const file of sources()) {
    for (const node of nodesOf(file)) {
      if (isComputed(node)) (isDeferred(node) ? deferred : computed).push(placeOf(node));
      if (!ts.isRegularExpressionLiteral(node)) continue;
      const end = node.text.lastIndexOf("/");
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(node) });
    }
  }
  return { literals, computed, deferred };
}

/** Reads pages of many kinds, so that patterns are put together that wait for their first use, until all of them are. */
async function readFixtures(isComplete: () => boolean): Promise<void> {
  const { inspectPage } = await import("../../src/index.js");
  for (const folder of readdirSync("fixtures").map((name) => `fixtures/${name}`)) {
    if (isComplete()) return;
    if (existsSync(`${folder}/page.html`)) inspectPage(readFileSync(`${folder}/page.html`, "utf8"));
  }
}

/** The patterns that the package computes, taken down as the files are loaded that compute them, and as pages are read. */
async function computedPatterns(places: readonly string[]): Promise<readonly Pattern[]> {
  const files = new Set(places.map((place) => place.slice(0, place.lastIndexOf(":"))));
  const made: Pattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, newTarget): object {
      const pattern: RegExp = Reflect.construct(target, args, newTarget);
      const place = /(src\/[^:?)]+\.ts)[^:)]*:(\d+)/.exec(new Error("who asks").stack ?? "");
      // What a package puts together on the way is not ours.
      if (place !== null && files.has(place[1] as string)) made.push({ source: pattern.source, flags: pattern.flags, place: `${place[1]}:${place[2]}` });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(new URL(`../../${file}`, import.meta.url).href);
    await readFixtures(() => places.every((place) => made.some((one) => one.place === place)));
  } finally {
    globalThis.RegExp = Real;
  }
  return made;
}

/** Every regular expression of the package once, written or computed. */
export async function allPatterns(): Promise<readonly Pattern[]> {
  const { literals, computed } = writtenPatterns();
  const patterns = [...literals, ...(await computedPatterns(computed))];
  return [...new Map(patterns.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()];
}
