import type { LanguageWords, WordList } from "./language-words.js";
import { LANGUAGES } from "./languages/index.js";

/** The words of a list, none where there is no list. */
export function wordsOf(list: WordList | undefined): readonly string[] {
  return list === undefined || list === "" ? [] : list.split("|");
}

/** A list of all languages, each word once. */
export function allWords(listOf: (language: LanguageWords) => WordList | undefined): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => wordsOf(listOf(language))))];
}

/** What a language's lists by kind hold, kind by kind. */
export function byKind<K extends string>(lists: Readonly<Partial<Record<K, WordList>>>): readonly (readonly [kind: K, words: readonly string[]])[] {
  return (Object.keys(lists) as K[]).map((kind) => [kind, wordsOf(lists[kind])]);
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** The part of a pattern that matches a text as it is. */
export function escapePattern(text: string): string {
  return text.replace(SPECIAL, "\\$&");
}

/** The part of a pattern that matches any of some words, the longest that fits. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");
}
