import type { Change } from "./body/choose/choice.js";
import type { Role } from "./contract/article.js";
import type { InspectedBlock } from "./contract/inspection.js";
import type { PageInput } from "./contract/reading.js";
import type { ParseOptions } from "./options.js";
import { resolveOptions } from "./options.js";
import { loadPage } from "./page/load.js";
import { Selectors } from "./page/selector.js";
import { builtinProfiles } from "./profiles/builtin.js";
import { ProfileSet } from "./profiles/match.js";
import { inspectBlock, readArticle } from "./read-article.js";
import { fold } from "./text/fold.js";

/** Everything that decided about one block. */
export interface BlockStory extends InspectedBlock {
  /** Place among the page's blocks, from 0. */
  readonly index: number;
  /** The roles that the role model thinks of first, with their shares, whether or not it was asked. */
  readonly shares: readonly { readonly role: Role; readonly score: number }[];
  /** The body model's word first, then each rule that decided about the block, in order. */
  readonly changes: readonly Change[];
}

/** The stories of the blocks that have some words, case, accents and white space aside; what the command line's `--explain-block` prints. */
export function explainBlocks(input: PageInput, words: string, options: ParseOptions = {}): readonly BlockStory[] {
  const resolved = resolveOptions(options);
  const page = loadPage(input, resolved);
  const { roles } = readArticle(page, resolved, new ProfileSet(options.profiles ?? builtinProfiles));
  const selectors = new Selectors(page.elements);
  const wanted = fold(words);
  return page.blocks
    .filter(({ text }) => fold(text).includes(wanted))
    .map((block) => ({
      ...inspectBlock(block, roles, selectors),
      index: block.index,
      shares: roles.sharesOf(block.index),
      changes: roles.historyOf(block.index),
    }));
}
