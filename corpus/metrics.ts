/** The measures of the public benchmarks, as their own evaluators compute them. */

/** Python's `\w+`: letters, numbers and underscore. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

const SPACELESS = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Khmer}\\p{sc=Lao}\\p{sc=Myanmar}";
const TOKEN = new RegExp(`[${SPACELESS}]\\p{M}*|(?:(?![${SPACELESS}])[\\p{L}\\p{N}\\p{M}_])+`, "gu");

/** Words of any script: in those that write no spaces, each character is one. */
export function tokens(text: string): string[] {
  return text.normalize("NFC").match(TOKEN) ?? [];
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shingles(tokens: readonly string[], size: number): Map<string, number> {
  return counted(Array.from({ length: tokens.length === 0 ? 0 : Math.max(1, tokens.length - size + 1) }, (_, i) => tokens.slice(i, i + size).join("\u0001")));
}

/** How many words a shingle has. */
const SHINGLE = 4;

/** Shares of all shingles of the gold and of the prediction together: in both, only in the prediction, only in the gold. */
export interface ShingleMatch {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** True positives, false positives and false negatives of 4-word shingles, as shares of all (article-extraction-benchmark, `evaluate.py`). */
export function shingleMatch(gold: string, predicted: string, split: (text: string) => string[] = words): ShingleMatch {
  const a = shingles(split(gold), SHINGLE);
  const b = shingles(split(predicted), SHINGLE);
  let shared = 0;
  let inGold = 0;
  let inPrediction = 0;
  for (const [shingle, count] of a) {
    inGold += count;
    shared += Math.min(count, b.get(shingle) ?? 0);
  }
  for (const count of b.values()) inPrediction += count;
  const all = inGold + inPrediction - shared;
  return all === 0 ? { tp: 0, fp: 0, fn: 0 } : { tp: shared / all, fp: (inPrediction - shared) / all, fn: (inGold - shared) / all };
}

/** F1 of one page by shingles. */
export function shingleF1(gold: string, predicted: string, split: (text: string) => string[] = words): number {
  const { tp, fp, fn } = shingleMatch(gold, predicted, split);
  return tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn);
}

/** Precision, recall and F1 of the bags of words (WCXB, `evaluate.py`). */
export function bagF1(gold: readonly string[], predicted: readonly string[]): { readonly p: number; readonly r: number; readonly f1: number } {
  if (gold.length === 0 || predicted.length === 0) return gold.length === predicted.length ? { p: 1, r: 1, f1: 1 } : { p: 0, r: 0, f1: 0 };
  const left = counted(gold);
  let shared = 0;
  for (const [word, count] of counted(predicted)) shared += Math.min(count, left.get(word) ?? 0);
  const p = shared / predicted.length;
  const r = shared / gold.length;
  return { p, r, f1: harmonic(p, r) };
}

export function harmonic(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

/** Precision, recall and F1 over a suite, as article-extraction-benchmark averages them. */
export function shingleScores(matches: readonly ShingleMatch[]): {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
} {
  const share = (hit: number, miss: number, other: number): number => (miss === 0 && other === 0 ? 1 : hit === 0 && miss === 0 ? 0 : hit / (hit + miss));
  const p = mean(matches.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp, fn }) => share(tp, fp, fn)));
  const r = mean(matches.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fp, fn }) => share(tp, fn, fp)));
  return { p, r, f1: harmonic(p, r) };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Paragraphs of a text: lines, white space collapsed. */
export function lines(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** The script that most letters of a text are of, for the breakdown. */
export function scriptOf(text: string): string {
  const sample = text.slice(0, 2000);
  const counts = SCRIPTS.map(([name, pattern]) => [name, (sample.match(pattern) ?? []).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{sc=Latin}/gu],
  ["Chinese, Japanese, Korean", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu],
  ["Cyrillic", /\p{sc=Cyrillic}/gu],
  ["Arabic", /\p{sc=Arabic}/gu],
  ["other", /(?!\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Arabic}|\p{sc=Han})\p{L}/gu],
];

/** ROUGE-LSum F1 (summary-level longest common subsequence, a sentence a line), as fundus-evaluation uses it. */
export function rougeLsum(gold: readonly string[], predicted: readonly string[]): number {
  const tokens = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const golds = gold.map(tokens);
  const predictions = predicted.map(tokens);
  const left = counted(golds.flat());
  const right = counted(predictions.flat());
  const inGold = golds.flat().length;
  const inPrediction = predictions.flat().length;
  let hits = 0;
  for (const sentence of golds) {
    const union = new Set(predictions.flatMap((other) => subsequence(sentence, other)));
    for (const i of union) {
      const token = sentence[i] as string;
      if ((left.get(token) ?? 0) > 0 && (right.get(token) ?? 0) > 0) {
        hits++;
        left.set(token, (left.get(token) ?? 0) - 1);
        right.set(token, (right.get(token) ?? 0) - 1);
      }
    }
  }
  return inGold === 0 || inPrediction === 0 ? 0 : harmonic(hits / inPrediction, hits / inGold);
}

/** Places in `a` of a longest common subsequence of `a` and `b`. */
function subsequence(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] as number;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j < width; j++) table[i * width + j] = a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  }
  const places: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      places.push(--i);
      j--;
    } else if (at(i - 1, j) > at(i, j - 1)) i--;
    else j--;
  }
  return places;
}
