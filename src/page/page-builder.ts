import { ArticleError } from "../errors.js";
import type { ResolvedLimits } from "../options.js";
import { BlockBuilder } from "./block-builder.js";
import { BLOCK_LEVEL, HEAD_CONTENT, SILENT } from "./elements.js";
import type { Script, TextBlock } from "./page.js";
import type { PageElement, PageNode, PageText } from "./tree.js";

const NOTHING: readonly never[] = [];
const SPACE = /\s+/;

/** What the builder writes and everybody else reads as a {@link PageElement}. */
export class ElementNode implements PageElement {
  readonly kind = "element";
  readonly attributes: string[] = [];
  readonly children: PageNode[] = [];
  end: number;
  #classes: readonly string[] | null = null;

  constructor(
    readonly tag: string,
    readonly parent: ElementNode | null,
    readonly order: number,
    readonly depth: number,
    /** Whether text in it counts as text of the page. */
    readonly silent: boolean,
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
export class PageBuilder {
  readonly #limits: ResolvedLimits;
  readonly #elements: ElementNode[] = [];
  readonly #byTag = new Map<string, ElementNode[]>();
  readonly #scripts: { element: ElementNode; text: string }[] = [];
  readonly #blocks = new BlockBuilder();
  readonly #root = new ElementNode("#root", null, 0, 0, false);
  #current: ElementNode = this.#root;
  #lastText: TextNode | null = null;
  /** Whether the source has opened a head and neither closed it nor begun the body, whatever ended it for us. */
  #inSourceHead = false;
  #nodes = 1;

  constructor(limits: ResolvedLimits) {
    this.#limits = limits;
  }

  open(tag: string): void {
    if (this.#current.tag === "head" && !HEAD_CONTENT.has(tag)) this.#pop();
    if (tag === "a") this.#closeOpenLink();
    else if (tag === "head" || tag === "body") this.#inSourceHead = tag === "head";
    const parent = this.#current;
    if (parent.depth >= this.#limits.maxDepth) throw tooDeep(this.#limits.maxDepth);
    const element = new ElementNode(
      tag,
      parent,
      this.#next(),
      parent.depth + 1,
      parent.silent || SILENT.has(tag) || (tag === "title" && this.#isHeadOf(parent)),
    );
    parent.children.push(element);
    this.#elements.push(element);
    const same = this.#byTag.get(tag);
    if (same === undefined) this.#byTag.set(tag, [element]);
    else same.push(element);
    this.#current = element;
    this.#lastText = null;
    if (tag === "script") this.#scripts.push({ element, text: "" });
    if (!element.silent) this.#blocks.open(element, BLOCK_LEVEL.has(tag));
  }

  attribute(name: string, value: string): void {
    this.#current.attributes.push(name.toLowerCase(), value);
  }

  text(data: string): void {
    if (data === "") return;
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
    parent.children.push(text);
    this.#lastText = text;
    if (!parent.silent) this.#blocks.text(text);
  }

  close(tag: string): void {
    if (tag === "head") this.#inSourceHead = false;
    if (this.#current.tag === tag) {
      this.#pop();
      return;
    }
    let at: ElementNode | null = this.#current;
    while (at !== null && at.tag !== tag) at = at.parent;
    if (at === null || at === this.#root) return;
    while (this.#current !== at) this.#pop();
    this.#pop();
  }

  finish(): BuiltPage {
    while (this.#current !== this.#root) this.#pop();
    this.#root.end = this.#nodes - 1;
    return {
      root: this.#root,
      elements: this.#elements,
      byTag: this.#byTag,
      blocks: this.#blocks.finish(),
      scripts: this.#scripts.map(({ element, text }) => toScript(element, text)),
    };
  }

  #pop(): void {
    const element = this.#current;
    element.end = this.#nodes - 1;
    if (!element.silent) this.#blocks.close(element, BLOCK_LEVEL.has(element.tag));
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
