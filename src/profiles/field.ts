import type { Article, Author, Image, Organization } from "../contract/article.js";
import type { FieldKind } from "../contract/article-fields.js";
import { kindOfField } from "../contract/article-fields.js";
import { readMachineDate } from "../dates/machine-date.js";
import type { DateHints } from "../dates/printed-date.js";
import { readPrintedDate } from "../dates/printed-date.js";
import type { Json } from "../declared/linked-data.js";
import { isObject, property } from "../declared/linked-data.js";
import { largest, renditions } from "../fields/pictures/image-sources.js";
import { elementText } from "../page/element-text.js";
import { plainText } from "../page/plain-text.js";
import type { PageElement } from "../page/tree.js";
import { attribute, contains } from "../page/tree.js";
import { absoluteUrl } from "../page/url.js";
import type { CompiledPointer, CompiledRule } from "./compile.js";
import { cutText } from "./cut.js";
import { readFormatted } from "./date-format.js";

/** A profile's selector names the date: nothing about the page's language is needed but for dates in digits, which stay undecided. */
const NO_HINTS: DateHints = { languages: [], monthFirst: null };

type Value = Article[keyof Article];

type How = Pick<CompiledRule, "attribute" | "join" | "cut" | "date">;

/** How a value of each kind is read from the elements that a rule matched; `null` where they hold none. */
const FROM_ELEMENTS: Readonly<Record<FieldKind, (elements: readonly PageElement[], how: How, base: string | null) => Value | null>> = {
  text: (elements, how) => joined(textsOf(elements, how), how.join),
  texts: (elements, how) => list(textsOf(elements, how)),
  date: (elements, how) => date(elements, how),
  url: (elements, how, base) => address(elements, how.attribute, base),
  authors: (elements, how, base) => list(elements.flatMap((element) => author(element, how, base))),
  contributors: (elements, how, base) => list(elements.flatMap((element) => author(element, how, base).map((one) => ({ ...one, role: "other" as const })))),
  organization: (elements, how) => organization(elements, how),
  image: (elements, _, base) => elements.flatMap((element) => image(element, base))[0] ?? null,
  images: (elements, _, base) => list(elements.flatMap((element) => image(element, base))),
  media: () => null,
};

/** How a value of each kind is made of a fixed text or of texts in data: there is at least one. */
const FROM_TEXTS: Readonly<Record<FieldKind, (texts: readonly string[], first: string, base: string | null) => Value | null>> = {
  text: (_, first) => first,
  texts: (texts) => texts,
  date: (_, first) => readMachineDate(first),
  url: (_, first, base) => absoluteUrl(first, base),
  authors: (texts) => texts.map((name) => ({ name, url: null })),
  contributors: (texts) => texts.map((name) => ({ name, url: null, role: "other" })),
  organization: (_, first) => ({ name: first, url: null, logo: null }),
  image: () => null,
  images: () => null,
  media: () => null,
};

/** A field's value from the elements that a rule matched; `null` where they hold none. */
export function readField(field: keyof Article, elements: readonly PageElement[], how: How, base: string | null): Value | null {
  const outermost = elements.filter((element, i) => i === 0 || !elements.slice(0, i).some((other) => contains(other, element)));
  return FROM_ELEMENTS[kindOfField(field) ?? "text"](outermost, how, base);
}

function joined(texts: readonly string[], join: string | null): string | null {
  return (join === null ? texts[0] : texts.join(join)) || null;
}

function textsOf(elements: readonly PageElement[], how: How): readonly string[] {
  return elements.flatMap((element) => cutText(textOrAttribute(element, how.attribute), how.cut));
}

function textOrAttribute(element: PageElement, name: string | null): string {
  return name === null ? elementText(element) : plainText(attribute(element, name) ?? "");
}

function list<T extends Value>(values: T): T | null {
  return Array.isArray(values) && values.length === 0 ? null : values;
}

function author(element: PageElement, how: How, base: string | null): Author[] {
  const names = textsOf([element], how);
  const href = element.tag === "a" ? attribute(element, "href") : null;
  const url = href === null || names.length > 1 ? null : absoluteUrl(href, base);
  return names.map((name) => ({ name, url }));
}

function organization(elements: readonly PageElement[], how: How): Organization | null {
  const [text] = textsOf(elements, how);
  return text === undefined ? null : { name: text, url: null, logo: null };
}

function date(elements: readonly PageElement[], how: How): string | null {
  for (const element of elements) {
    const [text = ""] = cutText(textOrAttribute(element, how.attribute ?? (attribute(element, "datetime") === null ? null : "datetime")), how.cut);
    const value = how.date === null ? (readMachineDate(text) ?? readPrintedDate(text, NO_HINTS)?.iso ?? null) : readFormatted(text, how.date);
    if (value !== null) return value;
  }
  return null;
}

function image(element: PageElement, base: string | null): Image[] {
  const sources = renditions(element, base);
  const best = largest(sources);
  if (best === null) return [];
  const alt = attribute(element, "alt")?.trim() ?? "";
  return [{ url: best.url, width: best.width, height: best.height, alt: alt === "" ? null : alt, caption: null, credit: null, sources }];
}

function address(elements: readonly PageElement[], name: string | null, base: string | null): string | null {
  for (const element of elements) {
    const value = attribute(element, name ?? "href");
    const url = value === null ? null : absoluteUrl(value, base);
    if (url !== null) return url;
  }
  return null;
}

const ESCAPED_SLASH = /~1/g;
const ESCAPED_TILDE = /~0/g;

/** A field's value from data, by a JSON Pointer (RFC 6901). Texts, lists of texts, and names of objects are read. */
export function readPointer(field: keyof Article, { pointer, cut, date: format }: CompiledPointer, data: readonly Json[], base: string | null): Value | null {
  for (const whole of data) {
    const found = follow(whole, pointer);
    const all: readonly (Json | undefined)[] = Array.isArray(found) ? found : [found];
    if (kindOfField(field) === "authors") {
      const signed = all.flatMap((one) => cutText(textIn(one), cut).map((name) => ({ name, url: addressIn(one, base) })));
      if (signed.length > 0) return signed;
      continue;
    }
    const texts = all.flatMap((one) => cutText(textIn(one), cut));
    const value = format === null ? fieldFromTexts(field, texts, base) : (texts.map((text) => readFormatted(text, format)).find((one) => one !== null) ?? null);
    if (value !== null) return value;
  }
  return null;
}

/** A field's value from texts; `null` where they give none. */
export function fieldFromTexts(field: keyof Article, texts: readonly string[], base: string | null): Value | null {
  const [first] = texts;
  return first === undefined ? null : FROM_TEXTS[kindOfField(field) ?? "text"](texts, first, base);
}

/** What a JSON Pointer (RFC 6901) leads to. */
export function follow(value: Json, pointer: string): Json | undefined {
  let at: Json | undefined = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replace(ESCAPED_SLASH, "/").replace(ESCAPED_TILDE, "~");
    at = Array.isArray(at) ? at[Number(key)] : isObject(at) ? property(at, key) : undefined;
  }
  return at;
}

/** The page of a person or a thing in data. */
function addressIn(value: Json | undefined, base: string | null): string | null {
  const url = isObject(value) ? property(value, "url") : undefined;
  return typeof url === "string" ? absoluteUrl(url, base) : null;
}

function textIn(value: Json | undefined): string {
  if (isObject(value)) return textIn(property(value, "name"));
  return typeof value === "string" ? plainText(value) : "";
}
