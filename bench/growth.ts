import { createParser } from "../src/index.js";
import { BARE, READERS } from "./readers.js";

const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000, 20_000_000];
/** Each size is read for about so long, in characters. */
const CHARACTERS = 20_000_000;
const LIMITS = { maxBytes: 2 ** 26, maxNodes: 10_000_000 };

/** Prints how much processor time pages of growing size take, and the exponent of the power of the size that the times follow: 1 is linear. */
export function measureGrowth(): void {
  const parser = createParser({ limits: LIMITS });
  const readers = {
    standfirst: (html: string) => parser.safeParseArticle(html),
    [BARE]: (html: string) => READERS[BARE]?.({ html, url: null }),
  };
  console.log("| size | standfirst, ms | linkedom's bare parse, ms | ratio |\n|---|---|---|---|");
  const points = SIZES.map((size) => {
    const html = pageOf(size);
    const [own, bare] = Object.values(readers).map((read) => best(() => read(html), Math.max(2, Math.min(100, CHARACTERS / size)))) as [number, number];
    console.log(`| ${size / 1000} KB | ${own.toFixed(1)} | ${bare.toFixed(1)} | ${(own / bare).toFixed(2)} |`);
    return { size, own, bare };
  });
  console.log(
    `\nexponent: standfirst ${exponent(points.map(({ size, own }) => [size, own])).toFixed(2)}, ${BARE} ${exponent(points.map(({ size, bare }) => [size, bare])).toFixed(2)}`,
  );
}

/** A page of about so many characters, built as news pages are: a third script, a navigation, an article, teasers and comments. */
function pageOf(size: number): string {
  const parts = [
    '<!doctype html><html lang="en"><head><title>The bridge | Example Times</title><meta property="og:type" content="article"></head><body><h1>The bridge</h1><article>',
  ];
  for (let length = 0, i = 0; length < size; i++) {
    const part = unit(i);
    length += part.length;
    parts.push(part);
  }
  return `${parts.join("")}</article></body></html>`;
}

function unit(i: number): string {
  return (
    `<p class="story__text">The council met on day ${i}, heard both sides of the river, and voted late at night to build the <a href="/bridge-${i}">bridge</a> after all. ` +
    "It will cost three million, the mayor said, and nobody disagreed with her for once.</p>" +
    `<script>window.slots = window.slots || []; window.slots.push({ id: ${i}, size: [300, 250], path: "/1234/example/story" });</script>` +
    `<div class="teaser"><a href="/story-${i}" class="teaser__link"><img src="/thumb-${i}.jpg" alt=""><span class="teaser__title">Another story of the day</span></a></div>`
  );
}

function best(run: () => unknown, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Slope of the least-squares line through the logarithms. */
function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const products = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return products / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
