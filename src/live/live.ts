import type { Block, LiveUpdate } from "../article.js";
import type { BodyText } from "../body/article-body.js";
import type { Metadata } from "../metadata/context.js";
import type { Declared } from "../metadata/declared.js";
import type { Page } from "../page/page.js";
import { markInterview } from "./interview.js";

/** What live updates are read from. */
export interface LiveInput {
  readonly page: Page;
  readonly declared: Declared;
  readonly text: BodyText;
  readonly metadata: Metadata;
}

/** The body without its live updates, and these. */
export interface LiveReading {
  readonly body: readonly Block[];
  readonly updates: readonly LiveUpdate[];
}

/** Takes live updates out of the body, and marks questions and answers. */
export function readLive({ text }: LiveInput): LiveReading {
  return { body: markInterview(text.typed), updates: [] };
}
