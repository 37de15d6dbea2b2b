import type { Page, TextBlock } from "../src/page/page.js";
import { elementsByTag } from "../src/page/page.js";
import { attribute } from "../src/page/tree.js";
import type { SurveyInput } from "../src/features/survey.js";

/** temporary stand-in */
export function readContext(page: Page): SurveyInput {
  const metas = elementsByTag(page, "meta");
  const og = metas.find((m) => attribute(m, "property") === "og:title");
  const t = ((og && attribute(og, "content")) || page.title || "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  let best: TextBlock | null = null; let bs = 0;
  for (const b of page.blocks) {
    const tag = b.element.tag; const h = /^h[1-3]$/.test(tag) || /^h[1-3]$/.test(b.element.parent?.tag ?? "");
    if (b.text.length > 300) continue;
    const x = b.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    let s = 0;
    if (x.length > 8 && (t.includes(x) || (x.includes(t) && t.length > 8))) s += 3 * Math.min(x.length, t.length) / Math.max(x.length, t.length);
    if (tag === "h1" || b.element.parent?.tag === "h1") s += 1.2; else if (h) s += .6; 
    if (s > bs) { bs = s; best = b; }
  }
  let body: string | null = null;
  for (const s of page.scripts) if (s.type === "application/ld+json" && s.text.includes("articleBody")) {
    try { const walk = (o: any): void => { if (o && typeof o === "object") { if (typeof o.articleBody === "string" && o.articleBody.length > (body?.length ?? 200)) body = o.articleBody; Object.values(o).forEach(walk); } }; walk(JSON.parse(s.text)); } catch { /* */ }
  }
  const descriptions = metas.filter((m) => ['description','og:description','twitter:description'].includes(attribute(m,'property') ?? attribute(m,'name') ?? '')).map((m) => attribute(m,'content') ?? '');
  return { descriptions, headline: bs >= .6 ? best : null, articleBody: body };
}
