import type { Cut } from "./profile.js";

/** What of one printed text is the field's value, or values: the words around it go, what is left is taken apart. */
export function cutText(text: string, { after, before, without = [], split = [] }: Cut): readonly string[] {
  const start = earliest(text, after);
  const rest = start === null ? text : text.slice(start.to);
  let parts: readonly string[] = [rest.slice(0, earliest(rest, before)?.from ?? rest.length)];
  for (const separator of split) parts = parts.flatMap((part) => part.split(separator));
  return parts.map((part) => trimWords(part.trim(), without)).filter((part) => part !== "");
}

/** Where the first of these words stands in a text; `null` where none of them does. */
function earliest(text: string, words: string | readonly string[] = []): { readonly from: number; readonly to: number } | null {
  let first: { from: number; to: number } | null = null;
  for (const word of typeof words === "string" ? [words] : words) {
    const from = text.indexOf(word);
    if (from !== -1 && (first === null || from < first.from)) first = { from, to: from + word.length };
  }
  return first;
}

/** Takes words off both ends, each at most once. */
function trimWords(text: string, words: readonly string[]): string {
  let rest = text;
  for (const word of words) {
    if (rest.startsWith(word)) rest = rest.slice(word.length).trim();
    if (rest.endsWith(word)) rest = rest.slice(0, -word.length).trim();
  }
  return rest;
}
