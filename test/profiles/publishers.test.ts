import { readdirSync } from "node:fs";
import { builtinProfiles } from "../../src/index.js";
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
