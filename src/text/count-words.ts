import { PARTS_NO_WORDS } from "./scripts.js";

const { source: SINGLE } = PARTS_NO_WORDS;
/** One ideograph or letter of a script without spaces, else a run of letters, digits and marks. */
const WORD = new RegExp(`${SINGLE}\\p{M}*|(?:(?!${SINGLE})[\\p{L}\\p{N}\\p{M}])+`, "gu");

/** Words of a text: runs of letters and digits; in scripts without spaces each character counts as one. */
export function countWords(text: string): number {
  return RARE.test(text) ? countByPattern(text) : countByTable(text);
}

/** Units that the table does not know: surrogates, compatibility forms, rare scripts. */
const RARE = /[\u3100-\u33ff\ua000-\uabff\ud7a4-\uffff]/;

function countByPattern(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}

enum Unit {
  None = 0,
  /** Letters and digits that words are made of. */
  Word = 1,
  /** A word by itself. */
  Single = 2,
  /** Belongs to what stands before it. */
  Mark = 3,
  /** The same, in a script whose letters are words: alone it counts as one. */
  SingleMark = 4,
}

const TABLE_SIZE = 0x3100;
const MARK = /\p{M}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Made at the first use, not at import. */
let units: Uint8Array | null = null;

function buildTable(): Uint8Array {
  return Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => {
    const char = String.fromCharCode(unit);
    if (PARTS_NO_WORDS.test(char)) return MARK.test(char) ? Unit.SingleMark : Unit.Single;
    if (MARK.test(char)) return Unit.Mark;
    return LETTER.test(char) ? Unit.Word : Unit.None;
  });
}

const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

/** The same as {@link WORD} counts, for texts of common units. */
function countByTable(text: string): number {
  units ??= buildTable();
  let count = 0;
  let before: Unit = Unit.None;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit: Unit = code < TABLE_SIZE ? (units[code] as Unit) : code >= HAN_FROM && code <= HAN_TO ? Unit.Single : Unit.Word;
    if (unit === Unit.Word) {
      if (before !== Unit.Word) count++;
      before = Unit.Word;
    } else if (unit === Unit.None) before = Unit.None;
    else if (unit === Unit.Single) {
      count++;
      before = Unit.Single;
    } else if (before === Unit.None || (unit === Unit.SingleMark && before === Unit.Word)) {
      count++;
      before = unit === Unit.Mark ? Unit.Word : Unit.Single;
    }
  }
  return count;
}
