/** What is measured on each suite. Every figure is between 0 and 1, and higher is better. */

import { calibration, ranking } from "./calibration.js";
import { imageFigures, pathOf, plainText, sameAuthors, sameDay, sameInstant, sameSummary, sameText, setF1, shareRight } from "./field-measures.js";
import { bagF1, harmonic, mean, shingleF1, shingleMatch, shingleScores, tokens, words } from "./metrics.js";
import type { Prediction } from "./prediction.js";
import type { Case } from "./read-corpus.js";
import { roleFigures } from "./role-measures.js";

/** One annotated page and what it was read as. */
export interface Measured {
  readonly one: Case;
  readonly read: Prediction;
}

/** How a text is cut into words. */
type Split = (text: string) => string[];

export type Figures = Readonly<Record<string, number>>;

/** Figures of one suite; one that no gold of the suite has a value for is left out. */
export function figuresOf(suite: string, pages: readonly Measured[]): Figures {
  const measure = MEASURES[suite];
  if (measure === undefined) throw new Error(`No measure is known for the suite "${suite}"; corpus/figures.ts lists them.`);
  return Object.fromEntries(Object.entries(measure(pages)).filter(([, value]) => !Number.isNaN(value)));
}

const MEASURES: Readonly<Record<string, (pages: readonly Measured[]) => Figures>> = {
  fundus: (pages) => ({
    ...shingleFigures(pages, tokens),
    wordF1: meanWordF1(pages, tokens),
    paragraphF1: mean(pages.map(({ one, read }) => bagF1(paragraphs(one.gold.paragraphs ?? []), paragraphs(read.text.split(/\n+/))).f1)),
    ...commonFields(pages),
    publishedInstant: publishedInstant(pages),
    standfirst: shareRight(
      pages.map(({ one, read }) => [read.standfirst, one.gold.summary?.join(" ")] as const),
      sameSummary,
    ),
    topics: topics(pages),
    leadImage: shareRight(
      pages.map(({ one, read }) => [read.leadImage, coverPaths(one)] as const),
      (url, paths) => paths.includes(pathOf(url ?? "")),
    ),
    ...imageFigures(pages.map(({ one, read }) => [read.images ?? [], one.gold.images ?? []] as const)),
    ...confidenceFigures(pages, tokens),
    articlesRead: articlesRead(pages),
  }),
  "wcxb-dev": (pages) => ({
    ...shingleFigures(pages, words),
    wordF1: meanWordF1(pages, lowerWords),
    ...commonFields(pages),
    wanted: mean(pages.map(({ one, read }) => shareFound(read.text, one.gold.with ?? []) ?? 1)),
    unwantedLeftOut: 1 - mean(pages.map(({ one, read }) => shareFound(read.text, one.gold.without ?? []) ?? 1)),
    ...confidenceFigures(pages, words),
    articlesRead: articlesRead(pages),
  }),
  trafilatura: (pages) => ({
    ...snippetFigures(pages),
    ...commonFields(pages),
    topics: topics(pages),
    articlesRead: articlesRead(pages),
  }),
  postlight: (pages) => ({
    ...commonFields(pages),
    publishedInstant: publishedInstant(pages),
    standfirst: shareRight(
      pages.map(({ one, read }) => [read.standfirst, one.gold.dek] as const),
      sameSummary,
    ),
    leadImage: shareRight(
      pages.map(({ one, read }) => [read.leadImage, one.gold.leadImage] as const),
      (url, gold) => pathOf(url ?? "") === pathOf(gold),
    ),
    bodyStart: shareRight(
      pages.map(({ one, read }) => [read.text, one.gold.start] as const),
      (text, start) => sameText(firstWords(text, START_WORDS), start),
    ),
    bodyHasStart: shareRight(
      pages.map(({ one, read }) => [read.text, one.gold.start] as const),
      (text, start) => plainText(text).includes(plainText(start)),
    ),
    articlesRead: articlesRead(pages),
  }),
  htmldate: dayFigures,
  "lists-dev": (pages) => ({
    listsRefused: mean(pages.map(({ read }) => (read.error === undefined ? 0 : 1))),
    listsDoubted: 1 - mean(pages.map(({ read }) => (read.error === undefined ? (read.confidence ?? 1) : 0))),
  }),
  roles: (pages) => ({
    ...roleFigures(pages.map(({ one, read }) => ({ predicted: read.blocks ?? [], gold: one.blocks ?? [] }))),
    ...pageFigures(pages),
    articlesRead: articlesRead(pages),
  }),
  "pages-dev": (pages) => ({
    wordF1: meanWordF1(pages, lowerWords),
    ...Object.fromEntries(
      [...new Set(pages.map(({ one }) => one.gold.kind ?? "unknown"))].sort().map((kind) => [`${kind} wordF1`, meanWordF1(ofKind(pages, kind), lowerWords)]),
    ),
  }),
};

/** `postlight` gives the first words of a body, so many. */
const START_WORDS = 13;

const paragraphs = (lines: readonly string[]): string[] => lines.map(plainText).filter((line) => line !== "");

const lowerWords: Split = (text) => words(text.toLowerCase());

function shingleFigures(pages: readonly Measured[], split: Split): Figures {
  const { f1, p, r } = shingleScores(pages.map(({ one, read }) => shingleMatch(goldText(one), read.text, split)));
  return { shingleF1: f1, shingleP: p, shingleR: r };
}

function meanWordF1(pages: readonly Measured[], split: Split): number {
  return mean(pages.map(({ one, read }) => bagF1(split(goldText(one)), split(read.text)).f1));
}

function ofKind(pages: readonly Measured[], kind: string): Measured[] {
  return pages.filter(({ one }) => (one.gold.kind ?? "unknown") === kind);
}

function goldText(one: Case): string {
  return one.gold.text ?? "";
}

/** The fields that nearly every suite has. */
function commonFields(pages: readonly Measured[]): Figures {
  return {
    headline: shareRight(
      pages.map(({ one, read }) => [read.headline, one.gold.headline] as const),
      sameText,
    ),
    authors: shareRight(
      pages.map(({ one, read }) => [read.authors, one.gold.author ? [one.gold.author] : one.gold.authors] as const),
      sameAuthors,
    ),
    publishedDay: shareRight(
      pages.map(({ one, read }) => [read.published, one.gold.published] as const),
      sameDay,
    ),
  };
}

function publishedInstant(pages: readonly Measured[]): number {
  return shareRight(
    pages.map(({ one, read }) => [read.published, one.gold.published] as const),
    sameInstant,
  );
}

function topics(pages: readonly Measured[]): number {
  return mean(pages.flatMap(({ one, read }) => (one.gold.topics?.length ? [setF1(read.topics ?? [], one.gold.topics)] : [])));
}

function coverPaths(one: Case): string[] {
  return (one.gold.images ?? []).filter((image) => image.is_cover).flatMap((image) => image.versions.map(({ url }) => pathOf(url)));
}

/** How many of the suite's articles are not refused. */
function articlesRead(pages: readonly Measured[]): number {
  return mean(pages.map(({ read }) => (read.error === undefined ? 1 : 0)));
}

/** From this share of common shingles on, a body is right: what `confidence` is the probability of. */
const RIGHT = 0.9;

function confidenceFigures(pages: readonly Measured[], split: Split): Figures {
  const judged = pages.flatMap(({ one, read }) =>
    read.confidence === undefined ? [] : [{ confidence: read.confidence, isRight: shingleF1(goldText(one), read.text, split) >= RIGHT }],
  );
  return { confidenceCalibration: calibration(judged), confidenceRanking: ranking(judged) };
}

/** The share of snippets that a text has, case ignored; `null` where there are none. */
function shareFound(text: string, snippets: readonly string[]): number | null {
  const lower = text.toLowerCase();
  return snippets.length === 0 ? null : mean(snippets.map((snippet) => (lower.includes(snippet.toLowerCase()) ? 1 : 0)));
}

/** Wanted and unwanted snippets over all pages; `fairF1` also looks for them in the fields that stand beside the running text. */
function snippetFigures(pages: readonly Measured[]): Figures {
  const { precision, recall, f1, accuracy } = snippetScores(pages, ({ text }) => text);
  return {
    snippetP: precision,
    snippetR: recall,
    snippetF1: f1,
    snippetAccuracy: accuracy,
    fairF1: snippetScores(pages, ({ text, fields }) => `${text} ${fields ?? ""}`).f1,
  };
}

function snippetScores(pages: readonly Measured[], textOf: (read: Prediction) => string): Record<"precision" | "recall" | "f1" | "accuracy", number> {
  const line = (text: string): string => text.replace(/\s+/g, " ").trim();
  const found = (key: "with" | "without"): boolean[] =>
    pages.flatMap(({ one, read }) => {
      const text = line(textOf(read));
      return (one.gold[key] ?? []).map((snippet) => text.includes(line(snippet)));
    });
  const [wanted, unwanted] = [found("with"), found("without")];
  const hits = wanted.filter(Boolean).length;
  const intruders = unwanted.filter(Boolean).length;
  const precision = hits / Math.max(1, hits + intruders);
  const recall = hits / wanted.length;
  return { precision, recall, f1: harmonic(precision, recall), accuracy: (hits + unwanted.length - intruders) / (wanted.length + unwanted.length) };
}

function firstWords(text: string, count: number): string {
  return plainText(text).split(" ").slice(0, count).join(" ");
}

/** The day of publication; a page without one should give none. */
function dayFigures(pages: readonly Measured[]): Figures {
  const dates = pages.map(({ one, read }) => [read.published ?? null, one.gold.published ?? null] as const);
  const dated = dates.filter(([, gold]) => gold !== null);
  const right = dated.filter(([ours, gold]) => sameDay(ours, gold as string)).length;
  const given = dates.filter(([ours]) => ours !== null).length;
  const rightlyNone = dates.filter(([ours, gold]) => ours === null && gold === null).length;
  const [precision, recall] = [right / Math.max(1, given), right / dated.length];
  return {
    dayP: precision,
    dayR: recall,
    dayF1: harmonic(precision, recall),
    dayAccuracy: (right + rightlyNone) / dates.length,
    articlesRead: articlesRead(pages),
  };
}

/** What the page itself shows: whether this article is behind a wall and behind which, whether it is whole, its genre and language. */
function pageFigures(pages: readonly Measured[]): Figures {
  const labels = (key: "access" | "complete" | "genre" | "language", ours: (read: Prediction) => string | null): number =>
    shareRight(
      pages.map(({ one, read }) => [ours(read), one.page?.[key] === "unknown" ? null : one.page?.[key]] as const),
      (predicted, gold) => predicted === gold,
    );
  const tier = ({ page }: Prediction): string | null => page?.access ?? null;
  const isWalled = (access: string | null | undefined): boolean | null =>
    access === null || access === undefined || access === "unknown" ? null : access !== "free";
  return {
    wall: shareRight(
      pages.map(({ one, read }) => [isWalled(tier(read)), isWalled(one.page?.access)] as const),
      (predicted, gold) => predicted === gold,
    ),
    access: labels("access", tier),
    complete: labels("complete", ({ page }) => (page?.complete === true ? "yes" : page?.complete === false ? "no" : null)),
    genre: labels("genre", ({ page }) => page?.genre ?? null),
    language: labels("language", ({ page }) => page?.language?.slice(0, 2) ?? null),
  };
}
