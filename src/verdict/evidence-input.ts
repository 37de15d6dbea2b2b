import type { BodyReading } from "../body/choose/read-body.js";
import type { Declared } from "../declared/declared.js";
import type { HeadlineChoice, Metadata } from "../fields/context.js";
import type { Page } from "../page/page.js";

/** What the verdict is drawn from. */
export interface EvidenceInput {
  readonly page: Page;
  readonly declared: Declared;
  readonly headline: HeadlineChoice;
  readonly reading: BodyReading;
  /** 1 for every block of the body. */
  readonly mask: Uint8Array;
  readonly metadata: Metadata;
}
