import type { Block, Role } from "../contract/article.js";
import type { TextBlock } from "../page/page.js";

/** The finished body. */
export interface BodyText {
  /** 1 for every block that is body. */
  readonly mask: Uint8Array;
  readonly blocks: readonly TextBlock[];
  readonly typed: readonly Block[];
  /** What metadata and the profile made of blocks, by the block's index. */
  readonly claimed: ReadonlyMap<number, Role>;
  /** Where the body is from: `"model"`, `"profile …"` or `"json-ld …"`. */
  readonly source: string;
}
