import { align } from "./align.js";
import { harmonic, mean, tokens } from "./metrics.js";
import type { LabelledBlock } from "./read-corpus.js";

/** Roles that are measured together, since a reader of the result treats them alike. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  prompts: ["subscription-prompt", "newsletter-prompt", "app-prompt"],
  "related-stories": ["related-stories"],
  navigation: ["navigation"],
  body: ["body"],
  header: ["headline", "kicker", "standfirst", "byline", "timestamp"],
  caption: ["caption"],
  advertisement: ["advertisement"],
  comments: ["comments"],
  share: ["share", "media-ui"],
  legal: ["legal"],
};
const GROUP_OF = new Map(Object.entries(GROUPS).flatMap(([group, roles]) => roles.map((role) => [role, group] as const)));

/** The two ledgers of one page: as it was read, and as it was labelled. */
export interface LedgerPair {
  readonly predicted: readonly LabelledBlock[];
  readonly gold: readonly LabelledBlock[];
}

/** Weights of words by group: as labelled, as read, and where both agree. */
interface Tally {
  readonly gold: Map<string, number>;
  readonly predicted: Map<string, number>;
  readonly agreed: Map<string, number>;
}

/**
 * How many words of the pages have the right role, F1 by group of roles and its mean over the groups, and how many words of the two ledgers are the
 * same at all. A page weighs the same however long it is.
 */
export function roleFigures(pages: readonly LedgerPair[]): Record<string, number> {
  const tally: Tally = { gold: new Map(), predicted: new Map(), agreed: new Map() };
  let aligned = 0;
  let words = 0;
  for (const page of pages) {
    const gold = wordsOf(page.gold);
    const predicted = wordsOf(page.predicted);
    const pairs = align(gold.words, predicted.words);
    aligned += pairs.length;
    words += gold.words.length + predicted.words.length;
    const other = new Map(pairs);
    const weight = 1 / Math.max(1, gold.words.length);
    gold.groups.forEach((group, i) => {
      const place = other.get(i);
      count(tally, group, place === undefined ? "missing" : (predicted.groups[place] as string), weight);
    });
  }
  const groups = Object.keys(GROUPS).map((group) => [group, groupF1(tally, group)] as const);
  return {
    tokens: sum(tally.agreed) / sum(tally.gold),
    macroF1: mean(groups.map(([, f1]) => f1)),
    ...Object.fromEntries(groups),
    ledger: (2 * aligned) / words,
  };
}

function wordsOf(blocks: readonly LabelledBlock[]): { readonly words: readonly string[]; readonly groups: readonly string[] } {
  const all = blocks.flatMap(({ text, role }) => tokens(text.toLowerCase()).map((word) => [word, GROUP_OF.get(role) ?? "other"] as const));
  return { words: all.map(([word]) => word), groups: all.map(([, group]) => group) };
}

function count(tally: Tally, gold: string, predicted: string, weight: number): void {
  const add = (to: Map<string, number>, group: string): void => void to.set(group, (to.get(group) ?? 0) + weight);
  add(tally.gold, gold);
  add(tally.predicted, predicted);
  if (gold === predicted) add(tally.agreed, gold);
}

function groupF1({ gold, predicted, agreed }: Tally, group: string): number {
  const hits = agreed.get(group) ?? 0;
  return harmonic(hits / (predicted.get(group) ?? 1), hits / (gold.get(group) ?? 1));
}

function sum(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((all, weight) => all + weight, 0);
}
