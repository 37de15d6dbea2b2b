/** One element of the page. Names of tags and attributes are lower-case, whatever the markup says. */
export interface PageElement {
  readonly kind: "element";
  readonly tag: string;
  /** Name, value, name, value …; of a repeated name the first counts. */
  readonly attributes: readonly string[];
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  /** Place in document order, over elements and texts. */
  readonly order: number;
  /** `order` of the last node inside; its own `order` where there is none. */
  readonly end: number;
  /** Elements above it. */
  readonly depth: number;
  /** Class names, in order. */
  readonly classes: readonly string[];
  readonly id: string | null;
}

/** One run of text. */
export interface PageText {
  readonly kind: "text";
  readonly data: string;
  readonly parent: PageElement;
  readonly order: number;
}

export type PageNode = PageElement | PageText;

/** The value of an attribute, `null` where the element has none. Names are lower-case. */
export function attribute(element: PageElement, name: string): string | null {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) {
    if (attributes[i] === name) return attributes[i + 1] as string;
  }
  return null;
}

/** Whether `inner` is `outer` or stands inside it. */
export function contains(outer: PageElement, inner: PageNode): boolean {
  return inner.order >= outer.order && inner.order <= outer.end;
}

/** The nearest element that satisfies a test, from the element itself upwards. */
export function closest(element: PageElement | null, test: (element: PageElement) => boolean): PageElement | null {
  let at = element;
  while (at !== null && !test(at)) at = at.parent;
  return at;
}

/** A `<div>` with these attributes (name, value, name, value …) that stands in no page: to ask what an element of such names is read as. */
export function loneElement(attributes: readonly string[]): PageElement {
  return { kind: "element", tag: "div", attributes, parent: null, children: [], order: 0, end: 0, depth: 0, classes: [], id: null };
}
