import type { Role } from "../contract/article.js";
import { TokenRows } from "../features/token-rows.js";
import { MAIN_TOPS } from "../page/elements.js";
import { loneElement } from "../page/tree.js";
import { elementTokens } from "../survey/element-tokens.js";
import type { Survey } from "../survey/survey.js";
import { STRONG_NAMES, WEAKENING } from "../words/markup-names.js";

/** A name that settles a role. */
export interface StrongName {
  readonly role: Role;
  readonly word: string;
}

/** Rows of strong names; those behind the last one are of weakening words. */
let known: { readonly rows: TokenRows; readonly strong: readonly StrongName[] } | null = null;

function names(): NonNullable<typeof known> {
  if (known !== null) return known;
  const strong = new Map(
    Object.entries(STRONG_NAMES).flatMap(([role, words]) =>
      words.split(" ").flatMap((word) => tokensOf(word).map((token) => [token, { role: role as Role, word }] as const)),
    ),
  );
  const weak = WEAKENING.split(" ").map((word) => tokensOf(word)[0] as number);
  known = { rows: new TokenRows([...strong.keys(), ...weak.filter((token) => !strong.has(token))]), strong: [...strong.values()] };
  return known;
}

/** The token of a plain word; of a name with a hyphen its tokens as a class, an id and a test id. */
function tokensOf(word: string): number[] {
  if (!word.includes("-")) return [elementTokens(loneElement(["class", word]))[1] as number];
  return ["class", "id", "data-testid"].map((name) => elementTokens(loneElement([name, word])).at(-1) as number);
}

/** An element that holds more of the page's blocks than this is named after the page, not after a box in it. */
const MAX_SHARE = 0.4;

/** For each block the name that settles its role: that of the innermost element which has one; `null` where none has. */
export function strongNames(survey: Survey): readonly (StrongName | null)[] {
  const most = survey.blocks.length * MAX_SHARE;
  const { headline } = survey;
  const found: (StrongName | null)[] = [];
  // Parents come before children.
  for (const { element, parent, from, to, tokens } of survey.allContainers.all()) {
    const isBox = to - from <= most && !(headline >= from && headline < to) && !MAIN_TOPS.has(element.tag);
    found.push((isBox ? nameOf(tokens) : null) ?? (parent === null ? null : (found[parent.index] ?? null)));
  }
  return survey.containers.map(({ index }) => found[index] ?? null);
}

/** The first strong name among tokens that no later one takes back. */
function nameOf(tokens: readonly number[]): StrongName | null {
  const { rows, strong } = names();
  let own: StrongName | null = null;
  for (let t = 0; t < tokens.length; t++) {
    const row = rows.rowOf(tokens[t] as number);
    if (row === -1) continue;
    if (row >= strong.length) own = null;
    else own ??= strong[row] ?? null;
  }
  return own;
}
