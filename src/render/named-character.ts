import { decodeHTMLStrict } from "entities/decode";

/** What a named character reference stands for, without its marks: `decode-named-character-reference`, as Markdown's packages import it. */
export function decodeNamedCharacterReference(name: string): string | false {
  const text = decodeHTMLStrict(`&${name};`);
  return text === `&${name};` ? false : text;
}
