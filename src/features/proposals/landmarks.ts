import type { Container } from "../../survey/containers.js";
import { Landmark } from "../../survey/containers.js";
import type { Survey } from "../../survey/survey.js";

/** Landmarks that no article's own text stands in, once inside the chosen one. */
const OUTSIDE = Landmark.nav | Landmark.aside | Landmark.footer | Landmark.form | Landmark.dialog | Landmark.button;
const CHOICES = [
  { landmark: Landmark.articleBody, weight: 3 },
  { landmark: Landmark.article, weight: 2 },
  { landmark: Landmark.main, weight: 1 },
] as const;

/** The landmark that declares the article (`itemprop=articleBody`, `article`, `main`) and holds most prose. */
export function landmarks(survey: Survey): Uint8Array {
  const region = new Uint8Array(survey.blocks.length);
  const chosen = choose(survey);
  if (chosen === null) return region;
  for (let i = chosen.from; i < chosen.to; i++) {
    const inside = (survey.containers[i]?.landmarks ?? 0) & ~chosen.landmarks & OUTSIDE;
    if (inside === 0 && (survey.linkDensity[i] as number) < 0.6) region[i] = 1;
  }
  return region;
}

/** The heaviest landmark: prose inside, weighted by how much its kind promises and by whether the headline is in it. */
function choose(survey: Survey): Container | null {
  let best: Container | null = null;
  let bestScore = 0;
  for (const container of survey.allContainers.all()) {
    const own = container.landmarks & ~(container.parent?.landmarks ?? 0);
    // An article in an article has no bit of its own: look at the tag as well.
    const choice = CHOICES.find(({ landmark }) => (own & landmark) !== 0) ?? (container.element.tag === "article" ? CHOICES[1] : null);
    if (choice === null) continue;
    const prose = (survey.proseBefore[container.to] as number) - (survey.proseBefore[container.from] as number);
    const holdsHeadline = survey.headline >= container.from && survey.headline < container.to;
    const score = prose * choice.weight * (holdsHeadline ? 1.5 : 1);
    if (score > bestScore) {
      best = container;
      bestScore = score;
    }
  }
  return best;
}
