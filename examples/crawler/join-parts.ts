import type { Article } from "../../src/index.js";
import { articleSchema } from "../../src/index.js";

/**
 * One article of a story that is printed over several pages, in the order of reading. The first page speaks for all fields but those that
 * hold the story itself.
 */
export function joinParts(first: Article, ...rest: readonly Article[]): Article {
  const parts = [first, ...rest];
  return articleSchema.parse({
    ...first,
    body: parts.flatMap(({ body }) => body),
    images: distinct(parts.flatMap(({ images }) => images)),
    media: parts.flatMap(({ media }) => media),
    corrections: [...new Set(parts.flatMap(({ corrections }) => corrections))],
    relatedStories: distinct(parts.flatMap(({ relatedStories }) => relatedStories)),
    boilerplate: parts.flatMap(({ boilerplate }) => boilerplate),
    wordCount: parts.reduce((sum, { wordCount }) => sum + wordCount, 0),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    nextPageUrl: parts.at(-1)?.nextPageUrl ?? null,
  });
}

function distinct<T extends { readonly url: string }>(items: readonly T[]): T[] {
  return [...new Map(items.toReversed().map((item) => [item.url, item])).values()].reverse();
}
