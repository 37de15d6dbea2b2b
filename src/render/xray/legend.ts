import type { Role } from "../../contract/article.js";
import type { InspectedBlock } from "../../contract/inspection.js";
import { escapeHtml } from "./markup.js";
import type { Family } from "./palette.js";
import { FAMILIES, ROLE_LOOKS } from "./palette.js";

/** Under this score a role is shown as unsure. */
export const UNSURE_BELOW = 0.8;

/** Up to so many blocks the strip draws a hairline between them. */
const FEW = 400;

/** How much of a page each role has. */
export interface Tally {
  readonly blocks: number;
  /** UTF-16 code units. */
  readonly length: number;
  readonly unsure: number;
  readonly hidden: number;
  readonly roles: ReadonlyMap<Role, { readonly blocks: number; readonly length: number }>;
}

/** Counts what the legend shows. */
export function tally(blocks: readonly InspectedBlock[]): Tally {
  const roles = new Map<Role, { blocks: number; length: number }>();
  let [length, unsure, hidden] = [0, 0, 0];
  for (const block of blocks) {
    const count = roles.get(block.role) ?? { blocks: 0, length: 0 };
    count.blocks += 1;
    count.length += block.text.length;
    roles.set(block.role, count);
    length += block.text.length;
    if (block.score < UNSURE_BELOW) unsure += 1;
    if (block.hidden) hidden += 1;
  }
  return { blocks: blocks.length, length, unsure, hidden, roles };
}

/** The roles with their counts. A checked role is shown alone or with the others that are checked; the style sheet does it, no script. */
export function renderLegend(counts: Tally): string {
  const families = (Object.keys(FAMILIES) as Family[]).map((family) => {
    const roles = (Object.keys(ROLE_LOOKS) as Role[]).filter((role) => ROLE_LOOKS[role].family === family);
    return `<fieldset><legend>${FAMILIES[family]}</legend>${roles.map((role) => roleRow(role, counts)).join("")}</fieldset>`;
  });
  return `<form class="legend" autocomplete="off" aria-label="Show only some blocks" tabindex="0">
<p class="hint">Tick roles to see only their blocks.</p>
<button type="reset">Show all ${counts.blocks} blocks</button>
<div class="roles">${families.join("\n")}</div>
<fieldset class="states"><legend>Narrow down</legend>${stateRow("unsure", `unsure, below ${UNSURE_BELOW.toFixed(2)}`, counts.unsure)}${stateRow("hidden", "hidden by the markup", counts.hidden)}</fieldset>
</form>`;
}

function roleRow(role: Role, counts: Tally): string {
  const { blocks, length } = counts.roles.get(role) ?? { blocks: 0, length: 0 };
  const share = counts.length === 0 ? 0 : (100 * length) / counts.length;
  const title = blocks === 0 ? "" : ` title="${share.toFixed(1)} % of the page's text"`;
  return `<label class="row r-${role}${blocks === 0 ? " none" : ""}"${title}><input type="checkbox" id="only-${role}"${blocks === 0 ? " disabled" : ""}><i class="swatch"></i><span>${role}</span><b>${blocks}</b>${shareBar(share)}</label>`;
}

function shareBar(share: number): string {
  return `<svg class="share" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><path d="M0 0h${share.toFixed(1)}v1H0z"/></svg>`;
}

function stateRow(name: string, label: string, count: number): string {
  return `<label class="row${count === 0 ? " none" : ""}"><input type="checkbox" id="only-${name}"${count === 0 ? " disabled" : ""}><span>${label}</span><b>${count}</b></label>`;
}

/** The whole page as one strip, each block as wide as its text is long: one path a role, however many blocks there are. */
export function renderStrip(blocks: readonly InspectedBlock[], counts: Tally): string {
  if (counts.length === 0) return "";
  const paths = new Map<Role, string[]>();
  let before = 0;
  for (const block of blocks) {
    const from = (1000 * before) / counts.length;
    before += block.text.length;
    const to = (1000 * before) / counts.length;
    const path = paths.get(block.role) ?? [];
    path.push(`M${from.toFixed(2)} 0H${to.toFixed(2)}V1H${from.toFixed(2)}z`);
    paths.set(block.role, path);
  }
  const drawn = [...paths].map(([role, path]) => `<path class="r-${escapeHtml(role)}" d="${path.join("")}"/>`);
  return `<div class="strip${blocks.length <= FEW ? " few" : ""}"><svg viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">${drawn.join("")}</svg><p><span>first word of the page</span><span>last word</span></p></div>`;
}
