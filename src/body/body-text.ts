import type { Block, Role } from "../contract/article.js";
import type { TextBlock } from "../page/page.js";
import type { Choice } from "./choose/choice.js";

/** A block that is taken whatever the models say: a field was read from it, or the site's profile names it. */
export interface Claim {
  readonly role: Role;
  /** What claimed it; a search of the sources finds the name. */
  readonly rule: string;
  readonly reason: string;
}

/** The finished body: the choice of blocks after all claims, and its text. */
export interface BodyText extends Choice {
  readonly blocks: readonly TextBlock[];
  readonly typed: readonly Block[];
  /** What metadata and the profile made of blocks, by the block's index. */
  readonly claimed: ReadonlyMap<number, Claim>;
  /** Where the body is from: `"model"`, `"profile …"` or `"json-ld …"`. */
  readonly source: string;
}
