/** What spoke loudest for a role, in words. The role model knows hashes of names and words; here, for reasons only, they are read again. */

import type { Role } from "../contract/article.js";
import { PAD } from "../features/features.js";
import { innerElement } from "../features/token-columns.js";
import type { TextBlock } from "../page/page.js";
import type { PageElement } from "../page/tree.js";
import type { Container } from "../survey/containers.js";
import { Landmark } from "../survey/containers.js";
import { linkAround, readTarget, siteOf } from "../survey/link-target.js";
import { addressBehind, nameBehind, wordBehind } from "../survey/read-tokens.js";
import type { Survey } from "../survey/survey.js";
import { asShare } from "../text/share.js";
import { FAR_WEIGHT } from "./names-around.js";
import type { RoleEvidence } from "./role-columns.js";
import { KINDS } from "./role-columns.js";
import type { TokenWeight } from "./role-weights.js";

/** What the reasons are read from. */
interface Spoken {
  readonly survey: Survey;
  readonly evidence: RoleEvidence;
}

/** Where evidence that is not a block's own stands. */
const PLACES: Readonly<Record<(typeof KINDS)[number], string>> = {
  names: "",
  words: "",
  card: " in its card",
  box: " in its box",
  title: " in the heading of its box",
  before: " in the block before",
  after: " in the block after",
};

/** The phrase, the name, the word or, where none of them speaks, the place and shape behind what the model says. */
export function speakerFor(role: Role, block: number, spoken: Spoken): string {
  const { survey, evidence } = spoken;
  const phrase = phraseFor(role, block, evidence);
  if (phrase !== null) return phrase;
  const named = evidence.strong[block] ?? null;
  if (named?.role === role) return `word "${named.word}" in a name around it`;
  const title = evidence.box.from[block] as number;
  if (phraseFor(role, title, evidence) !== null) return `under "${survey.blocks[title]?.text ?? ""}"`;
  const kind = loudestKind(role, block, evidence);
  const text = kind === null ? null : kind === "names" ? nameFor(role, block, spoken) : wordFor(role, blockOf(kind, role, block, evidence), spoken);
  return kind === null || text === null ? placeAndShape(block, survey) : text + PLACES[kind];
}

function phraseFor(role: Role, block: number, { phrases }: RoleEvidence): string | null {
  const phrase = phrases[block]?.phrase;
  return phrase?.role === role ? `says "${phrase.text}" (${phrase.language})` : null;
}

function loudestKind(role: Role, block: number, { table }: RoleEvidence): (typeof KINDS)[number] | null {
  const loudness = KINDS.map((kind) => table.columns.get(`${kind}:${role}`)?.[block + PAD] ?? 0);
  const most = Math.max(...loudness);
  return most > 0 ? (KINDS[loudness.indexOf(most)] as (typeof KINDS)[number]) : null;
}

/** The block whose words a kind of evidence is: of a card or a box the one that says most for the role. */
function blockOf(kind: (typeof KINDS)[number], role: Role, block: number, { card, box, bySelf, roles }: RoleEvidence): number {
  if (kind === "title") return box.from[block] as number;
  if (kind !== "card" && kind !== "box") return kind === "before" ? block - 1 : kind === "after" ? block + 1 : block;
  const { from, to } = kind === "card" ? card : box;
  const c = roles.indexOf(role);
  let best = from[block] as number;
  for (let i = best + 1; i < (to[block] as number); i++) {
    if ((bySelf[i * roles.length + c] as number) > (bySelf[best * roles.length + c] as number)) best = i;
  }
  return best;
}

/** The word of a block's text or of its link's address that weighs most. */
function wordFor(role: Role, block: number, { survey, evidence }: Spoken): string | null {
  const phrase = phraseFor(role, block, evidence);
  if (phrase !== null) return phrase;
  const { words, link } = evidence.tables;
  const c = evidence.roles.indexOf(role);
  const { tokens, starts } = survey.words;
  const one = survey.blocks[block] as TextBlock;
  const word = words.loudest(tokens, c, starts[block], starts[block + 1]);
  const href = one.linkLength === 0 ? null : linkAround(one);
  const { url } = survey.page;
  const step = href === null ? null : link.loudest(readTarget(href, url === null ? null : siteOf(new URL(url).hostname)).tokens, c);
  if (href !== null && step !== null && step.weight > (word?.weight ?? 0)) return addressBehind(href, step.token);
  return word === null ? null : wordBehind(one.text, word.token);
}

interface Speaker {
  readonly element: PageElement;
  readonly loudest: TokenWeight | null;
  readonly place: string;
}

/** The name that weighs most, of a block's own elements or of those around it. */
function nameFor(role: Role, block: number, { survey, evidence }: Spoken): string | null {
  const { own, near, far } = evidence.tables;
  const c = evidence.roles.indexOf(role);
  const container = survey.containers[block] as Container;
  const inner = innerElement(survey.blocks[block] as TextBlock);
  const speakers: Speaker[] = [
    { element: container.element, loudest: own.loudest(container.tokens, c), place: "its element" },
    { element: inner, loudest: own.loudest(survey.allContainers.tokensOf(inner), c), place: "its element" },
  ];
  let level = 0;
  for (let at = container.parent; at !== null; at = at.parent, level++) {
    const loudest = (level < 2 ? near : far).loudest(at.tokens, c);
    const weighed = loudest !== null && level >= 2 ? { ...loudest, weight: loudest.weight * FAR_WEIGHT } : loudest;
    speakers.push({ element: at.element, loudest: weighed, place: level < 2 ? "the box" : "a box farther up" });
  }
  const best = speakers.reduce((first, next) => ((next.loudest?.weight ?? 0) > (first.loudest?.weight ?? 0) ? next : first));
  const name = best.loudest === null ? null : nameBehind(best.element, best.loudest.token);
  if (name === null) return null;
  return name.startsWith("<") ? `${best.place} ${name}` : `${name} of ${best.place}`;
}

/** What the model goes by where no name and no word speaks for the role. */
function placeAndShape(block: number, { containers, linkDensity, text }: Survey): string {
  const { landmarks } = containers[block] as Container;
  const [landmark] = Object.entries(Landmark).find(([, bit]) => (landmarks & bit) !== 0 && (PLAIN & bit) !== 0) ?? [];
  const links = linkDensity[block] as number;
  const seen = [
    ...(links > 0 ? [`link density ${asShare(links)}`] : []),
    ...(landmark === undefined ? [] : [`in <${landmark}>`]),
    `${Math.round(text.words[block] as number)} words`,
  ];
  return `place and shape (${seen.join(", ")})`;
}

/** Landmarks that are named as their elements are. */
const PLAIN =
  Landmark.header | Landmark.footer | Landmark.nav | Landmark.aside | Landmark.form | Landmark.figure | Landmark.table | Landmark.dialog | Landmark.button;
