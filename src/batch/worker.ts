/** Reads one page at a time on a thread of its own; see `pool.ts`. */
import type { MessagePort } from "node:worker_threads";
import { workerData } from "piscina";
import type { PageInput, ParseOptions } from "../index.js";
import { createParser } from "../index.js";
import type { Answer } from "./pool.js";

const parser = createParser(workerData as ParseOptions);

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
