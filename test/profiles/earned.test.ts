import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Inspection, Layout, Profile } from "../../src/index.js";
import { builtinProfiles, createParser } from "../../src/index.js";
import type { ProfileCase } from "../../src/testing/index.js";

const PAGES = "test/profiles/pages";

interface Part {
  readonly path: string;
  readonly without: Layout;
}

/** Everything of a layout that can be left out, one by one: each rule of a list, each pointer, each value. */
function parts(layout: Layout, at: string): Part[] {
  const { fields = {}, roles = {}, body, data = {}, declared = {}, values = {}, absent = [] } = layout;
  const ofLists = (key: "fields" | "roles", table: Readonly<Record<string, readonly unknown[]>>): Part[] =>
    Object.entries(table).flatMap(([name, rules]) =>
      rules.map((_, i) => ({
        path: `${at}.${key}.${name}.${i}`,
        without: { ...layout, [key]: { ...table, [name]: rules.filter((__, k) => k !== i) } } as Layout,
      })),
    );
  const ofTable = (key: "data" | "declared" | "values", table: object): Part[] =>
    Object.keys(table).map((name) => ({
      path: `${at}.${key}.${name}`,
      without: { ...layout, [key]: Object.fromEntries(Object.entries(table).filter(([other]) => other !== name)) },
    }));
  const ofBody: Part[] =
    body === undefined
      ? []
      : [
          ...body.roots.map((_, i) => ({
            path: `${at}.body.roots.${i}`,
            without: { ...layout, body: { ...body, roots: body.roots.filter((__, k) => k !== i) } },
          })),
          ...(body.remove ?? []).map((_, i) => ({
            path: `${at}.body.remove.${i}`,
            without: { ...layout, body: { ...body, remove: (body.remove ?? []).filter((__, k) => k !== i) } },
          })),
          ...(body.lines === true ? [{ path: `${at}.body.lines`, without: { ...layout, body: { ...body, lines: false } } }] : []),
        ];
  return [
    ...ofLists("fields", fields as Readonly<Record<string, readonly unknown[]>>),
    ...ofLists("roles", roles as Readonly<Record<string, readonly unknown[]>>),
    ...ofBody,
    ...ofTable("data", data),
    ...ofTable("declared", declared),
    ...ofTable("values", values),
    ...absent.map((field) => ({ path: `${at}.absent.${field}`, without: { ...layout, absent: absent.filter((other) => other !== field) } })),
  ];
}

/** What a reader sees of a page: the article, where each word of the page went, what of the profile was not found; not by whose word. */
function outcome({ article, error, blocks }: Inspection): string {
  const { provenance: _, warnings: __, confidence: ___, ...rest } = article ?? { provenance: null, warnings: null, confidence: null };
  const rot = article?.warnings.filter(({ code }) => code === "profile-rot").length;
  return JSON.stringify([error?.reason, rest, rot, blocks.map(({ role }) => role)]);
}

/** A base has no pages: it is tried on those of the profiles that extend it. */
function pagesOf(profile: Profile): readonly { readonly html: string; readonly url: string; readonly fetchedAt: string | undefined }[] {
  const heirs = [profile, ...builtinProfiles.filter((other) => other.extends === profile.id)];
  return heirs.flatMap(({ id }) =>
    existsSync(join(PAGES, id))
      ? readdirSync(join(PAGES, id)).map((name) => {
          const { url, fetchedAt } = JSON.parse(readFileSync(join(PAGES, id, name, "case.json"), "utf8")) as ProfileCase;
          return { html: readFileSync(join(PAGES, id, name, "page.html"), "utf8"), url, fetchedAt };
        })
      : [],
  );
}

/** inkl's rules are for markup of any kind: they are tried on pages put together at random, in seed.test.ts. */
const profiles = builtinProfiles.filter(({ id }) => id !== "inkl");

test.each(profiles.map((profile) => [profile.id, profile] as const))("%s: nothing can be left out without a page being read otherwise", (_, profile) => {
  const pages = pagesOf(profile);
  const others = builtinProfiles.filter((other) => other !== profile);
  const read = (changed: Profile): readonly string[] => {
    const { inspectPage } = createParser({ profiles: [changed, ...others] });
    return pages.map(({ html, url, fetchedAt }) => outcome(inspectPage(html, { url, ...(fetchedAt === undefined ? {} : { fetchedAt }) })));
  };
  const whole = read(profile);
  const all = profile.layouts.flatMap((layout, i) =>
    parts(layout, `layouts.${i}`).map(({ path, without }) => ({
      path,
      changed: { ...profile, layouts: profile.layouts.map((other, k) => (k === i ? unlessEmpty(without) : other)) },
    })),
  );
  expect(all.filter(({ changed }) => read(changed).every((one, i) => one === whole[i])).map(({ path }) => path)).toEqual([]);
});

/** Lists of rules that have lost their last one go, as the format has no empty lists. */
function unlessEmpty(layout: Layout): Layout {
  const filled = (table: object | undefined): object | undefined =>
    table === undefined ? undefined : Object.fromEntries(Object.entries(table).filter(([, rules]) => !Array.isArray(rules) || rules.length > 0));
  const { fields, roles, body, ...rest } = layout;
  return {
    ...rest,
    ...(fields === undefined ? {} : { fields: filled(fields) }),
    ...(roles === undefined ? {} : { roles: filled(roles) }),
    ...(body === undefined || body.roots.length === 0 ? {} : { body }),
  } as Layout;
}
