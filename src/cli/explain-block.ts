import type { explainBlocks } from "../index.js";
import { asShare } from "../text/share.js";

/** What the core tells of a block. */
export type BlockStory = ReturnType<typeof explainBlocks>[number];

/** The whole story of one block: what the models say of it, each rule that decided about it, and what came of it. */
export function explainBlock({ index, text, path, hidden, role, score, rule, shares, changes }: BlockStory): string {
  const width = Math.max(...changes.map((change) => change.rule.length));
  return [
    `Block ${index + 1}: "${text}"`,
    `  path        ${path}${hidden ? " (hidden)" : ""}`,
    `  body model  ${asShare(changes[0]?.score ?? 0)}`,
    `  role model  ${shares.map((share) => `${share.role} ${asShare(share.score)}`).join(", ")}`,
    ...changes.map(({ rule, reason, to }, i) => `  ${i + 1}. ${rule.padEnd(width)}  ${reason} → ${to ?? "not body"}`),
    `  role        ${role} ${asShare(score)}, decided by ${rule}`,
  ].join("\n");
}
