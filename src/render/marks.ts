import type { Mark, Text } from "../contract/article.js";

/** A text cut where marks begin and end: strings, and marks over more of the same. */
export type Inline = string | MarkedText;

/** What one mark covers; a mark that overlaps another without being inside it comes as two. */
export interface MarkedText {
  readonly type: Mark["type"];
  /** Of a link that may be followed: http(s), mailto or tel. `null` on every other mark. */
  readonly url: string | null;
  readonly children: readonly Inline[];
}

const SAFE_URL = /^(?:https?:\/\/|mailto:|tel:)/i;
const WHITE = /\s/;

/** An address that may stand in a link or picture; `null` for any other, whatever the article says. */
export function safeUrl(url: string | null): string | null {
  return url !== null && SAFE_URL.test(url) ? url : null;
}

/** The lines of a text, each with the marks over it, without white space at its ends. Empty lines are left out. */
export function inlineLines({ text, marks }: Text): Inline[][] {
  const waiting = tidyMarks(text, marks).reverse();
  const lines: Inline[][] = [];
  let open: Mark[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const ink = start + line.length - line.trimStart().length;
    open.push(...takeBefore(waiting, end));
    if (ink < end) lines.push(nest(text, ink, start + line.trimEnd().length, open));
    open = open.filter((mark) => mark.end > end);
    start = end + 1;
  }
  return lines;
}

/**
 * Marks in reading order, outer before inner, without white space at their ends (which Markdown does not allow and links underline);
 * those of one type that touch made one, links cut short by the next, links only where they may be followed.
 */
function tidyMarks(text: string, marks: readonly Mark[]): Mark[] {
  const tidy: Mark[] = [];
  const lastOf = new Map<Mark["type"], number>();
  for (const mark of marks.map((given) => trimmed(text, given)).sort(byPlace)) {
    if (mark.start >= mark.end || (mark.type === "link" && safeUrl(mark.url) === null)) continue;
    const at = lastOf.get(mark.type);
    const last = at === undefined ? undefined : tidy[at];
    if (at !== undefined && last !== undefined && mark.start <= last.end && last.url === mark.url) {
      tidy[at] = { ...last, end: Math.max(last.end, mark.end) };
    } else if (mark.end > (last?.end ?? 0)) {
      lastOf.set(mark.type, tidy.length);
      tidy.push(trimmed(text, { ...mark, start: Math.max(mark.start, last?.end ?? 0) }));
    }
  }
  return tidy.sort(byPlace);
}

function trimmed(text: string, mark: Mark): Mark {
  let start = Math.max(0, wholeCharacter(text, mark.start));
  let end = Math.min(text.length, wholeCharacter(text, mark.end));
  while (start < end && WHITE.test(text.charAt(start))) start++;
  while (start < end && WHITE.test(text.charAt(end - 1))) end--;
  return { ...mark, start, end };
}

/** The offset, or the one before it where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}

/** Of marks with the same start the longer is outside; of marks over the same words the link is. */
function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || Number(b.type === "link") - Number(a.type === "link");
}

interface Open {
  readonly mark: Mark | null;
  readonly children: Inline[];
}

/** Takes from a list that stands last first what starts before a place. */
function takeBefore(waiting: Mark[], end: number): Mark[] {
  const taken: Mark[] = [];
  for (let mark = waiting.at(-1); mark !== undefined && mark.start < end; mark = waiting.at(-1)) {
    taken.push(mark);
    waiting.pop();
  }
  return taken;
}

/** Cuts one line at every end of a mark; between two cuts at most one mark of each type is open. */
function nest(text: string, start: number, end: number, marks: readonly Mark[]): Inline[] {
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])])].sort((a, b) => a - b);
  const root: Open = { mark: null, children: [] };
  let stack: Open[] = [root];
  const waiting = [...marks].reverse();
  let active: Mark[] = [];
  cuts.slice(0, -1).forEach((from, i) => {
    active = [...active, ...takeBefore(waiting, from + 1)].filter((mark) => mark.end > from);
    const piece = text.slice(from, cuts[i + 1]);
    const kept = sharedDepth(stack, active);
    // A mark that was cut opens again after the white space.
    const white = kept < active.length ? piece.length - piece.trimStart().length : 0;
    if (white > 0) stack[kept]?.children.push(piece.slice(0, white));
    stack = openMarks(stack.slice(0, kept + 1), active.slice(kept));
    stack[stack.length - 1]?.children.push(piece.slice(white));
  });
  return root.children;
}

/** How many of the open marks stay open. */
function sharedDepth(stack: readonly Open[], wanted: readonly Mark[]): number {
  let depth = 0;
  while (depth < wanted.length && stack[depth + 1]?.mark === wanted[depth]) depth++;
  return depth;
}

function openMarks(stack: readonly Open[], opening: readonly Mark[]): Open[] {
  const open = [...stack];
  for (const mark of opening) {
    const children: Inline[] = [];
    open[open.length - 1]?.children.push({ type: mark.type, url: mark.type === "link" ? mark.url : null, children });
    open.push({ mark, children });
  }
  return open;
}
