import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { renderInspection } from "../../src/render/inspection.js";
import { escapeHtml, shorten } from "../../src/render/xray/markup.js";
import { ROLE_LOOKS, SCHEMES, tint } from "../../src/render/xray/palette.js";
import { renderStyle, STYLE_HASH } from "../../src/render/xray/style.js";
import { expectLinear } from "../cost.js";
import { article, block, candidate, everyRole, hostile, manyBlocks, noArticle, ROLES } from "./inspection-samples.js";

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes: { ...attributes } }) });
  parser.end(html);
  return tags;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("colours", () => {
  const schemes = ["light", "dark"] as const;
  const cases = schemes.flatMap((scheme) => ROLES.map((role) => ({ scheme, role })));

  test.each(cases)("$role in $scheme can be read", ({ scheme, role }) => {
    const look = ROLE_LOOKS[role];
    const { paper, ink, muted, alert } = SCHEMES[scheme];
    const ground = tint(look, scheme);
    const pairs = {
      "role on its tint": [look[scheme], ground],
      "role on paper": [look[scheme], paper],
      ink: [ink, ground],
      muted: [muted, ground],
      alert: [alert, ground],
    };
    for (const [name, [over = "", under = ""]] of Object.entries(pairs)) expect(contrast(over, under), name).toBeGreaterThanOrEqual(4.5);
  });

  test.each(schemes)("the text of the %s page can be read", (scheme) => {
    const { paper, ink, muted, alert } = SCHEMES[scheme];
    for (const color of [ink, muted, alert]) expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("no two roles share a colour", () => {
    for (const scheme of schemes) expect(new Set(ROLES.map((role) => ROLE_LOOKS[role][scheme])).size).toBe(ROLES.length);
  });
});

describe("the page", () => {
  test("its policy allows its own style sheet and nothing else", () => {
    const hash = `sha256-${createHash("sha256").update(renderStyle()).digest("base64")}`;
    expect(STYLE_HASH, "the style sheet changed: this is its new hash").toBe(hash);
    expect(renderInspection(everyRole())).toContain(`content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`);
    expect(renderInspection(everyRole())).toContain(`<style>${renderStyle()}</style>`);
  });

  test("shows every block once, in order, with role, score, rule, reason and place", () => {
    const { blocks } = everyRole();
    const html = renderInspection(everyRole());
    let at = 0;
    for (const { text, role, score, rule, reason, path } of blocks) {
      at = html.indexOf(`<strong>${role}</strong>`, at);
      const end = html.indexOf("</li>", at);
      const row = html.slice(at, end);
      expect(at).toBeGreaterThan(0);
      for (const part of [text, score.toFixed(2), rule, reason, path]) expect(row).toContain(escapeHtml(part));
      at = end;
    }
    expect(html.match(/<li class="b /g)).toHaveLength(blocks.length);
  });

  test("counts blocks by role, unsure and hidden ones", () => {
    const html = renderInspection(everyRole());
    expect(html).toContain("<span>body</span><b>3</b>");
    expect(html).toContain("<span>unsure, below 0.80</span><b>1</b>");
    expect(html).toContain("<span>hidden by the markup</span><b>1</b>");
    expect(renderInspection({ ...everyRole(), blocks: [block("body", "One.")] })).toContain('id="only-legal" disabled');
  });

  test("shows a field's value, its provenance, and what lost and why", () => {
    const html = renderInspection(everyRole());
    const field = html.slice(html.indexOf("<h3>headline</h3>"), html.indexOf("<h3>kicker</h3>"));
    for (const part of ["Ferry runs again after eleven weeks", "visible h1", "first of its level", "1 candidate lost", "Most read", "in a menu"])
      expect(field).toContain(part);
    expect(html).toContain("<h3>kicker</h3>");
    expect(html).toContain("2 × paragraph, 1 × separator");
    expect(html).toMatch(/Nothing on the page for<\/b> [^<]*standfirst/);
  });

  test("shows access with its evidence, and warnings", () => {
    const html = renderInspection(everyRole());
    for (const part of ["<b>metered</b>, the text is cut, declared not free", "Two free articles left", "dates-disagree", "Two dates on the page differ"])
      expect(html).toContain(part);
    const access = { tier: "free", declaredFree: true, complete: true, evidence: [] } as const;
    expect(renderInspection({ ...everyRole(), article: article({ access, warnings: [] }) })).toContain("<b>free</b>, the whole text is here, declared free");
  });

  test("says why there is no article, and what would have been its headline", () => {
    const html = renderInspection(noArticle());
    for (const part of ["No article", "list-page", "A list of stories, no story of its own", "Latest"]) expect(html).toContain(part);
    expect(renderInspection({ article: null, error: null, blocks: [], candidates: [] })).toContain("The page has no text.");
  });

  test("shortens long values and lists, and says so", () => {
    const topics = Array.from({ length: 40 }, (_, i) => `topic ${i}`);
    const html = renderInspection({
      ...everyRole(),
      candidates: [candidate("topics", topics, false), candidate("description", "word ".repeat(200), false)],
    });
    expect(html).toContain("and 28 more");
    expect(html).toContain("(1000 characters)");
    expect(shorten("ab\u{1f600}cd", 3)).toBe("ab… (6 characters)");
  });

  test("is the same for the same inspection, and changes nothing in it", () => {
    const inspection = everyRole();
    const before = structuredClone({ ...inspection, error: null });
    expect(renderInspection(inspection)).toBe(renderInspection(everyRole()));
    expect({ ...inspection, error: null }).toEqual(before);
  });
});

describe("hostile text", () => {
  const tags = tagsOf(renderInspection(hostile()));

  test("adds no element that runs, loads or redirects", () => {
    const known = new Set(tagsOf(renderInspection(everyRole())).map(({ name }) => name));
    for (const { name } of tags) expect(known).toContain(name);
    for (const name of ["script", "img", "iframe", "link", "base", "object"]) expect(known).not.toContain(name);
    expect(tags.filter(({ name }) => name === "style")).toHaveLength(1);
    expect(tags.filter(({ attributes }) => attributes["http-equiv"] !== undefined)).toHaveLength(1);
  });

  test("adds no attribute", () => {
    const known = new Set(tagsOf(renderInspection(everyRole()) + renderInspection(noArticle())).flatMap(({ attributes }) => Object.keys(attributes)));
    for (const { attributes } of tags) {
      for (const name of Object.keys(attributes)) expect(known).toContain(name);
      expect(attributes["href"] ?? "#").toMatch(/^(?:#|https?:)/);
    }
  });
});

test("time grows with the number of blocks, not with its square", () => {
  expectLinear(manyBlocks, renderInspection, 1_000);
});
