import { headlineKey } from "../text/text-keys.js";
import type { SiteNames } from "./site-names.js";
import { isSiteName } from "./site-names.js";

/** A title, cut wherever a site may have glued something on. */
export interface TitleParts {
  readonly parts: readonly string[];
  /** What stands between them; one fewer than the parts. */
  readonly separators: readonly string[];
}

/** Dashes and their kin part only between blanks; bars and arrows part anywhere. */
const SEPARATOR = /\s{1,9}(?:[-‐‑‒–—―:~/<>=+*·•∙●.,]|::|--|>>|<<|\/\/)\s{1,9}|\s{0,9}[|｜¦ㅣ│丨»«›‹→⋆•]\s{0,9}|\s{0,9}[·・]\s{1,9}/gu;
const COLON = /:\s+/;
/** Parts a section name may have. */
const SECTION_WORDS = 4;
const BLANK = /\s+/;

/** What is longer (characters) is no title, and stays in one piece. */
const LONGEST_TITLE = 5000;

/** Cuts a title at its separators. */
export function splitTitle(title: string): TitleParts {
  if (title.length > LONGEST_TITLE) return { parts: [title], separators: [] };
  const parts: string[] = [];
  const separators: string[] = [];
  let from = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    if (match.index === 0) continue;
    parts.push(title.slice(from, match.index));
    separators.push(match[0]);
    from = match.index + match[0].length;
  }
  parts.push(title.slice(from));
  return { parts, separators };
}

/** A run of a title's parts, as printed. */
export function joinParts({ parts, separators }: TitleParts, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += (i === from ? "" : (separators[i - 1] ?? "")) + (parts[i] ?? "");
  return text.trim();
}

/**
 * A declared title without the site's name and the sections around it. Parts fall only where they are known to be
 * the site's name, and sections only beside it, so a headline's own dashes stay.
 */
export function withoutSiteName(title: string, site: SiteNames, sections: ReadonlySet<string>): string {
  const split = splitTitle(title);
  let from = 0;
  let to = split.parts.length;
  let cut = false;
  while (to - from > 1) {
    const last = split.parts[to - 1] as string;
    if (isSiteName(last, site)) cut = true;
    else if (!(cut || sections.has(headlineKey(last))) || !isSection(last, sections)) break;
    to--;
  }
  let cutBefore = false;
  while (to - from > 1) {
    const first = split.parts[from] as string;
    if (isSiteName(first, site)) cutBefore = true;
    else if (!cutBefore || !isSection(first, sections)) break;
    from++;
  }
  return withoutColonName(joinParts(split, from, to), site);
}

/** A printed headline without the site's own name behind it; nothing less than that name falls, it is somebody's headline. */
export function withoutTail(headline: string, site: SiteNames): string {
  const split = splitTitle(headline);
  const last = split.parts.length - 1;
  const isNamed = last > 0 && site.keys.has(headlineKey(split.parts[last] as string));
  return isNamed ? joinParts(split, 0, last) : headline;
}

/** "Example Blog: A headline": a name before a colon, where it is the site's. */
function withoutColonName(title: string, site: SiteNames): string {
  const colon = COLON.exec(title);
  if (colon === null || colon.index < 3) return title;
  const rest = title.slice(colon.index + colon[0].length);
  return rest.length >= 8 && site.keys.has(headlineKey(title.slice(0, colon.index))) ? rest : title;
}

function isSection(part: string, sections: ReadonlySet<string>): boolean {
  return sections.has(headlineKey(part)) && part.trim().split(BLANK).length <= SECTION_WORDS;
}
