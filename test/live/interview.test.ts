import { describe, expect, test } from "vitest";
import type { Block } from "../../src/contract/article.js";
import { markInterview } from "../../src/live/interview.js";

const plain = (text: string): Block => ({ type: "paragraph", text, marks: [] });
const bold = (text: string): Block => ({ type: "paragraph", text, marks: [{ start: 0, end: text.length, type: "strong", url: null }] });
const types = (blocks: readonly Block[]): string[] => markInterview(blocks).map(({ type }) => type);

describe("interviews", () => {
  test("bold questions, answers of one or more paragraphs, and the introduction as it is", () => {
    expect(types([plain("Intro."), bold("Why?"), plain("So."), plain("And so."), bold("Since when?"), plain("1990."), bold("Really?"), plain("Yes.")])).toEqual(
      ["paragraph", "question", "answer", "answer", "question", "answer", "question", "answer"],
    );
  });
  test("labels", () =>
    expect(types([plain("Q: Why?"), plain("A: So."), plain("Q: When?"), plain("A: Now."), plain("Q: Who?"), plain("A: Me.")])).toEqual([
      "question",
      "answer",
      "question",
      "answer",
      "question",
      "answer",
    ]));
  test("bold subheadings are no questions", () =>
    expect(types([bold("The past"), plain("x"), bold("The present"), plain("x"), bold("What next?"), plain("x")])).toEqual(Array(6).fill("paragraph")));
  test("two questions are no interview", () => expect(types([bold("Why?"), plain("x"), bold("How?"), plain("x")])).toEqual(Array(4).fill("paragraph")));
});
