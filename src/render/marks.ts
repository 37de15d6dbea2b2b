import type { Mark, Text } from "../article.js";

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

/** The lines of a text, each with the marks over it. Empty lines are left out. */
export function inlineLines({ text, marks }: Text): Inline[][] {
  const waiting = tidyMarks(text, marks).reverse();
  const lines: Inline[][] = [];
  let open: Mark[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    open.push(...takeBefore(waiting, end));
    if (line.trim() !== "") lines.push(nest(text, start, end, open));
    open = open.filter((mark) => mark.end > end);
    start = end + 1;
  }
  return lines;
}

/**
 * Marks in reading order, outer before inner, without white space at their ends (which Markdown does not allow and links underline),
 * none over another of its own type, links only where they may be followed.
 */
function tidyMarks(text: string, marks: readonly Mark[]): Mark[] {
  const ends = new Map<Mark["type"], number>();
  return marks
    .map((mark) => trimmed(text, mark))
    .sort(byPlace)
    .map((mark) => {
      const start = Math.max(mark.start, ends.get(mark.type) ?? 0);
      ends.set(mark.type, Math.max(mark.end, start));
      return trimmed(text, { ...mark, start });
    })
    .filter((mark) => mark.start < mark.end && (mark.type !== "link" || safeUrl(mark.url) !== null))
    .sort(byPlace);
}

function trimmed(text: string, mark: Mark): Mark {
  let start = Math.max(0, mark.start);
  let end = Math.min(text.length, mark.end);
  while (start < end && WHITE.test(text.charAt(start))) start++;
  while (start < end && WHITE.test(text.charAt(end - 1))) end--;
  return { ...mark, start, end };
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
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])])].sort(
    (a, b) => a - b,
  );
  const root: Open = { mark: null, children: [] };
  let stack: Open[] = [root];
  const waiting = [...marks].reverse();
  let active: Mark[] = [];
  cuts.slice(0, -1).forEach((from, i) => {
    active = [...active, ...takeBefore(waiting, from + 1)].filter((mark) => mark.end > from);
    stack = openMarks(stack, active);
    stack[stack.length - 1]?.children.push(text.slice(from, cuts[i + 1]));
  });
  return root.children;
}

/** Keeps what is open of the wanted marks, closes what stands in the way, opens the rest. */
function openMarks(stack: readonly Open[], wanted: readonly Mark[]): Open[] {
  let kept = 0;
  while (kept < wanted.length && stack[kept + 1]?.mark === wanted[kept]) kept++;
  const open = stack.slice(0, kept + 1);
  for (const mark of wanted.slice(kept)) {
    const children: Inline[] = [];
    open[open.length - 1]?.children.push({ type: mark.type, url: mark.type === "link" ? mark.url : null, children });
    open.push({ mark, children });
  }
  return open;
}
