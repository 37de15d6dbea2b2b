/** A block is body from this probability on. */
const THRESHOLD = 0.5;

/**
 * Which blocks are body, from their probabilities. Each stands for itself: the features look at the neighbours already, and
 * paying for borders (Viterbi over two states) or looking twice measured no better; see `training/REPORT.md`.
 */
export function decideBody(scores: Float32Array): Uint8Array {
  const mask = new Uint8Array(scores.length);
  for (let i = 0; i < mask.length; i++) if ((scores[i] as number) > THRESHOLD) mask[i] = 1;
  return mask;
}
