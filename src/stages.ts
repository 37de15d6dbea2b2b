import type { BodyText } from "./body/body-text.js";
import { articleBody } from "./body/choose/article-body.js";
import type { BodyReading } from "./body/choose/read-body.js";
import { surveyInput } from "./body/choose/survey-input.js";
import type { ResolvedOptions } from "./contract/reading.js";
import type { Declared } from "./declared/declared.js";
import { readDeclared } from "./declared/declared.js";
import type { HeadlineChoice, Metadata } from "./fields/context.js";
import { decideMetadata } from "./fields/decide.js";
import { chooseHeadline } from "./fields/headline/headline.js";
import type { Page } from "./page/page.js";
import type { AppliedProfile } from "./profiles/apply.js";
import { applyProfile } from "./profiles/apply.js";
import type { ProfileSet } from "./profiles/match.js";
import type { RoleInput } from "./roles/assignment.js";
import type { SurveyInput } from "./survey/survey.js";

/** What is known of a page before anything is said about its body. */
export interface Opening {
  readonly page: Page;
  readonly declared: Declared;
  /** `null` for the generic reader. */
  readonly profile: AppliedProfile | null;
  readonly headline: HeadlineChoice;
}

/** What a page says of itself, what a profile finds, and the headline; without `profiles` the generic reader's. */
export function openPage(page: Page, options: ResolvedOptions, profiles: ProfileSet | null = null): Opening {
  const declared = readDeclared(page);
  const profile = profiles === null ? null : applyProfile(profiles, page, declared, options);
  return { page, declared, profile, headline: chooseHeadline(page, declared, profile?.candidates ?? []) };
}

/** What the survey of the blocks takes from the page's declarations and its headline. */
export function surveyInputOf({ declared, headline }: Opening): SurveyInput {
  return surveyInput(declared, headline);
}

/** All fields, and the finished body. */
export interface Story {
  readonly metadata: Metadata;
  readonly text: BodyText;
}

/** The body by its scores, the fields that need to know where it stands, and the body without what the fields took. */
export function readStory(opening: Opening, reading: BodyReading, options: ResolvedOptions): Story {
  const { page, declared, profile, headline } = opening;
  const body = articleBody(page, declared, reading, profile);
  const metadata = decideMetadata({
    page,
    declared,
    headline,
    body: body.place,
    options: { ...options, timeZone: profile?.timeZone ?? null },
    overrides: profile?.candidates ?? [],
  });
  return { metadata, text: body.finish(metadata) };
}

/** What the roles are decided from. */
export function roleInput(reading: BodyReading, { text }: Story): RoleInput {
  return { ...reading, choice: text, bodyScores: reading.scores, claimed: text.claimed };
}
