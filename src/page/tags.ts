import { BLOCK_LEVEL, HEAD_CONTENT, SILENT } from "./elements.js";
import type { PageElement } from "./tree.js";

/** All that is known of one tag on one page: found once for every start and end tag, then nothing is looked up by name any more. */
export interface Tag<E extends PageElement = PageElement> {
  /** Lower-case. One string for all elements of the tag, so that comparing takes no reading. */
  readonly name: string;
  readonly isBlockLevel: boolean;
  readonly isSilent: boolean;
  /** Whether a head may hold it. */
  readonly inHead: boolean;
  /** Whether the markup gives it no end tag. */
  readonly isVoid: boolean;
  /** Whether `svg` or `math`, in which `/>` ends an element; `false` for what leads back out of them, `null` for all else. */
  readonly foreign: boolean | null;
  /** Tags that are open innermost and end where this one begins. */
  readonly ends: ReadonlySet<string> | null;
  /** Its elements so far, in document order. */
  readonly elements: E[];
}

/** The tags of one page, by the names they are written with. */
export class Tags<E extends PageElement = PageElement> {
  readonly #spellings = new Map<string, Tag<E>>();
  readonly #byTag = new Map<string, E[]>();

  /** The tag that a name stands for, however its letters are cased. */
  of(written: string): Tag<E> {
    return this.#spellings.get(written) ?? this.#add(written);
  }

  /** Elements by their tags, in the order that the tags first came up in; see `Page.byTag`. */
  get byTag(): ReadonlyMap<string, readonly E[]> {
    return this.#byTag;
  }

  /** Notes an element. */
  push(tag: Tag<E>, element: E): void {
    if (tag.elements.length === 0) this.#byTag.set(tag.name, tag.elements);
    tag.elements.push(element);
  }

  #add(written: string): Tag<E> {
    const name = written.toLowerCase();
    const tag = this.#spellings.get(name) ?? describe<E>(name);
    this.#spellings.set(name, tag);
    this.#spellings.set(written, tag);
    return tag;
  }
}

function describe<E extends PageElement>(name: string): Tag<E> {
  return {
    name,
    isBlockLevel: BLOCK_LEVEL.has(name),
    isSilent: SILENT.has(name),
    inHead: HEAD_CONTENT.has(name),
    isVoid: MARKUP_VOID.has(name),
    foreign: FOREIGN.has(name) ? true : INTEGRATION.has(name) ? false : null,
    ends: ENDS.get(name) ?? null,
    elements: [],
  };
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements without an end tag, as htmlparser2 has them: our own list and two that are history. */
const MARKUP_VOID = set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr");
const FOREIGN = set("math svg");
const INTEGRATION = set("mi mo mn ms mtext annotation-xml foreignobject desc title");

const FORM = set("input option optgroup select button datalist textarea");
const PARAGRAPH = set("p");
const TABLE_PART = set("thead tbody");
const TERM = set("dd dt");
const RUBY = set("rt rp");

/** Which innermost open elements a start tag ends, after htmlparser2's `openImpliesClose`. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["tr", set("tr th td")],
  ["th", set("th")],
  ["td", set("thead th td")],
  ["body", set("head link script")],
  ["li", set("li")],
  ["option", set("option")],
  ["optgroup", set("optgroup option")],
  ...every("select input output button datalist textarea", FORM),
  ...every("dd dt", TERM),
  ...every("rt rp", RUBY),
  ...every("tbody tfoot", TABLE_PART),
  ...every(
    "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul",
    PARAGRAPH,
  ),
]);

function every(names: string, ended: ReadonlySet<string>): [string, ReadonlySet<string>][] {
  return names.split(" ").map((name) => [name, ended]);
}
