/**
 * A service that reads pages: POST a page, get its Article.
 *
 *     npx tsx examples/service/server.ts            # listens on 8080
 *     curl --data-binary @story.html -H 'content-type: text/html' 'localhost:8080/articles?url=https://news.example/story'
 */
import { readFileSync } from "node:fs";
import swagger from "@fastify/swagger";
import type { FastifyInstance, FastifyReply } from "fastify";
import Fastify from "fastify";
import type { ArticleErrorCode, ParseOptions } from "../../src/index.js";
import { type ArticleError, createParser, isArticleError } from "../../src/index.js";

/** What the client is told, by what was wrong: its request, the size of its page, or that the page holds no article. */
const STATUS: Readonly<Record<ArticleErrorCode, number>> = {
  "invalid-input": 400,
  "invalid-url": 400,
  "invalid-profile": 500,
  "too-large": 413,
  "too-deep": 422,
  "no-article": 422,
};
const MAX_BYTES = 32 * 1024 * 1024;

interface Query {
  readonly url?: string;
  readonly status?: number;
  readonly fetchedAt?: string;
}

interface JsonPage extends Query {
  readonly html: string;
}

/** The server, not yet listening. */
export async function buildServer(articleJsonSchema: object): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: MAX_BYTES });
  // Profiles are checked once, for all requests.
  const parser = createParser();

  // Pages come as they were fetched: bytes, with the header that came with them.
  server.addContentTypeParser(["text/html", "application/xhtml+xml", "application/octet-stream"], { parseAs: "buffer" }, (_, body, done) => done(null, body));
  await server.register(swagger, { openapi: { info: { title: "Articles", version: "1.0.0" } } });

  server.post<{ Querystring: Query; Body: Buffer | JsonPage }>(
    "/articles",
    {
      schema: {
        summary: "Reads a news page",
        consumes: ["text/html", "application/json"],
        querystring: {
          type: "object",
          additionalProperties: false,
          properties: { url: { type: "string" }, status: { type: "integer", minimum: 100, maximum: 599 }, fetchedAt: { type: "string" } },
        },
        response: { 200: { description: "The article", content: { "application/json": { schema: articleJsonSchema } } } },
      },
      // What parseArticle returns has passed the schema already.
      serializerCompiler: () => JSON.stringify,
      validatorCompiler: () => () => true,
    },
    (request, reply) => {
      const { body } = request;
      const isBytes = body instanceof Uint8Array;
      const { url, status, fetchedAt } = isBytes ? request.query : body;
      const options: ParseOptions = {
        ...(url === undefined ? {} : { url }),
        ...(status === undefined ? {} : { status: Number(status) }),
        ...(fetchedAt === undefined ? {} : { fetchedAt }),
        ...(isBytes ? { contentType: request.headers["content-type"] ?? "" } : {}),
      };
      const result = parser.safeParseArticle(isBytes ? body : body.html, options);
      return result.success ? result.data : refuse(reply, result.error);
    },
  );

  server.get("/openapi.json", { schema: { hide: true } }, () => server.swagger());
  server.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    if (isArticleError(error)) return refuse(reply, error);
    const status = error.statusCode ?? 500;
    return reply.status(status).send({ code: status === 413 ? "too-large" : "invalid-input", reason: null, message: error.message });
  });
  await server.ready();
  return server;
}

function refuse(reply: FastifyReply, error: ArticleError): FastifyReply {
  const { code, reason, message, issues } = error;
  return reply.status(STATUS[code]).send({ code, reason: reason ?? null, message, ...(issues === undefined ? {} : { issues }) });
}

if (process.argv[1]?.endsWith("server.ts")) {
  const schema = JSON.parse(readFileSync(new URL("../../dist/article.schema.json", import.meta.url), "utf8")) as object;
  const server = await buildServer(schema);
  console.log(await server.listen({ port: Number(process.env["PORT"] ?? 8080) }));
}
