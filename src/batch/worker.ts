/** Reads one page at a time on a thread of its own; see `pool.ts`. */
import type { MessagePort } from "node:worker_threads";
import { workerData } from "piscina";
import type { PageInput, ParseOptions } from "../index.js";
import { createParser } from "../index.js";
import type { Answer } from "./pool.js";

const parser = createParser(workerData as ParseOptions);
/** A page that goes through every stage. Tables are made when they are first used: here, so that this is no part of the first page's time. */
const FIRST_PAGE = `<title>The ferry is back</title><h1>The ferry is back</h1><p class="byline">By Ana Paz, 1 May 2024</p>${"<p>The ferry came back on Monday morning, and the harbour was full of people who had waited for it.</p>".repeat(6)}`;
parser.safeParseArticle(FIRST_PAGE);

interface Task {
  readonly input: PageInput;
  readonly options?: ParseOptions;
  /** Told that the page's time begins. */
  readonly begun: MessagePort;
}

export default function read({ input, options, begun }: Task): Answer {
  begun.postMessage(null);
  const result = parser.safeParseArticle(input, options);
  if (result.success) return result;
  const { code, reason, message } = result.error;
  return { success: false, error: { code, reason: reason ?? null, message } };
}
