import { PAD, PROPOSALS } from "../features/features.js";
import type { Container } from "../survey/containers.js";
import type { EvidenceInput } from "./evidence-input.js";

/** What the chosen body says of the page. */
export function bodyNumbers({ reading, mask }: EvidenceInput): [string, number][] {
  const { survey, scores } = reading;
  const n = survey.blocks.length;
  let length = 0,
    links = 0,
    scored = 0,
    unsure = 0,
    proseIn = 0,
    proseLeft = 0,
    longestLeft = 0,
    blocks = 0,
    long = 0,
    sentences = 0,
    covered = 0;
  for (let i = 0; i < n; i++) {
    const own = survey.text.length[i] as number;
    const score = scores[i] as number;
    if (score > 0.15 && score < 0.85) unsure += own;
    const prose = survey.prose[i] as number;
    if (mask[i] === 1) {
      length += own;
      blocks++;
      links += own * (survey.linkDensity[i] as number);
      scored += own * score;
      proseIn += prose;
      sentences += survey.text.sentences[i] as number;
      if (own > 150) long++;
      covered += own * (survey.declaredCoverage[i] ?? 0);
    } else {
      proseLeft += prose;
      longestLeft = Math.max(longestLeft, prose);
    }
  }
  const all = survey.lengthBefore[n] as number;
  const { runs, mainShare } = runsOf(mask, survey.text.length);
  return [
    ["bodyLength", length],
    ["bodyBlocks", blocks],
    ["bodyShare", length / Math.max(1, all)],
    ["bodyProseShare", proseIn / Math.max(1, proseIn + proseLeft)],
    ["meanScore", length === 0 ? 0 : scored / length],
    ["unsureShare", unsure / Math.max(1, length)],
    ["proseLeft", proseLeft],
    ["longestLeft", longestLeft],
    ["bodyLinkDensity", links / Math.max(1, length)],
    ["meanBlock", length / Math.max(1, blocks)],
    ["longBlocks", long],
    ["runs", runs],
    ["mainRunShare", mainShare],
    ["sentencesPerBlock", sentences / Math.max(1, blocks)],
    ...spread(reading, mask, length),
    ["declaredCoverage", survey.declaredCoverage.length === 0 ? Number.NaN : covered / Math.max(1, length)],
  ];
}

const MAX_BRIDGE = 4;

function runsOf(mask: Uint8Array, length: Float32Array): { runs: number; mainShare: number } {
  let runs = 0,
    best = 0,
    current = 0,
    total = 0,
    gap = MAX_BRIDGE + 1;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== 1) {
      gap++;
      continue;
    }
    if (gap > MAX_BRIDGE) {
      runs++;
      current = 0;
    }
    gap = 0;
    current += length[i] as number;
    total += length[i] as number;
    best = Math.max(best, current);
  }
  return { runs, mainShare: total === 0 ? 0 : best / total };
}

/** An article's paragraphs are siblings; what a list prints of its stories stands in a box a story. */
function spread({ survey, table }: EvidenceInput["reading"], mask: Uint8Array, length: number): [string, number][] {
  const units = table.columns.get("units") as Float32Array;
  const byParent = new Map<Container | null, number>();
  let repeated = 0;
  let most = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== 1) continue;
    const own = survey.text.length[i] as number;
    if ((units[i + PAD] as number) > 0) repeated += own;
    const parent = survey.containers[i]?.parent ?? null;
    const sum = (byParent.get(parent) ?? 0) + own;
    byParent.set(parent, sum);
    most = Math.max(most, sum);
  }
  return [
    ["bodyRepeatedShare", repeated / Math.max(1, length)],
    ["mainParentShare", most / Math.max(1, length)],
    ["parents", byParent.size],
  ];
}

/** How far each proposal and the body agree: shared text over all text of the two. */
export function agreements({ reading, mask }: EvidenceInput): [string, number][] {
  const { survey, table } = reading;
  return Object.keys(PROPOSALS).map((name) => {
    const region = table.columns.get(name) as Float32Array;
    let shared = 0,
      either = 0;
    for (let i = 0; i < mask.length; i++) {
      const own = survey.text.length[i] as number;
      const inRegion = region[i + PAD] === 1;
      if (inRegion && mask[i] === 1) shared += own;
      if (inRegion || mask[i] === 1) either += own;
    }
    return [`agree:${name}`, either === 0 ? Number.NaN : shared / either];
  });
}
