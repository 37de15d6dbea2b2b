import type { JsonObject, LinkedData } from "./linked-data.js";
import { firstText, objects, property, texts, values } from "./linked-data.js";

/** One entry of a live blog, as JSON-LD's `liveBlogUpdate` gives it. */
export interface DeclaredUpdate {
  /** The entry's `@id` or `url`, as printed. */
  readonly id: string | null;
  readonly headline: string | null;
  /** As printed; see `readDate`. */
  readonly publishedAt: string | null;
  /** Names as printed. */
  readonly authors: readonly string[];
  /** Its text, tags and entities still in it. */
  readonly articleBody: string | null;
}

const MAX_UPDATES = 2000;

/** The entries of the page's live blogs, in printed order. */
export function readUpdates(data: LinkedData): readonly DeclaredUpdate[] {
  const updates: DeclaredUpdate[] = [];
  for (const { node } of data.items) {
    if (property(node, "liveBlogUpdate") === undefined) continue;
    for (const update of objects(data, node, "liveBlogUpdate")) {
      if (updates.length < MAX_UPDATES) updates.push(toUpdate(data, update));
    }
  }
  return updates;
}

function toUpdate(data: LinkedData, node: JsonObject): DeclaredUpdate {
  const body = values(node, "articleBody").filter((value) => typeof value === "string");
  return {
    id: firstText(node, "@id") ?? firstText(node, "url") ?? firstText(node, "identifier"),
    headline: firstText(node, "headline") ?? firstText(node, "name"),
    publishedAt: firstText(node, "datePublished") ?? firstText(node, "dateCreated"),
    authors: [...texts(node, "author"), ...objects(data, node, "author").flatMap((author) => texts(author, "name"))],
    articleBody: body.length === 0 ? null : body.join("\n"),
  };
}
