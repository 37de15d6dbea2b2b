import type { PageElement } from "./tree.js";

const SANE_ID = /^[a-z][a-z0-9_-]{1,40}$/i;
/** Names with long numbers are made for one page, or one visit. */
const GENERATED = /\d{4}/;
const SANE_TAG = /^[a-z][a-z0-9-]*$/;

/** Short CSS selectors for the elements of one page. What is counted once is remembered, so that many questions stay linear in the page. */
export class Selectors {
  readonly #ids = new Map<string, number>();
  readonly #steps = new Map<PageElement, string>();

  /** @param elements - All elements of the page, in document order. */
  constructor(elements: readonly PageElement[]) {
    for (const element of elements) {
      const { id } = element;
      if (id !== null) this.#ids.set(id, (this.#ids.get(id) ?? 0) + 1);
    }
  }

  /** A selector that matches this element alone: from the nearest unique, lasting id down, else from the page's top. */
  of(element: PageElement): string {
    const steps: string[] = [];
    for (let at: PageElement | null = element; at !== null && at.tag !== "#root"; at = at.parent) {
      if (this.#isAnchor(at)) {
        steps.push(`#${at.id}`);
        break;
      }
      steps.push(this.#step(at));
    }
    return steps.length === 0 ? ":root" : steps.reverse().join(" > ");
  }

  #isAnchor({ id }: PageElement): boolean {
    return id !== null && SANE_ID.test(id) && !GENERATED.test(id) && this.#ids.get(id) === 1;
  }

  #step(element: PageElement): string {
    const known = this.#steps.get(element);
    if (known !== undefined) return known;
    this.#countChildren(element.parent);
    return this.#steps.get(element) ?? element.tag;
  }

  #countChildren(parent: PageElement | null): void {
    const siblings = (parent?.children ?? []).filter((child) => child.kind === "element");
    const totals = new Map<string, number>();
    for (const { tag } of siblings) totals.set(tag, (totals.get(tag) ?? 0) + 1);
    const seen = new Map<string, number>();
    siblings.forEach((sibling, i) => {
      const { tag } = sibling;
      const place = (seen.get(tag) ?? 0) + 1;
      seen.set(tag, place);
      this.#steps.set(sibling, !SANE_TAG.test(tag) ? `*:nth-child(${i + 1})` : totals.get(tag) === 1 ? tag : `${tag}:nth-of-type(${place})`);
    });
  }
}

/** A short selector that finds one element again. For many of one page, ask one {@link Selectors}. */
export function selectorOf(element: PageElement): string {
  return new Selectors(allAround(element)).of(element);
}

/** Every element of the tree that an element stands in. */
function allAround(element: PageElement): readonly PageElement[] {
  let root = element;
  while (root.parent !== null) root = root.parent;
  const all: PageElement[] = [];
  const open: PageElement[] = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    all.push(at);
    for (const child of at.children) if (child.kind === "element") open.push(child);
  }
  return all;
}
