import { plainText } from "../page/plain-text.js";

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object as JSON has it. Read its keys through {@link property}, which sees own keys only. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A typed thing that the page declares, whatever syntax it used. */
export interface LinkedItem {
  readonly node: JsonObject;
  /** Type names without their vocabulary: `"NewsArticle"`. */
  readonly types: readonly string[];
  readonly syntax: "json-ld" | "microdata" | "rdfa";
  /** The thing it is nested in; `null` at the top. */
  readonly parent: LinkedItem | null;
  /** The property of the parent it is a value of; `null` at the top. */
  readonly role: string | null;
}

/** All things of a page, in document order. */
export interface LinkedData {
  readonly items: readonly LinkedItem[];
  /** The item that an `@id` names. */
  readonly byId: ReadonlyMap<string, LinkedItem>;
}

/** Characters of a text that are read; bodies are read elsewhere, by `values`. */
const LONGEST_TEXT = 5000;
/** Objects that are looked at, and how deeply they may nest. */
const MAX_OBJECTS = 20_000;
const MAX_DEPTH = 40;
const VOCABULARY = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property, with or without the vocabulary's prefix; `undefined` where there is none. */
export function property(node: JsonObject, key: string): Json | undefined {
  if (Object.hasOwn(node, key)) return node[key];
  const prefixed = `schema:${key}`;
  return Object.hasOwn(node, prefixed) ? node[prefixed] : undefined;
}

/** The values of a property as a flat list: lists, `@list`, `@set` and `@value` unwrapped. */
export function values(node: JsonObject, key: string): readonly Json[] {
  const value = property(node, key);
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [value];
  const out: Json[] = [];
  const pending: Json[] = [value];
  for (let steps = 0; pending.length > 0 && steps < MAX_OBJECTS; steps++) {
    const one = pending.pop() as Json;
    if (Array.isArray(one)) for (let i = one.length - 1; i >= 0; i--) pending.push(one[i] as Json);
    else if (isObject(one)) {
      const inner = property(one, "@list") ?? property(one, "@set") ?? property(one, "@value");
      if (inner === undefined) out.push(one);
      else pending.push(inner);
    } else if (one !== null) out.push(one);
  }
  return out;
}

/** The texts of a property: decoded, without markup, white space collapsed, never empty. Numbers count as texts. */
export function texts(node: JsonObject, key: string): readonly string[] {
  const out: string[] = [];
  for (const value of values(node, key)) {
    const text = typeof value === "string" ? plainText(value.slice(0, LONGEST_TEXT)) : typeof value === "number" ? String(value) : "";
    if (text !== "") out.push(text);
  }
  return out;
}

/** The first text of a property, `null` where there is none. */
export function firstText(node: JsonObject, key: string): string | null {
  return texts(node, key)[0] ?? null;
}

/** The objects of a property, references by `@id` followed. Texts stand as `{name: text}` where `named` asks for it. */
export function objects(data: LinkedData, node: JsonObject, key: string): readonly JsonObject[] {
  return values(node, key).flatMap((value) => (isObject(value) ? [resolve(data, value)] : []));
}

/** The object a reference stands for; itself where it says something of its own. */
export function resolve(data: LinkedData, node: JsonObject): JsonObject {
  const id = property(node, "@id");
  if (typeof id !== "string" || property(node, "name") !== undefined || property(node, "url") !== undefined) return node;
  return data.byId.get(id)?.node ?? node;
}

/** Type names of an object, without their vocabulary. */
export function typesOf(node: JsonObject): readonly string[] {
  return values(node, "@type").flatMap((type) => (typeof type === "string" ? [type.trim().replace(VOCABULARY, "")] : []));
}

/** Lists the typed objects in the documents of a page, outermost first, however they are nested. */
export function collectItems(documents: readonly Json[]): LinkedData {
  const items: LinkedItem[] = [];
  const byId = new Map<string, LinkedItem>();
  const pending: Pending[] = [];
  for (let i = documents.length - 1; i >= 0; i--) pending.push({ value: documents[i] as Json, parent: null, role: null, depth: 0 });
  for (let seen = 0; pending.length > 0 && seen < MAX_OBJECTS; seen++) {
    const { value, parent, role, depth } = pending.pop() as Pending;
    if (depth > MAX_DEPTH || typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) pending.push({ value: value[i] as Json, parent, role, depth: depth + 1 });
      continue;
    }
    const node = value as JsonObject;
    const types = typesOf(node);
    const item: LinkedItem | null = types.length === 0 ? parent : { node, types, syntax: "json-ld", parent, role };
    if (item !== null && item !== parent) {
      items.push(item);
      noteId(byId, item);
    }
    const keys = Object.keys(node);
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i] as string;
      const inner = node[key] as Json;
      if (typeof inner === "object" && inner !== null && key !== "@context") {
        pending.push({ value: inner, parent: item, role: key === "@graph" ? null : key, depth: depth + 1 });
      }
    }
  }
  return { items, byId };
}

interface Pending {
  readonly value: Json;
  readonly parent: LinkedItem | null;
  readonly role: string | null;
  readonly depth: number;
}

/** Of several objects with one `@id`, the one that says most counts. */
function noteId(byId: Map<string, LinkedItem>, item: LinkedItem): void {
  const id = property(item.node, "@id");
  if (typeof id !== "string") return;
  const known = byId.get(id);
  if (known === undefined || Object.keys(known.node).length < Object.keys(item.node).length) byId.set(id, item);
}
