import type { Article } from "../contract/article.js";
import type { ArticleError } from "../contract/errors.js";
import type { Inspection } from "../contract/inspection.js";
import { renderFields } from "./xray/fields.js";
import { renderLedger } from "./xray/ledger.js";
import type { Tally } from "./xray/legend.js";
import { renderLegend, renderStrip, tally } from "./xray/legend.js";
import { escapeHtml, shorten } from "./xray/markup.js";
import { renderStyle, STYLE_HASH } from "./xray/style.js";
import { renderValue } from "./xray/values.js";

const WEB_ADDRESS = /^https?:\/\//i;

/**
 * The X-ray of a page: one self-contained HTML document with every block of the page in order, its role, score and reason, a legend that
 * filters, and the article's fields with where they came from and what lost.
 *
 * The document has no script and fetches nothing: its policy forbids both, and all text of the page is escaped. Linear in the inspection.
 *
 * @returns A whole HTML document, to be saved as UTF-8.
 * @example
 * await writeFile("x-ray.html", renderInspection(inspectPage(html, { url })));
 */
export function renderInspection(inspection: Inspection): string {
  const { article, blocks } = inspection;
  const counts = tally(blocks);
  const title = article === null ? "No article" : article.headline;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>X-ray: ${escapeHtml(title)}</title>
<style>${renderStyle()}</style>
</head>
<body>
<a class="skip" href="#blocks">Skip to the blocks</a>
<a class="skip" href="#fields">Skip to the fields</a>
${renderHead(inspection, counts)}
<div class="columns">
${renderLegend(counts)}
<main id="blocks" tabindex="-1" aria-label="Blocks of the page">
<p class="filtered">Only some of the blocks are shown. <b>Show all</b> in the legend brings the others back.</p>
${renderLedger(blocks, article?.language ?? null)}
</main>
<aside id="fields" tabindex="0" aria-label="The article">
${article === null ? "" : renderWarnings(article) + renderAccess(article)}<h2>Fields</h2>
${renderFields(inspection)}
</aside>
</div>
</body>
</html>
`;
}

function renderHead({ article, error, blocks }: Inspection, counts: Tally): string {
  const top = article === null ? renderError(error) : renderTitle(article);
  return `<header>
<div class="lead">${top}</div>
<dl class="facts">${facts(article, counts)
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(shorten(value, 60))}</dd></div>`)
    .join("")}</dl>
${renderStrip(blocks, counts)}
</header>`;
}

function renderTitle(article: Article): string {
  return `<p class="over"><b>X-ray</b> ${escapeHtml(article.extractor)}</p>
<h1 dir="auto"${article.language === null ? "" : ` lang="${escapeHtml(article.language)}"`}>${escapeHtml(article.headline)}</h1>
${article.url === null ? "" : `<p class="address">${renderAddress(article.url)}</p>`}`;
}

function renderAddress(url: string): string {
  return WEB_ADDRESS.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${escapeHtml(url)}</a>` : escapeHtml(url);
}

function renderError(error: ArticleError | null): string {
  const reason = error?.reason ?? null;
  return `<p class="over"><b>X-ray</b></p>
<h1>No article</h1>
<p class="fault"><b>${escapeHtml(error?.code ?? "no-article")}${reason === null ? "" : ` · ${escapeHtml(reason)}`}</b> ${escapeHtml(error?.message ?? "")}</p>`;
}

function facts(article: Article | null, counts: Tally): [string, string][] {
  const share = counts.length === 0 ? 0 : (100 * (counts.roles.get("body")?.length ?? 0)) / counts.length;
  const page: [string, string][] = [
    ["Blocks", String(counts.blocks)],
    ["Body", `${share.toFixed(0)} % of the text`],
  ];
  if (article === null) return page;
  return [
    ["Words", String(article.wordCount)],
    ["Confidence", article.confidence.toFixed(2)],
    ["Access", article.access.tier],
    ["Language", article.language ?? "none"],
    ["Profile", article.profile ?? "none"],
    ...page,
  ];
}

function renderWarnings({ warnings }: Article): string {
  if (warnings.length === 0) return "";
  const items = warnings.map(({ code, message }) => `<li><b>${escapeHtml(code)}</b> <bdi>${escapeHtml(message)}</bdi></li>`);
  return `<section class="warnings"><h2>Warnings</h2><ul>${items.join("")}</ul></section>\n`;
}

function renderAccess({ access }: Article): string {
  const evidence = access.evidence.map(({ kind, detail }) => `<li><b>${escapeHtml(kind)}</b> ${renderValue(detail)}</li>`);
  const say = (value: boolean | null, yes: string, no: string, none: string): string => (value === null ? none : value ? yes : no);
  return `<section class="access"><h2>Access</h2>
<p><b>${escapeHtml(access.tier)}</b>, ${say(access.complete, "the whole text is here", "the text is cut", "whole or cut is not known")}, ${say(access.declaredFree, "declared free", "declared not free", "nothing declared")}</p>
${evidence.length === 0 ? `<p class="nil">No evidence of a wall, a cut or a whole text.</p>` : `<ul>${evidence.join("")}</ul>`}</section>
`;
}
