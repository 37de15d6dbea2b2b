import type { Article } from "../contract/article.js";
import type { TextBlock } from "../page/page.js";
import type { CompiledPrint } from "./compile.js";

/** A story found by its printed lines alone. */
export interface PrintedStory {
  /** The line of each field that the profile names, in print. */
  readonly lines: readonly (readonly [keyof Article, TextBlock])[];
  /** First block of the body and the block behind its last. */
  readonly range: readonly [number, number];
}

/**
 * Finds a story whatever its markup: its head begins with a line of known words (the last one in front of the line that ends the body), each line from there
 * on is a field, and what is left is the body. `null` where one of them is not on the page.
 *
 * @param texts - Of the page's blocks, folded.
 */
export function findPrinted({ from, lines, until }: CompiledPrint, blocks: readonly TextBlock[], texts: readonly string[]): PrintedStory | null {
  const end = texts.findIndex((text) => until.some((words) => text.startsWith(words)));
  const start = end === -1 ? -1 : texts.findLastIndex((text, i) => i < end && from.has(text));
  const body = start + lines.length;
  if (start === -1 || body >= end) return null;
  return { lines: lines.map((field, i) => [field, blocks[start + i] as TextBlock] as const), range: [body, end] };
}
