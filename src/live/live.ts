import type { BodyText } from "../body/body-text.js";
import type { Inset } from "../body/typed/assemble.js";
import { assembleBody } from "../body/typed/assemble.js";
import type { Author, Block, LiveUpdate } from "../contract/article.js";
import { readMachineDate } from "../dates/machine-date.js";
import type { Declared } from "../declared/declared.js";
import type { DeclaredUpdate } from "../declared/updates.js";
import type { Metadata } from "../fields/context.js";
import { HEADINGS } from "../page/elements.js";
import type { Page, TextBlock } from "../page/page.js";
import { blockRange, elementsByTag } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import { attribute } from "../page/tree.js";
import { absoluteUrl } from "../page/url.js";
import { markInterview } from "./interview.js";
import { findEntries, isPinned } from "./updates.js";

/** What live updates are read from. */
export interface LiveInput {
  readonly page: Page;
  readonly declared: Declared;
  readonly text: BodyText;
  readonly metadata: Metadata;
}

/** The body without its live updates, and these. */
export interface LiveReading {
  readonly body: readonly Block[];
  readonly updates: readonly LiveUpdate[];
}

const MIN_DECLARED = 2;

/** Takes the entries of a declared live blog out of the body, and marks an interview's questions and answers. */
export function readLive(input: LiveInput): LiveReading {
  const { page, declared, text } = input;
  if (!declared.types.includes("LiveBlogPosting") && declared.liveUpdates.length < MIN_DECLARED) return { body: markInterview(text.typed), updates: [] };
  const entries = findEntries(page, text.blocks);
  if (entries.length === 0) return { body: text.typed, updates: text.blocks.length > 0 ? [] : declared.liveUpdates.map(fromDeclared) };
  const insets = insetsOf(input);
  const isInside = (order: number): boolean => entries.some((element) => order >= element.order && order <= element.end);
  const outside = text.blocks.filter((block) => !isInside(block.texts[0]?.order ?? 0));
  return {
    body:
      outside.length === 0
        ? []
        : assembleBody(
            page,
            outside,
            insets.filter(({ order }) => !isInside(order) && order > (outside[0]?.texts[0]?.order ?? 0)),
          ),
    updates: entries.map((element) => readEntry(element, input, insets)),
  };
}

function insetsOf({ metadata }: LiveInput): Inset[] {
  return [
    ...metadata.images.map(({ order }, index): Inset => ({ order, block: { type: "image", index } })),
    ...metadata.media.map(({ order }, index): Inset => ({ order, block: { type: "media", index } })),
  ].filter(({ order }) => order >= 0);
}

function readEntry(element: PageElement, { page, declared, text }: LiveInput, insets: readonly Inset[]): LiveUpdate {
  const [from, to] = blockRange(page, element);
  const own = page.blocks.slice(from, to);
  const heading = own.find((block) => HEADINGS.has(block.element.tag) || HEADINGS.has(block.element.parent?.tag ?? "")) ?? null;
  const authors = authorsIn(page, element, own);
  const signed = new Set(authors.blocks);
  const body = text.blocks.filter((block) => block.index >= from && block.index < to && block !== heading && !signed.has(block));
  const publishedAt = timeIn(page, element);
  const known = matching(declared.liveUpdates, heading?.text ?? null, publishedAt);
  return {
    id: element.id ?? known?.id ?? null,
    publishedAt: publishedAt ?? (known?.publishedAt === null || known === null ? null : readMachineDate(known.publishedAt)),
    headline: heading?.text ?? known?.headline ?? null,
    authors: authors.names.length > 0 ? authors.names : (known?.authors ?? []).map((name) => ({ name, url: null })),
    body: assembleBody(
      page,
      body,
      insets.filter(({ order }) => order > element.order && order <= element.end),
    ),
    pinned: isPinned(element),
  };
}

function timeIn(page: Page, element: PageElement): string | null {
  for (const time of elementsByTag(page, "time")) {
    if (time.order < element.order || time.order > element.end) continue;
    const date = readMachineDate(attribute(time, "datetime") ?? "");
    if (date !== null) return date;
  }
  return null;
}

const SIGNED = /(?:^|[-_])(?:author|byline|autor|auteur|autore)(?:s|name)?(?:$|[-_])/i;
const MAX_NAME = 60;

function authorsIn(
  page: Page,
  element: PageElement,
  blocks: readonly TextBlock[],
): { readonly names: readonly Author[]; readonly blocks: readonly TextBlock[] } {
  const found = blocks.filter(
    ({ element: own, text }) =>
      text.length <= MAX_NAME && [own, own.parent].some((one) => one !== null && one !== element && one.classes.some((name) => SIGNED.test(name))),
  );
  const links = elementsByTag(page, "a");
  return {
    blocks: found,
    names: found.map((block) => {
      const link = links.find((one) => one.order >= block.element.order && one.end <= block.element.end);
      return { name: block.text, url: link === undefined ? null : absoluteUrl(attribute(link, "href") ?? "", page.baseUrl) };
    }),
  };
}

function matching(updates: readonly DeclaredUpdate[], headline: string | null, publishedAt: string | null): DeclaredUpdate | null {
  const byHeadline = headline === null ? undefined : updates.find((update) => update.headline === headline);
  const byTime =
    publishedAt === null ? undefined : updates.find((update) => update.publishedAt !== null && readMachineDate(update.publishedAt) === publishedAt);
  return byHeadline ?? byTime ?? null;
}

function fromDeclared({ id, headline, publishedAt, authors, articleBody }: DeclaredUpdate): LiveUpdate {
  const paragraphs = (articleBody ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    id,
    headline,
    publishedAt: publishedAt === null ? null : readMachineDate(publishedAt),
    authors: authors.map((name) => ({ name, url: null })),
    body: paragraphs.map((text): Block => ({ type: "paragraph", text, marks: [] })),
    pinned: false,
  };
}
