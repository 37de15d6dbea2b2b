/** Versions of one headline: as it is printed, as it is declared, with and without kicker, cut short, with the section behind it. */

import type { DeclaredTitle } from "../../declared/titles.js";
import type { Page, TextBlock } from "../../page/page.js";
import { headlineKey } from "../../text/text-keys.js";
import type { Candidate } from "../candidate.js";
import type { HeadlineChoice } from "../context.js";
import { LEADING_SEPARATOR } from "./heading-blocks.js";

/** A declared title that a quote in it cut short begins a printed one. */
const MIN_CUT = 20;

export function isCutOf(declared: string, printed: string): boolean {
  return declared.length >= MIN_CUT && printed.length > declared.length && printed.startsWith(declared);
}

/** Sections and desks that a site puts behind its titles: a separator and a word or two. */
const SUFFIX = /^\s*[-–—|·:ㅣ]\s*\S{1,16}(?:\s\S{1,16})?$/u;

/** The same title without what its site puts behind it, where another declared title has it so. */
export function suffixless(title: string, titles: readonly DeclaredTitle[]): DeclaredTitle | null {
  return titles.find(({ text }) => text.length >= MIN_CUT && title.startsWith(text) && SUFFIX.test(title.slice(text.length))) ?? null;
}

/** Where a headline is printed in several lines, the punctuation between them stands in the declared title only. */
export function joinedVersion(headline: string, block: TextBlock, titles: readonly DeclaredTitle[]): DeclaredTitle | null {
  if (block.texts.length < 2) return null;
  const key = headlineKey(headline);
  const versions = titles.filter(({ text }) => text !== headline && headlineKey(text) === key && text.replace(PAUSES, "") === headline.replace(PAUSES, ""));
  return titles.some(({ text }) => text === headline) ? null : (versions[0] ?? null);
}

const PAUSES = /[\s:–—-]+/gu;

/** Blocks before the headline that the words before its colon may stand in. */
const LEAD_REACH = 4;
const LEAD = /^([^:：]{3,80})[:：]\s*(\S.*)$/;
const COLON = /[:：]/;
/** Declared titles that must say so. */
const LEAD_WITNESSES = 2;

/** "Kicker: headline", where the publisher's own titles agree on it and the kicker is printed right above; `null` where that is not so. */
export function ledHeadline(headline: string, block: TextBlock, titles: readonly DeclaredTitle[], page: Page): DeclaredTitle | null {
  const key = headlineKey(headline);
  // Where a dash parts the two, the site prints them apart.
  const own = LEADING_SEPARATOR.test(
    block.text
      .slice(0, Math.max(0, block.text.length - headline.length))
      .trim()
      .slice(-1)
      .concat(" "),
  )
    ? ""
    : headlineKey(block.text);
  // A link above is the section.
  const before = page.blocks.slice(Math.max(0, block.index - LEAD_REACH), block.index).filter(({ linkLength }) => linkLength === 0);
  const above = new Set(before.map((one) => headlineKey(one.text)));
  const led = titles.filter(({ text }) => {
    const [, lead = "", rest = ""] = LEAD.exec(text) ?? [];
    return headlineKey(rest) === key && (above.has(headlineKey(lead)) || own === headlineKey(lead) + key);
  });
  // A colon in the heading itself makes kicker and headline one sentence; else any title given for use elsewhere tells them apart.
  const isOneSentence = COLON.test(block.text);
  const isSharedWithout = titles.some(({ source, text }) => (isOneSentence ? source === "meta og:title" : source !== "title") && headlineKey(text) === key);
  return led.length >= LEAD_WITNESSES && !isSharedWithout ? (led[0] ?? null) : null;
}

const SPACED_STOP = /\s{1,9}([:,;.!?])/g;

/** The declared title that differs only in having no blank before a stop, where markup put one; `null` where there is none. */
export function tidyVersion(headline: string, titles: readonly DeclaredTitle[]): DeclaredTitle | null {
  const tidy = headline.replace(SPACED_STOP, "$1");
  return tidy === headline ? null : (titles.find(({ text }) => text === tidy) ?? null);
}

/** The decision with another of its candidates as the winner. */
export function wonBy(decision: HeadlineChoice["decision"], winner: Candidate<"headline">, reason: string): HeadlineChoice["decision"] {
  const at = decision.candidates.findIndex((one) => one.source === winner.source && one.value === winner.value);
  const candidates = decision.candidates.map((one, i) => ({
    ...one,
    won: i === at,
    reason: one.won ? reason : one.reason,
  }));
  return { ...decision, value: winner.value, source: winner.source, candidates };
}

/** The decision with a declared title in place of the printed one. */
export function replaced(decision: HeadlineChoice["decision"], title: DeclaredTitle): HeadlineChoice["decision"] {
  const lost = decision.candidates.map((candidate) => ({ ...candidate, won: false, reason: candidate.won ? "printed in parts" : candidate.reason }));
  const won = {
    field: "headline" as const,
    value: title.text,
    source: title.source,
    block: null,
    won: true,
    reason: "declared so, kicker and blanks as the publisher sets them",
  };
  return { ...decision, value: title.text, source: title.source, candidates: [won, ...lost] };
}
