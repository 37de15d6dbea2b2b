/** Of the blocks that the model chose, those that stand around the story's text: tables of contents and captions. */

import { STORY_TOPS } from "../../page/elements.js";
import type { TextBlock } from "../../page/page.js";
import type { Container } from "../../survey/containers.js";
import { linkAround } from "../../survey/link-target.js";
import type { Survey } from "../../survey/survey.js";
import { isHeading, textIn } from "./blocks.js";

/** Drops a list of links to places of the page itself, as tables of contents are; a single one may be a note, and a heading leads to itself. */
export function dropContents(survey: Survey, mask: Uint8Array): Uint8Array {
  const kept = mask.slice();
  for (let i = 0; i < kept.length; i++) {
    let to = i;
    while (to < kept.length && mask[to] === 1 && leadsToPlace(survey.blocks[to] as TextBlock) && !isHeading(survey, to)) to++;
    if (to - i > 1) kept.fill(0, i, to);
    i = Math.max(i, to - 1);
  }
  return kept;
}

function leadsToPlace(block: TextBlock): boolean {
  return block.linkLength > 0 && block.linkLength >= block.text.length && linkAround(block)?.startsWith("#") === true;
}

/** Longer texts beside a picture are paragraphs that have a picture. */
const MAX_CAPTION = 300;

/** A short text that shares a wrapper with a picture right before it, and with no other body text, is its caption. */
export function dropCaptions(survey: Survey, mask: Uint8Array): Uint8Array {
  return mask.map((value, i) => {
    if (value === 0 || (survey.text.length[i] as number) > MAX_CAPTION || survey.afterPicture[i] === 0) return value;
    const { element, parent } = survey.containers[i] as Container;
    if (isHeading(survey, i)) return value;
    const wrapper = survey.afterPicture[i] === 2 ? survey.containers[i] : parent;
    if (wrapper === null || wrapper === undefined || STORY_TOPS.has(wrapper.element.tag) || element.tag === "li") return value;
    const isAlone = textIn(survey, mask, wrapper.from, wrapper.to) === (survey.text.length[i] as number);
    return isAlone && (survey.pictureOrder[i] as number) > wrapper.element.order ? 0 : value;
  });
}
