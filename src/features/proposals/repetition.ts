import type { Container } from "../../survey/containers.js";
import type { Survey } from "../../survey/survey.js";

/** How often, and how richly, the unit that a block stands in repeats beside it: cards, comments, list entries. */
export interface Repetition {
  /** Like units among the siblings, of the outermost repeating unit around the block; 0 where nothing repeats. */
  readonly units: Float32Array;
  /** Mean number of blocks in such a unit. */
  readonly blocksPerUnit: Float32Array;
  /** Mean prose in such a unit. */
  readonly prosePerUnit: Float32Array;
}

const MIN_UNITS = 3;
const MIN_BLOCKS = 2;

/**
 * Finds template repetition: three or more siblings marked up alike, each of several blocks. Paragraphs repeat too, but
 * are one block each; a unit of several (title and teaser, name and comment) is a card or a comment.
 */
export function repetition(survey: Survey): Repetition {
  const n = survey.blocks.length;
  const result: Repetition = { units: new Float32Array(n), blocksPerUnit: new Float32Array(n), prosePerUnit: new Float32Array(n) };
  for (const group of groups(survey)) {
    if (group.length < MIN_UNITS) continue;
    let blocks = 0;
    let prose = 0;
    for (const unit of group) {
      blocks += unit.to - unit.from;
      prose += (survey.proseBefore[unit.to] as number) - (survey.proseBefore[unit.from] as number);
    }
    if (blocks / group.length < MIN_BLOCKS) continue;
    for (const unit of group) {
      for (let i = unit.from; i < unit.to; i++) {
        // Parents come first, so the outermost unit is met first and stays.
        if (result.units[i] !== 0) continue;
        result.units[i] = group.length;
        result.blocksPerUnit[i] = blocks / group.length;
        result.prosePerUnit[i] = prose / group.length;
      }
    }
  }
  return result;
}

/** Containers with the same parent and signature. Parents are made before what is in them, so an outer group comes before those inside its units. */
function groups(survey: Survey): Iterable<Container[]> {
  const all = survey.allContainers.all();
  const byKey = new Map<number, Container[]>();
  for (const container of all) {
    if (container.parent === null) continue;
    const key = container.parent.index * all.length + container.signature;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [container]);
    else group.push(container);
  }
  return byKey.values();
}
