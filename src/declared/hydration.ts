import type { Script } from "../page/page.js";
import { parseLenientJson } from "./json-repair.js";
import type { Json } from "./linked-data.js";

const JSON_TYPES: ReadonlySet<string> = new Set(["application/json", "text/json"]);
/** Assignments that frameworks leave in plain scripts: `window.__INITIAL_STATE__ = {…}`. */
const ASSIGNMENT = /(?:^|[;\s])(?:window|self|globalThis)(?:\.|\[["'])([\w$]{2,60})(?:["']\])?\s*=\s*(?=[{[])/;
/** Data handed over by a call: `self.__next_f.push([1,"…"])`, `window["__STATE"].push({…})`. */
const CALL = /(?:window|self|globalThis)(?:\.|\[["'])([\w$]{2,60})(?:["']\])?\.push\((?=[{[])/;
/** Arc XP's story, in the midst of other assignments: `Fusion.globalContent={…};Fusion.layout="article";`. */
const MEMBER = /(?:^|[;\s])(?:window\.)?(Fusion\.globalContent)\s*=\s*(?=[{[])/;
const ASSIGNMENT_WINDOW = 2000;
const MAX_SCRIPT = 8_000_000;

/** Data that the page's framework reads at start. */
export interface HydrationData {
  /** The script's id, or the variable it is assigned to; `""` where it has neither. */
  readonly name: string;
  readonly value: Json;
}

/** Rows of React's server components: a number in hexadecimal, a colon, JSON or a length and plain text. */
const FLIGHT = "__next_f";
const FLIGHT_ROW = /\n?([0-9a-f]{1,6}):(?:T[0-9a-f]{1,6},)?/y;

/** Parses the page's hydration scripts. Costly on some pages: call it only when nothing else answers. */
export function readHydration(scripts: readonly Script[]): readonly HydrationData[] {
  const found = scripts.flatMap((script) => {
    if (script.text.length > MAX_SCRIPT) return [];
    if (JSON_TYPES.has(script.type)) return parseLenientJson(script.text).map((value) => ({ name: script.id ?? "", value }));
    return script.type === "" || script.type.includes("javascript") ? (assigned(script.text) ?? member(script.text) ?? called(script.text) ?? []) : [];
  });
  return joinFlight(found);
}

/** The pieces of a server component's stream, put together and cut into its rows. */
function joinFlight(found: readonly HydrationData[]): readonly HydrationData[] {
  const pieces = found.filter(({ name }) => name === FLIGHT);
  if (pieces.length === 0) return found;
  const stream = pieces.map(({ value }) => (Array.isArray(value) && typeof value[1] === "string" ? value[1] : "")).join("");
  return [...found.filter(({ name }) => name !== FLIGHT), { name: FLIGHT, value: flightRows(stream) }];
}

function flightRows(stream: string): Json[] {
  const rows: Json[] = [];
  for (let at = 0; at < stream.length; ) {
    FLIGHT_ROW.lastIndex = at;
    const head = FLIGHT_ROW.exec(stream);
    const from = head === null ? at : at + head[0].length;
    const isText = head?.[0].includes(":T") === true;
    // A text's own lines may look like rows; nothing ends it but a row's head at the start of a line.
    const end = isText ? endOfText(stream, from) : lineEnd(stream, from);
    const row = stream.slice(from, end);
    const parsed = isText ? row : strictOrNothing(row);
    if (parsed !== undefined) rows.push(parsed);
    at = Math.max(end, at + 1);
  }
  return rows;
}

function lineEnd(stream: string, from: number): number {
  const end = stream.indexOf("\n", from);
  return end === -1 ? stream.length : end;
}

/** Rows follow a text without a line break between: the next one begins with its number and an opening bracket or quote. */
const NEXT_ROW = /[0-9a-f]{1,6}:(?:[[{"]|T[0-9a-f]{1,6},|I\[)/g;

function endOfText(stream: string, from: number): number {
  NEXT_ROW.lastIndex = from;
  return NEXT_ROW.exec(stream)?.index ?? stream.length;
}

function assigned(text: string): readonly HydrationData[] | null {
  const found = ASSIGNMENT.exec(text.slice(0, ASSIGNMENT_WINDOW));
  if (found === null) return null;
  const from = found.index + found[0].length;
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  const value = end <= from ? undefined : strictOrNothing(text.slice(from, end + 1));
  return value === undefined ? null : [{ name: found[1] ?? "", value }];
}

function member(text: string): readonly HydrationData[] | null {
  const found = MEMBER.exec(text.slice(0, ASSIGNMENT_WINDOW));
  if (found === null) return null;
  const from = found.index + found[0].length;
  const value = strictOrNothing(text.slice(from, endOfValue(text, from)));
  return value === undefined ? null : [{ name: found[1] ?? "", value }];
}

/** What opens, closes or hides brackets of JSON; a string that is never closed ends with the text, so that no place is read twice. */
const BRACKET_OR_STRING = /[{}[\]]|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g;

/** Where the object or list that begins at `from` ends. */
function endOfValue(text: string, from: number): number {
  BRACKET_OR_STRING.lastIndex = from;
  let depth = 0;
  for (let found = BRACKET_OR_STRING.exec(text); found !== null; found = BRACKET_OR_STRING.exec(text)) {
    if (found[0] === "{" || found[0] === "[") depth++;
    else if (found[0] === "}" || found[0] === "]") depth--;
    if (depth === 0) return found.index + 1;
  }
  return text.length;
}

function called(text: string): readonly HydrationData[] | null {
  const found = CALL.exec(text.slice(0, ASSIGNMENT_WINDOW));
  const end = text.lastIndexOf(")");
  if (found === null || end === -1) return null;
  const value = strictOrNothing(text.slice(found.index + found[0].length, end));
  return value === undefined ? null : [{ name: found[1] ?? "", value }];
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
