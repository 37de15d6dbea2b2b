import type { ProfileIssue } from "../contract/errors.js";
import { ArticleError } from "../contract/errors.js";
import { isZone } from "../dates/zones.js";
import { compileProfile } from "./compile.js";
import type { Profile } from "./profile.js";
import { profileSchema } from "./schema.js";
import { settableIssues } from "./settable.js";

/**
 * Checks a profile and gives it back as it is: its shape, its fields, its selectors, the order of its layouts.
 *
 * @throws {ArticleError} `invalid-profile`; `issues` holds every fault with the keys that lead to it.
 * @example
 * export const exampleTimes = defineProfile({ id: "example-times", hosts: ["times.example"], layouts: [{ body: { roots: ["#story"] } }] });
 */
export function defineProfile(profile: Profile): Profile {
  const issues = checkProfile(profile);
  if (issues.length > 0) throw invalidProfile(`Profile ${JSON.stringify((profile as Partial<Profile> | null)?.id ?? null)} is not valid`, issues);
  return profile;
}

/** The error for faults in profiles; its message names the first. */
export function invalidProfile(what: string, issues: readonly ProfileIssue[]): ArticleError {
  const [first] = issues;
  const where = first === undefined || first.path.length === 0 ? "" : `${first.path.join(".")}: `;
  return new ArticleError("invalid-profile", `${what}: ${where}${first?.message ?? "unknown fault"}`, { issues });
}

/** Every fault of a profile. */
export function checkProfile(profile: Profile): readonly ProfileIssue[] {
  const parsed = profileSchema.safeParse(profile);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({
      path: path.map((key) => (typeof key === "symbol" ? String(key) : key)),
      message,
    }));
  const issues: ProfileIssue[] = [...settableIssues(profile), ...dateIssues(profile), ...hostIssues(profile), ...zoneIssues(profile)];
  compileProfile(profile, issues);
  return issues;
}

/** Newest first: only the first layout may be without a last day, and last days fall. */
function dateIssues({ layouts }: Profile): ProfileIssue[] {
  return layouts.flatMap(({ until }, i) => {
    if (i === 0) return [];
    if (until === undefined) return [{ path: ["layouts", i], message: "a layout that is not the newest needs `until`, the last day it was served" }];
    const newer = layouts[i - 1]?.until;
    return newer !== undefined && until >= newer
      ? [{ path: ["layouts", i, "until"], message: `layouts stand newest first, but ${until} is not before ${newer}` }]
      : [];
  });
}

function zoneIssues({ timeZone }: Profile): ProfileIssue[] {
  return timeZone === undefined || isZone(timeZone)
    ? []
    : [{ path: ["timeZone"], message: `${JSON.stringify(timeZone)} is no IANA time zone, such as "Europe/Berlin"` }];
}

const HOST_LABEL = /^[a-z0-9-]{1,63}$/;

function hostIssues({ hosts }: Profile): ProfileIssue[] {
  return hosts.flatMap((host, i) =>
    isHost(host) ? [] : [{ path: ["hosts", i], message: `${JSON.stringify(host)} is no host name in lower case, such as "times.example"` }],
  );
}

function isHost(host: string): boolean {
  const labels = host.split(".");
  return labels.length > 1 && labels.every((label) => HOST_LABEL.test(label));
}
