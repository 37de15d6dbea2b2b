import type { InspectedBlock } from "../../contract/inspection.js";
import { UNSURE_BELOW } from "./legend.js";
import { escapeHtml } from "./markup.js";

/** Every block in document order, with its role, score, rule, reason and place. */
export function renderLedger(blocks: readonly InspectedBlock[], language: string | null): string {
  if (blocks.length === 0) return `<p class="empty">The page has no text.</p>`;
  const lang = language === null ? "" : ` lang="${escapeHtml(language)}"`;
  return `<ol class="ledger" role="list">\n${blocks.map((block, i) => renderBlock(block, i, lang)).join("\n")}\n</ol>`;
}

function renderBlock(block: InspectedBlock, index: number, lang: string): string {
  const role = escapeHtml(block.role);
  const unsure = block.score < UNSURE_BELOW;
  const classes = `b r-${role}${unsure ? " unsure" : ""}${block.hidden ? " hidden" : ""}`;
  const flags = `${unsure ? " <em>unsure</em>" : ""}${block.hidden ? ' <em class="dim">hidden</em>' : ""}`;
  return `<li class="${classes}" id="b${index + 1}"><div class="g"><strong>${role}</strong><span>${index + 1}</span></div><div class="t"><p dir="auto"${lang}>${escapeHtml(block.text)}</p><p class="why"><b>${block.score.toFixed(2)}</b>${flags} <i>${escapeHtml(block.rule)}</i> <bdi>${escapeHtml(block.reason)}</bdi> <code><bdi>${escapeHtml(block.path)}</bdi></code></p></div></li>`;
}
