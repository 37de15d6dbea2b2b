import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readBytes, readCases } from "../corpus/read-corpus.js";

/** One page with its gold body, whatever benchmark it is from. */
export interface BenchPage {
  readonly id: string;
  readonly url: string | null;
  /** The page's bytes; read when it is its turn. */
  readonly read: () => Uint8Array;
  readonly text: string;
  /** Which measure the benchmark ranks by. */
  readonly measure: "shingles" | "words" | "rouge";
}

const bytes = (file: string): Uint8Array => new Uint8Array(file.endsWith(".gz") ? gunzipSync(readFileSync(file)) : readFileSync(file));

/** Reads a benchmark's folder; which one it is shows in its files. */
export function readLayout(folder: string): Map<string, BenchPage[]> {
  if (existsSync(join(folder, "ground-truth.json"))) return new Map([["article-extraction-benchmark", readAeb(folder)]]);
  if (existsSync(join(folder, "dataset", "ground_truth.json"))) return new Map([["fundus-evaluation", readFundusEvaluation(folder)]]);
  if (existsSync(join(folder, "fundus", "index.jsonl")))
    return new Map([
      ["fundus", readCorpus(folder, "fundus")],
      ["wcxb-dev", readCorpus(folder, "wcxb-dev")],
    ]);
  const splits = readdirSync(folder).filter((split) => existsSync(join(folder, split, "ground-truth")));
  if (splits.length > 0) return new Map(splits.map((split) => [`wcxb-${split}`, readWcxb(join(folder, split))]));
  throw new Error(`${basename(folder)} has the layout of no benchmark we know; bench/README.md names them.`);
}

function readCorpus(folder: string, suite: string): BenchPage[] {
  return readCases(folder, suite).map((one) => ({
    id: one.id,
    url: one.url === "" ? null : one.url,
    read: () => readBytes(folder, { ...one, suite }),
    text: one.gold.paragraphs?.join("\n") ?? one.gold.text ?? "",
    measure: suite === "fundus" ? "shingles" : "words",
  }));
}

/** scrapinghub/article-extraction-benchmark: `ground-truth.json`, `html/<id>.html.gz`. */
function readAeb(folder: string): BenchPage[] {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<string, { url?: string; articleBody: string }>;
  return Object.entries(truth).map(([id, { url, articleBody }]) => ({
    id,
    url: url ?? null,
    read: () => bytes(join(folder, "html", `${id}.html.gz`)),
    text: articleBody,
    measure: "shingles",
  }));
}

/** WCXB: `<split>/ground-truth/*.json`, `<split>/html/*.html.gz`. */
function readWcxb(split: string): BenchPage[] {
  return readdirSync(join(split, "ground-truth"))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const truth = JSON.parse(readFileSync(join(split, "ground-truth", file), "utf8")) as {
        url?: string;
        _internal?: { page_type?: { primary?: string } };
        ground_truth?: { main_content?: string };
        main_content?: string;
      };
      const id = basename(file, ".json");
      const type = truth._internal?.page_type?.primary;
      if (type !== undefined && type !== "article") return [];
      return [
        {
          id,
          url: truth.url ?? null,
          read: () => bytes(join(split, "html", `${id}.html.gz`)),
          text: truth.ground_truth?.main_content ?? truth.main_content ?? "",
          measure: "words" as const,
        },
      ];
    });
}

/** fundus-evaluation: `dataset/ground_truth.json`, `dataset/html/*`; bracketed paragraphs are optional and left out here. */
function readFundusEvaluation(folder: string): BenchPage[] {
  const truth = JSON.parse(readFileSync(join(folder, "dataset", "ground_truth.json"), "utf8")) as Record<string, { url?: string; body: readonly string[] }>;
  const files = readdirSync(join(folder, "dataset", "html"));
  return Object.entries(truth).flatMap(([id, { url, body }]) => {
    const file = files.find((name) => name === id || name.startsWith(`${id}.`));
    if (file === undefined) return [];
    return [
      {
        id,
        url: url ?? null,
        read: () => bytes(join(folder, "dataset", "html", file)),
        text: body.filter((paragraph) => !(paragraph.startsWith("[") && paragraph.endsWith("]"))).join("\n"),
        measure: "rouge" as const,
      },
    ];
  });
}
