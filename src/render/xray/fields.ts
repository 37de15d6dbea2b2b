import type { Article, Block } from "../../contract/article.js";
import type { InspectedCandidate, Inspection } from "../../contract/inspection.js";
import { escapeHtml } from "./markup.js";
import { isEmptyValue, renderValue } from "./values.js";

type Field = keyof Article;

/** What stands in the page's head or has a panel of its own. */
const SHOWN_ELSEWHERE: ReadonlySet<Field> = new Set<Field>(["version", "extractor", "access", "provenance", "confidence", "warnings", "wordCount"]);

/** The article's fields: the value, where it came from, and what lost against it. */
export function renderFields({ article, candidates }: Inspection): string {
  const shown: string[] = [];
  const missing: string[] = [];
  for (const [field, list] of groupByField(article, candidates)) {
    const value = article === null ? null : summary(article, field);
    if (list.length === 0 && isEmptyValue(value)) missing.push(field);
    else shown.push(renderField(field, value, list, article));
  }
  if (missing.length > 0) shown.push(`<p class="missing"><b>Nothing on the page for</b> ${missing.map(escapeHtml).join(", ")}</p>`);
  return shown.join("\n");
}

/** In the order of the article's fields, also those without a candidate; without an article, in the order of the candidates. */
function groupByField(article: Article | null, candidates: readonly InspectedCandidate[]): Map<Field, InspectedCandidate[]> {
  const fields = article === null ? [] : (Object.keys(article) as Field[]);
  const groups = new Map<Field, InspectedCandidate[]>(fields.map((field) => [field, []]));
  for (const candidate of candidates) {
    const group = groups.get(candidate.field);
    if (group === undefined) groups.set(candidate.field, [candidate]);
    else group.push(candidate);
  }
  for (const field of SHOWN_ELSEWHERE) groups.delete(field);
  return groups;
}

/** Long lists of parts are summed up: the ledger has their text. */
function summary(article: Article, field: Field): unknown {
  if (field === "body") return countBy(article.body, (block: Block) => block.type);
  if (field === "boilerplate") return countBy(article.boilerplate, (region) => region.role);
  return article[field];
}

function countBy<T>(items: readonly T[], key: (item: T) => string): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return items.length === 0 ? null : [...counts].map(([name, count]) => `${count} × ${name}`).join(", ");
}

function renderField(field: Field, value: unknown, candidates: readonly InspectedCandidate[], article: Article | null): string {
  const won = candidates.filter((candidate) => candidate.won);
  const lost = candidates.filter((candidate) => !candidate.won);
  const source = article?.provenance[field] ?? won[0]?.source;
  const why = [...new Set(won.map((candidate) => candidate.reason))].join("; ");
  const from = source === undefined ? "" : `<p class="why"><code><bdi>${escapeHtml(source)}</bdi></code> <bdi>${escapeHtml(why)}</bdi></p>`;
  // Without an article there is no value: what would have won is the next best thing to show.
  const shown = isEmptyValue(value) && won.length > 0 ? won[0]?.value : value;
  return `<section class="field"><h3>${escapeHtml(field)}</h3><div class="value">${renderValue(shown)}</div>${from}${renderLosers(field, lost)}</section>`;
}

function renderLosers(field: Field, lost: readonly InspectedCandidate[]): string {
  if (lost.length === 0) return "";
  const items = lost.map(
    ({ value, source, reason }) =>
      `<li><div class="value">${renderValue(value)}</div><p class="why"><code><bdi>${escapeHtml(source)}</bdi></code> <bdi>${escapeHtml(reason)}</bdi></p></li>`,
  );
  return `<details><summary>${lost.length === 1 ? "1 candidate" : `${lost.length} candidates`} lost<span class="sr"> for ${escapeHtml(field)}</span></summary><ul class="lost">${items.join("")}</ul></details>`;
}
