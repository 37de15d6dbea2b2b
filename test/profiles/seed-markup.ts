/**
 * The seed story's page in markups put together at random from a number: tags, class names, nesting, paragraphs in elements or between `<br>`, with metadata
 * or with none. The words and their order are always those of the page as a reader copies it.
 */

export const SEED_URL = "https://www.inkl.com/news/new-maliki-recording";

/** The page's words, read from a fixture in whose markup nothing is by chance. */
export interface SeedWords {
  readonly headline: string;
  readonly caption: string;
  readonly paragraphs: readonly string[];
}

/** One page; the same number gives the same page. */
export function seedPage(words: SeedWords, seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const name = (): string => pick(NAMES)(Math.floor(random() * 0xffffff).toString(36));
  const tag = pick(["div", "section", "td", "p"]);
  const line = (text: string): string => (tag === "td" ? `<table><tr><td>${text}</td></tr></table>` : `<${tag}${name()}>${text}</${tag}>`);
  const wrapped = (inner: string, depth: number): string => {
    const around = pick(["div", "section", "div", "main"]);
    return depth === 0 ? inner : `<${around}${name()}>\n${wrapped(inner, depth - 1)}\n</${around}>`;
  };
  const nested = (inner: string): string => wrapped(inner, Math.floor(random() * 4));
  const figure = pick([
    (img: string, text: string) => `<figure${name()}>${img}<figcaption>${text}</figcaption></figure>`,
    (img: string, text: string) => `<div${name()}><div>${img}</div><div class="caption">${text}</div></div>`,
  ]);
  const paragraphs = pick([
    (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n"),
    (texts: readonly string[]) => texts.map((text) => `<div${name()}>${text}</div>`).join("\n"),
    (texts: readonly string[]) => texts.join("<br><br>\n"),
    (texts: readonly string[]) => texts.map((text) => `<p><span>${text}</span></p>`).join(""),
  ]);
  const hasMetadata = random() < 0.5;
  const heading = pick(["h1", "h2", "div"]);
  const link = (text: string): string => `<a href="/go/${Math.floor(random() * 999)}">${text}</a>`;
  const picture = `<img src="https://images.inkl.com/asharq/${seed}/najaf.jpg" width="1200" height="675" alt="">`;
  const top = ["Get all your news in one place.", "100’s of premium titles.", "One app.", link("Start reading")].map(line).join("");
  const head = [
    line("Asharq Al-Awsat"),
    line("Asharq Al-Awsat"),
    line(pick(['<a href="/sections/world">World</a>', "World"])),
    line("Baghdad - Asharq Al-Awsat"),
  ].join("\n");
  const title = `<${heading}${name()}>${words.headline}</${heading}>`;
  const story = nested(`${head}\n${title}\n${figure(picture, `${words.caption} (Reuters)`)}\n${nested(paragraphs(words.paragraphs))}`);
  const gate = ["Sign up to read this article", "Read news from 100’s of titles, curated specifically for you.", `Already a member? ${link("Sign in here")}`];
  const rest = [
    "Related Stories",
    "Top stories on inkl right now",
    "One subscription that gives you access to news from hundreds of sites",
    `Already a member? ${link("Sign in here")}`,
    "Our Picks",
    link("Fourteen days free"),
    link("Download the app"),
    "One app. One membership.",
    "100+ trusted global sources.",
  ];
  const metadata = hasMetadata
    ? `<html lang="en"><head><title>${words.headline} | inkl</title><meta property="og:title" content="${words.headline}"><meta property="og:site_name" content="inkl"></head>`
    : "<html><head></head>";
  return `<!doctype html>${metadata}<body>${nested(nested(top) + story + nested(gate.map(line).join("")) + nested(rest.map(line).join("\n")))}</body></html>`;
}

/** How sites name the classes of their elements: not at all, by what they hold, by a hash. */
const CLASSES: readonly ((hash: string) => string)[] = [() => "", (hash) => ` class="css-${hash}"`, (hash) => ` class="Block_x__${hash}"`];
const NAMES: readonly ((hash: string) => string)[] = [...CLASSES, (hash) => ` id="n${hash}"`];

/** A small generator of numbers between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
