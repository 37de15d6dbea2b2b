import type { ProfileIssue } from "../contract/errors.js";
import type { CompiledLayout, CompiledProfile } from "./compile.js";
import { compileProfile } from "./compile.js";
import { checkProfile, invalidProfile } from "./define.js";
import type { Profile } from "./profile.js";
import { PUBLISHERS } from "./publishers/index.js";

/** Our own profiles are checked by the tests: a parser is made without compiling any of them. */
const CHECKED: ReadonlySet<Profile> = new Set(PUBLISHERS);

/** Profiles checked and indexed by host; a profile's selectors are compiled when its host first comes up. */
export class ProfileSet {
  readonly #byHost = new Map<string, Profile>();
  readonly #byId = new Map<string, Profile>();
  readonly #compiled = new Map<Profile, readonly CompiledProfile[]>();

  /** @throws {ArticleError} `invalid-profile` for a faulty profile, a host that two profiles claim, an unknown or circular `extends`. */
  constructor(profiles: readonly Profile[]) {
    const issues: ProfileIssue[] = [];
    profiles.forEach((profile, i) => {
      if (!CHECKED.has(profile)) issues.push(...checkProfile(profile).map(({ path, message }) => ({ path: [i, ...path], message })));
      this.#index(profile, i, issues);
    });
    for (const [i, profile] of profiles.entries()) this.#checkExtends(profile, i, issues);
    if (issues.length > 0) throw invalidProfile("The profiles are not valid", issues);
  }

  /** The profile of an address's host, the longest host wins, followed by those it extends; empty where none matches. */
  find(url: string | null): readonly CompiledProfile[] {
    if (url === null || this.#byHost.size === 0) return [];
    const labels = new URL(url).hostname.split(".");
    for (let from = 0; from < labels.length; from++) {
      const profile = this.#byHost.get(labels.slice(from).join("."));
      if (profile !== undefined) return this.#compile(profile);
    }
    return [];
  }

  #index(profile: Profile, at: number, issues: ProfileIssue[]): void {
    if (this.#byId.has(profile.id)) issues.push({ path: [at, "id"], message: `two profiles are named ${JSON.stringify(profile.id)}` });
    this.#byId.set(profile.id, profile);
    for (const host of profile.hosts ?? []) {
      const other = this.#byHost.get(host);
      if (other !== undefined && other !== profile) {
        issues.push({
          path: [at, "hosts"],
          message: `${host} is claimed by both ${JSON.stringify(other.id)} and ${JSON.stringify(profile.id)}`,
        });
      }
      this.#byHost.set(host, profile);
    }
  }

  #checkExtends(profile: Profile, at: number, issues: ProfileIssue[]): void {
    const seen = new Set<string>([profile.id]);
    for (let id = profile.extends; id !== undefined; id = this.#byId.get(id)?.extends) {
      if (!this.#byId.has(id)) issues.push({ path: [at, "extends"], message: `there is no profile ${JSON.stringify(id)}` });
      if (seen.has(id)) issues.push({ path: [at, "extends"], message: `${JSON.stringify(id)} extends itself` });
      if (!this.#byId.has(id) || seen.has(id)) return;
      seen.add(id);
    }
  }

  #compile(profile: Profile): readonly CompiledProfile[] {
    const known = this.#compiled.get(profile);
    if (known !== undefined) return known;
    const chain: CompiledProfile[] = [];
    for (let at: Profile | undefined = profile; at !== undefined; at = at.extends === undefined ? undefined : this.#byId.get(at.extends))
      chain.push(compileProfile(at, []));
    this.#compiled.set(profile, chain);
    return chain;
  }
}

/**
 * The layout of the day a page was fetched; without that day the newest whose body root matches, else the newest.
 *
 * @param matches - Whether a layout's body root is on the page.
 */
export function chooseLayout(profile: CompiledProfile, fetchedAt: string | null, matches: (layout: CompiledLayout) => boolean): CompiledLayout | null {
  const { layouts } = profile;
  if (fetchedAt === null) return layouts.find((layout) => layout.roots.length > 0 && matches(layout)) ?? layouts[0] ?? null;
  const day = fetchedAt.slice(0, 10);
  // Newest first: the last one that was still served on that day is the oldest that reaches it.
  return layouts.findLast((layout) => layout.until === null || layout.until >= day) ?? layouts[0] ?? null;
}
