/**
 * Site configs of Full-Text RSS, as FiveFilters, wallabag and FreshRSS users write them, read into site profiles.
 *
 * @module
 */
import type { Article, Profile, Rule } from "../index.js";
import { defineProfile } from "../index.js";
import { compileSelector } from "../page/select.js";
import type { Treatment } from "./directives.js";
import { DIRECTIVES, meant } from "./directives.js";
import { rulesOf } from "./to-rules.js";
import { asksForWholeText, XPathError } from "./xpath.js";

/** What was made of one line. */
export interface SiteConfigNote {
  /** From 1. */
  readonly line: number;
  readonly directive: string;
  readonly value: string;
  /**
   * `used`: it is in the profile. `needless`: it asks for what is done anyway. `lost`: the profile does without it. `unknown`: no directive
   * of that name, and `message` names the one that was probably meant.
   */
  readonly kind: "used" | "needless" | "lost" | "unknown";
  readonly message: string;
}

/** A site config as a profile, and what became of each of its lines. */
export interface SiteConfig {
  /** `null` where nothing of the config can be used. */
  readonly profile: Profile | null;
  /** One for every line that is neither empty nor a comment, in order. */
  readonly notes: readonly SiteConfigNote[];
  /** Addresses that its author tried it on, each with texts that the article must contain. */
  readonly tests: readonly { readonly url: string; readonly contains: readonly string[] }[];
}

/**
 * Reads a site config.
 *
 * @param text - The file's text.
 * @param fileName - Its name, which holds the host: `example.com.txt`, `.example.com.txt` for all subdomains too (profiles' hosts match
 * subdomains anyway).
 * @example
 * const { profile, notes } = readSiteConfig(await readFile("lemonde.fr.txt", "utf8"), "lemonde.fr.txt");
 * for (const { line, kind, message } of notes) if (kind !== "used") console.warn(line, kind, message);
 */
export function readSiteConfig(text: string, fileName: string): SiteConfig {
  const host = hostOf(fileName);
  const draft = new Draft();
  text.split(LINE_END).forEach((raw, i) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return;
    const colon = colonOf(line);
    draft.read(i + 1, colon < 1 ? line : line.slice(0, colon).trim().toLowerCase(), colon < 1 ? "" : line.slice(colon + 1).trim());
  });
  return { profile: draft.profile(host), notes: draft.notes, tests: draft.tests };
}

const LINE_END = /\r?\n/;
const REPLACE_LINE = /^replace_string\(/;
const WRAP_LINE = /^(wrap_in|move_into)\(/;
const NAME_SIDES = /^(?:www\.|\.)|\.txt$/gi;

/** Where the colon behind a directive's name stands, brackets with colons in them being the name's. */
function colonOf(line: string): number {
  const open = line.indexOf("(");
  const first = line.indexOf(":");
  if (open === -1 || open > first) return first;
  const close = line.indexOf(")", open);
  const behind = close === -1 ? -1 : line.indexOf(":", close);
  return behind !== -1 && line.slice(close + 1, behind).trim() === "" ? behind : first;
}

const BETWEEN_FOLDERS = /[/\\]/;

function hostOf(fileName: string): string {
  const file = fileName.split(BETWEEN_FOLDERS).at(-1) ?? "";
  return file.replace(NAME_SIDES, "").replace(NAME_SIDES, "").toLowerCase();
}

class Draft {
  readonly notes: SiteConfigNote[] = [];
  readonly tests: { url: string; contains: string[] }[] = [];
  readonly #fields = new Map<keyof Article, Rule[]>();
  readonly #roots: Rule[] = [];
  readonly #remove: Rule[] = [];
  readonly #walls: Rule[] = [];
  /** Where the rules of the line before went, which a condition takes back. */
  #last: { readonly list: Rule[]; readonly count: number; readonly note: number } | null = null;

  read(line: number, name: string, value: string): void {
    const known = REPLACE_LINE.test(name) ? "replace_string" : (WRAP_LINE.exec(name)?.[1] ?? name);
    const treatment = DIRECTIVES[known];
    const note = (kind: SiteConfigNote["kind"], message: string): void => {
      this.notes.push({ line, directive: name, value, kind, message });
    };
    if (treatment === undefined) {
      const near = meant(known);
      note("unknown", near === null ? `there is no directive "${name}"` : `there is no directive "${name}"; probably "${near}" was meant`);
      return;
    }
    if (known === "if_page_contains") this.#takeBack();
    if (treatment.to === "nothing") note("needless", treatment.because);
    else if (treatment.to === "loss") note("lost", treatment.because);
    else this.#use(treatment, value, note);
  }

  #use(treatment: Exclude<Treatment, { to: "nothing" | "loss" }>, value: string, note: (kind: SiteConfigNote["kind"], message: string) => void): void {
    if (value === "") {
      note("lost", "has no value");
      return;
    }
    if (treatment.to === "test") this.tests.push({ url: value, contains: [] });
    else if (treatment.to === "expected") this.tests.at(-1)?.contains.push(value);
    else {
      try {
        const rules = rulesFor(treatment, value);
        const list = this.#listOf(treatment);
        list.push(...rules);
        this.#last = { list, count: rules.length, note: this.notes.length };
      } catch (error) {
        if (!(error instanceof XPathError)) throw error;
        this.#last = null;
        note("lost", `the expression ${error.message}`);
        return;
      }
    }
    note("used", "");
  }

  #listOf(treatment: Treatment): Rule[] {
    if (treatment.to === "body") return this.#roots;
    if (treatment.to === "wall") return this.#walls;
    if (treatment.to !== "field") return this.#remove;
    const list = this.#fields.get(treatment.field) ?? [];
    this.#fields.set(treatment.field, list);
    return list;
  }

  #takeBack(): void {
    if (this.#last === null) return;
    const { list, count, note } = this.#last;
    list.splice(list.length - count, count);
    this.notes[note] = { ...(this.notes[note] as SiteConfigNote), kind: "lost", message: "it holds on some pages only, which rules cannot say" };
    this.#last = null;
  }

  profile(host: string): Profile | null {
    const fields = [...this.#fields].filter(([, rules]) => rules.length > 0);
    if (fields.length + this.#roots.length + this.#remove.length + this.#walls.length === 0) return null;
    const hasBody = this.#roots.length > 0;
    const roles = {
      ...(this.#walls.length > 0 ? { "subscription-prompt": this.#walls } : {}),
      // Without a body of its own the profile leaves that to the generic reader, and says what is none of it.
      ...(!hasBody && this.#remove.length > 0 ? { other: this.#remove } : {}),
    };
    return defineProfile({
      id: `ftr-${host}`,
      hosts: [host],
      layouts: [
        {
          ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }),
          ...(hasBody ? { body: { roots: this.#roots, ...(this.#remove.length === 0 ? {} : { remove: this.#remove }) } } : {}),
          ...(Object.keys(roles).length === 0 ? {} : { roles }),
        },
      ],
    });
  }
}

function rulesFor(treatment: Treatment, value: string): Rule[] {
  if (treatment.to === "remove-names") return [`[class~=${JSON.stringify(value)}], [id=${JSON.stringify(value)}]`];
  if (treatment.to === "remove-images") return [`img[src*=${JSON.stringify(value)}]`];
  const rules = rulesOf(value);
  const isRemoval = treatment.to === "remove";
  if (isRemoval && asksForWholeText(value)) throw new XPathError("asks for a text as a whole; a rule would take more away");
  for (const rule of rules) {
    if (isRemoval && typeof rule !== "string" && rule.attribute !== undefined) throw new XPathError("removes an attribute, of which an article has none");
    checkSelector(typeof rule === "string" ? rule : rule.selector);
  }
  // Dates and addresses stand in attributes as often as in texts; what is linked is what a next page is.
  if (treatment.to === "field" && treatment.field === "nextPageUrl")
    return rules.map((rule) => (typeof rule === "string" ? { selector: rule, attribute: "href" } : rule));
  return rules;
}

function checkSelector(selector: string): void {
  try {
    compileSelector(selector);
  } catch (error) {
    throw new XPathError(`becomes a selector that cannot be read: ${selector} (${error instanceof Error ? error.message : String(error)})`);
  }
}
