import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { BatchPage, BatchProgress, BatchResult } from "../../src/batch/index.js";
import { parseArticle } from "../../src/index.js";
import { batchWithEndlessPage, ENDLESS } from "./endless.js";

// Workers run what is built; types are those of the source.
const { parseMany } = (await import(new URL("../../dist/batch.js", import.meta.url).href)) as typeof import("../../src/batch/index.js");

const NAMES = ["thai", "russian", "arabic", "hindi", "french-premium", "not-404", "gallery", "interview"];
const page = (name: string): BatchPage => ({ id: name, input: readFileSync(`fixtures/${name}/page.html`) });
const HUGE = `<article>${"<p>A paragraph of a page that takes its time, with a sentence or two.</p>".repeat(150_000)}</article>`;

const endless: BatchPage = { id: "endless", input: ENDLESS };

afterEach(() => {
  vi.useRealTimers();
});

/** Until a worker has begun with a page, and its time is running. */
async function whenOneIsRead(): Promise<void> {
  while (vi.getTimerCount() === 0) await new Promise((done) => setImmediate(done));
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("parseMany", () => {
  test("gives every page's own article, in order", async () => {
    const results = await collect(parseMany(NAMES.map(page), { workers: 2 }));
    expect(results.map(({ id }) => id)).toEqual(NAMES);
    const thai = results[0] as Extract<BatchResult, { success: true }>;
    expect(thai.data).toEqual(JSON.parse(JSON.stringify(parseArticle(page("thai").input))));
    expect(results[5]).toMatchObject({ success: false, error: { code: "no-article", reason: "error-page" } });
  });

  test("without order, what is ready first comes first, and nothing is lost or doubled", async () => {
    const { parseMany: parseEndless } = await batchWithEndlessPage();
    const ready: unknown[] = [];
    for await (const { id } of parseEndless([endless, ...NAMES.map(page)], { workers: 2, ordered: false })) if (ready.push(id) === NAMES.length) break;
    expect(ready).toEqual(NAMES);
    const results = await collect(parseMany(NAMES.map(page), { workers: 2, ordered: false }));
    expect(results.map(({ id }) => id).sort()).toEqual([...NAMES].sort());
  });

  test("asks the source for no more than it can use", async () => {
    let given = 0;
    const pages = function* (): Generator<BatchPage> {
      for (let i = 0; i < 1000; i++) {
        given++;
        yield { ...page("thai"), id: String(i) };
      }
    };
    let taken = 0;
    for await (const _ of parseMany(pages(), { workers: 2 })) {
      expect(given).toBeLessThanOrEqual(++taken + 2 * 4 + 1);
      if (taken === 20) break;
    }
    expect(given).toBeLessThan(40);
  });

  test("gives a page up that takes too long, and reads the others", async () => {
    const { parseMany: parseEndless } = await batchWithEndlessPage();
    // The clock stands still until the endless page is all that is being read: however slow the machine, no other page can be late.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const results: BatchResult[] = [];
    for await (const result of parseEndless([page("thai"), endless, page("arabic"), page("hindi")], { workers: 1, deadline: 400 })) {
      results.push(result);
      if (result.id === "thai") void whenOneIsRead().then(() => vi.advanceTimersByTime(400));
    }
    expect(results.map(({ id, success }) => [id, success])).toEqual([
      ["thai", true],
      ["endless", false],
      ["arabic", true],
      ["hindi", true],
    ]);
    expect(results[1]).toMatchObject({ error: { code: "deadline" } });
  });

  test("reports a page whose worker dies, and loses no other", async () => {
    const results = await collect(parseMany([...NAMES.map(page), { id: "huge", input: HUGE }, page("chinese")], { workers: 2, memory: 48 }));
    expect(results.map(({ id }) => id)).toEqual([...NAMES, "huge", "chinese"]);
    expect(results.filter(({ success }) => !success).map((result) => !result.success && result.error.code)).toEqual(["no-article", "worker-lost"]);
  });

  test("stops when it is aborted", async () => {
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      for await (const _ of parseMany(NAMES.map(page), { workers: 1, signal: stop.signal })) stop.abort(new Error("enough"));
    };
    await expect(run()).rejects.toThrow("enough");
  });

  test("stops when it is aborted while the source owes a page", async () => {
    const stop = new AbortController();
    const stuck = async function* (): AsyncGenerator<BatchPage> {
      yield page("thai");
      await new Promise(() => undefined);
    };
    const run = async (): Promise<void> => {
      for await (const _ of parseMany(stuck(), { workers: 1, signal: stop.signal })) setTimeout(() => stop.abort(new Error("enough")), 20);
    };
    await expect(run()).rejects.toThrow("enough");
  });

  test("keeps no result that was taken, with an abort signal too", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const taken: WeakRef<object>[] = [];
    const pages = Array.from({ length: 30 }, (_, i) => ({ ...page("thai"), id: i }));
    for await (const result of parseMany(pages, { workers: 1, signal: new AbortController().signal })) {
      taken.push(new WeakRef(result));
      if (result.id < 29) continue;
      // A task's end: what the engine itself still holds of the last turns is let go.
      await new Promise((done) => setTimeout(done, 50));
      collectGarbage();
      expect(taken.filter((ref) => ref.deref() !== undefined).length).toBeLessThan(5);
    }
  });

  test("tells how far it is", async () => {
    const seen: BatchProgress[] = [];
    await collect(parseMany(NAMES.map(page), { workers: 2, onProgress: (progress) => seen.push(progress) }));
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(seen.at(-1)).toEqual({ done: 8, articles: 7, reasons: { "error-page": 1 } });
  });

  test("what the source throws comes out, and the source is closed when nobody wants more", async () => {
    let closed = false;
    const broken = async function* (): AsyncGenerator<BatchPage> {
      try {
        yield page("thai");
        yield page("arabic");
        throw new Error("disk on fire");
      } finally {
        closed = true;
      }
    };
    const before: string[] = [];
    const run = async (): Promise<void> => {
      for await (const { id } of parseMany(broken(), { workers: 1 })) before.push(id);
    };
    await expect(run()).rejects.toThrow("disk on fire");
    expect(before).toEqual(["thai", "arabic"]);
    closed = false;
    for await (const _ of parseMany(broken(), { workers: 1 })) break;
    expect(closed).toBe(true);
  });

  test("a wrong profile is refused before the first page", async () => {
    const profiles = [{ id: "x", hosts: ["x.example"], layouts: [{ body: { roots: ["p["] } }] }];
    await expect(collect(parseMany([page("thai")], { options: { profiles } }))).rejects.toMatchObject({ code: "invalid-profile" });
  });
});
