import type { Article } from "../contract/article.js";
import { absentValue, kindOfField } from "../contract/article-fields.js";
import { inZone } from "../dates/zones.js";
import type { Declared } from "../declared/declared.js";
import type { Candidate } from "../fields/candidate.js";
import type { Page } from "../page/page.js";
import { blockRange } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import type { CompiledLayout, CompiledProfile, CompiledRule } from "./compile.js";
import { fieldFromTexts, readField, readPointer } from "./field.js";
import type { PrintedStory } from "./printed.js";
import { matches } from "./rule-matches.js";

/** What the fields of a profile are read from. */
export interface Reading {
  readonly page: Page;
  readonly declared: Declared;
  readonly own: CompiledProfile;
  readonly timeZone: string | null;
  readonly printed: PrintedStory | null;
  readonly rot: (what: string) => void;
}

interface Found {
  readonly value: Article[keyof Article];
  readonly block: Candidate["block"];
}

type FieldReader = readonly [keyof Article, () => Found | null];

/** Values of fields: the first layout of the chain that finds one decides it. What is asked for and not found is rot. */
export function readCandidates(layouts: readonly CompiledLayout[], reading: Reading): Candidate[] {
  const found = new Map<keyof Article, Found>();
  const readOnce = ([field, read]: FieldReader): void => {
    const one = found.has(field) ? null : read();
    if (one !== null) found.set(field, one);
  };
  const readers = layouts.flatMap((layout) => onPage(layout, reading));
  readers.forEach(readOnce);
  printedLines(reading).forEach(readOnce);
  for (const field of new Set(readers.map(([name]) => name))) if (!found.has(field)) reading.rot(field);
  for (const layout of layouts) sameEverywhere(layout, reading.page).forEach(readOnce);
  return [...found].map(([field, { value, block }]) => ({ field, value: inOwnZone(field, value, reading), source: `profile ${reading.own.id}`, block }));
}

/** Fields that the profile finds by selectors and pointers. */
function onPage({ fields, declared: pointers, data }: CompiledLayout, { page, declared }: Reading): FieldReader[] {
  const article = declared.article === null ? [] : [declared.article.node];
  return [
    ...fields.map(([field, rules]): FieldReader => [field, () => firstValue(field, rules, page)]),
    ...pointers.filter(isMetadata).map(([field, pointer]): FieldReader => [field, () => unprinted(readPointer(field, pointer, article, page.baseUrl))]),
    ...data.filter(isMetadata).map(([field, pointer]): FieldReader => {
      const values = () => declared.hydration().map(({ value }) => value);
      return [field, () => unprinted(readPointer(field, pointer, values(), page.baseUrl))];
    }),
  ];
}

/** The body is no field of the metadata. */
function isMetadata([field]: readonly [keyof Article, unknown]): boolean {
  return field !== "body";
}

function printedLines({ printed, page }: Reading): FieldReader[] {
  return (printed?.lines ?? []).map(([field, block]): FieldReader => {
    const value = fieldFromTexts(field, [block.text], page.baseUrl);
    return [field, () => (value === null ? null : { value, block })];
  });
}

function sameEverywhere({ values, absent }: CompiledLayout, { baseUrl }: Page): FieldReader[] {
  return [
    ...values.map(([field, text]): FieldReader => [field, () => unprinted(fieldFromTexts(field, [text], baseUrl))]),
    ...absent.map((field): FieldReader => [field, () => ({ value: absentValue(field), block: null })]),
  ];
}

function unprinted(value: Article[keyof Article] | null): Found | null {
  return value === null ? null : { value, block: null };
}

function inOwnZone(field: keyof Article, value: Article[keyof Article], { timeZone }: Reading): Article[keyof Article] {
  return kindOfField(field) === "date" && typeof value === "string" ? inZone(value, timeZone) : value;
}

function firstValue(field: keyof Article, rules: readonly CompiledRule[], page: Page): Found | null {
  for (const rule of rules) {
    const elements = matches(rule, page);
    const value = elements.length === 0 ? null : readField(field, elements, rule, page.baseUrl);
    if (value === null) continue;
    const [from, to] = blockRange(page, elements[0] as PageElement);
    return { value, block: to > from ? (page.blocks[from] ?? null) : null };
  }
  return null;
}
