import type { Mark, Text } from "../article.js";

/** A stretch of text under one set of marks, outermost first. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a text where marks begin and end, so that overlapping marks become runs that nest. */
export function toRuns({ text, marks }: Text): Run[] {
  const useful = marks.filter((mark) => mark.end > mark.start && mark.start < text.length);
  const cuts = [...new Set([0, text.length, ...useful.flatMap((mark) => [mark.start, Math.min(mark.end, text.length)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    const over = useful.filter((mark) => mark.start <= from && mark.end >= to);
    // Links go outside: a link cut in pieces by emphasis inside it would be several links.
    return to > from ? [{ text: text.slice(from, to), marks: over.sort((a, b) => rank(a) - rank(b)) }] : [];
  });
}

function rank(mark: Mark): number {
  return mark.type === "link" ? 0 : 1;
}
