import type { Profile } from "../../profile.js";

/**
 * Tokyo Shimbun: paragraphs are plain boxes, pictures with captions are boxes of the same name, and prompts to follow a section stand right behind them.
 */
export const tokyoShimbun: Profile = {
  id: "tokyo-shimbun",
  hosts: ["tokyo-np.co.jp"],
  layouts: [{ body: { roots: ["#entry > .block:not(:has(> .center, > .left, > .right))"] } }],
};
