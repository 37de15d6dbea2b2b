/**
 * What a profile costs: making a parser with 2,000 profiles, looking one up, and applying it, against linkedom's bare parse of the same page.
 *
 *     npx tsx bench/profiles.ts
 *
 * Pages are our own, in the shape of the sites that have a built-in profile. The best of ten rounds; ratios count, times do not.
 */
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseHTML } from "linkedom";
import { readDeclared } from "../src/declared/declared.js";
import type { Profile } from "../src/index.js";
import { builtinProfiles } from "../src/index.js";
import { resolveOptions } from "../src/options.js";
import { loadPage } from "../src/page/load.js";
import { applyProfile } from "../src/profiles/apply.js";
import { ProfileSet } from "../src/profiles/match.js";

const ROUNDS = 10;
const MANY = 2000;
const FOLDER = "test/profiles/pages";
/** Our pages are short: what stands around a story on a real page is put behind it, this many times. */
const AROUND = '<section class="more"><h2>More stories</h2><ul>'.concat(
  '<li class="card"><a href="/x"><span>A bell choir goes on tour</span></a></li>'.repeat(600),
  "</ul></section>",
);

const others = Array.from(
  { length: MANY - builtinProfiles.length },
  (_, i): Profile => ({ id: `other-${i}`, hosts: [`other-${i}.example`], layouts: [{ body: { roots: [`.story-${i} > p`] } }] }),
);
const before = performance.now();
const set = new ProfileSet([...builtinProfiles, ...others]);
console.log(`${MANY} profiles checked and indexed in ${(performance.now() - before).toFixed(0)} ms, once a parser`);

let bare = 0;
let applied = 0;
let pages = 0;
for (const folder of readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("page.html"))) {
  const html = readFileSync(`${FOLDER}/${folder}`, "utf8").replace("</main>", `</main>${AROUND}`);
  const { url, fetchedAt } = JSON.parse(readFileSync(`${FOLDER}/${folder.replace("page.html", "case.json")}`, "utf8")) as { url: string; fetchedAt: string };
  const options = resolveOptions({ url, fetchedAt });
  pages += 1;
  bare += best(
    () => performance.now(),
    () => parseHTML(html).document.childNodes.length,
  );
  let page = loadPage(html, options);
  let declared = readDeclared(page);
  applied += best(
    () => {
      // A page is applied to once: what is remembered of it must not help.
      page = loadPage(html, options);
      declared = readDeclared(page);
      return performance.now();
    },
    () => applyProfile(set, page, declared, options),
  );
}
console.log(`${pages} pages: lookup and applying ${((applied / pages) * 1000).toFixed(0)} µs a page, ${(applied / bare).toFixed(3)} of linkedom's bare parse`);

function best(start: () => number, run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = start();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}
