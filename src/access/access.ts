import type { Access } from "../article.js";
import type { Survey } from "../features/survey.js";
import type { Declared } from "../metadata/declared.js";
import type { Page, TextBlock } from "../page/page.js";
import type { RoleAssignment } from "../roles/assignment.js";

/** What access is decided from. */
export interface AccessInput {
  readonly page: Page;
  readonly declared: Pick<Declared, "access" | "articleBodies" | "wordCount">;
  /** HTTP status; `null` where the caller gave none. */
  readonly status: number | null;
  readonly assignments: readonly RoleAssignment[];
  readonly bodyBlocks: readonly TextBlock[];
  readonly survey: Survey;
}

/** Whether the article is behind a wall, and whether all of it is here. */
export function decideAccess({ declared }: AccessInput): Access {
  const { isFree, source } = declared.access;
  return {
    tier: isFree === true ? "free" : "unknown",
    declaredFree: isFree,
    complete: null,
    evidence: isFree === null ? [] : [{ kind: "declared", detail: `${source ?? "declared"}: ${isFree}` }],
  };
}
