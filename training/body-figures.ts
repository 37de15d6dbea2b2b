/** How right bodies are: each suite by the measure that its gold allows. */
import { bagF1, harmonic, lines, mean, scriptOf, shingleF1, shingleMatch, shingleScores, words } from "../corpus/metrics.js";
import type { Case } from "../corpus/read-corpus.js";
import type { Judged } from "./role-figures.js";
import { RoleFigures } from "./role-figures.js";

/** One page's body as it was read. */
export interface ReadBody {
  readonly one: Case;
  readonly text: string;
  /** Of a labelled page every block, as body or as something else. */
  readonly blocks: readonly Judged[];
}

/** A measure's name and its value, by suite. */
export type SuiteFigures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A body that is wrong in more of its shingles is a wrong page. */
const WRONG_BELOW = 0.8;

const MEASURES: Readonly<Record<string, (pages: readonly ReadBody[]) => Readonly<Record<string, number>>>> = {
  fundus: (pages) => ({
    paragraphF1: mean(pages.map(({ one, text }) => bagF1(paragraphs((one.gold.paragraphs ?? []).join("\n")), paragraphs(text)).f1)),
    shingleF1: shingleScores(pages.map(({ one, text }) => shingleMatch(spaced(one.gold.text ?? ""), spaced(text)))).f1,
    wrongPages: mean(pages.map(({ one, text }) => (shingleF1(spaced(one.gold.text ?? ""), spaced(text)) < WRONG_BELOW ? 1 : 0))),
  }),
  "wcxb-dev": (pages) => ({ wordF1: mean(pages.map(({ one, text }) => bagF1(words((one.gold.text ?? "").toLowerCase()), words(text.toLowerCase())).f1)) }),
  trafilatura: (pages) => ({ snippetF1: snippetF1(pages) }),
  roles: (pages) => {
    const figures = new RoleFigures();
    for (const { blocks } of pages) figures.add(blocks);
    return { bodyF1: figures.row()["body"] ?? Number.NaN };
  },
};

/** The suites whose golds tell how right a body is. */
export const MEASURED_SUITES: readonly string[] = Object.keys(MEASURES);

/** The figures of some suites' pages. */
export function bodyFigures(pages: Readonly<Record<string, readonly ReadBody[]>>): SuiteFigures {
  return Object.fromEntries(Object.entries(pages).map(([suite, own]) => [suite, { pages: own.length, ...MEASURES[suite]?.(own) }]));
}

/** The same for the pages of one suite in each script. */
export function figuresByScript(suite: string, pages: readonly ReadBody[]): SuiteFigures {
  const groups = new Map<string, ReadBody[]>();
  for (const page of pages) {
    const script = scriptOf(page.one.gold.text ?? "");
    groups.set(script, [...(groups.get(script) ?? []), page]);
  }
  return Object.fromEntries([...groups].map(([script, own]) => [script, { pages: own.length, ...MEASURES[suite]?.(own) }]));
}

/** Paragraphs, with the quotation marks and invisible characters that golds write differently made one. */
function paragraphs(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
  return lines(plain);
}

const CHARACTER_SCRIPTS = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]\p{M}*)/gu;

/** Text in which the characters of scripts without spaces are words of their own, so that four of them make a shingle. */
function spaced(text: string): string {
  return text.normalize("NFC").replace(CHARACTER_SCRIPTS, " $1 ");
}

/** Over all pages: snippets that must stand in the body, and those that must not. */
function snippetF1(pages: readonly ReadBody[]): number {
  let [found, wanted, wrong] = [0, 0, 0];
  for (const { one, text } of pages) {
    const body = collapsed(text);
    const count = (snippets: readonly string[] = []): number => snippets.filter((snippet) => body.includes(collapsed(snippet))).length;
    found += count(one.gold.with);
    wanted += one.gold.with?.length ?? 0;
    wrong += count(one.gold.without);
  }
  return harmonic(found / Math.max(1, found + wrong), found / Math.max(1, wanted));
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
