import ts from "typescript";

/** One finding of Biome's JSON report. */
export interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number; readonly column: number } };
}

/** By function, `src/a.ts › outer › inner`: the figures that are over the limit. */
export type Listed = Readonly<Record<string, Readonly<Partial<Record<Limit, number>>>>>;
type Limit = "complexity" | "lines";

const LIMITS: Readonly<Record<string, Limit>> = {
  "lint/complexity/noExcessiveCognitiveComplexity": "complexity",
  "lint/complexity/noExcessiveLinesPerFunction": "lines",
};
/** "Excessive complexity of 33 detected", "too many lines (94)": the first number. */
const FIGURE = /\d+/;

/** The functions that exceed a limit, by name, in order of their names. */
export function excesses(diagnostics: readonly Diagnostic[], read: (path: string) => string): Listed {
  const found: Record<string, Partial<Record<Limit, number>>> = {};
  for (const { category, message, location } of diagnostics) {
    const limit = LIMITS[category];
    const figure = Number(FIGURE.exec(message)?.[0]);
    if (limit === undefined) continue;
    const name = `${location.path} › ${functionAt(location.path, read(location.path), location.start)}`;
    // Functions of the same name in one place share a line of the list.
    found[name] = { ...found[name], [limit]: Math.max(figure, found[name]?.[limit] ?? 0) };
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with the list, a line a fault. */
export function faults(listed: Listed, today: Listed): string[] {
  return pairs(listed, today).flatMap(({ name, limit, allowed, figure }) => {
    if (allowed === figure) return [];
    if (allowed === undefined) return [`TOO MUCH: ${name}: ${limit} ${figure}. Make it simpler, or cut it in two.`];
    if (figure === undefined) return [`STRIKE OFF: ${name}: ${limit} is within its limit now.`];
    return figure > allowed ? [`GROWN: ${name}: ${limit} ${figure}, was ${allowed}.`] : [`STRIKE OFF: ${name}: ${limit} ${figure}, no longer ${allowed}.`];
  });
}

/** The list without what no longer exceeds its limit, and with the lower figures of what has become better. Nothing is added. */
export function shrink(listed: Listed, today: Listed): Listed {
  const kept: Record<string, Partial<Record<Limit, number>>> = {};
  for (const { name, limit, allowed, figure } of pairs(listed, today)) {
    if (allowed === undefined || figure === undefined) continue;
    kept[name] = { ...kept[name], [limit]: Math.min(allowed, figure) };
  }
  return kept;
}

interface Pair {
  readonly name: string;
  readonly limit: Limit;
  readonly allowed: number | undefined;
  readonly figure: number | undefined;
}

function pairs(listed: Listed, today: Listed): Pair[] {
  const names = [...new Set([...Object.keys(listed), ...Object.keys(today)])].sort();
  return names.flatMap((name) => Object.values(LIMITS).map((limit) => ({ name, limit, allowed: listed[name]?.[limit], figure: today[name]?.[limit] })));
}

/** The names of the functions around a place, the outermost first. */
function functionAt(path: string, text: string, start: { readonly line: number; readonly column: number }): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const position = source.getPositionOfLineAndCharacter(start.line - 1, start.column - 1);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.end) return;
    const name = nameOf(node);
    if (name !== null) names.push(name);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names.join(" › ");
}

/** The name of a function, or of the class it belongs to; `null` for any other node. One without a name is called by what it is given to: "flatMap callback". */
function nameOf(node: ts.Node): string | null {
  if (ts.isClassDeclaration(node)) return node.name?.text ?? "class";
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node)) return node.name?.getText() ?? "function";
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.name.getText();
  if (!ts.isCallExpression(parent)) return "function";
  const called = parent.expression;
  const name = ts.isPropertyAccessExpression(called) ? called.name : called;
  return ts.isIdentifier(name) ? `${name.text} callback` : "callback";
}
