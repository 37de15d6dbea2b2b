import type { Boilerplate, Role } from "../contract/article.js";
import { TOPS } from "../page/elements.js";
import type { PageLink } from "../page/links.js";
import { pageLinks } from "../page/links.js";
import type { Page, TextBlock } from "../page/page.js";
import { blockRange } from "../page/page.js";
import { Selectors } from "../page/selector.js";
import type { PageElement } from "../page/tree.js";
import type { RoleAssignment } from "../roles/assignment.js";
import { isArticle } from "../roles/assignment.js";

/** Neighbouring blocks of one role under one parent. */
interface Place {
  readonly role: Role;
  readonly from: number;
  to: number;
  readonly parent: PageElement | null;
  readonly elements: PageElement[];
}

/** Everything that is no part of the article: runs of one role in one container, in document order. */
export function collectBoilerplate(page: Page, assignments: readonly RoleAssignment[], links: readonly PageLink[] = pageLinks(page)): Boilerplate[] {
  const selectors = new Selectors(page.elements);
  let next = 0;
  return placesOf(page, assignments).map(({ role, from, to, elements }): Boilerplate => {
    while (next < links.length && (links[next] as PageLink).from < from) next++;
    const inside: { text: string; url: string }[] = [];
    for (; next < links.length && (links[next] as PageLink).from < to; next++) {
      const { text, url } = links[next] as PageLink;
      if (text !== "") inside.push({ text, url });
    }
    return {
      role,
      text: page.blocks
        .slice(from, to)
        .map((block) => block.text)
        .join("\n"),
      links: inside,
      selector: elements.map((element) => selectors.of(element)).join(", "),
    };
  });
}

function placesOf(page: Page, assignments: readonly RoleAssignment[]): Place[] {
  const places: Place[] = [];
  let at = 0;
  while (at < page.blocks.length) {
    const role = roleAt(assignments, at);
    if (isArticle(role)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < page.blocks.length && roleAt(assignments, end) === role) end++;
    places.push(...cut(page, role, at, end));
    at = end;
  }
  return places;
}

function roleAt(assignments: readonly RoleAssignment[], i: number): Role {
  return assignments[i]?.role ?? "other";
}

/** Cuts a run into its outermost whole elements, and joins those that are siblings. */
function cut(page: Page, role: Role, from: number, to: number): Place[] {
  const places: Place[] = [];
  let at = from;
  while (at < to) {
    const { element, end } = outermost(page, at, from, to);
    const last = places[places.length - 1];
    if (last !== undefined && last.parent === element.parent) {
      last.elements.push(element);
      last.to = end;
    } else places.push({ role, from: at, to: end, parent: element.parent, elements: [element] });
    at = end;
  }
  return places;
}

/** The largest element around a block that holds nothing but blocks of the run. */
function outermost(page: Page, at: number, from: number, to: number): { element: PageElement; end: number } {
  let { element } = page.blocks[at] as TextBlock;
  let end = at + 1;
  for (let up: PageElement | null = element; up !== null && !TOPS.has(up.tag); up = up.parent) {
    const [first, last] = blockRange(page, up);
    if (first < from || last > to) break;
    element = up;
    end = Math.max(end, last);
  }
  return { element, end };
}
