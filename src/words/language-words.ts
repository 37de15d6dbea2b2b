import type { Contributor, Genre, Role } from "../contract/article.js";
import type { NoArticleReason } from "../contract/errors.js";

/**
 * Words or phrases, parted by "|", in small letters; "" where there are none. A list in place of a pattern, so that whoever speaks a language can mend it.
 */
export type WordList = string;

/** What a wall asks for. */
export type WallKind = "subscription" | "registration" | "metered";

/** What a date next to some words is. */
export type DateKind = "published" | "modified" | "other";

/** Words around the names of those who wrote a piece. */
export interface BylineLists {
  /** They stand before a name and need no colon: "by", "written by". */
  readonly introductions?: WordList;
  /** The same, where the word is a particle of names too ("di", "van"): they count only before a name of two words, and never in what is declared. */
  readonly particleIntroductions?: WordList;
  /** Nouns and verbs that label an author; a colon follows: "author", "words". */
  readonly labels?: WordList;
  /** "And" between two names, and "with", which joins names too. */
  readonly and?: WordList;
  /** An "and" of one letter that is written onto the next name ("وفلان"), its script, and the names that begin with that letter themselves. */
  readonly joinedAnd?: { readonly letter: string; readonly script: string; readonly names: WordList };
  /** Single words for what people do in a newsroom or are elsewhere: a piece of a byline with one of them is no name. */
  readonly functions?: WordList;
  /** Single words that stand before a name without a comma: "Reporter Jane Doe". */
  readonly titles?: WordList;
  /** Single words of desks and collective signatures, which sign where no person does: "newsroom", "redaktion". */
  readonly desks?: WordList;
  /** What stands in author boxes and bylines without being a name. */
  readonly notNames?: WordList;
  /** Particles of names that are written small: "von", "de". */
  readonly particles?: WordList;
  /** Degrees and licences behind a name, without stops: "phd". */
  readonly degrees?: WordList;
}

/** Beginnings of notes that correct or update a piece. An apostrophe stands for both of its forms. */
export interface CorrectionLists {
  /** Whole beginnings that tell by themselves: "an earlier version of this". */
  readonly begins?: WordList;
  /** Beginnings that are a subject and a verb: each of the one with each of the other. */
  readonly sentences?: readonly { readonly subjects: WordList; readonly verbs: WordList }[];
  /** Labels such as "correction": a colon, a dash, a bracket or a date must follow, so that prose about corrections stays prose. */
  readonly labels?: WordList;
}

/**
 * All words that the package knows of one language; one file a language, in `languages/`. Every list is there, "" or {} where the language has none yet, so that
 * the compiler names the files which a new list has to be added to. `npm run languages` prints what is missing; docs/languages.md says how to add a language.
 */
export interface LanguageWords {
  /** BCP 47, such as `"de"`; `"und"` holds words that are no language's own. Norwegian is `"no"`, as in most pages' `lang`; Nynorsk is `"nn"`. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** What announces another story between two paragraphs ("read also"). The same words head boxes of related stories. */
  readonly leads: WordList;
  /** Leads that say nothing about a box which they head. */
  readonly leadsOnly: WordList;
  /** Words that announce a story only with a colon or a bar behind them: "video: …", "read | …". */
  readonly markedLeads: WordList;
  /**
   * What labels, headings and buttons say, by the role of the block; `related-stories` has those besides `leads`. One of several words counts wherever it stands
   * in a short block, a single word only where it is the whole block. No phrase stands in two roles.
   */
  readonly phrases: Readonly<Partial<Record<Role, WordList>>>;
  /** What walls say, without punctuation: each speaks of this article, of reading on, or of articles left. A bare "subscribe" is no wall. */
  readonly walls: Readonly<Partial<Record<WallKind, WordList>>>;
  readonly bylines: BylineLists;
  /** What introduces people who did not write the piece, by what they did: "photo by", "translated by". */
  readonly credits: Readonly<Partial<Record<Contributor["role"], WordList>>>;
  /** Words before a date, by what the date is. `updated` is a whole word, `updat*` the beginning of one, `*更新*` stands anywhere. */
  readonly dateLabels: Readonly<Partial<Record<DateKind, WordList>>>;
  readonly corrections: CorrectionLists;
  /** Names of sections, kickers and parts of addresses that tell the genre; accents do not count. */
  readonly genres: Readonly<Partial<Record<Genre, WordList>>>;
  /** What pages say, without punctuation, that stand where an article should: checks for robots, errors, dialogs for consent. */
  readonly refusals: Readonly<Partial<Record<NoArticleReason, WordList>>>;
  /** Parts of words that dialogs for consent have in every second sentence and stories hardly ever. */
  readonly consent: WordList;
  /** The commonest words of running text, those first that tell the language from its neighbours; none where the script tells it (`scripts.ts`). */
  readonly functionWords: WordList;
  /** Words that want another behind them: articles, prepositions, conjunctions, possessives, auxiliaries. A paragraph that ends with one is cut off. */
  readonly openWords: WordList;
}
