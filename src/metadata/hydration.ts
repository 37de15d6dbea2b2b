import type { Script } from "../page/page.js";
import { parseLenientJson } from "./json-repair.js";
import type { Json } from "./linked-data.js";

const JSON_TYPES: ReadonlySet<string> = new Set(["application/json", "text/json"]);
/** Assignments that frameworks leave in plain scripts: `window.__INITIAL_STATE__ = {…}`. */
const ASSIGNMENT = /(?:^|[;\s])(?:window|self|globalThis)(?:\.|\[["'])([\w$]{2,60})(?:["']\])?\s*=\s*(?=[{[])/;
const ASSIGNMENT_WINDOW = 2000;
const MAX_SCRIPT = 8_000_000;

/** Data that the page's framework reads at start. */
export interface HydrationData {
  /** The script's id, or the variable it is assigned to; `""` where it has neither. */
  readonly name: string;
  readonly value: Json;
}

/** Parses the page's hydration scripts. Costly on some pages: call it only when nothing else answers. */
export function readHydration(scripts: readonly Script[]): readonly HydrationData[] {
  return scripts.flatMap((script) => {
    if (script.text.length > MAX_SCRIPT) return [];
    if (JSON_TYPES.has(script.type)) return parseLenientJson(script.text).map((value) => ({ name: script.id ?? "", value }));
    return script.type === "" || script.type.includes("javascript") ? assigned(script.text) : [];
  });
}

function assigned(text: string): readonly HydrationData[] {
  const found = ASSIGNMENT.exec(text.slice(0, ASSIGNMENT_WINDOW));
  if (found === null) return [];
  const from = found.index + found[0].length;
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  if (end <= from) return [];
  const value = strictOrNothing(text.slice(from, end + 1));
  return value === undefined ? [] : [{ name: found[1] ?? "", value }];
}

/** Program text behind the data makes it no JSON; then it is left alone. */
function strictOrNothing(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
