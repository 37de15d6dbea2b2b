/** Writes what the roles' own features need, beside what `extract.ts` wrote; `tsx training/extract-roles.ts <work folder>`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder, readBytes, readCases } from "../corpus/read-corpus.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import { strongNames } from "../src/roles/strong-names.js";
import { BOX_BLOCKS, CARD_BLOCKS, groupBlocks } from "../src/survey/groups.js";
import { linkAround, readTarget, siteOf } from "../src/survey/link-target.js";
import { surveyPage } from "../src/survey/survey.js";
import { findPhrase } from "../src/words/phrase-index.js";
import { readContext } from "./context.js";

const [work = "training/work"] = process.argv.slice(2);
const folder = corpusFolder();
const meta = JSON.parse(readFileSync(join(work, "meta.json"), "utf8")) as { pages: { suite: string; id: string; blocks: number }[] };
const numbers: number[] = [];
const roles: string[] = [];
const tokens: number[] = [];
const sizes: number[] = [];
let at = 0;
/** Pages that the roles are not trained on: lists, and articles made small for the body's sake. Their rows stay, empty. */
const isLeftOut = (suite: string): boolean => suite === "lists-dev" || suite.endsWith("-small");
for (const suite of [...new Set(meta.pages.map((page) => page.suite))]) {
  if (isLeftOut(suite)) {
    for (; meta.pages[at]?.suite === suite; at++) {
      for (let i = 0; i < (meta.pages[at]?.blocks ?? 0); i++) {
        numbers.push(0, 0, 0, 0, -1, 0, -1, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
        sizes.push(0);
      }
    }
    continue;
  }
  for (const one of readCases(folder, suite)) {
    const known = meta.pages[at++];
    const page = loadPage(readBytes(folder, one), resolveOptions(one.url === "" ? {} : { url: one.url }));
    if (known?.id !== one.id || known.blocks !== page.blocks.length) throw new Error(`${one.id}: run extract.ts again`);
    const survey = surveyPage(page, readContext(page));
    const card = groupBlocks(survey, CARD_BLOCKS);
    const box = groupBlocks(survey, BOX_BLOCKS);
    const site = page.url === null ? null : siteOf(new URL(page.url).hostname);
    const strong = strongNames(survey);
    page.blocks.forEach((block, i) => {
      const named = strong[i] ?? null;
      if (named !== null && !roles.includes(named.role)) roles.push(named.role);
      const match = findPhrase(block.text);
      const href = block.linkLength === 0 ? null : linkAround(block);
      const target = href === null ? null : readTarget(href, site);
      if (match !== null && !roles.includes(match.phrase.role)) roles.push(match.phrase.role);
      numbers.push(
        card.from[i] as number,
        card.to[i] as number,
        box.from[i] as number,
        box.to[i] as number,
        match === null ? -1 : roles.indexOf(match.phrase.role),
        match?.isWhole === true ? 1 : 0,
        named === null ? -1 : roles.indexOf(named.role),
        target?.slug ?? Number.NaN,
        target?.depth ?? Number.NaN,
        target?.digits ?? Number.NaN,
        target?.external ?? Number.NaN,
      );
      for (const token of target?.tokens ?? []) tokens.push(token);
      sizes.push(target?.tokens.length ?? 0);
    });
  }
}
writeFileSync(join(work, "role-numbers.f32"), Buffer.from(Float32Array.from(numbers).buffer));
writeFileSync(join(work, "link.tokens.u32"), Buffer.from(Uint32Array.from(tokens).buffer));
writeFileSync(join(work, "link.sizes.u32"), Buffer.from(Uint32Array.from(sizes).buffer));
writeFileSync(join(work, "link.index.u32"), Buffer.from(Uint32Array.from(sizes.map((_, i) => i)).buffer));
writeFileSync(join(work, "role-phrases.json"), JSON.stringify(roles));
