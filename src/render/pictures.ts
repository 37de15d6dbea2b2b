import type { Article, Image } from "../contract/article.js";

/** What the image and media blocks of a body point into. */
export type Pictured = Pick<Article, "images" | "media">;

/** The picture of the headline, where the body does not show it anyway. */
export function leadOutsideBody({ leadImage, body }: Article): Image | null {
  return body.some((block) => block.type === "image" && block.index === 0) ? null : leadImage;
}
