import type { Container } from "../survey/containers.js";
import { columnsFor } from "../survey/slab.js";
import type { Survey } from "../survey/survey.js";
import type { Columns } from "./element-columns.js";

const NAMES = [
  "position",
  "textPosition",
  "fromHeadline",
  "textFromHeadline",
  "proseBefore",
  "proseAfter",
  "toProseBefore",
  "toProseAfter",
  "prose5",
  "prose12",
  "links5",
  "parentShare",
  "grandShare",
  "greatShare",
  "parentProseDensity",
  "parentBlocks",
  "parentLinkDensity",
  "coreInside",
  "coreDistance",
  "wideInside",
  "signatureCount",
  "signatureProse",
  "signatureShare",
  "copies",
  "sameParentBefore",
  "sameParentAfter",
  "proseSiblings",
] as const;
export const PLACE_COLUMNS: readonly string[] = NAMES;

/** Where a block stands: on the page, from the headline, among prose, in its containers, among blocks marked up alike. */
export function placeColumns(survey: Survey): Columns {
  const columns: Writable = columnsFor(NAMES, survey.blocks.length);
  fillPositions(survey, columns);
  fillDistances(survey, columns);
  fillContainers(survey, columns);
  fillSignatures(survey, columns);
  return columns;
}

type Writable = Record<(typeof NAMES)[number], Float32Array>;
const FAR = 50;

function fillPositions(survey: Survey, columns: Writable): void {
  const { proseBefore, lengthBefore, headline } = survey;
  const n = survey.blocks.length;
  const prose = Math.max(1, proseBefore[n] as number);
  const length = Math.max(1, lengthBefore[n] as number);
  const { position, textPosition, fromHeadline, textFromHeadline, prose5, prose12, links5 } = columns;
  const [before, after] = [columns.proseBefore, columns.proseAfter];
  for (let i = 0; i < n; i++) {
    position[i] = i / n;
    textPosition[i] = (lengthBefore[i] as number) / length;
    fromHeadline[i] = headline < 0 ? Number.NaN : Math.max(-FAR, Math.min(4 * FAR, i - headline));
    textFromHeadline[i] = headline < 0 ? Number.NaN : ((lengthBefore[i] as number) - (lengthBefore[headline] as number)) / 1000;
    before[i] = (proseBefore[i] as number) / prose;
    after[i] = (prose - (proseBefore[i + 1] as number)) / prose;
    prose5[i] = windowSum(proseBefore, i, 5);
    prose12[i] = windowSum(proseBefore, i, 12);
    links5[i] = windowSum(survey.linksBefore, i, 5) / Math.max(1, windowSum(lengthBefore, i, 5));
  }
}

/** Sum over the blocks at most `reach` away, the block itself left out. */
function windowSum(before: Float64Array, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(before.length - 1, i + reach + 1);
  return (before[to] as number) - (before[from] as number) - ((before[i + 1] as number) - (before[i] as number));
}

function fillDistances(survey: Survey, columns: Writable): void {
  const n = survey.blocks.length;
  const { toProseBefore: before, toProseAfter: after } = columns;
  let distance = FAR;
  for (let i = 0; i < n; i++) {
    before[i] = distance;
    distance = (survey.prose[i] as number) > 0 ? 1 : Math.min(FAR, distance + 1);
  }
  distance = FAR;
  for (let i = n - 1; i >= 0; i--) {
    after[i] = distance;
    distance = (survey.prose[i] as number) > 0 ? 1 : Math.min(FAR, distance + 1);
  }
}

/** The innermost container with 40 % of the prose, and the one with 75 %. */
const CORE_SHARE = 0.4;
const WIDE_SHARE = 0.75;

function fillContainers(survey: Survey, columns: Writable): void {
  const n = survey.blocks.length;
  const total = Math.max(1, survey.proseBefore[n] as number);
  const share = (container: Container | null): number => (container === null ? 1 : proseIn(survey, container) / total);
  const core = innermost(survey, CORE_SHARE * total);
  const wide = innermost(survey, WIDE_SHARE * total);
  const directProse = directProseByParent(survey);
  const { parentShare, grandShare, greatShare, parentProseDensity, parentLinkDensity, parentBlocks } = columns;
  const { coreInside, coreDistance, wideInside, sameParentBefore, sameParentAfter, proseSiblings } = columns;
  for (let i = 0; i < n; i++) {
    const own = survey.containers[i] as Container;
    const parent = own.parent ?? own;
    parentShare[i] = share(parent);
    grandShare[i] = share(parent.parent);
    greatShare[i] = share(parent.parent?.parent ?? null);
    const length = (survey.lengthBefore[parent.to] as number) - (survey.lengthBefore[parent.from] as number);
    parentProseDensity[i] = proseIn(survey, parent) / Math.max(1, length);
    parentLinkDensity[i] = ((survey.linksBefore[parent.to] as number) - (survey.linksBefore[parent.from] as number)) / Math.max(1, length);
    parentBlocks[i] = parent.to - parent.from;
    coreInside[i] = core !== null && i >= core.from && i < core.to ? 1 : 0;
    coreDistance[i] = core === null ? Number.NaN : own.element.depth - core.element.depth;
    wideInside[i] = wide !== null && i >= wide.from && i < wide.to ? 1 : 0;
    sameParentBefore[i] = survey.containers[i - 1]?.parent === own.parent ? 1 : 0;
    sameParentAfter[i] = survey.containers[i + 1]?.parent === own.parent ? 1 : 0;
    proseSiblings[i] = (directProse.get(own.parent) ?? 0) / total;
  }
}

function proseIn(survey: Survey, container: Container): number {
  return (survey.proseBefore[container.to] as number) - (survey.proseBefore[container.from] as number);
}

/** Prose of blocks whose elements are children of the same parent. */
function directProseByParent(survey: Survey): Map<Container | null, number> {
  const sums = new Map<Container | null, number>();
  survey.containers.forEach((container, i) => {
    const prose = survey.prose[i] as number;
    if (prose > 0) sums.set(container.parent, (sums.get(container.parent) ?? 0) + prose);
  });
  return sums;
}

function innermost(survey: Survey, enough: number): Container | null {
  let best: Container | null = null;
  for (const container of survey.allContainers.all()) {
    if (proseIn(survey, container) >= enough && (best === null || container.element.depth > best.element.depth)) best = container;
  }
  return best;
}

/** Blocks marked up alike: their own element's and its parent's tag and classes. */
function fillSignatures(survey: Survey, columns: Writable): void {
  const n = survey.blocks.length;
  const total = Math.max(1, survey.proseBefore[n] as number);
  const groups = new Map<number, { count: number; prose: number }>();
  const copies = new Map<string, number>();
  const { signatureCount, signatureProse, signatureShare, copies: copyCount } = columns;
  const all = survey.allContainers.all().length;
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const { parent, signature } = survey.containers[i] as Container;
    keys[i] = (parent === null ? 0 : parent.signature + 1) * all + signature;
  }
  for (let i = 0; i < n; i++) {
    const key = keys[i] as number;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { count: 1, prose: survey.prose[i] as number });
    else {
      group.count++;
      group.prose += survey.prose[i] as number;
    }
    const { text } = survey.blocks[i] as Survey["blocks"][number];
    copies.set(text, (copies.get(text) ?? 0) + 1);
  }
  for (let i = 0; i < n; i++) {
    const group = groups.get(keys[i] as number) ?? { count: 1, prose: 0 };
    signatureCount[i] = group.count;
    signatureProse[i] = group.prose / group.count;
    signatureShare[i] = group.prose / total;
    copyCount[i] = copies.get((survey.blocks[i] as Survey["blocks"][number]).text) ?? 1;
  }
}
