/** Writes the tables of `REPORT.md` from what the other steps measured; `tsx training/report.ts <work folder> <report.md> <figures.json>`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SuiteFigures } from "./body-figures.js";
import type { ModelComparison } from "./compare.js";

type Figures = Readonly<Record<string, number>>;

/** What `evaluate.ts` writes. */
export interface BodyReport {
  readonly unseen: SuiteFigures;
  readonly made: SuiteFigures;
  readonly shipped: SuiteFigures;
  readonly unseenByScript: SuiteFigures;
  readonly blocks: { readonly all: number; readonly decidedOtherwise: number };
}

/** What `evaluate-roles.ts` writes: a row of figures each. */
export interface RolesReport {
  readonly unseen: Figures;
  readonly oneHalf: Figures;
  readonly otherHalf: Figures;
  readonly made: Figures;
  readonly shipped: Figures;
}

/** What `verdict.py` writes. */
interface VerdictReport {
  readonly article: { readonly auroc: number; readonly refused: Readonly<Record<string, Figures>> };
  readonly right: Readonly<Record<string, { readonly pages: number; readonly wrong: number; readonly calibrationError: number; readonly auroc: number }>>;
}

/** The out-of-sample figures of one training; those of the shipped models stand in `shipped-figures.json`. */
interface OutOfSample {
  readonly body: SuiteFigures;
  readonly roles: Figures;
  readonly verdict: Figures;
}

/** From this probability of an article down a page is refused (`src/verdict/judge.ts`). */
const REFUSED_BELOW = "0.35";

const [work = "training/work", out, figuresOut] = process.argv.slice(2);
if (out === undefined || figuresOut === undefined) throw new Error("tsx training/report.ts <work folder> <report.md> <figures.json>");
const read = <T>(name: string): T => JSON.parse(readFileSync(join(work, name), "utf8")) as T;
const body = read<BodyReport>("body-figures.json");
const roles = read<RolesReport>("roles-figures.json");
const verdict = read<VerdictReport>("verdict-figures.json");
const comparison = read<Readonly<Record<string, ModelComparison>>>("comparison.json");
const { madeWith } = read<{ madeWith: Readonly<Record<string, string | number>> }>("body.json");
const shipped = JSON.parse(readFileSync(new URL("shipped-figures.json", import.meta.url), "utf8")) as OutOfSample;
const made: OutOfSample = { body: body.unseen, roles: roles.unseen, verdict: verdictFigures() };

writeFileSync(figuresOut, JSON.stringify(made, null, 2));
writeFileSync(
  out,
  [
    "# A training's figures",
    `Made with ${Object.entries({ ...madeWith, node: process.versions.node })
      .map(([name, value]) => `${name} ${value}`)
      .join(", ")}. "Recorded" is what \`training/shipped-figures.json\` says of the shipped models, out of sample.`,
    "## The body",
    bodyTable(),
    `By script (fundus, out of sample, paragraph / shingle F1): ${Object.entries(body.unseenByScript)
      .map(([script, row]) => `${script}, ${row["pages"]} pages, ${rounded(row["paragraphF1"])} / ${rounded(row["shingleF1"])}`)
      .join("; ")}.`,
    `Of ${body.blocks.all} blocks the made model and the shipped one decide ${body.blocks.decidedOtherwise} differently.`,
    "## The roles",
    table(
      ["", ...Object.keys(roles.unseen)],
      [
        ["out of sample", ...values(roles.unseen)],
        ["recorded", ...Object.keys(roles.unseen).map((name) => rounded(shipped.roles[name]))],
        ["… one half of the domains", ...values(roles.oneHalf)],
        ["… the other", ...values(roles.otherHalf)],
        ["in sample, made", ...values(roles.made)],
        ["in sample, shipped", ...values(roles.shipped)],
      ],
    ),
    "## Is there an article, and is its body right",
    table(
      ["", "out of sample", "recorded"],
      Object.entries(made.verdict).map(([name, value]) => [name, rounded(value), rounded(shipped.verdict[name])]),
    ),
    "## The models beside the shipped ones",
    ...Object.entries(comparison).flatMap(([name, one]) => modelLines(name, one)),
    "",
  ].join("\n\n"),
);

function bodyTable(): string {
  const rows = Object.entries(body.unseen).flatMap(([suite, { pages, ...measures }]) =>
    Object.entries(measures).map(([measure, value]) => [
      `${suite}, ${pages}`,
      measure,
      rounded(value),
      rounded(shipped.body[suite]?.[measure]),
      rounded(body.made[suite]?.[measure]),
      rounded(body.shipped[suite]?.[measure]),
    ]),
  );
  return table(["pages", "measure", "out of sample", "recorded", "in sample, made", "in sample, shipped"], rows);
}

function verdictFigures(): Figures {
  const refused = verdict.article.refused[REFUSED_BELOW] ?? {};
  return {
    "article AUROC": verdict.article.auroc,
    ...Object.fromEntries(Object.entries(refused).map(([suite, share]) => [`${suite} refused`, share])),
    ...Object.fromEntries(
      Object.entries(verdict.right).flatMap(([suite, { calibrationError, auroc }]) => {
        const label = suite === "all" ? "right" : `right on ${suite}`;
        return [
          [`${label}, calibration error`, calibrationError],
          [`${label}, AUROC`, auroc],
        ];
      }),
    ),
  };
}

function modelLines(name: string, { isSameFile, figures, inputsOnlyMade, inputsOnlyShipped, tables }: ModelComparison): readonly string[] {
  if (isSameFile) return [`**${name}**: the same file, byte for byte.`];
  const tableRows = Object.entries(tables).map(([label, { shipped: before, made: after, shared, weightsApart }]) => [
    `table ${label}`,
    `${before}`,
    `${after} (${shared} shared, weights ${weightsApart.toFixed(2)} apart)`,
  ]);
  return [
    `**${name}**: other bytes. Inputs of the shipped one only: ${inputsOnlyShipped.join(", ") || "none"}; of the made one only: ${inputsOnlyMade.join(", ") || "none"}.`,
    table(["", "shipped", "made"], [...Object.entries(figures).map(([label, one]) => [label, `${one.shipped}`, `${one.made}`]), ...tableRows]),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function values(row: Figures): readonly string[] {
  return Object.values(row).map(rounded);
}

/** Three decimals without the leading zero, as the report writes them. */
function rounded(value: number | undefined): string {
  if (value === undefined) return "–";
  return value.toFixed(3).replace(/^0/, "");
}
