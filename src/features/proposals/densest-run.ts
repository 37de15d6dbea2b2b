import type { Survey } from "../../survey/survey.js";

/** What a block without prose costs, in weighted characters; a heading or a caption between paragraphs must not end a run. */
const GAP_COST = 40;

/** The run of blocks with the most prose (maximum-sum segment, Kadane 1984); of the run, what is no list of links. */
export function densestRun(survey: Survey): Uint8Array {
  const { prose, linkDensity, text } = survey;
  let bestFrom = 0;
  let bestTo = 0;
  let best = 0;
  let from = 0;
  let sum = 0;
  for (let i = 0; i < prose.length; i++) {
    sum += (prose[i] as number) > 0 ? (prose[i] as number) : -(GAP_COST + (linkDensity[i] as number) * GAP_COST);
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      bestFrom = from;
      bestTo = i + 1;
    }
  }
  const region = new Uint8Array(prose.length);
  for (let i = bestFrom; i < bestTo; i++) {
    if ((linkDensity[i] as number) < 0.5 && (text.length[i] as number) > 15) region[i] = 1;
  }
  return region;
}
