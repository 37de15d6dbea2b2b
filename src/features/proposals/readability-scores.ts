import type { Container } from "../../survey/containers.js";
import { Name } from "../../survey/element-names.js";
import type { Survey } from "../../survey/survey.js";

/** Elements that are one paragraph: their scores go to what they stand in. */
const PARAGRAPH = new Set("p li h1 h2 h3 h4 h5 h6 td blockquote pre dd dt figcaption".split(" "));
const MIN_LENGTH = 25;
const LEVELS = 5;
const NAME_WEIGHT = 25;
const SIBLING_SHARE = 0.2;

/**
 * Readability's idea on the block list: paragraphs score, scores rise to the containers above and fade, the best
 * container wins and takes siblings that are nearly as good (`Readability.js`, `_grabArticle`).
 */
export function readabilityScores(survey: Survey): Uint8Array {
  const scores = propagate(survey);
  let top: Container | null = null;
  let best = 0;
  for (const [container, score] of scores) {
    const final = score * (1 - linkShare(survey, container));
    if (final > best) {
      best = final;
      top = container;
    }
  }
  const region = new Uint8Array(survey.blocks.length);
  if (top === null) return region;
  take(survey, top, region);
  for (const [container, score] of scores) {
    if (container !== top && container.parent === top.parent && score >= Math.max(10, best * SIBLING_SHARE)) take(survey, container, region);
  }
  return region;
}

function propagate(survey: Survey): Map<Container, number> {
  const scores = new Map<Container, number>();
  const add = (container: Container, points: number): void => {
    scores.set(container, (scores.get(container) ?? nameScore(container)) + points);
  };
  for (let i = 0; i < survey.blocks.length; i++) {
    const length = survey.text.length[i] as number;
    if (length < MIN_LENGTH || (survey.linkDensity[i] as number) > 0.5) continue;
    const points = 1 + (survey.text.commas[i] as number) + Math.min(3, length / 100);
    const own = survey.containers[i] as Container;
    let at: Container | null = PARAGRAPH.has(own.element.tag) ? own.parent : own;
    for (let level = 0; at !== null && level < LEVELS; level++, at = at.parent) add(at, points / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
  }
  return scores;
}

function nameScore(container: Container): number {
  return ((container.names & Name.likely) === 0 ? 0 : NAME_WEIGHT) - ((container.names & Name.unlikely) === 0 ? 0 : NAME_WEIGHT);
}

function linkShare(survey: Survey, container: Container): number {
  const links = (survey.linksBefore[container.to] as number) - (survey.linksBefore[container.from] as number);
  const all = (survey.lengthBefore[container.to] as number) - (survey.lengthBefore[container.from] as number);
  return all === 0 ? 1 : Math.min(1, links / all);
}

function take(survey: Survey, container: Container, region: Uint8Array): void {
  for (let i = container.from; i < container.to; i++) {
    if ((survey.linkDensity[i] as number) < 0.5 && !isUnlikely(survey.containers[i] as Container, container)) region[i] = 1;
  }
}

function isUnlikely(inner: Container, outer: Container): boolean {
  for (let at: Container | null = inner; at !== null && at !== outer; at = at.parent) {
    if ((at.names & (Name.unlikely | Name.likely)) === Name.unlikely) return true;
  }
  return false;
}
