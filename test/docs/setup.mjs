// What names.d.ts declares, with values: code blocks of README and docs run beside these.
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";

const html = readFileSync("story.html", "utf8");
const url = "https://times.example/local/ferry-back";
const response = () => Object.defineProperty(new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } }), "url", { value: url });

Object.assign(globalThis, {
  html,
  url,
  document: parseHTML(html).document,
  request: { loadedUrl: url },
  dataset: { pushData: async () => undefined },
  enqueue: async () => undefined,
  count: () => undefined,
  pages: [{ id: "story", input: html }],
  signal: new AbortController().signal,
  save: async () => undefined,
  store: JSON.stringify,
  load: JSON.parse,
  exampleTimes: JSON.parse(readFileSync("times.json", "utf8")),
  fetch: async () => response(),
});
