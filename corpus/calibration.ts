/** A page's confidence, and whether its body was right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

const BINS = 10;

/**
 * One minus the expected calibration error: pages are put in ten bins by their confidence, and in each the share of right ones should be the mean
 * confidence. 1 is perfect.
 */
export function calibration(pages: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, (_, i) => pages.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i));
  const off = bins.map((bin) => Math.abs(bin.reduce((sum, { confidence, isRight }) => sum + confidence - (isRight ? 1 : 0), 0)));
  return pages.length === 0 ? Number.NaN : 1 - off.reduce((sum, one) => sum + one, 0) / pages.length;
}

/** How often a right page has the higher confidence of a right and a wrong one (the area under the ROC curve); .5 is chance. */
export function ranking(pages: readonly Judged[]): number {
  const right = pages.filter(({ isRight }) => isRight);
  const wrong = pages.filter(({ isRight }) => !isRight);
  let won = 0;
  for (const { confidence } of right) for (const other of wrong) won += confidence > other.confidence ? 1 : confidence === other.confidence ? 0.5 : 0;
  return won / (right.length * wrong.length);
}
