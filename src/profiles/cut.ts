import type { Cut } from "./profile.js";

/** What of one printed text is the field's value, or values: the words around it go, what is left is taken apart. */
export function cutText(text: string, { before, without = [], split = [] }: Cut): readonly string[] {
  const end = before === undefined ? -1 : text.indexOf(before);
  let parts: readonly string[] = [end === -1 ? text : text.slice(0, end)];
  for (const separator of split) parts = parts.flatMap((part) => part.split(separator));
  return parts.map((part) => trimWords(part.trim(), without)).filter((part) => part !== "");
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
