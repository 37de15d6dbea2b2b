import { ArticleError } from "../contract/errors.js";
import type { ResolvedLimits } from "../contract/reading.js";
import { BlockBuilder } from "./block-builder.js";
import { BLOCK_LEVEL, SILENT } from "./elements.js";
import type { MarkupSink } from "./markup-reader.js";
import type { Script, TextBlock } from "./page.js";
import type { Tag } from "./tags.js";
import { Tags } from "./tags.js";
import type { PageElement, PageNode, PageText } from "./tree.js";

const NOTHING: readonly never[] = [];
const SPACE = /\s+/;

/** What the builder writes and everybody else reads as a {@link PageElement}. */
export class ElementNode implements PageElement {
  readonly kind = "element";
  attributes: readonly string[] = NOTHING;
  children: readonly PageNode[] = NOTHING;
  end: number;
  #classes: readonly string[] | null = null;

  constructor(
    readonly tag: string,
    readonly parent: ElementNode | null,
    readonly order: number,
    readonly depth: number,
    /** Whether text in it counts as text of the page. */
    readonly silent: boolean,
    /** Whether it begins and ends a block of text. */
    readonly isBlockLevel: boolean,
  ) {
    this.end = order;
  }

  get id(): string | null {
    return this.#value("id");
  }

  get classes(): readonly string[] {
    this.#classes ??= splitClasses(this.#value("class"));
    return this.#classes;
  }

  #value(name: string): string | null {
    const at = this.attributes.indexOf(name);
    // Values stand at odd places: a hit there is a value that looks like a name.
    if (at === -1) return null;
    if (at % 2 === 0) return this.attributes[at + 1] as string;
    for (let i = at + 1; i < this.attributes.length; i += 2) {
      if (this.attributes[i] === name) return this.attributes[i + 1] as string;
    }
    return null;
  }
}

function splitClasses(value: string | null): readonly string[] {
  if (value === null) return NOTHING;
  const trimmed = value.trim();
  return trimmed === "" ? NOTHING : trimmed.split(SPACE);
}

/** Things that come one by one, for lists nested in each other: each list is made when it is complete, and is no longer than it must be. */
class Stack<T> {
  readonly #things: T[] = [];
  readonly #begins: number[] = [];
  #from = 0;
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === this.#from;
  }

  push(thing: T): void {
    this.#things[this.#length++] = thing;
  }

  /** What is pushed from here on is of a list inside. */
  begin(): void {
    this.#begins.push(this.#from);
    this.#from = this.#length;
  }

  /** What is pushed from here on is of the list around again. */
  end(): void {
    this.#from = this.#begins.pop() ?? 0;
  }

  /** The innermost list. */
  take(): readonly T[] {
    if (this.#length === this.#from) return NOTHING;
    const list = this.#things.slice(this.#from, this.#length);
    this.#length = this.#from;
    return list;
  }
}

class TextNode implements PageText {
  readonly kind = "text";
  constructor(
    public data: string,
    readonly parent: ElementNode,
    readonly order: number,
  ) {}
}

/** What the builder hands over when the page has ended. */
export interface BuiltPage {
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
  readonly byTag: ReadonlyMap<string, readonly PageElement[]>;
  readonly blocks: readonly TextBlock[];
  readonly scripts: readonly Script[];
}

/**
 * Builds tree, element lists, text blocks and script list in one pass over a page's events, whether they come from a
 * tokenizer or from a walk over somebody's document. The quirks of both are levelled here: a head ends where something
 * stands that no head may hold, a link never stands in a link, and end tags that match nothing are ignored.
 */
export class PageBuilder implements MarkupSink<Tag<ElementNode>> {
  readonly #limits: ResolvedLimits;
  readonly #elements: ElementNode[] = [];
  readonly #tags = new Tags<ElementNode>();
  readonly #scripts: { element: ElementNode; text: string }[] = [];
  readonly #blocks = new BlockBuilder();
  readonly #root = new ElementNode("#root", null, 0, 0, false, true);
  readonly #nodesInside = new Stack<PageNode>();
  readonly #attributes = new Stack<string>();
  readonly #names = new Map<string, string>();
  #current: ElementNode = this.#root;
  #lastText: TextNode | null = null;
  /** Whether the source has opened a head and neither closed it nor begun the body, whatever ended it for us. */
  #inSourceHead = false;
  #nodes = 1;

  constructor(limits: ResolvedLimits) {
    this.#limits = limits;
  }

  /** The tag of a name, as {@link open} and {@link close} want it. */
  tag(name: string): Tag<ElementNode> {
    return this.#tags.of(name);
  }

  open(tag: Tag<ElementNode>): void {
    this.#takeAttributes();
    const { name } = tag;
    if (this.#current.tag === "head" && !tag.inHead) this.#pop();
    if (name === "a") this.#closeOpenLink();
    else if (name === "head" || name === "body") this.#inSourceHead = name === "head";
    const parent = this.#current;
    if (parent.depth >= this.#limits.maxDepth) throw tooDeep(this.#limits.maxDepth);
    const silent = parent.silent || tag.isSilent || (name === "title" && this.#isHeadOf(parent));
    const element = new ElementNode(name, parent, this.#next(), parent.depth + 1, silent, tag.isBlockLevel);
    this.#nodesInside.push(element);
    this.#nodesInside.begin();
    this.#elements.push(element);
    this.#tags.push(tag, element);
    this.#current = element;
    this.#lastText = null;
    if (name === "script") this.#scripts.push({ element, text: "" });
    if (!silent) this.#blocks.open(element, tag.isBlockLevel);
  }

  attribute(name: string, value: string): void {
    // One string for each name, so that comparing takes no reading.
    let known = this.#names.get(name);
    if (known === undefined) {
      known = name.toLowerCase();
      this.#names.set(name, known);
    }
    this.#attributes.push(known);
    this.#attributes.push(value);
  }

  text(data: string): void {
    if (data === "") return;
    this.#takeAttributes();
    if (this.#current.tag === "script") {
      const script = this.#scripts[this.#scripts.length - 1];
      if (script !== undefined) script.text += data;
      return;
    }
    if (this.#current.tag === "style") return;
    if (this.#current.tag === "head" && data.trim() !== "") this.#pop();
    if (this.#lastText !== null) {
      this.#lastText.data += data;
      return;
    }
    const parent = this.#current;
    const text = new TextNode(data, parent, this.#next());
    this.#nodesInside.push(text);
    this.#lastText = text;
    if (!parent.silent) this.#blocks.text(text);
  }

  close({ name }: Tag): void {
    this.#takeAttributes();
    if (name === "head") this.#inSourceHead = false;
    if (this.#current.tag === name) {
      this.#pop();
      return;
    }
    let at: ElementNode | null = this.#current;
    while (at !== null && at.tag !== name) at = at.parent;
    if (at === null || at === this.#root) return;
    while (this.#current !== at) this.#pop();
    this.#pop();
  }

  finish(): BuiltPage {
    this.#takeAttributes();
    while (this.#current !== this.#root) this.#pop();
    this.#root.children = this.#nodesInside.take();
    this.#root.end = this.#nodes - 1;
    return {
      root: this.#root,
      elements: this.#elements,
      byTag: this.#tags.byTag,
      blocks: this.#blocks.finish(),
      scripts: this.#scripts.map(({ element, text }) => toScript(element, text)),
    };
  }

  /** Gives the open tag its attributes, once all are read. */
  #takeAttributes(): void {
    if (!this.#attributes.isEmpty) this.#current.attributes = this.#attributes.take();
  }

  #pop(): void {
    const element = this.#current;
    element.end = this.#nodes - 1;
    element.children = this.#nodesInside.take();
    this.#nodesInside.end();
    if (!element.silent) this.#blocks.close(element, element.isBlockLevel);
    this.#current = element.parent ?? this.#root;
    this.#lastText = null;
  }

  /** Whether the source's head is open here, or would be if nothing had ended it for us. */
  #isHeadOf({ tag }: ElementNode): boolean {
    return this.#inSourceHead && (tag === "head" || tag === "html" || tag === "#root");
  }

  /** Ends the link that is open around this place, unless something stands between that links cannot reach across. */
  #closeOpenLink(): void {
    let at = this.#current;
    while (at.parent !== null && at.tag !== "a" && !BLOCK_LEVEL.has(at.tag) && !SILENT.has(at.tag)) at = at.parent;
    if (at.tag !== "a") return;
    while (this.#current !== at) this.#pop();
    this.#pop();
  }

  #next(): number {
    if (this.#nodes >= this.#limits.maxNodes) {
      throw new ArticleError("too-large", `The page has more than ${this.#limits.maxNodes} nodes (limits.maxNodes).`);
    }
    return this.#nodes++;
  }
}

function tooDeep(maxDepth: number): ArticleError {
  return new ArticleError("too-deep", `The page nests elements deeper than ${maxDepth} (limits.maxDepth).`);
}

function toScript(element: ElementNode, text: string): Script {
  const at = element.attributes.indexOf("type");
  const type = at === -1 ? "" : (element.attributes[at + 1] ?? "");
  return { element, type: (type.split(";")[0] ?? "").trim().toLowerCase(), id: element.id, text };
}
