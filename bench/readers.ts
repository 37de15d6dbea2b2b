import { getHeapStatistics } from "node:v8";
import { parseDocument } from "htmlparser2";
import { parseHTML } from "linkedom";
import { createParser } from "../src/index.js";
import { EXTRACTORS } from "./peers.js";
import type { Sample } from "./samples.js";

/** What everybody is compared with. */
export const BARE = "linkedom's bare parse";

/** Reads a page; says more of it where that matters to the comparison. */
type Reader = (page: Sample) => unknown;

const parser = createParser();

/** By the names that the table has. */
export const READERS: Readonly<Record<string, Reader>> = {
  [BARE]: ({ html }) => parseHTML(html).document.childNodes.length,
  "htmlparser2's bare parse": ({ html }) => parseDocument(html).children.length,
  standfirst: ({ html, url }) => {
    const result = parser.safeParseArticle(html, url === null ? {} : { url });
    return result.success && result.data.provenance.body === "readability" ? SECOND_OPINION : null;
  },
  ...Object.fromEntries(
    Object.entries(EXTRACTORS)
      .filter(([name]) => name !== "standfirst")
      .map(([name, extract]) => [name, ({ html, url }: Sample) => extract(html, url)]),
  ),
};

/** A reader says so of a page that it asked Readability about. */
const SECOND_OPINION = "readability";

/** How a reader fared with one page. */
export interface Timing {
  /** Processor time of the reader's process, garbage collection and compiling included, whichever thread they ran on. */
  readonly milliseconds: number;
  /** Of the reader's own heap, in bytes, right after the page. */
  readonly heap: number;
  readonly askedReadability: boolean;
}

/** Serves one reader in a process of its own: a page's number in, its {@link Timing} out. */
export function serve(name: string, pages: readonly Sample[]): void {
  const read = READERS[name] as Reader;
  // Some peers print what they stumble over.
  for (const level of ["log", "info", "warn", "error", "debug"] as const) console[level] = () => undefined;
  process.on("message", (index: number) => {
    void time(read, pages[index] as Sample).then((timing) => process.send?.(timing));
  });
}

async function time(read: Reader, page: Sample): Promise<Timing> {
  let said: unknown = null;
  const before = process.cpuUsage();
  try {
    said = await read(page);
  } catch (error) {
    // A peer that throws on a page has read it to that point.
    if (!(error instanceof Error)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, heap: getHeapStatistics().total_heap_size, askedReadability: said === SECOND_OPINION };
}
