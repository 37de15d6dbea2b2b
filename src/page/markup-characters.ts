/** Characters that markup is made of. */
export const Char = {
  tab: 9,
  lineFeed: 10,
  formFeed: 12,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  doubleQuote: 34,
  singleQuote: 39,
  dash: 45,
  slash: 47,
  equals: 61,
  greater: 62,
  question: 63,
  bracket: 91,
} as const;

export function isWhite(char: number): boolean {
  return char === Char.space || char === Char.lineFeed || char === Char.tab || char === Char.formFeed || char === Char.carriageReturn;
}

export function isLetter(char: number): boolean {
  const lower = char | 32;
  return lower >= 97 && lower <= 122;
}

export function endsName(char: number): boolean {
  return char === Char.greater || char === Char.slash || isWhite(char);
}

export function endsAttributeName(char: number): boolean {
  return char === Char.equals || endsName(char);
}
