import { Kind, kindOf, kindTable } from "../text/characters.js";

/**
 * Texts compared by their letters and digits alone, in lower case: a declared text differs from the printed one in white
 * space, quotes, dashes and markup.
 */
export class Condensed {
  /** The units; only the first `length` count. */
  units: Uint16Array = new Uint16Array(1024);
  length = 0;

  /** Holds another text from now on. */
  read(text: string): this {
    if (this.units.length < text.length) this.units = new Uint16Array(2 * text.length);
    const { units } = this;
    const table = kindTable();
    let length = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = unit < table.length ? (table[unit] as Kind) : kindOf(unit);
      if (kind === Kind.Lower || kind === Kind.Digit || kind === Kind.Ideograph) units[length++] = unit;
      else if (kind === Kind.Upper) units[length++] = lowered(unit);
    }
    this.length = length;
    return this;
  }
}

/** An upper-case unit in lower case. */
function lowered(unit: number): number {
  return unit < 0x80 ? unit + 0x20 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Letters that must agree at least: fewer could be chance. */
const MIN_AGREEMENT = 10;

/** Whether a text and a condensed one agree from the start, as far as both go, but no farther than `most` letters. */
export function beginsAlike(text: string, condensed: Condensed, most: number): boolean {
  const end = Math.min(most, condensed.length);
  let at = 0;
  for (let i = 0; i < text.length && at < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind !== Kind.Lower && kind !== Kind.Upper && kind !== Kind.Digit && kind !== Kind.Ideograph) continue;
    if ((kind === Kind.Upper ? lowered(unit) : unit) !== condensed.units[at]) return false;
    at++;
  }
  return at >= MIN_AGREEMENT;
}
