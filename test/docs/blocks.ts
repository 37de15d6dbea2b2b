import { readdirSync, readFileSync } from "node:fs";

/** One fenced block of README or docs. */
export interface CodeBlock {
  /** File and line. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const FILES = ["README.md", "CONTRIBUTING.md", ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []))];

/** All of them, in order. */
export const blocks: readonly CodeBlock[] = FILES.flatMap((file): CodeBlock[] => {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = "", 2: code = "" }) => {
    const line = text.slice(0, index).split("\n").length;
    return { place: `${file}:${line}`, language, code };
  });
});

export const inLanguage = (language: string): CodeBlock[] => blocks.filter((block) => block.language === language);
