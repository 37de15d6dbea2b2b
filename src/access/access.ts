import type { Access, AccessEvidence } from "../contract/article.js";
import type { AccessInput } from "./input.js";
import type { Signs } from "./signs.js";
import { readSigns } from "./signs.js";

/** Values of `article:content_tier` and its kin. */
const TIERS: Readonly<Record<string, Access["tier"]>> = {
  free: "free",
  public: "free",
  open: "free",
  metered: "metered",
  meter: "metered",
  registration: "registration",
  registered: "registration",
  register: "registration",
  locked: "subscription",
  premium: "subscription",
  paid: "subscription",
  subscriber: "subscription",
  subscribers: "subscription",
  subscription: "subscription",
  exclusive: "subscription",
  plus: "subscription",
};
const WALL_STATUS: ReadonlySet<number> = new Set([401, 402, 403, 451]);
/** So many more asks around the text bear out a wall's words. */
const MIN_ASKS = 2;
/** Below this share of the declared length the text is cut; from the next one on it is whole. */
const CUT_SHARE = 0.7;
/** Less than this is cut whatever else is there. */
const HALF = 0.5;
const WHOLE_SHARE = 0.85;
const MAX_SHARE = 1.3;

/** Whether the article is behind a wall, and whether all of it is here. A wall takes a declaration or two signs that do not depend on each other. */
export function decideAccess(input: AccessInput): Access {
  const signs = readSigns(input);
  const { isFree, tier } = input.declared.access;
  const declaredTier = tier === null ? null : (TIERS[tier] ?? null);
  const isWalled = wallWeight(input, signs, declaredTier) >= 2;
  return {
    tier: isWalled ? wallTier(signs, declaredTier) : freeTier(input, signs, declaredTier),
    declaredFree: isFree,
    complete: isComplete(input, signs, isWalled),
    evidence: evidenceOf(input, signs),
  };
}

function wallWeight({ declared, status }: AccessInput, signs: Signs, declaredTier: Access["tier"] | null): number {
  const { isFree } = declared.access;
  let weight = 0;
  if (isFree === false) weight += 2;
  if (declaredTier !== null && declaredTier !== "free") weight += 2;
  if (isFree === true || declaredTier === "free") weight -= 1;
  if (signs.prompt !== null) weight += signs.promptAtEnd ? 1.5 : 1;
  if (signs.promptAtEnd && (signs.isShort || signs.asks >= MIN_ASKS)) weight += 0.5;
  if (signs.named !== null) weight += 1;
  if (signs.cut !== null) weight += 1;
  if (signs.share !== null && signs.share < CUT_SHARE) weight += 1;
  if (status !== null && WALL_STATUS.has(status)) weight += status === 402 ? 2 : 1;
  // Publishers declare whole sections as gated; a wall is called where the page shows it, too.
  const isShown = signs.prompt !== null || signs.named !== null || status === 402;
  const isDeclared = isFree === false || (declaredTier !== null && declaredTier !== "free");
  const isBorneOut = signs.cut !== null || signs.hasHidden || (signs.share !== null && signs.share < CUT_SHARE) || (status !== null && WALL_STATUS.has(status));
  return isShown || (isDeclared && isBorneOut) ? weight : 0;
}

function wallTier({ prompt }: Signs, declaredTier: Access["tier"] | null): Access["tier"] {
  if (declaredTier !== null && declaredTier !== "free") return declaredTier;
  return prompt?.kind ?? "subscription";
}

/** Free by declaration, or where a text of some length ends like one and nothing around it speaks of a wall. */
function freeTier({ declared, status }: AccessInput, signs: Signs, declaredTier: Access["tier"] | null): Access["tier"] {
  const { isFree } = declared.access;
  if (isFree === true || declaredTier === "free") return "free";
  if (isFree === false || declaredTier !== null || (status !== null && WALL_STATUS.has(status))) return "unknown";
  const isCut = signs.cut !== null || (signs.share !== null && signs.share < WHOLE_SHARE);
  const isAsked = signs.prompt !== null || signs.named !== null || signs.asks >= MIN_ASKS;
  return isCut || isAsked || signs.isShort ? "unknown" : "free";
}

function isComplete({ declared, bodyBlocks }: AccessInput, signs: Signs, isWalled: boolean): boolean | null {
  if (bodyBlocks.length === 0) return isWalled ? false : null;
  if (signs.share !== null && (signs.share < HALF || (signs.share < CUT_SHARE && (isWalled || signs.cut !== null)))) return false;
  if (signs.gated !== null && signs.cut === null) return true;
  if (signs.share !== null && signs.share >= WHOLE_SHARE && signs.share <= MAX_SHARE && signs.cut === null) return true;
  // All of the declared length is here: then a last line without a full stop is an ending, unless a wall stands there.
  if (signs.cut !== null) return signs.share !== null && signs.share >= WHOLE_SHARE && !isWalled ? null : false;
  // The wall stands where the text ends, and the part that is declared as gated is not here.
  const isMissing = isWalled && declared.access.isFree === false && (signs.promptAtEnd || signs.named !== null);
  return isMissing ? false : null;
}

function evidenceOf({ declared, status }: AccessInput, signs: Signs): AccessEvidence[] {
  const { isFree, source, tier } = declared.access;
  const evidence: AccessEvidence[] = [];
  if (isFree !== null) evidence.push({ kind: "declared", detail: `${source ?? "declared"}: ${isFree}` });
  if (tier !== null) evidence.push({ kind: "declared", detail: `content tier: ${tier}` });
  if (status !== null && WALL_STATUS.has(status)) evidence.push({ kind: "status", detail: `HTTP ${status}` });
  if (signs.prompt !== null)
    evidence.push({
      kind: "prompt",
      detail: `"${signs.prompt.text}" (${signs.prompt.language}) ${signs.promptAtEnd ? "where the text ends" : "beside the text"}`,
    });
  if (signs.named !== null) evidence.push({ kind: "prompt", detail: `a box named "${signs.named}" behind the text` });
  if (signs.cut !== null) evidence.push({ kind: "cut", detail: signs.cut });
  if (signs.share !== null) evidence.push({ kind: "length", detail: `${Math.round(signs.share * 100)} % of the declared length` });
  if (signs.gated !== null) evidence.push({ kind: "hidden", detail: signs.gated });
  return evidence;
}
