import { expect, test } from "vitest";
import type { Role } from "../../src/contract/article.js";
import { resolveOptions } from "../../src/options.js";
import { loadPage } from "../../src/page/load.js";
import { overruled } from "../../src/roles/rules.js";
import { strongNames } from "../../src/roles/strong-names.js";
import { surveyPage } from "../../src/survey/survey.js";

/** What the rules make of the first block, taken for navigation by a model that is so sure. */
function rule(name: string, score: number): Role | null {
  const text = "<p>Some words that say nothing of what they are for.</p>";
  const page = loadPage(`<div class="${name}">${text}</div><main>${text.repeat(4)}</main>`, resolveOptions({}));
  const survey = surveyPage(page, { headline: null, articleBody: null, descriptions: [] });
  const box = { from: new Int32Array(5), to: new Int32Array(5) };
  const evidence = { table: { blocks: 5, columns: new Map() }, phrases: [], strong: strongNames(survey), box };
  return overruled(0, "navigation", score, { survey, evidence, claimed: new Map(), bodyEnd: 4 })?.role ?? null;
}

test.each([
  ["commentlist", 0.5, "comments"],
  ["sharebar", 0.5, "share"],
  ["commentlist", 0.9, null],
  ["related", 0.5, null],
  ["comment-count", 0.5, null],
  ["plain", 0.5, null],
] as const)("a box named %s, the model %d sure: %s", (name, score, role) => expect(rule(name, score)).toBe(role));
