import type { Container } from "../../survey/containers.js";
import { Landmark } from "../../survey/containers.js";
import { Name } from "../../survey/element-names.js";
import type { Survey } from "../../survey/survey.js";

const DISCARDED = Landmark.nav | Landmark.aside | Landmark.footer | Landmark.form | Landmark.figure | Landmark.dialog | Landmark.button;
const MAX_LINKS = 0.35;
/** The innermost container with this share of the prose that is left is the article. */
const SHARE = 0.6;

/** Precision first: everything that could be something else is cut away, then the container of what is left. */
export function prunedProse(survey: Survey): Uint8Array {
  const kept = new Uint8Array(survey.blocks.length);
  const tainted = new Map<Container, boolean>();
  let total = 0;
  for (let i = 0; i < kept.length; i++) {
    const container = survey.containers[i] as Container;
    if ((container.landmarks & DISCARDED) !== 0 || (survey.linkDensity[i] as number) > MAX_LINKS || isTainted(container, tainted)) continue;
    kept[i] = 1;
    total += survey.prose[i] as number;
  }
  const root = innermost(survey, kept, total * SHARE);
  for (let i = 0; i < kept.length; i++) if (root === null || i < root.from || i >= root.to) kept[i] = 0;
  return kept;
}

/** Whether the element or one above it is named like something that is no article; the page's own body never counts. */
function isTainted(container: Container, known: Map<Container, boolean>): boolean {
  const path: Container[] = [];
  let at: Container | null = container;
  let tainted = false;
  while (at !== null && at.element.tag !== "body" && at.element.tag !== "html") {
    const before = known.get(at);
    if (before !== undefined) {
      tainted = before;
      break;
    }
    path.push(at);
    at = at.parent;
  }
  for (let i = path.length - 1; i >= 0; i--) {
    const one = path[i] as Container;
    tainted ||= (one.names & Name.unlikely) !== 0;
    known.set(one, tainted);
  }
  return tainted;
}

function innermost(survey: Survey, kept: Uint8Array, enough: number): Container | null {
  if (enough === 0) return null;
  const sums = new Float64Array(kept.length + 1);
  for (let i = 0; i < kept.length; i++) sums[i + 1] = (sums[i] as number) + (kept[i] === 1 ? (survey.prose[i] as number) : 0);
  let best: Container | null = null;
  for (const container of survey.allContainers.all()) {
    const inside = (sums[container.to] as number) - (sums[container.from] as number);
    if (inside >= enough && (best === null || container.element.depth > best.element.depth)) best = container;
  }
  return best;
}
