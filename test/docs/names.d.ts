// What the code blocks of README and docs take for granted: a page at hand, and the reader's own code around it.

import type { BatchPage } from "../../src/batch/index.js";
import type { Article, Profile } from "../../src/index.js";

declare global {
  const html: string;
  const url: string;
  const request: { readonly loadedUrl: string };
  const dataset: { pushData(article: Article): Promise<void> };
  const enqueue: (url: string) => Promise<void>;
  const count: (reason: string) => void;
  const pages: AsyncIterable<BatchPage>;
  const signal: AbortSignal;
  const save: (id: string, article: Article) => Promise<void>;
  const store: (article: Article) => string;
  const load: (id: string) => Article;
  const exampleTimes: Profile;
}
