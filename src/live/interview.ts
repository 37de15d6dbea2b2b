import type { Block, Text } from "../contract/article.js";

/** Labels that questions and answers begin with, in the languages that print them. */
const QUESTION_LABEL = /^(?:q|question|frage|pregunta|p|domanda|d|pergunta|вопрос|問|问|السؤال)\s?[:.：–-]\s/iu;
const ANSWER_LABEL = /^(?:a|answer|antwort|respuesta|r|réponse|risposta|resposta|ответ|答|الجواب)\s?[:.：–-]\s/iu;
const QUESTION_MARK = /[?？؟;]["'”’»)\]]*$/u;
const MIN_QUESTIONS = 3;
/** Share of paragraphs set in bold that must end like a question: others are subheadings. */
const MIN_MARKED = 0.6;
const SET_SHARE = 0.9;
const MAX_QUESTION = 600;

/** Marks questions and answers of an interview; a body that is none comes back as it is. */
export function markInterview(blocks: readonly Block[]): readonly Block[] {
  const byLabel = blocks.map((block) => block.type === "paragraph" && QUESTION_LABEL.test(block.text));
  const answers = blocks.filter((block) => block.type === "paragraph" && ANSWER_LABEL.test(block.text)).length;
  if (count(byLabel) >= MIN_QUESTIONS && answers >= MIN_QUESTIONS) return mark(blocks, byLabel);
  for (const isSet of [isBold, isItalic]) {
    const bySet = blocks.map((block) => block.type === "paragraph" && block.text.length <= MAX_QUESTION && isSet(block));
    if (isConversation(blocks, bySet)) return mark(blocks, bySet);
  }
  return blocks;
}

function isConversation(blocks: readonly Block[], isQuestion: readonly boolean[]): boolean {
  let marked = 0;
  let answered = 0;
  const all = count(isQuestion);
  blocks.forEach((block, i) => {
    if (isQuestion[i] !== true || block.type !== "paragraph") return;
    if (QUESTION_MARK.test(block.text)) marked++;
    if (isQuestion[i + 1] === false) answered++;
  });
  return all >= MIN_QUESTIONS && marked >= MIN_QUESTIONS && marked >= all * MIN_MARKED && answered >= all * MIN_MARKED;
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}

function isBold(text: Text): boolean {
  return covered(text, "strong");
}

function isItalic(text: Text): boolean {
  return covered(text, "emphasis");
}

function covered({ text, marks }: Text, type: "strong" | "emphasis"): boolean {
  let length = 0;
  for (const mark of marks) if (mark.type === type) length += mark.end - mark.start;
  return length >= text.length * SET_SHARE;
}

/** From the first question on, paragraphs between questions are answers. */
function mark(blocks: readonly Block[], isQuestion: readonly boolean[]): readonly Block[] {
  const first = isQuestion.indexOf(true);
  return blocks.map((block, i) => {
    if (block.type !== "paragraph" || i < first) return block;
    return { type: isQuestion[i] === true ? "question" : "answer", text: block.text, marks: block.marks };
  });
}
