import type { Role } from "../../contract/article.js";
import type { Declared } from "../../declared/declared.js";
import type { BodyPlace, ConsumedBlocks, Metadata } from "../../fields/context.js";
import type { Page, TextBlock } from "../../page/page.js";
import { blockRange, elementsByTag } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import type { AppliedProfile, ProfileBody } from "../../profiles/apply.js";
import type { BodyText, Claim } from "../body-text.js";
import type { Inset } from "../typed/assemble.js";
import { assembleBody } from "../typed/assemble.js";
import type { Choice, Step } from "./choice.js";
import { addStep } from "./choice.js";
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
  const { choice, source } = byProfile === null ? readChoice(page, declared, reading) : { choice: profileChoice(page, reading, byProfile), source: named };
  return {
    place: placeOf(page, choice.mask, byProfile === null ? reading.scores : null),
    finish: (metadata) => {
      const printed = finish({ page, choice, metadata, body: byProfile, profileRoles: profile?.roles ?? new Map(), source });
      if (body !== null && body.text !== null) return givenBody(page, body.text, named, printed);
      return declaredBody(page, declared, printed, metadata.decisions.headline.value || null) ?? printed;
    },
  };
}

/** The model's choice, refined; Readability's where that leaves nothing. */
function readChoice(page: Page, declared: Declared, { survey, scores }: BodyReading): { choice: Choice; source: string } {
  const choice = refineBody(survey, decideBody(scores));
  const second = choice.mask.includes(1) ? null : secondOpinion(page, survey, declared);
  if (second === null) return { choice, source: "model" };
  const step: Step = {
    rule: "readability",
    reason: () => "the body model finds no body here, Readability takes this for it",
    decided: (block) => second[block] === 1,
    mask: second,
  };
  return { choice: addStep(choice, step), source: "readability" };
}

/** The profile's choice: it decides what stands in its roots, whatever the model says of it, and that all else is none. */
function profileChoice(page: Page, { scores }: BodyReading, body: ProfileBody): Choice {
  const byModel = decideBody(scores);
  const mask = profileMask(page, body);
  return addStep(byModel, {
    rule: "profile",
    reason: (block) => (mask[block] === 1 ? "the site's profile names it as body" : "the site's profile leaves it out of the body"),
    decided: (block) => mask[block] === 1 || byModel.mask[block] === 1,
    mask,
  });
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
  readonly choice: Choice;
  readonly metadata: Metadata;
  /** Of the profile. */
  readonly body: ProfileBody | null;
  readonly profileRoles: ReadonlyMap<number, Role>;
  readonly source: string;
}

function finish({ page, choice, metadata, body, profileRoles, source }: FinishInput): BodyText {
  const claimed = claims(metadata.blocks, profileRoles);
  const mask = choice.mask.map((value, i) => (value === 1 && (claimed.get(i)?.role ?? "body") === "body" ? 1 : 0));
  const blocks = page.blocks.filter((_, i) => mask[i] === 1);
  const isEmbedded = embeddedBlocks(metadata);
  const removed = body?.removed ?? [];
  const texts = trimBlocks(withoutEmbeds(blocks, metadata, isEmbedded), removed, body?.lines ?? false);
  const steps: readonly Omit<Step, "mask">[] = [
    {
      rule: "withoutEmbeds",
      reason: () => "stands in an embed of the article, whose words are not its own",
      decided: (block) => mask[block] === 1 && isEmbedded(page.blocks[block] as TextBlock),
    },
    {
      rule: "profile",
      reason: () => "the site's profile takes words out of it",
      decided: (block) =>
        mask[block] === 1 && page.blocks[block]?.texts.some(({ order }) => removed.some((one) => order >= one.order && order <= one.end)) === true,
    },
  ];
  const kept = steps.reduce((before, step) => addStep(before, { ...step, mask }), { ...choice, mask });
  return { ...kept, blocks, typed: assembleBody(page, texts, insetsOf(page, blocks, metadata)), claimed, source };
}

/** What each list of blocks that fields were read from claims them for. */
const CLAIMS: Readonly<Record<keyof ConsumedBlocks, Claim>> = {
  headline: { role: "headline", rule: "read-as-headline", reason: "the article's headline was read from it" },
  kicker: { role: "kicker", rule: "read-as-kicker", reason: "the article's kicker was read from it" },
  standfirst: { role: "standfirst", rule: "read-as-standfirst", reason: "the article's standfirst was read from it" },
  byline: { role: "byline", rule: "read-as-byline", reason: "the article's byline was read from it" },
  timestamp: { role: "timestamp", rule: "read-as-timestamp", reason: "one of the article's dates was read from it" },
  caption: { role: "caption", rule: "read-as-caption", reason: "the caption or credit of a picture was read from it" },
  // Body to the ledger, but it stands in its own field.
  correction: { role: "body", rule: "read-as-correction", reason: "one of the article's corrections was read from it" },
};

/** What metadata read from which block; a profile's word is the last. */
function claims(consumed: ConsumedBlocks, profileRoles: ReadonlyMap<number, Role>): ReadonlyMap<number, Claim> {
  const claimed = new Map<number, Claim>();
  for (const [list, claim] of Object.entries(CLAIMS) as [keyof ConsumedBlocks, Claim][]) {
    for (const block of consumed[list]) claimed.set(block.index, claim);
  }
  for (const [index, role] of profileRoles) claimed.set(index, { role, rule: "profile", reason: "the site's profile gives it this role" });
  return claimed;
}

/** Whether a block stands in an embed of the article. */
function embeddedBlocks({ media }: Metadata): (block: TextBlock) => boolean {
  const elements = media.map(({ element }) => element).filter((element) => element !== null);
  return ({ texts }) => {
    const at = texts[0]?.order ?? 0;
    return elements.some((element) => at >= element.order && at <= element.end);
  };
}

/** Embedded posts are media of the article: their words are not its own. Corrections have a field. */
function withoutEmbeds(blocks: readonly TextBlock[], metadata: Metadata, isEmbedded: (block: TextBlock) => boolean): TextBlock[] {
  const corrections = new Set(metadata.blocks.correction);
  return blocks.filter((block) => !corrections.has(block) && !isEmbedded(block));
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
