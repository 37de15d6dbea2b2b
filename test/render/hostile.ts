import fc from "fast-check";
import type { Block, ListItem, Mark, Text } from "../../src/index.js";

/** Pieces that mean something to Markdown or HTML, at the start of a line or inside. */
const piece = fc.constantFrom(
  "word",
  "a",
  " ",
  "  ",
  "\n",
  "#",
  "# ",
  "- ",
  "-",
  "---",
  "===",
  "+ ",
  "* ",
  "**",
  "_",
  "__",
  "~~",
  "`",
  "```",
  "1. ",
  "1) ",
  "2024.",
  "> ",
  "|",
  "| a |",
  "\\",
  "[x](y)",
  "[",
  "]",
  "(",
  ")",
  "![",
  "<",
  ">",
  "<script>alert(1)</script>",
  "</p>",
  "<!--",
  "-->",
  "]]>",
  "&",
  "&amp;",
  "&lt;",
  "&#60;",
  '"',
  "'",
  "https://x.example/",
  "<https://x.example>",
  "a@b.example",
  "javascript:alert(1)",
  ":",
  "\t",
  "\u00a0",
  "é",
  "語",
  "👍🏽",
  "ش",
  "!",
  "…",
);

/** A text as a body holds it: no white space at its ends, never empty. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((pieces) =>
    pieces
      .join("")
      .replace(/\s*\n\s*/g, "\n")
      .replace(/[ \t]+/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");

const types: Mark["type"][] = ["link", "strong", "emphasis", "code", "sub", "sup"];
const urls = ["https://x.example/a_(b)?c=d&e=f", "mailto:a@b.example", "tel:+1", "javascript:alert(1)", "data:text/html,x", 'https://x.example/"onload="x'];

/** Marks anywhere, overlapping as they like. */
export const hostileTexts: fc.Arbitrary<Text> = hostileText.chain((text) =>
  fc
    .array(
      fc.record({
        from: fc.nat(text.length),
        length: fc.nat(text.length),
        type: fc.constantFrom(...types),
        url: fc.constantFrom(...urls),
      }),
      { maxLength: 6 },
    )
    .map((marks) => ({
      text,
      marks: marks.map(({ from, length, type, url }) => ({
        start: from,
        end: Math.min(text.length, from + length),
        type,
        url: type === "link" ? url : null,
      })),
    })),
);

const items = (depth: number): fc.Arbitrary<ListItem[]> =>
  fc.array(
    fc
      .tuple(hostileTexts, fc.boolean(), depth === 0 ? fc.constant<ListItem[]>([]) : items(depth - 1))
      .map(([text, ordered, inner]) => ({ ...text, ordered: inner.length === 0 ? null : ordered, items: inner })),
    { minLength: depth === 2 ? 1 : 0, maxLength: 3 },
  );

const flatBlock: fc.Arbitrary<Block> = fc.oneof(
  hostileTexts.map((text): Block => ({ type: "paragraph", ...text })),
  fc.tuple(hostileTexts, fc.constantFrom(2, 3, 4, 5, 6)).map(([text, level]): Block => ({ type: "heading", level: level as 2, ...text })),
  fc.tuple(items(2), fc.boolean()).map(([list, ordered]): Block => ({ type: "list", ordered, items: list })),
  fc.tuple(hostileTexts, fc.option(hostileText)).map(([text, attribution]): Block => ({ type: "quote", attribution, ...text })),
  hostileTexts.map((text): Block => ({ type: "pull-quote", ...text })),
  hostileTexts.map((text): Block => ({ type: "question", ...text })),
  hostileTexts.map((text): Block => ({ type: "answer", ...text })),
  hostileText.map((text): Block => ({ type: "code", text })),
  fc.constant<Block>({ type: "separator" }),
);

/** Any block of text; pictures and tables have their own tests. */
export const hostileBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: flatBlock },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.option(hostileText), fc.array(flatBlock, { minLength: 1, maxLength: 3 }))
      .map(([title, blocks]): Block => ({ type: "fact-box", title, blocks })),
  },
);

/** Every text of the blocks, in the order they are shown in. */
export function textsOf(blocks: readonly Block[]): string[] {
  const ofItems = (list: readonly ListItem[]): string[] => list.flatMap((item) => [item.text, ...ofItems(item.items)]);
  return blocks.flatMap((block) => {
    if (block.type === "list") return ofItems(block.items);
    if (block.type === "fact-box") return [block.title ?? "", ...textsOf(block.blocks)];
    if (block.type === "quote") return [block.text, block.attribution === null ? "" : block.attribution];
    return "text" in block ? [block.text] : [];
  });
}
