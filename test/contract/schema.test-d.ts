import { assertType, describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { articleSchema } from "../../src/contract/schema.js";
import type { Article, Profile } from "../../src/index.js";
import type { profileSchema } from "../../src/profiles/schema.js";

describe("schemas and interfaces say the same", () => {
  test("article", () => {
    assertType<Article>({} as z.infer<typeof articleSchema>);
    assertType<z.infer<typeof articleSchema>>({} as Article);
    expectTypeOf<keyof z.infer<typeof articleSchema>>().toEqualTypeOf<keyof Article>();
  });

  test("profile", () => {
    assertType<Profile>({} as z.infer<typeof profileSchema>);
    assertType<z.infer<typeof profileSchema>>({} as Profile);
    expectTypeOf<keyof z.infer<typeof profileSchema>>().toEqualTypeOf<keyof Profile>();
  });

  test("what pick leaves keeps its types", () => {
    const row = articleSchema.pick({ headline: true, authors: true });
    expectTypeOf<z.infer<typeof row>>().toEqualTypeOf<{ headline: string; authors: Article["authors"] }>();
  });
});
