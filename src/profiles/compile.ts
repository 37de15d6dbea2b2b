import type { Article, Role } from "../contract/article.js";
import type { ProfileIssue } from "../contract/errors.js";
import type { CompiledSelector } from "../page/select.js";
import { compileSelector } from "../page/select.js";
import type { DateFormat } from "./date-format.js";
import { compileDateFormat } from "./date-format.js";
import type { Cut, Layout, Pointer, Profile, Rule } from "./profile.js";

/** A rule whose selector has been parsed. */
export interface CompiledRule {
  readonly selector: CompiledSelector;
  readonly attribute: string | null;
  /** Without case and white space; `null` where any text will do. */
  readonly text: string | null;
  /** Put between the texts of all matches; `null` where the first match is the value. */
  readonly join: string | null;
  readonly cut: Cut;
  /** How a date is written; `null` where it is plain. */
  readonly date: DateFormat | null;
}

/** A pointer and what is cut from the text that it leads to. */
export interface CompiledPointer {
  readonly pointer: string;
  readonly cut: Cut;
  readonly date: DateFormat | null;
}

/** Printed lines as {@link folded} compares them. */
export interface CompiledPrint {
  readonly from: ReadonlySet<string>;
  readonly lines: readonly (keyof Article)[];
  readonly until: readonly string[];
}

/** A layout ready to be applied. */
export interface CompiledLayout {
  readonly until: string | null;
  readonly fields: readonly (readonly [keyof Article, readonly CompiledRule[]])[];
  readonly roots: readonly CompiledRule[];
  readonly remove: readonly CompiledRule[];
  readonly lines: boolean;
  readonly print: CompiledPrint | null;
  readonly roles: readonly (readonly [Role, readonly CompiledRule[]])[];
  readonly data: readonly (readonly [keyof Article, CompiledPointer])[];
  readonly declared: readonly (readonly [keyof Article, CompiledPointer])[];
  readonly values: readonly (readonly [keyof Article, string])[];
  readonly absent: readonly (keyof Article)[];
}

/** A profile ready to be applied. */
export interface CompiledProfile {
  readonly id: string;
  readonly timeZone: string | null;
  /** Newest first. */
  readonly layouts: readonly CompiledLayout[];
}

type Path = readonly (string | number)[];

/** Parses every selector of a profile; what cannot be parsed is added to `issues`, with the keys that lead to it. */
export function compileProfile(profile: Profile, issues: ProfileIssue[]): CompiledProfile {
  return {
    id: profile.id,
    timeZone: profile.timeZone ?? null,
    layouts: profile.layouts.map((layout, i) => compileLayout(layout, ["layouts", i], issues)),
  };
}

function compileLayout(layout: Layout, path: Path, issues: ProfileIssue[]): CompiledLayout {
  const rules = (list: readonly Rule[] | undefined, at: Path): readonly CompiledRule[] =>
    (list ?? []).flatMap((rule, i) => compileRule(rule, [...at, i], issues));
  return {
    until: layout.until ?? null,
    fields: entries(layout.fields).map(([field, list]) => [field, rules(list, [...path, "fields", field])] as const),
    roots: rules(layout.body?.roots, [...path, "body", "roots"]),
    remove: rules(layout.body?.remove, [...path, "body", "remove"]),
    lines: layout.body?.lines ?? false,
    print:
      layout.print === undefined ? null : { from: new Set(layout.print.from.map(folded)), lines: layout.print.lines, until: layout.print.until.map(folded) },
    roles: entries(layout.roles).map(([role, list]) => [role, rules(list, [...path, "roles", role])] as const),
    data: entries(layout.data).map(([field, given]) => [field, compilePointer(given, [...path, "data", field], issues)] as const),
    declared: entries(layout.declared).map(([field, given]) => [field, compilePointer(given, [...path, "declared", field], issues)] as const),
    values: entries(layout.values),
    absent: layout.absent ?? [],
  };
}

const WHOLE: Cut = {};

function compilePointer(given: Pointer, path: Path, issues: ProfileIssue[]): CompiledPointer {
  if (typeof given === "string") return { pointer: given, cut: WHOLE, date: null };
  return { pointer: given.pointer, cut: given, date: compileDate(given.date, path, issues) };
}

function compileDate(format: string | undefined, path: Path, issues: ProfileIssue[]): DateFormat | null {
  if (format === undefined) return null;
  try {
    return compileDateFormat(format);
  } catch (error) {
    issues.push({ path: [...path, "date"], message: `${JSON.stringify(format)}: ${error instanceof Error ? error.message : String(error)}` });
    return null;
  }
}

function compileRule(rule: Rule, path: Path, issues: ProfileIssue[]): CompiledRule[] {
  const { selector, attribute = null, text = null, join = null, ...cut } = typeof rule === "string" ? { selector: rule } : rule;
  try {
    const compiled = compileSelector(selector);
    const date = compileDate(cut.date, path, issues);
    return [{ selector: compiled, attribute: attribute?.toLowerCase() ?? null, text: text === null ? null : folded(text), join, cut, date }];
  } catch (error) {
    const message = `${JSON.stringify(selector)} is no CSS selector: ${error instanceof Error ? error.message : String(error)}`;
    issues.push({ path: typeof rule === "string" ? path : [...path, "selector"], message });
    return [];
  }
}

const WHITE = /\s+/g;

/** A text as rules compare it: no case, no white space. */
export function folded(text: string): string {
  return text.replace(WHITE, "").toLowerCase();
}

function entries<K extends string, V>(record: Readonly<Partial<Record<K, V>>> | undefined): (readonly [K, V])[] {
  const pairs = Object.entries(record ?? {}) as unknown as readonly (readonly [K, V | undefined])[];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}
