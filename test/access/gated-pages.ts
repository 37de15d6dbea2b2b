import type { Language } from "./languages.js";
import { LANGUAGES } from "./languages.js";

/** One generated page and what is true of it. */
export interface GatedPage {
  readonly name: string;
  readonly html: string;
  readonly status: number | null;
  readonly isWalled: boolean;
  /** `null` where the page does not tell. */
  readonly complete: boolean | null;
}

type Ending = "mid-sentence" | "ellipsis" | "sentence" | "whole" | "hidden";

interface Wall {
  readonly name: string;
  readonly says: "subscription" | "registration" | "metered" | null;
  readonly ending: Ending;
  readonly declared: boolean | "False" | null;
  readonly tier?: string;
  readonly status?: number;
  readonly named?: boolean;
  readonly words?: boolean;
  /** A note of the newsroom behind the wall, as part of the text. */
  readonly note?: boolean;
  readonly complete: boolean | null;
}

/** Walls as sites build them; `null` says that the page is free. */
const WALLS: readonly Wall[] = [
  { name: "declared, cut, offer", says: "subscription", ending: "mid-sentence", declared: false, complete: false },
  { name: "declared as a word, ellipsis", says: "subscription", ending: "ellipsis", declared: "False", complete: false },
  { name: "offer at the cut alone", says: "subscription", ending: "mid-sentence", declared: null, complete: false },
  { name: "registration at an ellipsis", says: "registration", ending: "ellipsis", declared: null, complete: false },
  {
    name: "locked by tier, whole sentences, a named box",
    says: "subscription",
    ending: "sentence",
    declared: false,
    tier: "locked",
    named: true,
    complete: false,
  },
  { name: "metered, the text hidden", says: "metered", ending: "hidden", declared: "False", tier: "metered", complete: true },
  { name: "word count much larger", says: "subscription", ending: "sentence", declared: null, words: true, complete: false },
  { name: "payment required", says: "subscription", ending: "mid-sentence", declared: null, status: 402, complete: false },
  { name: "offer at the cut, notes behind it", says: "subscription", ending: "mid-sentence", declared: null, note: true, complete: false },
  { name: "registration, declared, named box", says: "registration", ending: "sentence", declared: false, named: true, complete: false },
];

/** Blocks that read like text: the wall is not among the last. */
const NOTES = ["Names were changed.", "First sent by post.", "Seen by two editors.", "All times are local."].map((note) => `<p>${note}</p>`).join("");

const FREE: readonly Wall[] = [
  { name: "free with newsletter and donation", says: null, ending: "whole", declared: null, complete: null },
  { name: "declared free", says: null, ending: "whole", declared: true, complete: null },
];

/** Every wall in every language, with three markups that take turns, and free pages beside them. */
export function gatedPages(): GatedPage[] {
  return LANGUAGES.flatMap((language, l) => [
    ...WALLS.map((wall, w) => build(language, wall, (l + w) % 3, true)),
    ...FREE.map((wall, w) => build(language, wall, (l + w) % 3, false)),
  ]);
}

function build(language: Language, wall: Wall, markup: number, isWalled: boolean): GatedPage {
  const text = story(language, wall.ending).map((paragraph, i) => one(paragraph, markup, wall.ending === "hidden" && i > 0));
  const prompt = wall.says === null ? "" : offer(language[wall.says], language.button, wall.named === true, markup);
  const html = `<!doctype html><html lang="${language.code}"><head><title>${language.headline} – Ellan Post</title><meta property="og:title" content="${language.headline}"><meta property="og:type" content="article">${
    wall.tier === undefined ? "" : `<meta property="article:content_tier" content="${wall.tier}">`
  }<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: language.headline, datePublished: "2026-01-12T08:00:00+00:00", ...(wall.declared === null ? {} : { isAccessibleForFree: wall.declared }), ...(wall.words === true ? { wordCount: 900, articleBody: language.story.join(" ").repeat(3) } : {}) })}</script></head><body>
<header><a href="/">Ellan Post</a><nav><ul><li><a href="/a/">A</a></li><li><a href="/b/">B</a></li></ul></nav><a href="/subscribe">${language.button}</a></header>
<main><article><h1>${language.headline}</h1>${text.join("\n")}${prompt}${wall.note === true ? NOTES : ""}</article>
<section class="newsletter"><p>${language.newsletter}</p><form><input type="email"><button>OK</button></form></section>${isWalled ? "" : `<aside class="donate"><p>${language.donation}</p></aside>`}</main>
<footer><p>© Ellan Post 2026</p></footer></body></html>`;
  return { name: `${language.code}: ${wall.name}`, html, status: wall.status ?? null, isWalled, complete: wall.complete };
}

function story({ story: all }: Language, ending: Ending): readonly string[] {
  if (ending === "whole" || ending === "hidden") return [...all, ...all.map((paragraph) => paragraph)].slice(0, all.length);
  const [first = "", second = "", third = ""] = all;
  if (ending === "sentence") return [first, second];
  const at = Math.floor(third.length * 0.6);
  const cut = third.slice(0, third.includes(" ") ? third.lastIndexOf(" ", at) : at).replace(/[,，、،.。]+$/u, "");
  return [first, second, ending === "ellipsis" ? `${cut} …` : cut];
}

function one(paragraph: string, markup: number, hidden: boolean): string {
  const flag = hidden ? ' class="gated" aria-hidden="true"' : markup === 1 ? ' class="x7f3a"' : "";
  return markup === 2 ? `<div${flag}><p>${paragraph}</p></div>` : `<p${flag}>${paragraph}</p>`;
}

function offer(words: string, button: string, named: boolean, markup: number): string {
  const name = named ? ["paywall", "regwall-box", "c-paywall__container"][markup] : ["offer", "q81bz", "story-end"][markup];
  const [open, close] = markup === 1 ? ["<section", "section"] : ["<div", "div"];
  return `${open} class="${name}"><h3>${words}</h3><a href="/offers">${button}</a></${close}>`;
}
