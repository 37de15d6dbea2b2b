import type { Json } from "./linked-data.js";

/** Longest script that is repaired by hand; a longer one is either valid JSON or left alone. */
const REPAIR_LIMIT = 2_000_000;
const COMMENT_MARKS =
  /^(?:<!--|\/\/\s{0,9}<!\[CDATA\[|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[)|(?:-->|\/\/\s{0,9}\]\]>|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>)\s{0,9};?$/g;
const QUOTE_ENTITY = /&(?:quot|#34|#x22);/gi;
const WHITE = /\s/;
const BARE_WORD = /[\w$+.-]/;
const JSON_WORD = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const ESCAPES = '"\\/bfnrtu';
const HEX4 = /^[0-9a-fA-F]{4}$/;

/**
 * Parses the JSON of a page's script, forgiving what publishers' templates get wrong: comments, trailing and missing commas,
 * raw line breaks and unescaped quotes in texts, `undefined`, HTML entities for quotes, several documents in one script, and
 * an end that is cut off.
 *
 * @returns The documents of the script; empty where nothing can be read.
 */
export function parseLenientJson(text: string): readonly Json[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  const whole = tryParse(trimmed);
  if (whole !== undefined) return [whole];
  if (trimmed.length > REPAIR_LIMIT) return [];
  const source = withoutWrapping(trimmed);
  return new Repair(source).documents().flatMap((document) => tryParse(document) ?? []);
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function withoutWrapping(text: string): string {
  const bare = text.replace(COMMENT_MARKS, "");
  return bare.includes('"') ? bare : bare.replace(QUOTE_ENTITY, '"');
}

/** One pass over broken JSON that writes valid JSON, a string for each top-level document. */
class Repair {
  readonly #documents: string[] = [];
  readonly #open: string[] = [];
  #out: string[] = [];
  #at = 0;

  constructor(readonly source: string) {}

  documents(): readonly string[] {
    while (this.#at < this.source.length) this.#step(this.source[this.#at] as string);
    while (this.#open.length > 0) this.#close();
    return this.#documents;
  }

  #step(char: string): void {
    if (WHITE.test(char)) this.#at++;
    else if (char === "/" && this.#skipComment()) return;
    else if (char === '"') this.#string();
    else if (char === "{" || char === "[") this.#openWith(char);
    else if (char === "}" || char === "]") this.#closeAt();
    else if (char === "," || char === ":") this.#separate(char);
    else this.#word();
  }

  #skipComment(): boolean {
    const next = this.source[this.#at + 1];
    if (next !== "/" && next !== "*") return false;
    const end = this.source.indexOf(next === "/" ? "\n" : "*/", this.#at + 2);
    this.#at = end === -1 ? this.source.length : end + (next === "/" ? 1 : 2);
    return true;
  }

  #openWith(char: string): void {
    this.#commaIfMissing();
    this.#out.push(char);
    this.#open.push(char === "{" ? "}" : "]");
    this.#at++;
  }

  #closeAt(): void {
    this.#at++;
    if (this.#open.length > 0) this.#close();
  }

  #close(): void {
    this.#dropDangling();
    this.#out.push(this.#open.pop() as string);
    if (this.#open.length > 0) return;
    this.#documents.push(this.#out.join(""));
    this.#out = [];
  }

  #separate(char: string): void {
    this.#at++;
    const last = this.#last;
    // A second comma or one right after an opening bracket says nothing.
    if (last !== "" && last !== "," && last !== ":" && last !== "{" && last !== "[") this.#out.push(char);
  }

  /** A string up to its closing quote: one that a separator, a bracket or the end follows. */
  #string(): void {
    this.#commaIfMissing();
    const { source } = this;
    const out: string[] = ['"'];
    let at = this.#at + 1;
    for (; at < source.length; at++) {
      const char = source[at] as string;
      if (char === "\\") {
        const next = source[at + 1] ?? "";
        if (ESCAPES.includes(next) && next !== "" && (next !== "u" || HEX4.test(source.slice(at + 2, at + 6)))) {
          out.push(char, next);
          at++;
        }
      } else if (char === '"') {
        if (this.#endsString(at + 1)) break;
        out.push('\\"');
      } else if (char < " ") out.push(char === "\n" || char === "\t" || char === "\r" ? " " : "");
      else out.push(char);
    }
    this.#at = at + 1;
    out.push('"');
    if (this.#open.length > 0) this.#out.push(out.join(""));
  }

  #endsString(at: number): boolean {
    let next = at;
    while (next < this.source.length && next < at + LOOK_AHEAD && WHITE.test(this.source[next] as string)) next++;
    const char = this.source[next];
    return char === undefined || char === "," || char === ":" || char === "}" || char === "]" || char === "/" || (char === '"' && next > at);
  }

  #word(): void {
    const from = this.#at;
    while (this.#at < this.source.length && BARE_WORD.test(this.source[this.#at] as string)) this.#at++;
    if (this.#at === from) {
      this.#at++;
      return;
    }
    if (this.#open.length === 0) return;
    this.#commaIfMissing();
    const word = this.source.slice(from, this.#at);
    this.#out.push(JSON_WORD.test(word) ? word : this.#isKey() ? JSON.stringify(word) : "null");
  }

  /** Whether a colon comes next: the word is a key without quotes. */
  #isKey(): boolean {
    let next = this.#at;
    while (next < this.source.length && next < this.#at + LOOK_AHEAD && WHITE.test(this.source[next] as string)) next++;
    return this.source[next] === ":";
  }

  #commaIfMissing(): void {
    const last = this.#last;
    if (last !== "" && last !== "," && last !== ":" && last !== "{" && last !== "[") this.#out.push(",");
  }

  #dropDangling(): void {
    if (this.#last === ",") this.#out.pop();
    else if (this.#last === ":") this.#out.push("null");
  }

  get #last(): string {
    return this.#out[this.#out.length - 1] ?? "";
  }
}

/** White space that is looked over for what follows; keeps the pass linear. */
const LOOK_AHEAD = 64;
