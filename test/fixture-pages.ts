import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParseOptions } from "../src/index.js";

/** A page of our own, as it is read. */
export interface FixturePage {
  readonly name: string;
  readonly input: string | Uint8Array;
  readonly options: ParseOptions;
}

/** All pages of `fixtures/`, with the options of their cases. */
export function fixturePages(): readonly FixturePage[] {
  return readdirSync("fixtures", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join("fixtures", name);
      const { url, fetchedAt, options } = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as ParseOptions & { options?: ParseOptions };
      const html = join(folder, "page.html");
      return {
        name,
        input: existsSync(html) ? readFileSync(html, "utf8") : new Uint8Array(readFileSync(join(folder, "page.bin"))),
        options: { ...(url === undefined ? {} : { url }), ...(fetchedAt === undefined ? {} : { fetchedAt }), ...options },
      };
    });
}
