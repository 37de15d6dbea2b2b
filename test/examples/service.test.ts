import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildServer } from "../../examples/service/server.js";
import { articleSchema } from "../../src/index.js";

let server: FastifyInstance;
let address: string;

beforeAll(async () => {
  server = await buildServer(JSON.parse(readFileSync("dist/article.schema.json", "utf8")));
  address = await server.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => server.close());

const post = (path: string, body: Uint8Array | string, type = "text/html"): Promise<Response> =>
  fetch(`${address}${path}`, { method: "POST", body: body as BodyInit, headers: { "content-type": type } });

describe("the example service", () => {
  test("reads bytes in GB18030", async () => {
    const response = await post("/articles", new Uint8Array(readFileSync("fixtures/gb18030/page.bin")));
    expect(response.status).toBe(200);
    const article = articleSchema.parse(await response.json());
    expect(article.language).toMatch(/^zh/);
    expect(article.headline).toMatch(/\p{sc=Han}/u);
  });

  test("reads a page with its address, as bytes and as JSON", async () => {
    const html = readFileSync("fixtures/inkl-aggregator/page.html", "utf8");
    const url = "https://www.inkl.com/news/new-maliki-recording";
    const fromBytes = await (await post(`/articles?url=${encodeURIComponent(url)}`, html)).json();
    const fromJson = await (await post("/articles", JSON.stringify({ html, url }), "application/json")).json();
    expect(fromBytes).toMatchObject({ syndicator: { name: "inkl" }, url });
    expect(fromJson).toEqual(fromBytes);
  });

  test.each([
    ["fixtures/not-404/page.html", "", 422, { code: "no-article", reason: "error-page" }],
    ["fixtures/not-bot-wall/page.html", "", 422, { code: "no-article", reason: "bot-wall" }],
    ["fixtures/thai/page.html", "?url=thai", 400, { code: "invalid-url", reason: null }],
  ])("%s%s is refused with a body that helps", async (file, query, status, body) => {
    const response = await post(`/articles${query}`, readFileSync(file));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ ...body, message: expect.stringMatching(/\w{3}/) });
  });

  test("30 MB are read, 40 MB are too large", async () => {
    const story = readFileSync("fixtures/thai/page.html", "utf8");
    const grown = (megabytes: number): string => story.replace("</body>", `<!--${"x".repeat(megabytes * 1024 * 1024)}--></body>`);
    expect((await post("/articles", grown(30))).status).toBe(200);
    const large = await post("/articles", grown(40));
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ code: "too-large" });
  });

  test("JSON that is none is the client's fault", async () => {
    const response = await post("/articles", "{", "application/json");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid-input" });
  });

  test("its OpenAPI document holds the article's schema", async () => {
    const document = await (await fetch(`${address}/openapi.json`)).json();
    const schema = document.paths["/articles"].post.responses["200"].content["application/json"].schema;
    expect(schema.properties.headline).toMatchObject({ type: "string" });
    expect(schema.required).toContain("confidence");
  });
});
