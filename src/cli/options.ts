import { readFileSync } from "node:fs";
import type { ParseArgsConfig } from "node:util";
import { parseArgs } from "node:util";
import type { Article, ParseOptions, Profile } from "../index.js";
import { articleSchema, builtinProfiles, safeParseArticle } from "../index.js";
import { cannotRead, UsageError } from "./exit.js";
import { nearest } from "./nearest.js";

type Flags = NonNullable<ParseArgsConfig["options"]>;

const UNKNOWN_FLAG = /^Unknown option '--([^']+)'/;

/** Flags that say how pages are read. */
export const READING = {
  profile: { type: "string", multiple: true },
  generic: { type: "boolean" },
  "fetched-at": { type: "string" },
  fields: { type: "string" },
} as const satisfies Flags;

/** Parses arguments; whatever is wrong with them is a {@link UsageError} that names it. */
export function readArguments<const T extends Flags>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(". To specify")[0] as string) : String(error);
    const typed = UNKNOWN_FLAG.exec(message)?.[1];
    const meant = typed === undefined ? null : nearest(typed, Object.keys(options));
    throw new UsageError(meant === null ? message : `${message}; did you mean --${meant}?`);
  }
}

/** Profiles and time from {@link READING}. */
export function readingOptions(values: { profile?: string[]; generic?: boolean; "fetched-at"?: string }): ParseOptions {
  const own = (values.profile ?? []).flatMap(readProfiles);
  const hosts = new Set(own.flatMap((profile) => profile.hosts));
  // The user's word on a host stands above ours.
  const rest = values.generic === true ? [] : builtinProfiles.filter((profile) => !profile.hosts.some((host) => hosts.has(host)));
  const fetchedAt = readTime(values["fetched-at"]);
  return {
    ...(own.length === 0 && values.generic !== true ? {} : { profiles: [...own, ...rest] }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
  };
}

/** A time that the library takes: an empty page has no article, and whatever else is wrong with it is the time. */
function readTime(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const result = safeParseArticle("", { fetchedAt: text });
  if (!result.success && result.error.code === "invalid-input")
    throw new UsageError(`"${text}" is no ISO 8601 time`, "As in --fetched-at 2026-01-31T12:00:00Z");
  return text;
}

/** The profile or profiles in a JSON file, unchecked. */
export function readProfiles(file: string): Profile[] {
  const text = readText(file);
  try {
    const parsed = JSON.parse(text) as Profile | Profile[];
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${(error as Error).message}`, "");
  }
}

/** A file as text. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/** The fields named, each one of the article's; `null` where none are asked for. */
export function readFields(list: string | undefined): readonly (keyof Article)[] | null {
  if (list === undefined) return null;
  return list.split(",").map((name) => readField(name.trim()));
}

/** A field of the article, or a {@link UsageError} that names the one that was meant. */
export function readField(name: string): keyof Article {
  const known = Object.keys(articleSchema.shape);
  if (known.includes(name)) return name as keyof Article;
  const near = nearest(name, known);
  throw new UsageError(`an article has no field "${name}"${near === null ? "" : `; did you mean "${near}"?`}`, `Fields: ${known.join(", ")}`);
}

/** An article with some of its fields only. */
export function pickFields(article: Article, fields: readonly (keyof Article)[] | null): object {
  return fields === null ? article : Object.fromEntries(fields.map((field) => [field, article[field]]));
}
