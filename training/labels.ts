import type { Case } from "../corpus/read-corpus.js";
import type { TextBlock } from "../src/page/page.js";

/** For each block: whether it is body (0…1), and how much that is to count; weight 0 is unknown. */
export interface Labels {
  readonly body: Float32Array;
  readonly weight: Float32Array;
  /** The role's name for pages of the roles suite. */
  readonly roles: readonly (string | null)[];
}

const TOKEN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}\p{M}])+/gu;
const tokens = (text: string): string[] => text.normalize("NFC").toLowerCase().match(TOKEN) ?? [];
const N = 4;

export function labelPage(page: Case, blocks: readonly TextBlock[]): Labels {
  if (page.blocks !== undefined) return labelByRoles(page.blocks, blocks);
  if (page.gold.paragraphs !== undefined) return labelByLines(page.gold.paragraphs, blocks);
  if (page.suite === "wcxb-dev" && page.gold.text !== undefined) return newsConvention(labelByLines(page.gold.text.split(/\n+/), blocks), blocks);
  return labelBySnippets(page.gold.with ?? [], page.gold.without ?? [], blocks);
}

/** Blocks whose four-word runs stand in the gold text are body; of blocks that repeat, the one among other body blocks. */
function labelByLines(lines: readonly string[], blocks: readonly TextBlock[]): Labels {
  const gold = new Set<string>();
  const whole = new Map<string, number>();
  const all = lines.flatMap(tokens);
  for (let i = 0; i + N <= all.length; i++) gold.add(all.slice(i, i + N).join(" "));
  for (const line of lines) {
    const key = tokens(line).join(" ");
    whole.set(key, (whole.get(key) ?? 0) + 1);
  }
  const body = new Float32Array(blocks.length);
  const weight = new Float32Array(blocks.length).fill(1);
  const words = blocks.map((block) => tokens(block.text));
  words.forEach((own, i) => {
    const share = own.length < N ? Number(own.length > 0 && whole.has(own.join(" "))) : shareOfRuns(own, gold);
    body[i] = share >= 0.6 ? 1 : 0;
    if (share > 0.25 && share < 0.75) weight[i] = 0.3;
  });
  const mass = words.map((own, i) => (body[i] === 1 && own.length >= 8 ? Math.min(own.length, 60) : 0));
  const around = (i: number): number => {
    let sum = 0;
    for (let k = Math.max(0, i - 6); k <= Math.min(blocks.length - 1, i + 6); k++) if (k !== i) sum += mass[k] ?? 0;
    return sum;
  };
  keepBestCopies(words, body, whole, around);
  words.forEach((own, i) => {
    if (body[i] === 1 && own.length < 8 && around(i) === 0 && mass.some((x) => x > 0)) body[i] = 0;
  });
  return { body, weight, roles: blocks.map(() => null) };
}

/** The share of a block's four-word runs that stand in the gold text. */
function shareOfRuns(own: readonly string[], gold: ReadonlySet<string>): number {
  let hits = 0;
  for (let k = 0; k + N <= own.length; k++) if (gold.has(own.slice(k, k + N).join(" "))) hits++;
  return hits / (own.length - N + 1);
}

/** WCXB's golds take in some captions, summaries and author boxes; where its word is not ours, its word does not count. */
const NOT_OURS = /caption|credit|byline|author|standfirst|excerpt|\bdek\b|subtitle|sub-?title|lead-?text|summary/i;

function newsConvention(labels: Labels, blocks: readonly TextBlock[]): Labels {
  const weight = labels.weight.map((value, i) => {
    const block = blocks[i] as TextBlock;
    if (labels.body[i] !== 1) return value;
    for (let at: TextBlock["element"] | null = block.element, level = 0; at !== null && level < 3; at = at.parent, level++) {
      if (at.tag === "figcaption" || at.tag === "figure" || at.classes.some((name) => NOT_OURS.test(name))) return 0;
    }
    return value;
  });
  return { ...labels, weight };
}

function keepBestCopies(words: readonly string[][], body: Float32Array, whole: ReadonlyMap<string, number>, around: (i: number) => number): void {
  const copies = new Map<string, number[]>();
  words.forEach((own, i) => {
    if (body[i] === 1) copies.set(own.join(" "), [...(copies.get(own.join(" ")) ?? []), i]);
  });
  for (const [key, places] of copies) {
    const allowed = Math.max(1, whole.get(key) ?? 1);
    if (places.length <= allowed) continue;
    const ranked = [...places].sort((a, b) => around(b) - around(a));
    for (const i of ranked.slice(allowed)) body[i] = 0;
  }
}

/** Gold blocks and ours are cuts of one stream of characters; a block's role is that of most of its characters. */
function labelByRoles(gold: NonNullable<Case["blocks"]>, blocks: readonly TextBlock[]): Labels {
  const bare = (text: string): string => text.replace(/\s+/g, "");
  const roleAt: string[] = [];
  let stream = "";
  for (const block of gold) {
    const text = bare(block.text);
    stream += text;
    for (let i = 0; i < text.length; i++) roleAt.push(block.role);
  }
  let from = 0;
  const roles = blocks.map((block) => {
    const text = bare(block.text);
    const at = stream.startsWith(text, from) ? from : stream.indexOf(text, from);
    if (at === -1 || at > from + 4000) return null;
    from = at + text.length;
    return majority(roleAt.slice(at, from));
  });
  return {
    body: Float32Array.from(roles, (role) => (role === "body" ? 1 : 0)),
    weight: Float32Array.from(roles, (role) => (role === null ? 0 : 1)),
    roles,
  };
}

function majority(roles: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Only the blocks that a snippet stands in are known. */
function labelBySnippets(inside: readonly string[], outside: readonly string[], blocks: readonly TextBlock[]): Labels {
  const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();
  const body = new Float32Array(blocks.length);
  const weight = new Float32Array(blocks.length);
  blocks.forEach((block, i) => {
    if (inside.some((snippet) => block.text.includes(collapse(snippet)))) {
      body[i] = 1;
      weight[i] = 1;
    } else if (outside.some((snippet) => block.text.includes(collapse(snippet)))) weight[i] = 1;
  });
  // A snippet that stands in several blocks tells nothing about each of them.
  return { body, weight, roles: blocks.map(() => null) };
}
