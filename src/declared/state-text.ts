import { headlineKey } from "../text/text-keys.js";
import type { HydrationData } from "./hydration.js";
import type { Json } from "./linked-data.js";

/** An article's text as a framework's data hold it. */
export interface StateText {
  /** HTML, or plain text with line breaks. */
  readonly text: string;
  /** Where it stands: the script's name and the keys down to it. */
  readonly path: string;
}

/** Keys under which frameworks and editors keep an article's text. */
const BODY_KEYS = /body|content|text|html|story|article|paragraph|description|detail/i;
/** Keys of a piece's words, where a text is a list of pieces. */
const PIECE_KEYS = ["html", "text", "content", "value", "data", "body"] as const;
const TITLE_KEYS = ["headline", "title", "articleTitle", "seoTitle", "name"] as const;
const MIN_TEXT = 400;
const MIN_PIECES = 3;
const MIN_SENTENCES = 4;
const SENTENCE = /[.!?…。！？؟।](?=["'”’»」』)\]]{0,9}(?:[\s<]|$))/g;
const CODE = /(?:function\s*\(|=>|\{"|var |const |@media|!important)/;
/** Values looked at; states of a whole site are cut off. */
const MAX_VALUES = 200_000;
const MAX_DEPTH = 60;
/** A text beside this page's headline counts so much more than one beside another title. */
const OWN_TITLE = 3;
const OTHER_TITLE = 0.2;

interface Step {
  readonly value: Json;
  readonly path: string;
  readonly key: string;
  readonly depth: number;
  /** How the nearest title above stands to the headline: a weight. */
  readonly weight: number;
}

/** The longest text among the data that reads like an article, texts beside the headline first; `null` where none does. */
export function longestStateText(data: readonly HydrationData[], headline: string | null): StateText | null {
  const title = headline === null ? null : headlineKey(headline);
  const stack: Step[] = data.map(({ name, value }) => ({ value, path: name, key: "", depth: 0, weight: 1 }));
  let best: StateText | null = null;
  let bestScore = 0;
  for (let budget = MAX_VALUES, step = stack.pop(); step !== undefined && budget > 0; budget--, step = stack.pop()) {
    const text = storyText(step);
    if (text !== null) {
      const score = text.length * step.weight;
      if (score > bestScore) {
        best = { text, path: step.path };
        bestScore = score;
      }
      continue;
    }
    if (typeof step.value === "object" && step.value !== null && step.depth < MAX_DEPTH) pushChildren(step, title, stack);
  }
  return best;
}

function pushChildren({ value, path, depth, weight }: Step, title: string | null, stack: Step[]): void {
  const entries = Object.entries(value as Record<string, Json>);
  const own = Array.isArray(value) ? weight : weightOf(value as Record<string, Json>, title, weight);
  for (const [key, inner] of entries) {
    const isLeaf = typeof inner !== "object" && (typeof inner !== "string" || inner.length < MIN_TEXT);
    if (!isLeaf && inner !== null) stack.push({ value: inner, path: `${path}/${key}`, key, depth: depth + 1, weight: own });
  }
}

function weightOf(value: Readonly<Record<string, Json>>, title: string | null, above: number): number {
  if (title === null) return above;
  const own = TITLE_KEYS.map((key) => value[key]).find((one) => typeof one === "string" && one.length > 12);
  if (typeof own !== "string") return above;
  return headlineKey(own) === title ? OWN_TITLE : OTHER_TITLE;
}

function storyText({ value, key }: Step): string | null {
  if (typeof value === "string") return (key === "" || BODY_KEYS.test(key) || NUMBER.test(key)) && isProse(value) ? value : null;
  if (!Array.isArray(value) || value.length < MIN_PIECES) return null;
  const pieces = value.map(pieceOf).filter((piece) => piece !== null);
  const joined = pieces.length * 2 > value.length ? pieces.join("\n") : "";
  return isProse(joined) ? joined : null;
}

const NUMBER = /^\d+$/;

/** The words of one piece of a text: the piece itself, or what it holds under a name for words. */
export function pieceOf(piece: Json): string | null {
  if (typeof piece === "string") return piece;
  if (typeof piece !== "object" || piece === null || Array.isArray(piece)) return null;
  const found = PIECE_KEYS.map((key) => (piece as Readonly<Record<string, Json>>)[key]).find((one) => typeof one === "string");
  return typeof found === "string" ? found : null;
}

function isProse(text: string): boolean {
  return text.length >= MIN_TEXT && (text.match(SENTENCE)?.length ?? 0) >= MIN_SENTENCES && !CODE.test(text.slice(0, 2000));
}
