/** What several rules ask about the blocks of a page. */

import { HEADINGS } from "../../page/elements.js";
import type { Container } from "../../survey/containers.js";
import type { Survey } from "../../survey/survey.js";

/** Length of the chosen text among the blocks `[from, to)`, in weighted characters. */
export function textIn(survey: Survey, mask: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (mask[i] === 1) sum += survey.text.length[i] as number;
  return sum;
}

/** Whether a container holds a block. */
export function holds(container: Container, block: number): boolean {
  return block >= container.from && block < container.to;
}

/** Whether a block is a heading, or stands in one. */
export function isHeading(survey: Survey, block: number): boolean {
  const { element } = survey.containers[block] as Container;
  return HEADINGS.has(element.tag) || HEADINGS.has(element.parent?.tag ?? "");
}

/** A title has no mark at its end, nor has a line that asks for something. */
export const SENTENCE_END: RegExp = /[.!。…:：;]["'”’»)]?$/u;
