import type { ResolvedLimits } from "../contract/reading.js";
import { MarkupReader } from "./markup-reader.js";
import type { BuiltPage } from "./page-builder.js";
import { PageBuilder } from "./page-builder.js";

/** Builds the page from markup. */
export function parseHtml(html: string, limits: ResolvedLimits): BuiltPage {
  const builder = new PageBuilder(limits);
  feed(html, builder);
  return builder.finish();
}

/** Sends the events of a piece of markup to a builder. */
export function feed(html: string, builder: PageBuilder): void {
  new MarkupReader(html, builder).read();
}
