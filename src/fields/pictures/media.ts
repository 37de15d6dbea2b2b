import type { Media } from "../../contract/article.js";
import { elementText } from "../../page/element-text.js";
import { elementsByTag } from "../../page/page.js";
import type { PageElement } from "../../page/tree.js";
import { attribute } from "../../page/tree.js";
import { absoluteUrl } from "../../page/url.js";
import type { Decision } from "../candidate.js";
import type { MetadataContext, PlacedMedia } from "../context.js";
import { foreignReason, pictureArea } from "./image-place.js";

type Kind = Media["kind"];

/** Who embeds are from, by the end of their host's name. */
const PROVIDERS: readonly (readonly [host: string, provider: string, kind: Kind])[] = [
  ["youtube.com", "YouTube", "video"],
  ["youtube-nocookie.com", "YouTube", "video"],
  ["youtu.be", "YouTube", "video"],
  ["vimeo.com", "Vimeo", "video"],
  ["dailymotion.com", "Dailymotion", "video"],
  ["jwplatform.com", "JW Player", "video"],
  ["jwplayer.com", "JW Player", "video"],
  ["brightcove.net", "Brightcove", "video"],
  ["brightcove.com", "Brightcove", "video"],
  ["twitch.tv", "Twitch", "video"],
  ["rutube.ru", "Rutube", "video"],
  ["vk.com", "VK", "video"],
  ["ok.ru", "OK", "video"],
  ["bilibili.com", "Bilibili", "video"],
  ["nicovideo.jp", "Niconico", "video"],
  ["glomex.com", "Glomex", "video"],
  ["kaltura.com", "Kaltura", "video"],
  ["rumble.com", "Rumble", "video"],
  ["aparat.com", "Aparat", "video"],
  ["spotify.com", "Spotify", "audio"],
  ["soundcloud.com", "SoundCloud", "audio"],
  ["podcasts.apple.com", "Apple Podcasts", "audio"],
  ["acast.com", "Acast", "audio"],
  ["podigee.io", "Podigee", "audio"],
  ["megaphone.fm", "Megaphone", "audio"],
  ["ivoox.com", "iVoox", "audio"],
  ["spreaker.com", "Spreaker", "audio"],
  ["audioboom.com", "Audioboom", "audio"],
  ["omny.fm", "Omny", "audio"],
  ["twitter.com", "X", "social"],
  ["x.com", "X", "social"],
  ["instagram.com", "Instagram", "social"],
  ["facebook.com", "Facebook", "social"],
  ["tiktok.com", "TikTok", "social"],
  ["threads.net", "Threads", "social"],
  ["bsky.app", "Bluesky", "social"],
  ["t.me", "Telegram", "social"],
  ["reddit.com", "Reddit", "social"],
  ["linkedin.com", "LinkedIn", "social"],
  ["pinterest.com", "Pinterest", "social"],
  ["truthsocial.com", "Truth Social", "social"],
  ["datawrapper.de", "Datawrapper", "interactive"],
  ["dwcdn.net", "Datawrapper", "interactive"],
  ["flourish.studio", "Flourish", "interactive"],
  ["infogram.com", "Infogram", "interactive"],
  ["google.com", "Google", "interactive"],
  ["documentcloud.org", "DocumentCloud", "interactive"],
  ["scribd.com", "Scribd", "interactive"],
  ["thinglink.com", "ThingLink", "interactive"],
  ["knightlab.com", "Knight Lab", "interactive"],
  ["everviz.com", "everviz", "interactive"],
  ["arcgis.com", "ArcGIS", "interactive"],
  ["apester.com", "Apester", "interactive"],
  ["opinary.com", "Opinary", "interactive"],
  ["typeform.com", "Typeform", "interactive"],
];
/** Google's hosts serve ads and tags as well: only these paths are for readers. */
const GOOGLE_PATH = /^\/(?:maps|forms|document|spreadsheets|presentation)/;
/** Social posts that a script turns into a frame: the class of their quote, and who they are from. */
const QUOTE_CLASSES: ReadonlyMap<string, string> = new Map([
  ["twitter-tweet", "X"],
  ["twitter-video", "X"],
  ["instagram-media", "Instagram"],
  ["tiktok-embed", "TikTok"],
  ["fb-post", "Facebook"],
  ["fb-video", "Facebook"],
  ["bluesky-embed", "Bluesky"],
  ["text-post-media", "Threads"],
  ["reddit-embed-bq", "Reddit"],
]);
const POST_LINK = /\/(?:status(?:es)?|p|reel|tv|video|posts?|comments|t)\/|instagram\.com|tiktok\.com|twitter\.com|bsky\.app|threads\.net/;
const LAZY_SOURCES = ["src", "data-src", "data-lazy-src", "data-url", "data-embed-src"] as const;
const AMP_KINDS: ReadonlyMap<string, readonly [provider: string | null, kind: Kind]> = new Map([
  ["amp-youtube", ["YouTube", "video"]],
  ["amp-twitter", ["X", "social"]],
  ["amp-instagram", ["Instagram", "social"]],
  ["amp-video", [null, "video"]],
  ["amp-audio", [null, "audio"]],
  ["lite-youtube", ["YouTube", "video"]],
]);
const MOST = 60;

/** Collects the article's video, audio, social posts and interactives, in document order. */
export function decideMedia(context: MetadataContext): { readonly decision: Decision<"media">; readonly placed: readonly PlacedMedia[] } {
  const area = pictureArea(context);
  const found: PlacedMedia[] = [];
  const add = (element: PageElement, media: Media | null): void => {
    if (media === null || found.length >= MOST || foreignReason(element, area, media.url ?? "", context) !== null) return;
    if (media.url !== null && found.some((one) => one.media.url === media.url)) return;
    found.push({ media, element, order: element.order });
  };
  for (const element of elementsByTag(context.page, "iframe")) add(element, fromFrame(element, context.page.baseUrl));
  for (const tag of ["video", "audio"] as const)
    for (const element of elementsByTag(context.page, tag)) add(element, fromPlayer(element, tag, context.page.baseUrl));
  for (const element of elementsByTag(context.page, "blockquote")) add(element, fromQuote(element, context.page.baseUrl));
  for (const [tag, [provider, kind]] of AMP_KINDS)
    for (const element of elementsByTag(context.page, tag)) add(element, fromAmp(element, provider, kind, context.page.baseUrl));
  const placed = found.sort((a, b) => a.order - b.order);
  const value = placed.map((one) => one.media);
  const candidates =
    value.length === 0 ? [] : [{ field: "media" as const, value, source: "visible embeds", block: null, won: true, reason: "stand in the article" }];
  return { decision: { field: "media", value, source: value.length === 0 ? null : "visible embeds", candidates, warnings: [] }, placed };
}

function fromFrame(element: PageElement, base: string | null): Media | null {
  const url = firstUrl(element, base);
  if (url === null) return null;
  const known = providerOf(url);
  if (known === null) return null;
  return { kind: known.kind, provider: known.provider, url, title: titleOf(element), thumbnail: thumbnailOf(url) };
}

function firstUrl(element: PageElement, base: string | null): string | null {
  for (const name of LAZY_SOURCES) {
    const value = attribute(element, name);
    const url = value === null || value === "" || value.startsWith("about:") ? null : absoluteUrl(value, base);
    if (url !== null) return url;
  }
  return null;
}

const WWW = /^www\./;
const FACEBOOK_MEDIA = /\/(?:video|post)/;

function providerOf(url: string): { provider: string; kind: Kind } | null {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(WWW, "");
  for (const [name, provider, kind] of PROVIDERS) {
    if (host !== name && !host.endsWith(`.${name}`)) continue;
    if (provider === "Google" && !GOOGLE_PATH.test(pathname)) return null;
    if (provider === "Facebook" && pathname.startsWith("/plugins/") && !FACEBOOK_MEDIA.test(pathname)) return null;
    return { provider, kind: provider === "Facebook" && pathname.includes("video") ? "video" : kind };
  }
  return null;
}

const YOUTUBE_ID = /(?:embed\/|v=|youtu\.be\/|\/v\/|shorts\/)([\w-]{11})/;

function thumbnailOf(url: string): string | null {
  const id = url.includes("youtu") ? YOUTUBE_ID.exec(url)?.[1] : undefined;
  return id === undefined ? null : `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;
}

function titleOf(element: PageElement): string | null {
  const title = (attribute(element, "title") ?? attribute(element, "aria-label") ?? "").trim();
  return title === "" || GENERIC_TITLE.test(title) ? null : title;
}

const GENERIC_TITLE = /^(?:youtube video player|video player|embedded? (?:content|post|video)|iframe|twitter (?:embed|tweet)|player|embed|video)$/i;

function fromPlayer(element: PageElement, kind: "video" | "audio", base: string | null): Media | null {
  const source = element.children.find((child): child is PageElement => child.kind === "element" && child.tag === "source");
  const url = firstUrl(element, base) ?? (source === undefined ? null : firstUrl(source, base));
  const poster = attribute(element, "poster");
  if (url === null && poster === null) return null;
  return { kind, provider: null, url, title: titleOf(element), thumbnail: poster === null ? null : absoluteUrl(poster, base) };
}

function fromQuote(element: PageElement, base: string | null): Media | null {
  const name = element.classes.find((one) => QUOTE_CLASSES.has(one));
  if (name === undefined) return null;
  const address =
    attribute(element, "data-instgrm-permalink") ?? attribute(element, "cite") ?? attribute(element, "data-text-post-permalink") ?? lastPostLink(element);
  return {
    kind: "social",
    provider: QUOTE_CLASSES.get(name) ?? null,
    url: address === null ? null : absoluteUrl(address, base),
    title: firstWords(element),
    thumbnail: null,
  };
}

const TITLE_LENGTH = 120;

function firstWords(element: PageElement): string | null {
  const text = elementText(element, TITLE_LENGTH);
  return text === "" ? null : text.slice(0, TITLE_LENGTH);
}

function lastPostLink(element: PageElement): string | null {
  let found: string | null = null;
  const pending: PageElement[] = [element];
  for (let steps = 0; pending.length > 0 && steps < 400; steps++) {
    const one = pending.pop() as PageElement;
    const href = one.tag === "a" ? attribute(one, "href") : null;
    if (href !== null && POST_LINK.test(href)) found ??= href;
    for (const child of one.children) if (child.kind === "element") pending.push(child);
  }
  return found;
}

function fromAmp(element: PageElement, provider: string | null, kind: Kind, base: string | null): Media | null {
  const id = attribute(element, "data-videoid") ?? attribute(element, "videoid");
  const tweet = attribute(element, "data-tweetid");
  const shortcode = attribute(element, "data-shortcode");
  const address =
    id !== null
      ? `https://www.youtube.com/watch?v=${id}`
      : tweet !== null
        ? `https://twitter.com/i/status/${tweet}`
        : shortcode !== null
          ? `https://www.instagram.com/p/${shortcode}/`
          : attribute(element, "src");
  const url = address === null ? null : absoluteUrl(address, base);
  return url === null ? null : { kind, provider, url, title: titleOf(element), thumbnail: thumbnailOf(url) };
}
