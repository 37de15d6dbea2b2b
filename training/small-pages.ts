/**
 * Small pages made of large ones: most of what stands around the article taken away, the article cut after some paragraphs, names
 * of elements taken away on some. People also read pages that are nothing like a large publisher's: a template of a few lines, a
 * page saved by a reader, a newsletter's. A model that has seen large pages only takes their size and their names for granted.
 */
import type { Page, TextBlock } from "../src/page/page.js";
import { blockRange } from "../src/page/page.js";
import type { PageElement, PageNode } from "../src/page/tree.js";

/** A page's markup again, made smaller; the same seed makes the same page. `body` holds 1 for every block of the article. */
export function smallPage(page: Page, body: Float32Array, headline: TextBlock | null, seed: number): string {
  const random = randomFrom(seed);
  const drop = new Set<PageElement>();
  const before = new Uint32Array(body.length + 1);
  for (let i = 0; i < body.length; i++) before[i + 1] = (before[i] as number) + (body[i] === 1 || i === headline?.index ? 1 : 0);
  dropAround(page, before, 0.35 + 0.6 * random(), random, drop);
  dropParagraphs(page, body, before, 2 + Math.floor(random() * 11), drop);
  const naming = random();
  const keepsData = random() < 0.6;
  const scripts = new Map(page.scripts.map((script) => [script.element, script.text]));
  return write(page.root, {
    isDropped: (element) => drop.has(element) || (element.tag === "script" && !keepsData),
    isNamed: () => (naming < 0.35 ? false : naming < 0.65 ? random() < 0.5 : true),
    scriptOf: (element) => scripts.get(element) ?? "",
  });
}

/** Largest elements with text and nothing of the article: each goes with the given probability, of lists that stay only the first entries stay. */
function dropAround(page: Page, before: Uint32Array, share: number, random: () => number, drop: Set<PageElement>): void {
  const most = 2 + Math.floor(random() * 5);
  for (const element of page.elements) {
    if (element.parent !== null && drop.has(element.parent)) {
      drop.add(element);
      continue;
    }
    const [from, to] = blockRange(page, element);
    if (from === to || before[to] !== before[from]) continue;
    const holdsArticle = element.parent !== null && contained(page, before, element.parent) > 0;
    if (holdsArticle && random() < share) drop.add(element);
    else if (element.tag === "li" && placeAmong(element) >= most) drop.add(element);
  }
}

function contained(page: Page, before: Uint32Array, element: PageElement): number {
  const [from, to] = blockRange(page, element);
  return (before[to] as number) - (before[from] as number);
}

function placeAmong(element: PageElement): number {
  return element.parent?.children.filter((child) => child.kind === "element").indexOf(element) ?? 0;
}

function dropParagraphs(page: Page, body: Float32Array, before: Uint32Array, keep: number, drop: Set<PageElement>): void {
  let seen = 0;
  page.blocks.forEach((block, i) => {
    if (body[i] !== 1 || ++seen <= keep) return;
    const [from, to] = blockRange(page, block.element);
    if (to - from === 1 && before[to] === (before[from] as number) + 1) drop.add(block.element);
  });
}

interface Writing {
  isDropped(element: PageElement): boolean;
  isNamed(element: PageElement): boolean;
  scriptOf(element: PageElement): string;
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const NAMES = /^(?:class|id|role|itemprop|itemtype|itemscope|data-.*|aria-.*)$/;
const RAW = new Set(["script", "style"]);

function write(root: PageElement, writing: Writing): string {
  const out: string[] = ["<!doctype html>"];
  const stack: (PageNode | string)[] = [...root.children].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") out.push(next);
    else if (next.kind === "text") out.push(escaped(next.data));
    else if (!writing.isDropped(next)) {
      out.push(openTag(next, writing.isNamed(next)));
      if (VOID.has(next.tag)) continue;
      if (RAW.has(next.tag)) {
        out.push(`${writing.scriptOf(next)}</${next.tag}>`);
        continue;
      }
      stack.push(`</${next.tag}>`, ...[...next.children].reverse());
    }
  }
  return out.join("");
}

function openTag(element: PageElement, isNamed: boolean): string {
  let text = `<${element.tag}`;
  for (let i = 0; i < element.attributes.length; i += 2) {
    const name = element.attributes[i] as string;
    if ((!isNamed && NAMES.test(name)) || /[\s"'<>/=]/.test(name)) continue;
    text += ` ${name}="${escaped(element.attributes[i + 1] as string)}"`;
  }
  return `${text}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** Mulberry32: small, seeded, good enough to deal pages out. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
