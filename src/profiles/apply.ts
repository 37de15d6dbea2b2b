import type { Role, Warning } from "../contract/article.js";
import type { ResolvedOptions } from "../contract/reading.js";
import type { Declared } from "../declared/declared.js";
import type { Candidate } from "../fields/candidate.js";
import type { Page } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { readCandidates } from "./candidates.js";
import type { CompiledLayout } from "./compile.js";
import { readDataText } from "./data-text.js";
import type { ProfileSet } from "./match.js";
import { chooseLayout } from "./match.js";
import type { PrintedStory } from "./printed.js";
import { findPrinted } from "./printed.js";
import { blockTexts, coveredBlocks, matches } from "./rule-matches.js";

/** The body by its roots, else by its printed lines, else as a text of the page's data. */
export interface ProfileBody {
  readonly roots: readonly PageElement[];
  readonly removed: readonly PageElement[];
  /** Whether each printed line is a paragraph. */
  readonly lines: boolean;
  /** First block and the one behind the last; `null` where the roots name it. */
  readonly range: readonly [number, number] | null;
  /** The text itself, where the page's data hold it and no root is on the page; HTML or lines. */
  readonly text: string | null;
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
    body: readRoots(layouts, page) ?? linesOf(printed) ?? readText(layouts, declared) ?? missingBody(layouts, rot),
    roles: readRoles(layouts, page),
    warnings,
  };
}

const NOTHING: ProfileBody = { roots: [], removed: [], lines: false, range: null, text: null };

function readRoots(layouts: readonly CompiledLayout[], page: Page): ProfileBody | null {
  for (const layout of layouts) {
    const roots = layout.roots.map((rule) => matches(rule, page)).find((elements) => elements.length > 0);
    if (roots !== undefined) return { ...NOTHING, roots, removed: layout.remove.flatMap((rule) => matches(rule, page)), lines: layout.lines };
  }
  return null;
}

function linesOf(printed: PrintedStory | null): ProfileBody | null {
  return printed === null ? null : { ...NOTHING, range: printed.range };
}

function readText(layouts: readonly CompiledLayout[], declared: Declared): ProfileBody | null {
  for (const layout of layouts) {
    const text = readDataText(layout, declared);
    if (text !== null) return { ...NOTHING, text };
  }
  return null;
}

/** A body that the profile names and that is nowhere is rot. */
function missingBody(layouts: readonly CompiledLayout[], rot: (what: string) => void): null {
  const isNamed = layouts.some(({ roots, data, declared }) => roots.length > 0 || [...data, ...declared].some(([field]) => field === "body"));
  if (isNamed) rot("body");
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
