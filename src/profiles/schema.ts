import * as z from "zod";
import { articleFieldSchema, roleSchema } from "../contract/schema.js";
import { lazily } from "../text/lazily.js";
import type { Layout, Pointer, Rule } from "./profile.js";

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** RFC 6901: starts with a slash; `~` only as `~0` or `~1`. */
const POINTER = /^\/(?:[^~]|~[01])*$/;
const HOST = /^[^\s/:@?#]+$/;

const name = z.string().min(1, "expected a text that is not empty");

/** Of the two shapes a rule can have, the faults of the one that was meant. */
function ruleMessage(given: unknown, faults: readonly (readonly z.core.$ZodIssue[])[]): string {
  const [asText = [], asObject = []] = faults;
  if (typeof given === "string") return asText.map((issue) => issue.message).join("; ");
  if (typeof given !== "object" || given === null || Array.isArray(given)) return "expected a CSS selector or { selector, attribute?, text?, … }";
  return asObject.map((issue) => [...issue.path, issue.message].join(": ")).join("; ");
}

/** What a key should have been, for a table whose keys are names of something. */
function keysOf(what: string): { readonly error: (issue: z.core.$ZodRawIssue) => string | undefined } {
  return {
    error: (issue) => (issue.code === "unrecognized_keys" ? `${issue.keys.map((key) => JSON.stringify(key)).join(", ")}: no ${what}` : undefined),
  };
}

/** Made when the first profile is checked: our own need none. */
const layoutSchema = lazily((): z.ZodType<Layout> => {
  const selector = z.string().min(1, "expected a CSS selector, not an empty text");

  const names = z.array(name).min(1, "expected at least one text");
  const oneOrMore = z.union([name, names], { error: "expected a text that is not empty, or a list of such" });

  /** Words are taken as they are: white space at their ends counts. */
  const cut = {
    after: oneOrMore.exactOptional(),
    before: oneOrMore.exactOptional(),
    without: names.exactOptional(),
    split: names.exactOptional(),
    date: name.exactOptional(),
  };

  const ruleObject = z.strictObject({ selector, attribute: name.exactOptional(), text: name.exactOptional(), join: name.exactOptional(), ...cut });
  const rule: z.ZodType<Rule> = z.union([selector, ruleObject], {
    error: (issue) => ruleMessage(issue.input, issue.code === "invalid_union" ? issue.errors : []),
  });

  const pointerText = z.string().regex(POINTER, "expected a JSON Pointer, such as /props/pageProps/title");
  const pointer: z.ZodType<Pointer> = z.union([pointerText, z.strictObject({ pointer: pointerText, ...cut })], {
    error: (issue) => ruleMessage(issue.input, issue.code === "invalid_union" ? issue.errors : []),
  });

  const rules = z.array(rule).min(1, "expected at least one rule");

  const ofArticle = keysOf("field of an article");
  const ofBlock = keysOf("role of a block");

  return z.strictObject({
    until: z.string().regex(DAY, "expected a day as YYYY-MM-DD").exactOptional(),
    fields: z.partialRecord(articleFieldSchema, rules, ofArticle).exactOptional(),
    body: z.strictObject({ roots: rules, remove: z.array(rule).exactOptional(), lines: z.boolean().exactOptional() }).exactOptional(),
    print: z.strictObject({ from: names, lines: z.array(articleFieldSchema).min(1, "expected at least one field"), until: names }).exactOptional(),
    roles: z.partialRecord(roleSchema, rules, ofBlock).exactOptional(),
    data: z.partialRecord(articleFieldSchema, pointer, ofArticle).exactOptional(),
    declared: z.partialRecord(articleFieldSchema, pointer, ofArticle).exactOptional(),
    values: z.partialRecord(articleFieldSchema, name, ofArticle).exactOptional(),
    absent: z.array(articleFieldSchema).exactOptional(),
  });
});

/**
 * The schema of a `Profile`: a zod object, strict at every level, whose issues name the wrong key. What only a list of profiles or a
 * selector's own grammar can show (two profiles for one host, a selector that does not parse) is for `defineProfile` and `createParser`.
 *
 * @example
 * profileSchema.parse(JSON.parse(stored)).hosts;
 */
export const profileSchema: z.ZodObject<
  {
    id: z.ZodType<string>;
    hosts: z.ZodType<readonly string[]>;
    extends: z.ZodExactOptional<z.ZodType<string>>;
    timeZone: z.ZodExactOptional<z.ZodType<string>>;
    layouts: z.ZodType<readonly Layout[]>;
  },
  z.core.$strict
> = z.strictObject({
  id: name,
  hosts: z.array(z.string().regex(HOST, "expected a host name, such as news.example")),
  extends: name.exactOptional(),
  timeZone: name.exactOptional(),
  get layouts(): z.ZodType<readonly Layout[]> {
    return z.array(layoutSchema());
  },
});
