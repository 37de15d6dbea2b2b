import { escapeHtml, shorten } from "./markup.js";

/** The longest text and the longest list shown of one value: a ledger is to be read, not to repeat the page. */
const TEXT_LIMIT = 420;
const LIST_LIMIT = 12;

/** The keys that stand for a thing, best first. */
const NAMING_KEYS = ["name", "headline", "title", "text", "message", "caption", "url"] as const;

/** Whether there is anything to show. */
export function isEmptyValue(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Any value of a field as HTML: a text as it is, a list one item a line, of a thing its name and then the rest. */
export function renderValue(value: unknown): string {
  if (isEmptyValue(value)) return `<span class="nil">none</span>`;
  if (!Array.isArray(value)) return renderItem(value);
  const shown = value.slice(0, LIST_LIMIT).map((item) => `<li>${renderItem(item)}</li>`);
  if (value.length > LIST_LIMIT) shown.push(`<li class="nil">and ${value.length - LIST_LIMIT} more</li>`);
  return shown.length === 1 ? renderItem(value[0]) : `<ul>${shown.join("")}</ul>`;
}

function renderItem(value: unknown): string {
  if (typeof value !== "object" || value === null) return text(plain(value));
  const entries = Object.entries(value).filter(([, part]) => !isEmptyValue(part));
  const key = NAMING_KEYS.find((name) => entries.some(([part]) => part === name));
  const name = entries.find(([part]) => part === key)?.[1];
  const rest = entries.filter(([part]) => part !== key).map(([part, of]) => `<small>${escapeHtml(part)} ${text(plain(of))}</small>`);
  return [key === undefined ? "" : text(plain(name)), ...rest].join(" ");
}

function text(value: string): string {
  return `<bdi>${escapeHtml(shorten(value, TEXT_LIMIT))}</bdi>`;
}

/** A value inside a thing: nothing is unfolded further. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.every((part) => typeof part === "string") ? value.join(", ") : `${value.length}`;
  if (typeof value === "object" && value !== null) return `{${Object.keys(value).join(", ")}}`;
  return String(value);
}
