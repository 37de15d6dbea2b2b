import type { TextBlock } from "../page/page.js";
import { lazily } from "../text/lazily.js";
import { PARTS_NO_WORDS } from "../text/scripts.js";
import { allWords } from "./word-lists.js";

const MARKS_BEFORE = /^[\s>»›→▶►•·|–—\-*【[（(]+/u;
const NO_LETTER = /^[^\p{L}\p{N}\p{M}]/u;

interface Lead {
  readonly text: string;
  /** Whether it is one only with a colon or a bar behind it. */
  readonly isMarked: boolean;
}

/** Leads by their first two letters: most blocks begin with none of these. */
const leadsByStart = lazily((): ReadonlyMap<string, readonly Lead[]> => {
  const map = new Map<string, Lead[]>();
  const add = (phrase: string, isMarked: boolean): void => {
    const text = phrase.replace(MARKS_BEFORE, "");
    const known = map.get(text.slice(0, 2));
    if (known === undefined) map.set(text.slice(0, 2), [{ text, isMarked }]);
    else known.push({ text, isMarked });
  };
  for (const lead of [...allWords(({ leads }) => leads), ...allWords(({ leadsOnly }) => leadsOnly)]) add(lead, false);
  for (const lead of allWords(({ markedLeads }) => markedLeads)) add(lead, true);
  return map;
});

const MARK_BEHIND = /^\s?[:：|]/u;

/** Characters of the lead that a text begins with ("Read more: "), 0 where it begins with none; words that need a mark behind them are no lead by themselves. */
export function leadLength(text: string): number {
  const lead = leadOf(text);
  return lead === null || lead.isMarked ? 0 : lead.length;
}

/** The longest lead that a text begins with, and how much of the text it takes. */
function leadOf(text: string): { readonly length: number; readonly isMarked: boolean } | null {
  const marks = MARKS_BEFORE.exec(text.slice(0, 12))?.[0].length ?? 0;
  const head = text
    .slice(marks, marks + 60)
    .toLowerCase()
    .replaceAll("’", "'");
  let longest: Lead | null = null;
  for (const lead of leadsByStart().get(head.slice(0, 2)) ?? []) {
    if (lead.text.length > (longest?.text.length ?? 0) && head.startsWith(lead.text) && endsAt(head, lead)) longest = lead;
  }
  return longest === null ? null : { length: marks + longest.text.length, isMarked: longest.isMarked };
}

function endsAt(head: string, { text, isMarked }: Lead): boolean {
  const behind = head.slice(text.length);
  if (isMarked) return MARK_BEHIND.test(behind);
  return behind === "" || NO_LETTER.test(behind) || PARTS_NO_WORDS.test(text.slice(-1));
}

/** Of a line that announces another story, what follows the lead is mostly link; and it is a title, not a paragraph. */
const LEAD_LINKS = 0.5;
const MAX_LEAD = 260;
/** Nothing but a lead has a bar behind it. */
const BAR_AFTER = /^\s?\|\s/u;
const AFTER_LEAD = /^\s*[:：|»›→–—-]/u;

/** Whether a block is a line such as "Read more: …": a lead alone, the link of another story, or its title after a colon. */
export function announcesStory({ text, linkLength }: TextBlock): boolean {
  if (text.length > MAX_LEAD) return false;
  const lead = leadOf(text);
  if (lead === null) return false;
  const behind = text.slice(lead.length);
  // A sentence may begin with "Exclusive:" and link to what it is about.
  const isTitle = (!lead.isMarked && AFTER_LEAD.test(behind) && linkLength > 0) || BAR_AFTER.test(behind);
  return behind.length < 4 || isTitle || linkLength >= LEAD_LINKS * behind.length;
}
