import type { TextBlock } from "../page/page.js";
import { Kind, kindOf, kindTable } from "../text/characters.js";
import { columnsFor } from "./slab.js";

/** How much an ideograph weighs against a letter: a Chinese text says the same in a third of the characters. */
const IDEOGRAPH_WEIGHT = 2.5;

/** What the characters of each block say; one number a block in every column. */
export interface TextColumns {
  /** Characters, ideographs weighted. */
  readonly length: Float32Array;
  /** Words; half an ideograph counts as one. */
  readonly words: Float32Array;
  readonly commas: Float32Array;
  /** Stops followed by space or the end. */
  readonly sentences: Float32Array;
  /** 1 where the text ends like a sentence, closing quotes and brackets aside. */
  readonly endsSentence: Float32Array;
  readonly endsColon: Float32Array;
  readonly endsQuestion: Float32Array;
  readonly startsLower: Float32Array;
  /** Shares of the letters, of all characters. */
  readonly upperShare: Float32Array;
  readonly digitShare: Float32Array;
  readonly symbolShare: Float32Array;
  readonly quotes: Float32Array;
  readonly ideographShare: Float32Array;
  /** Share of words that begin with a capital. */
  readonly capitalised: Float32Array;
}

/** The names of {@link TextColumns}, in the order of the model's inputs. */
export const TEXT_COLUMNS = [
  "length",
  "words",
  "commas",
  "sentences",
  "endsSentence",
  "endsColon",
  "endsQuestion",
  "startsLower",
  "upperShare",
  "digitShare",
  "symbolShare",
  "quotes",
  "ideographShare",
  "capitalised",
] as const;

const QUESTION = new Set([0x3f, 0xff1f, 0x61f]);
const COLON = new Set([0x3a, 0xff1a]);
/** ) ] and closing quotes may follow the stop of a sentence. */
const CLOSERS = new Set([0x29, 0x5d, 0x22, 0x27, 0x201d, 0x2019, 0xbb, 0x300d, 0x300f, 0xff09, 0x203a, 0x201c]);

export function textColumns(blocks: readonly TextBlock[]): TextColumns {
  const n = blocks.length;
  const columns: TextColumns = columnsFor(TEXT_COLUMNS, n);
  const counts = new Uint32Array(9);
  for (let i = 0; i < n; i++) readText((blocks[i] as TextBlock).text, i, columns, counts);
  return columns;
}

function readText(text: string, i: number, columns: TextColumns, counts: Uint32Array): void {
  counts.fill(0);
  let words = 0;
  let sentences = 0;
  let capitalised = 0;
  let before: Kind = Kind.Space;
  const table = kindTable();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < table.length ? (table[unit] as Kind) : kindOf(unit);
    counts[kind] = (counts[kind] as number) + 1;
    // Most characters are of the same kind as the one before, and begin nothing.
    if (kind === before) continue;
    if (isWordUnit(kind) && !isWordUnit(before)) {
      words++;
      if (kind === Kind.Upper) capitalised++;
    } else if (kind === Kind.Space && before === Kind.Stop) sentences++;
    before = kind;
  }
  const ideographs = counts[Kind.Ideograph] as number;
  const letters = (counts[Kind.Lower] as number) + (counts[Kind.Upper] as number) + ideographs;
  const ending = lastUnit(text);
  const endsSentence = kindOf(ending) === Kind.Stop;
  columns.length[i] = text.length + ideographs * (IDEOGRAPH_WEIGHT - 1);
  columns.words[i] = words + ideographs / 2;
  columns.commas[i] = counts[Kind.Comma] as number;
  columns.sentences[i] = ideographs > letters / 2 ? (counts[Kind.Stop] as number) : sentences + (endsSentence ? 1 : 0);
  columns.endsSentence[i] = endsSentence ? 1 : 0;
  columns.endsColon[i] = COLON.has(ending) ? 1 : 0;
  columns.endsQuestion[i] = QUESTION.has(ending) ? 1 : 0;
  columns.startsLower[i] = kindOf(text.charCodeAt(0)) === Kind.Lower ? 1 : 0;
  columns.upperShare[i] = letters === 0 ? 0 : (counts[Kind.Upper] as number) / letters;
  columns.digitShare[i] = (counts[Kind.Digit] as number) / text.length;
  columns.symbolShare[i] = (counts[Kind.Other] as number) / text.length;
  columns.quotes[i] = counts[Kind.Quote] as number;
  columns.ideographShare[i] = letters === 0 ? 0 : ideographs / letters;
  columns.capitalised[i] = words === 0 ? 0 : capitalised / words;
}

function isWordUnit(kind: Kind): boolean {
  return kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Digit;
}

/** The last code unit that is no closing quote or bracket. */
function lastUnit(text: string): number {
  let at = text.length - 1;
  while (at > 0 && at > text.length - 4 && CLOSERS.has(text.charCodeAt(at))) at--;
  return text.charCodeAt(at);
}
