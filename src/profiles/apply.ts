import type { Article, Role, Warning } from "../article.js";
import type { Candidate } from "../candidate.js";
import type { Declared } from "../metadata/declared.js";
import { inZone } from "../metadata/zones.js";
import type { ResolvedOptions } from "../options.js";
import type { Page } from "../page/page.js";
import { blockRange } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import type { CompiledLayout, CompiledProfile, CompiledRule } from "./compile.js";
import { fieldFromTexts, noneOf, readField, readPointer } from "./field.js";
import type { ProfileSet } from "./match.js";
import { chooseLayout } from "./match.js";
import type { PrintedStory } from "./printed.js";
import { findPrinted } from "./printed.js";
import { blockTexts, coveredBlocks, matches } from "./rule-matches.js";

/** The body by its roots, else by its printed lines. */
export interface ProfileBody {
  readonly roots: readonly PageElement[];
  readonly removed: readonly PageElement[];
  /** First block and the one behind the last; `null` where the roots name it. */
  readonly range: readonly [number, number] | null;
}

/** What a profile found on one page. */
export interface AppliedProfile {
  readonly id: string;
  readonly timeZone: string | null;
  /** Values of fields, sources read `profile <id>`. */
  readonly candidates: readonly Candidate[];
  /** Where the body stands; `null` where the profile names no root, or none of its roots is on the page. */
  readonly body: ProfileBody | null;
  /** Roles by index of block. */
  readonly roles: ReadonlyMap<number, Role>;
  readonly warnings: readonly Warning[];
}

/** Applies the profile of the page's host; `null` where there is none. What it does not find falls to the generic reader, with a warning. */
export function applyProfile(set: ProfileSet, page: Page, declared: Declared, options: ResolvedOptions): AppliedProfile | null {
  const chain = set.find(options.url);
  const [own] = chain;
  if (own === undefined) return null;
  const isThere = (layout: CompiledLayout): boolean => layout.roots.some((rule) => matches(rule, page).length > 0);
  const layouts = chain.map((profile) => chooseLayout(profile, options.fetchedAt, isThere)).filter((layout) => layout !== null);
  const warnings: Warning[] = [];
  const rot = (what: string): void => {
    warnings.push({
      code: "profile-rot",
      message: `Profile ${own.id} finds no ${what} on this page any more; the generic reader took over.`,
    });
  };
  const timeZone = chain.find((profile) => profile.timeZone !== null)?.timeZone ?? null;
  const printed = readPrinted(layouts, page, rot);
  return {
    id: own.id,
    timeZone,
    candidates: readCandidates(layouts, { page, declared, own, timeZone, printed, rot }),
    body: readRoots(layouts, page, rot) ?? (printed === null ? null : { roots: [], removed: [], range: printed.range }),
    roles: readRoles(layouts, page),
    warnings,
  };
}

/** That no value was found, which is not the value `null`. */
const NOTHING = Symbol("nothing");

interface Reading {
  readonly page: Page;
  readonly declared: Declared;
  readonly own: CompiledProfile;
  readonly timeZone: string | null;
  readonly printed: PrintedStory | null;
  readonly rot: (what: string) => void;
}

/** The first layout of the chain that names a field decides it. */
function readCandidates(layouts: readonly CompiledLayout[], { page, declared, own, timeZone, printed, rot }: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  const done = new Set<keyof Article>();
  const add = (field: keyof Article, value: Article[keyof Article] | typeof NOTHING, block: Candidate["block"]): void => {
    if (value === NOTHING) return;
    done.add(field);
    const isDate = field === "publishedAt" || field === "modifiedAt";
    candidates.push({ field, value: isDate && typeof value === "string" ? inZone(value, timeZone) : value, source: `profile ${own.id}`, block });
  };
  const tried = new Set<keyof Article>();
  for (const layout of layouts) {
    for (const [field, rules] of layout.fields) {
      if (done.has(field)) continue;
      tried.add(field);
      const found = firstValue(field, rules, page);
      add(field, found?.value ?? NOTHING, found?.block ?? null);
    }
    for (const [field, pointer] of layout.declared) {
      if (done.has(field)) continue;
      tried.add(field);
      add(field, readPointer(field, pointer, declared.article === null ? [] : [declared.article.node], page.baseUrl) ?? NOTHING, null);
    }
    for (const [field, pointer] of layout.data) {
      if (done.has(field)) continue;
      tried.add(field);
      const data = declared.hydration().map(({ value }) => value);
      add(field, readPointer(field, pointer, data, page.baseUrl) ?? NOTHING, null);
    }
  }
  for (const [field, block] of printed?.lines ?? []) if (!done.has(field)) add(field, fieldFromTexts(field, [block.text], page.baseUrl) ?? NOTHING, block);
  for (const field of tried) if (!done.has(field)) rot(field);
  for (const layout of layouts) {
    for (const [field, text] of layout.values) if (!done.has(field)) add(field, fieldFromTexts(field, [text], page.baseUrl) ?? NOTHING, null);
    for (const field of layout.absent) if (!done.has(field)) add(field, noneOf(field), null);
  }
  return candidates;
}

function firstValue(field: keyof Article, rules: readonly CompiledRule[], page: Page): { value: Article[keyof Article]; block: Candidate["block"] } | null {
  for (const rule of rules) {
    const elements = matches(rule, page);
    const value = elements.length === 0 ? null : readField(field, elements, rule, page.baseUrl);
    if (value === null) continue;
    const [from, to] = blockRange(page, elements[0] as PageElement);
    return { value, block: to > from ? (page.blocks[from] ?? null) : null };
  }
  return null;
}

function readRoots(layouts: readonly CompiledLayout[], page: Page, rot: (what: string) => void): AppliedProfile["body"] {
  const named = layouts.filter((layout) => layout.roots.length > 0);
  for (const layout of named) {
    const roots = layout.roots.map((rule) => matches(rule, page)).find((elements) => elements.length > 0);
    if (roots !== undefined) return { roots, removed: layout.remove.flatMap((rule) => matches(rule, page)), range: null };
  }
  if (named.length > 0) rot("body");
  return null;
}

function readPrinted(layouts: readonly CompiledLayout[], page: Page, rot: (what: string) => void): PrintedStory | null {
  const print = layouts.find((layout) => layout.print !== null)?.print;
  if (print === undefined || print === null) return null;
  const story = findPrinted(print, page.blocks, blockTexts(page));
  if (story === null) rot("printed lines");
  return story;
}

function readRoles(layouts: readonly CompiledLayout[], page: Page): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const layout of layouts) {
    for (const [role, rules] of layout.roles) {
      for (const rule of rules) {
        for (const index of coveredBlocks(rule, page)) if (!roles.has(index)) roles.set(index, role);
      }
    }
  }
  return roles;
}
