import type { Survey } from "../../survey/survey.js";

/** Blocks without prose that a run may cross: share tools, a byline, a picture with its caption, an inline promotion. */
const MAX_GAP = 14;

/** The run of prose that begins under the headline and ends at the first long gap. */
export function headlineRun(survey: Survey): Uint8Array {
  const { prose, headline, linkDensity } = survey;
  const region = new Uint8Array(prose.length);
  if (headline < 0) return region;
  let last = -1;
  for (let i = headline + 1; i < prose.length; i++) {
    if ((prose[i] as number) > 0) last = i;
    else if (last === -1 ? i - headline > 4 * MAX_GAP : i - last > MAX_GAP) break;
  }
  for (let i = headline + 1; i <= last; i++) if ((linkDensity[i] as number) < 0.6) region[i] = 1;
  return region;
}
