import type { Role } from "../../contract/article.js";
import type { Declared } from "../../declared/declared.js";
import type { BodyPlace, ConsumedBlocks, Metadata } from "../../fields/context.js";
import type { Page, TextBlock } from "../../page/page.js";
import { blockRange, elementsByTag } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import type { AppliedProfile, ProfileBody } from "../../profiles/apply.js";
import type { BodyText } from "../body-text.js";
import type { Inset } from "../typed/assemble.js";
import { assembleBody } from "../typed/assemble.js";
import { declaredBody, givenBody } from "./declared-body.js";
import type { BodyReading } from "./read-body.js";
import { decideBody } from "./read-body.js";
import { refineBody } from "./refine.js";
import { secondOpinion } from "./second-opinion.js";
import { trimBlocks } from "./trim-blocks.js";

/** The body's blocks, before metadata took standfirst, captions and bylines out of them. */
export interface ArticleBody {
  readonly place: BodyPlace;
  /** The body as it is printed, with what metadata read taken out and images and embeds put in. */
  finish(metadata: Metadata): BodyText;
}

/** Decides which blocks are the body: the profile's where it has one, else the model's, else what the page's data declare. */
export function articleBody(page: Page, declared: Declared, reading: BodyReading, profile: AppliedProfile | null): ArticleBody {
  const body = profile?.body ?? null;
  const named = `profile ${profile?.id ?? ""}`;
  const byProfile = body?.text === null ? body : null;
  const { mask, source } = byProfile === null ? readMask(page, declared, reading) : { mask: profileMask(page, byProfile), source: named };
  return {
    place: placeOf(page, mask, byProfile === null ? reading.scores : null),
    finish: (metadata) => {
      const printed = finish({ page, mask, metadata, body: byProfile, profileRoles: profile?.roles ?? new Map(), source });
      if (body !== null && body.text !== null) return givenBody(page, body.text, named, printed);
      return declaredBody(page, declared, printed, metadata.decisions.headline.value || null) ?? printed;
    },
  };
}

/** The model's choice; Readability's where the model finds nothing. */
function readMask(page: Page, declared: Declared, { survey, scores }: BodyReading): { mask: Uint8Array; source: string } {
  const mask = refineBody(survey, decideBody(scores));
  const second = mask.includes(1) ? null : secondOpinion(page, survey, declared);
  return second === null ? { mask, source: "model" } : { mask: second, source: "readability" };
}

function profileMask(page: Page, body: ProfileBody): Uint8Array {
  const mask = new Uint8Array(page.blocks.length);
  if (body.range !== null) mask.fill(1, ...body.range);
  for (const root of body.roots) mask.fill(1, ...blockRange(page, root));
  for (const removed of body.removed) {
    const [from, to] = blockRange(page, removed);
    // Words at the start of a block go from its text only.
    for (let i = from; i < to; i++) if ((page.blocks[i]?.texts.at(-1)?.order ?? 0) <= removed.end) mask[i] = 0;
  }
  return mask;
}

function placeOf(page: Page, mask: Uint8Array, scores: Float32Array | null): BodyPlace {
  const first = mask.indexOf(1);
  const last = mask.lastIndexOf(1);
  return {
    isBody: (block) => mask[block.index] === 1,
    score: ({ index }) => (scores === null ? (mask[index] as number) : (scores[index] as number)),
    first: page.blocks[first] ?? null,
    last: page.blocks[last] ?? null,
    root: first === -1 ? null : commonRoot(page, mask),
  };
}

/** The smallest element around all body blocks. */
function commonRoot(page: Page, mask: Uint8Array): PageElement | null {
  const last = page.blocks[mask.lastIndexOf(1)]?.texts.at(-1)?.order ?? 0;
  let root: PageElement | null = page.blocks[mask.indexOf(1)]?.element ?? null;
  while (root !== null && root.end < last) root = root.parent;
  return root;
}

interface FinishInput {
  readonly page: Page;
  readonly mask: Uint8Array;
  readonly metadata: Metadata;
  /** Of the profile. */
  readonly body: ProfileBody | null;
  readonly profileRoles: ReadonlyMap<number, Role>;
  readonly source: string;
}

function finish({ page, mask, metadata, body, profileRoles, source }: FinishInput): BodyText {
  const claimed = claims(metadata.blocks, profileRoles);
  const kept = mask.map((value, i) => (value === 1 && (claimed.get(i) ?? "body") === "body" ? 1 : 0));
  const blocks = page.blocks.filter((_, i) => kept[i] === 1);
  const texts = trimBlocks(withoutEmbeds(blocks, metadata), body?.removed ?? [], body?.lines ?? false);
  return { mask: kept, blocks, typed: assembleBody(page, texts, insetsOf(page, blocks, metadata)), claimed, source };
}

const CLAIMS: Readonly<Record<keyof ConsumedBlocks, Role>> = {
  headline: "headline",
  kicker: "kicker",
  standfirst: "standfirst",
  byline: "byline",
  timestamp: "timestamp",
  caption: "caption",
  correction: "body",
};

/** What metadata read from which block; a profile's word is the last. Corrections are body to the ledger, but stand in their own field. */
function claims(consumed: ConsumedBlocks, profileRoles: ReadonlyMap<number, Role>): ReadonlyMap<number, Role> {
  const claimed = new Map<number, Role>();
  for (const [field, role] of Object.entries(CLAIMS) as [keyof ConsumedBlocks, Role][]) {
    for (const block of consumed[field]) claimed.set(block.index, role);
  }
  for (const [index, role] of profileRoles) claimed.set(index, role);
  return claimed;
}

/** Embedded posts are media of the article: their words are not its own. Corrections have a field. */
function withoutEmbeds(blocks: readonly TextBlock[], metadata: Metadata): TextBlock[] {
  const elements = metadata.media.map(({ element }) => element).filter((element) => element !== null);
  const corrections = new Set(metadata.blocks.correction);
  return blocks.filter((block) => {
    const at = block.texts[0]?.order ?? 0;
    return !corrections.has(block) && !elements.some((element) => at >= element.order && at <= element.end);
  });
}

/** Images, embeds and rules that stand between the first and the last block of the body. */
function insetsOf(page: Page, blocks: readonly TextBlock[], metadata: Metadata): Inset[] {
  const from = blocks[0]?.texts[0]?.order ?? Number.POSITIVE_INFINITY;
  const to = blocks.at(-1)?.texts.at(-1)?.order ?? -1;
  const parents = new Set(blocks.map((block) => block.element.parent));
  const isInside = (order: number): boolean => order > from && order < to;
  return [
    ...metadata.images.map(({ order }, index): Inset => ({ order, block: { type: "image", index } })),
    ...metadata.media.map(({ order }, index): Inset => ({ order, block: { type: "media", index } })),
    ...elementsByTag(page, "hr")
      .filter((rule) => parents.has(rule.parent))
      .map(({ order }): Inset => ({ order, block: { type: "separator" } })),
  ].filter(({ order }) => isInside(order));
}
