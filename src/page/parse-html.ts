import { Parser } from "htmlparser2";
import type { ResolvedLimits } from "../options.js";
import type { BuiltPage } from "./page-builder.js";
import { PageBuilder } from "./page-builder.js";

/** Builds the page from markup, with the tokenizer that linkedom parses with. */
export function parseHtml(html: string, limits: ResolvedLimits): BuiltPage {
  const builder = new PageBuilder(limits);
  feed(html, builder);
  return builder.finish();
}

/** Sends the events of a piece of markup to a builder. */
export function feed(html: string, builder: PageBuilder): void {
  const parser = new Parser(
    {
      onopentagname: (name) => builder.open(name),
      onattribute: (name, value) => builder.attribute(name, value),
      ontext: (data) => builder.text(data),
      onclosetag: (name) => builder.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
}
