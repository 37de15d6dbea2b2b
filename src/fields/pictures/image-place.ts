import { addressKey } from "../../declared/addresses-compare.js";
import type { TextBlock } from "../../page/page.js";
import { blockRange } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { attribute, contains } from "../../page/tree.js";
import { parseUrl } from "../../page/url.js";
import type { MetadataContext } from "../context.js";
import { isLazy } from "./image-sources.js";

/** Where on the page the article's own pictures stand. */
export interface PictureArea {
  /** The smallest element around headline and body. */
  readonly story: PageElement;
  /** First and last place in document order. */
  readonly from: number;
  readonly to: number;
  /** Where the body's last text stands. */
  readonly text: number;
}

const ABOVE_HEADLINE = 120;
const FOREIGN_TAGS: ReadonlySet<string> = new Set(["nav", "footer", "aside", "form", "template", "dialog"]);
/** Class names and ids of boxes whose pictures are not the article's, word by word. */
const FOREIGN_NAME =
  /(?:^|[-_\s]|[a-z](?=[A-Z]))(?:related|recommend\w*|recirc\w*|teasers?|promo\w*|newsletters?|subscri\w*|paywall|sidebar|side-?bar|comments?|disqus|outbrain|taboola|share|sharing|social|follow|avatars?|author-?(?:bio|box|image|photo|info|card|avatar)?|byline|bio|profile|logos?|icons?|banner|advert\w*|ads?|sponsor\w*|partner|most-?read|popular|trending|more-?(?:from|on|stories|news)|read-?(?:more|next|also)|see-?also|also-?(?:read|like)|you-?may|next-?(?:article|story|post)|prev\w*|nav\w*|menu|footer|breadcrumbs?|widget|shop|product-?card|affiliate|tags?|weiterlesen|mehr-?zum|lesen-?sie|relacionad\w*|correlat\w*|emoji|smiley|app-?(?:store|promo))(?=$|[-_\s\d]|[A-Z])/;
const ICON =
  /(?:^|[-_/.\s])(?:logo\w*|icons?|avatar|sprite|pixel|spacer|badge|gravatar|emoji|smil\w*|tracking|button|btn|arrow|play-?button|blank|separator|divider|appstore|googleplay|app-store|google-play|qr-?code)(?=$|[-_/.\s\d])|gravatar\.com|\/pixel\?|doubleclick|facebook\.com\/tr|scorecardresearch|\.svg(?:$|\?)/i;
const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i;
const SMALLEST = 100;

/** The article's area, from what is known of headline and body. */
export function pictureArea({ page, headline, body }: MetadataContext): PictureArea {
  const top = headline.block?.element ?? null;
  let story = body.root ?? top ?? page.root;
  if (top !== null && body.root !== null) {
    const around = around2(body.root, top);
    // A headline that shares nothing but the page's frame with the body widens the area too far.
    story = around.tag === "html" || around.tag === "#root" ? body.root : around;
  }
  const first = Math.min(
    headline.block?.texts[0]?.order ?? Number.POSITIVE_INFINITY,
    body.first?.texts[0]?.order ?? Number.POSITIVE_INFINITY,
    body.root?.order ?? Number.POSITIVE_INFINITY,
  );
  const last = body.last?.texts[body.last.texts.length - 1]?.order ?? story.end;
  const isBrief = countBody(page, body) <= BRIEF;
  const from = Math.max(story.order, (Number.isFinite(first) ? first : story.order) - ABOVE_HEADLINE);
  return { story, from, text: last, to: isBrief && story.tag !== "body" ? story.end : Math.max(last, Math.min(body.root?.end ?? last, last + ABOVE_HEADLINE)) };
}

/** A body of so few blocks goes with pictures that stand behind it: galleries, picture stories. */
const BRIEF = 3;

function countBody(page: MetadataContext["page"], body: MetadataContext["body"]): number {
  if (body.first === null || body.last === null) return 0;
  let count = 0;
  for (let i = body.first.index; i <= body.last.index && count <= BRIEF; i++) if (body.isBody(page.blocks[i] as TextBlock)) count++;
  return count;
}

function around2(one: PageElement, other: PageElement): PageElement {
  let at = one;
  while (at.parent !== null && !contains(at, other)) at = at.parent;
  return at;
}

/** The doubt that the page's own declaration can settle. */
export const IN_OTHER_BOX = "in a box of another kind";

/** Why a picture in the area is none of the article's; `null` where it is one. */
export function foreignReason(element: PageElement, area: PictureArea, url: string, context: MetadataContext): string | null {
  if (element.order < area.from || element.order > area.to) return "stands outside the article";
  if (element.order > area.text + ABOVE_HEADLINE && !isCaptioned(element)) return "stands behind the article";
  if (isSmall(element)) return "too small";
  if (isHidden(element)) return "not shown";
  if (ICON.test(url) || ICON.test(attribute(element, "class") ?? "")) return "an icon or logo";
  let linked: PageElement | null = null;
  for (let at: PageElement | null = element; at !== null && at !== area.story; at = at.parent) {
    if (FOREIGN_TAGS.has(at.tag) || (at.tag === "button" && !opensPicture(at, element, context))) return `in <${at.tag}>`;
    if (at.tag === "a") linked = at;
    if (at.tag !== "body" && isForeignName(at, at === element) && !(at.tag === "figure" && isEmbedded(at)) && !holdsBody(at, context)) return IN_OTHER_BOX;
  }
  if (linked !== null && leadsElsewhere(linked, context)) return "links to another page";
  return isTile(element, area, context) ? "stands with a link to another page" : null;
}

/** A button around a figure, or in one, with next to no words shows its picture at full size. */
function opensPicture(button: PageElement, picture: PageElement, { page }: MetadataContext): boolean {
  const [from, to] = blockRange(page, button);
  if (to - from > 1 || (page.blocks[from]?.text.length ?? 0) > BUTTON_WORDS * (to - from)) return false;
  let at: PageElement | null = picture.parent;
  for (let level = 0; level < FIGURE_LEVELS && at !== null; level++, at = at.parent) if (at.tag === "figure") return true;
  return false;
}

const BUTTON_WORDS = 30;
const FIGURE_LEVELS = 6;

/** Whether all that speaks against a figure is a word that content systems give to whatever they embed. */
function isEmbedded(figure: PageElement): boolean {
  return [figure.id ?? "", ...figure.classes].every((name) => EMBEDDED.has(name) || !FOREIGN_NAME.test(name));
}

const EMBEDDED: ReadonlySet<string> = new Set(["widget", "share", "social"]);

/** A box with text of the body in it is the article's, whatever it is called: gated text stands in boxes named after the wall. */
function holdsBody(element: PageElement, { page, body }: MetadataContext): boolean {
  const [from, to] = blockRange(page, element);
  for (let i = from; i < to; i++) if (body.isBody(page.blocks[i] as TextBlock)) return true;
  return false;
}

/** Behind the text only pictures with captions of their own go on with the story. */
function isCaptioned(element: PageElement): boolean {
  let at = element.parent;
  for (let level = 0; level < 5 && at !== null; level++, at = at.parent)
    if (at.tag === "figure") return at.children.some((child) => child.kind === "element" && child.tag === "figcaption");
  return false;
}

const TILE_LEVELS = 3;
const TILE_LINES = 3;
const LINKED = 0.8;

/** Whether a picture shares its small box with nothing but links, as teasers do. */
function isTile(element: PageElement, area: PictureArea, { page }: MetadataContext): boolean {
  let at = element.parent;
  for (let level = 0; level < TILE_LEVELS && at !== null && at !== area.story && at.tag !== "figure"; level++, at = at.parent) {
    const [from, to] = blockRange(page, at);
    if (to === from) continue;
    if (to - from > TILE_LINES) return false;
    const first = page.blocks[from] as TextBlock;
    return first.linkLength >= first.text.length * LINKED && first.text.length > 12 && leadsToOwnSite(first, page.url);
  }
  return false;
}

/** Shops and sources are on other sites, teased stories on the page's own. */
function leadsToOwnSite(block: TextBlock, pageUrl: string | null): boolean {
  let link: PageElement | null = block.texts[0]?.parent ?? null;
  while (link !== null && link.tag !== "a") link = link.parent;
  const url = link === null || pageUrl === null ? null : parseUrl(attribute(link, "href") ?? "", pageUrl);
  return url !== null && pageUrl !== null && url.host === new URL(pageUrl).host;
}

/** Whether a box is named like one of other things. A picture that is called a banner itself is one across the page's width. */
function isForeignName(element: PageElement, isPicture: boolean): boolean {
  if (element.id !== null && FOREIGN_NAME.test(element.id)) return true;
  return element.classes.some((name) => FOREIGN_NAME.test(name) && !(isPicture && name === "banner"));
}

const NOT_SHOWN = /(?:^|;)\s*display\s*:\s*none/i;

/** Whether the markup hides a picture for good; one that is still to be loaded is shown then. */
function isHidden(element: PageElement): boolean {
  return NOT_SHOWN.test(attribute(element, "style") ?? "") && !isLazy(element);
}

function isSmall(element: PageElement): boolean {
  const width = side(attribute(element, "width"));
  const height = side(attribute(element, "height"));
  if (width !== null && height !== null) return (width < SMALLEST && height < SMALLEST) || width < 40 || height < 40;
  return (width ?? SMALLEST) < SMALLEST / 2 || (height ?? SMALLEST) < SMALLEST / 2;
}

const SIDE = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/;

function side(value: string | null): number | null {
  const match = value === null ? null : SIDE.exec(value);
  return match === null ? null : Number(match[1]);
}

const VIEWER = /lightbox|gallery|galerie|foto|image|photo|bild|slide|attachment|zoom/i;

/** Whether a link around a picture leads to another page: not to the picture itself, nor to this page. */
function leadsElsewhere(link: PageElement, { page }: MetadataContext): boolean {
  const href = (attribute(link, "href") ?? "").trim();
  if (href === "" || href.startsWith("#") || href.startsWith("javascript:") || IMAGE_FILE.test(href)) return false;
  if (VIEWER.test(`${href} ${attribute(link, "class") ?? ""}`)) return false;
  return page.url === null || addressKey(absolute(href, page.url)) !== addressKey(page.url);
}

function absolute(href: string, base: string): string {
  try {
    return new URL(href, base).href;
  } catch (error) {
    if (error instanceof TypeError) return href;
    throw error;
  }
}
