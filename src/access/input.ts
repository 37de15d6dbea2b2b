import type { Declared } from "../declared/declared.js";
import type { Page, TextBlock } from "../page/page.js";
import type { RoleAssignment } from "../roles/assignment.js";
import type { Survey } from "../survey/survey.js";

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
