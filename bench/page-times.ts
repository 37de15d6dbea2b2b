import { performance } from "node:perf_hooks";
import { parseHTML } from "linkedom";
import { optionsFor } from "../corpus/prediction.js";
import type { CorpusPage } from "../corpus/read-pages.js";
import type { Parser } from "../src/index.js";

/** From this ratio on a page is timed again: a pause of the machine is not the page's own time. */
const SUSPECT = 8;
/** How many times such a page is timed again; the best time counts. */
const TRIES = 2;

interface PageTime {
  readonly ours: number;
  readonly bare: number;
}

/** Times pages against linkedom's bare parse of the same markup. */
export class PageTimes {
  readonly #parser: Parser;
  #isWarm = false;
  #ours = 0;
  #bare = 0;
  #worst = { ratio: 0, page: "" };

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  add(page: CorpusPage): void {
    // Tables are made and code is compiled at the first page: that is no page's own time.
    if (!this.#isWarm) this.#time(page);
    this.#isWarm = true;
    const time = this.#time(page);
    this.#ours += time.ours;
    this.#bare += time.bare;
    const first = time.ours / time.bare;
    const ratio = first > SUSPECT ? Math.min(first, ...Array.from({ length: TRIES }, () => this.#ratio(page))) : first;
    if (ratio > this.#worst.ratio) this.#worst = { ratio, page: `${page.one.suite} ${page.one.id}` };
  }

  toString(): string {
    const { ratio, page } = this.#worst;
    return `${(this.#ours / 1000).toFixed(1)} s; ${(this.#ours / this.#bare).toFixed(2)} × linkedom's bare parse, at most ${ratio.toFixed(1)} × on a page (${page})`;
  }

  #ratio(page: CorpusPage): number {
    const { ours, bare } = this.#time(page);
    return ours / bare;
  }

  #time({ one, html }: CorpusPage): PageTime {
    const start = performance.now();
    parseHTML(html);
    const between = performance.now();
    this.#parser.safeParseArticle(html, optionsFor(one));
    return { bare: between - start, ours: performance.now() - between };
  }
}
