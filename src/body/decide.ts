import type { Survey } from "../features/survey.js";

/** Cost of a border between body and everything else, in log-odds: single blocks need more than a slight lean. */
const BORDER = Number(process.env["BORDER"] ?? 1.0);
const THRESHOLD = Number(process.env["THRESHOLD"] ?? 0.5);

/** Which blocks are body: the labelling with the most evidence, borders paid for (Viterbi over two states). */
export function decideBody(survey: Survey, scores: Float32Array): Uint8Array {
  const n = scores.length;
  const chosen = new Uint8Array(n);
  const fromOut = new Uint8Array(n);
  const fromIn = new Uint8Array(n);
  let out = 0;
  let inside = 0;
  const bias = Math.log(THRESHOLD / (1 - THRESHOLD));
  for (let i = 0; i < n; i++) {
    const p = Math.min(0.999, Math.max(0.001, scores[i] as number));
    const gain = (Math.log(p / (1 - p)) - bias);
    const intoIn = Math.max(inside, out - BORDER);
    const intoOut = Math.max(out, inside - BORDER);
    fromIn[i] = inside >= out - BORDER ? 1 : 0;
    fromOut[i] = inside - BORDER > out ? 1 : 0;
    inside = intoIn + gain;
    out = intoOut;
  }
  let state = inside > out ? 1 : 0;
  for (let i = n - 1; i >= 0; i--) {
    chosen[i] = state;
    state = (state === 1 ? fromIn[i] : fromOut[i]) as number;
  }
  return chosen;
}
