import type { Container } from "./containers.js";
import type { Columns } from "./element-columns.js";
import type { Survey } from "./survey.js";

export const PLACE_COLUMNS: readonly string[] = [
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
];

/** Where a block stands: on the page, from the headline, among prose, in its containers, among blocks marked up alike. */
export function placeColumns(survey: Survey): Columns {
  const n = survey.blocks.length;
  const columns: Record<string, Float32Array> = {};
  for (const name of PLACE_COLUMNS) columns[name] = new Float32Array(n);
  fillPositions(survey, columns);
  fillDistances(survey, columns);
  fillContainers(survey, columns);
  fillSignatures(survey, columns);
  return columns;
}

type Writable = Record<string, Float32Array>;
const at = (columns: Writable, name: string): Float32Array => columns[name] as Float32Array;
const FAR = 50;

function fillPositions(survey: Survey, columns: Writable): void {
  const { proseBefore, lengthBefore, headline } = survey;
  const n = survey.blocks.length;
  const prose = Math.max(1, proseBefore[n] as number);
  const length = Math.max(1, lengthBefore[n] as number);
  const [position, textPosition, fromHeadline, textFromHeadline] = ["position", "textPosition", "fromHeadline", "textFromHeadline"].map((name) =>
    at(columns, name),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array];
  for (let i = 0; i < n; i++) {
    position[i] = i / n;
    textPosition[i] = (lengthBefore[i] as number) / length;
    fromHeadline[i] = headline < 0 ? Number.NaN : Math.max(-FAR, Math.min(4 * FAR, i - headline));
    textFromHeadline[i] = headline < 0 ? Number.NaN : ((lengthBefore[i] as number) - (lengthBefore[headline] as number)) / 1000;
    at(columns, "proseBefore")[i] = (proseBefore[i] as number) / prose;
    at(columns, "proseAfter")[i] = (prose - (proseBefore[i + 1] as number)) / prose;
    at(columns, "prose5")[i] = windowSum(proseBefore, i, 5);
    at(columns, "prose12")[i] = windowSum(proseBefore, i, 12);
    at(columns, "links5")[i] = windowSum(survey.linksBefore, i, 5) / Math.max(1, windowSum(lengthBefore, i, 5));
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
  const before = at(columns, "toProseBefore");
  const after = at(columns, "toProseAfter");
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
  for (let i = 0; i < n; i++) {
    const own = survey.containers[i] as Container;
    const parent = own.parent ?? own;
    at(columns, "parentShare")[i] = share(parent);
    at(columns, "grandShare")[i] = share(parent.parent);
    at(columns, "greatShare")[i] = share(parent.parent?.parent ?? null);
    const length = (survey.lengthBefore[parent.to] as number) - (survey.lengthBefore[parent.from] as number);
    at(columns, "parentProseDensity")[i] = proseIn(survey, parent) / Math.max(1, length);
    at(columns, "parentLinkDensity")[i] = ((survey.linksBefore[parent.to] as number) - (survey.linksBefore[parent.from] as number)) / Math.max(1, length);
    at(columns, "parentBlocks")[i] = parent.to - parent.from;
    at(columns, "coreInside")[i] = core !== null && i >= core.from && i < core.to ? 1 : 0;
    at(columns, "coreDistance")[i] = core === null ? Number.NaN : own.element.depth - core.element.depth;
    at(columns, "wideInside")[i] = wide !== null && i >= wide.from && i < wide.to ? 1 : 0;
    at(columns, "sameParentBefore")[i] = survey.containers[i - 1]?.parent === own.parent ? 1 : 0;
    at(columns, "sameParentAfter")[i] = survey.containers[i + 1]?.parent === own.parent ? 1 : 0;
    at(columns, "proseSiblings")[i] = (directProse.get(own.parent) ?? 0) / total;
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
  const groups = new Map<string, { count: number; prose: number }>();
  const copies = new Map<string, number>();
  const keys = survey.containers.map((container) => `${container.parent?.signature ?? ""}>${container.signature}`);
  for (let i = 0; i < n; i++) {
    const key = keys[i] as string;
    const group = groups.get(key) ?? { count: 0, prose: 0 };
    groups.set(key, { count: group.count + 1, prose: group.prose + (survey.prose[i] as number) });
    const { text } = survey.blocks[i] as Survey["blocks"][number];
    copies.set(text, (copies.get(text) ?? 0) + 1);
  }
  for (let i = 0; i < n; i++) {
    const group = groups.get(keys[i] as string) ?? { count: 1, prose: 0 };
    at(columns, "signatureCount")[i] = group.count;
    at(columns, "signatureProse")[i] = group.prose / group.count;
    at(columns, "signatureShare")[i] = group.prose / total;
    at(columns, "copies")[i] = copies.get((survey.blocks[i] as Survey["blocks"][number]).text) ?? 1;
  }
}
