/**
 * Body accuracy of this library and its peers, in one run, on a benchmark's folder.
 *
 *     npm run accuracy -- <folder> [--only standfirst] [--worst 10]
 *
 * Reads the measuring corpus and the layouts of article-extraction-benchmark, WCXB and fundus-evaluation. Floors are `npm run floors`'s.
 */
import { bagF1, lines, mean, rougeLsum, scriptOf, shingleF1, shingleMatch, shingleScores, words } from "../corpus/metrics.js";
import { decode } from "../src/page/decode.js";
import type { BenchPage } from "./layouts.js";
import { readLayout } from "./layouts.js";
import { EXTRACTORS } from "./peers.js";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const [folder] = args;
if (folder === undefined || folder.startsWith("--")) throw new Error("npm run accuracy -- <folder> [--only standfirst] [--worst 10]");
const only = option("--only")?.split(",");
const worst = Number(option("--worst") ?? 10);

interface Row {
  readonly page: BenchPage;
  readonly text: string;
}

for (const [suite, pages] of readLayout(folder)) {
  console.log(`\n## ${suite} (${pages.length} pages)`);
  for (const [name, extract] of Object.entries(EXTRACTORS)) {
    if (only !== undefined && !only.includes(name)) continue;
    const rows: Row[] = [];
    for (const page of pages) {
      const html = decode(page.read(), null);
      const text = await Promise.resolve()
        .then(() => extract(html, page.url))
        .catch(() => "");
      rows.push({ page, text });
    }
    report(name, rows);
  }
}

function figures(rows: readonly Row[]): Record<string, number> {
  const shingles = shingleScores(rows.map(({ page, text }) => shingleMatch(page.text, text)));
  const bags = rows.map(({ page, text }) => bagF1(words(page.text), words(text)).f1);
  const rouge = rows[0]?.page.measure === "rouge" ? { rouge: mean(rows.map(({ page, text }) => rougeLsum(lines(page.text), lines(text)))) } : {};
  return {
    shingleF1: shingles.f1,
    shingleP: shingles.p,
    shingleR: shingles.r,
    wordF1: mean(bags),
    ...rouge,
    empty: rows.filter(({ text }) => text.trim() === "").length,
  };
}

function report(name: string, rows: readonly Row[]): void {
  const all = figures(rows);
  const print = (label: string, values: Record<string, number>): void =>
    console.log(
      label.padEnd(34),
      Object.entries(values)
        .map(([key, value]) => `${key} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
        .join("  "),
    );
  print(name, all);
  if (name !== "standfirst") return;
  const byScript = groupByScript(rows);
  if (byScript.size > 1) for (const [script, group] of byScript) print(`  ${script} (${group.length})`, figures(group));
  const scored = rows.map(({ page, text }) => ({ id: page.id, f1: shingleF1(page.text, text) })).sort((a, b) => a.f1 - b.f1);
  console.log(
    `  worst: ${scored
      .slice(0, worst)
      .map(({ id, f1 }) => `${id} ${f1.toFixed(2)}`)
      .join(", ")}`,
  );
}

function groupByScript(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const script = scriptOf(row.page.text);
    groups.set(script, [...(groups.get(script) ?? []), row]);
  }
  return groups;
}
