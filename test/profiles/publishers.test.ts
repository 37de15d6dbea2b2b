import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtinProfiles } from "../../src/index.js";
import type { ProfileCase } from "../../src/testing/index.js";
import { describeProfile } from "../../src/testing/index.js";

/** Pages of ours in the shape of the publishers' sites, a folder a profile. */
const PAGES = "test/profiles/pages";

for (const id of readdirSync(PAGES)) {
  const profile = builtinProfiles.find((one) => one.id === id);
  if (profile === undefined) throw new Error(`${PAGES}/${id} belongs to no built-in profile`);
  const base = builtinProfiles.find((one) => one.id === profile.extends);
  describeProfile(profile, `${PAGES}/${id}`, base === undefined ? {} : { extended: [base] });
  // A base has no host of its own: it is tried as its heir's site.
  if (base !== undefined) describeProfile({ ...base, hosts: profile.hosts }, `${PAGES}/${id}`);
}

/** What has earned its lines on a page of ours; a base earns them in those that extend it. */
test.each(builtinProfiles.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id))("%s mends something that the generic reader gets wrong", (id) => {
  const cases = readdirSync(join(PAGES, id)).map((name) => JSON.parse(readFileSync(join(PAGES, id, name, "case.json"), "utf8")) as ProfileCase);
  expect(cases.flatMap(({ mends = [] }) => mends)).not.toEqual([]);
});
