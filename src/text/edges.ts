/**
 * Makes a function that takes blanks and the given characters off both ends of a text. The pattern for it, `^[…]+|[…]+$`, starts anew at every character
 * of a long run that does not stand at the end; this reads each character once.
 *
 * @param before - Characters that go at the start, blanks aside.
 * @param after - Characters that go at the end.
 */
export function trimmer(before: string, after: string = before): (text: string) => string {
  const [leading, trailing] = [new Set(before), new Set(after)];
  return (text) => {
    let start = 0;
    let end = text.length;
    while (start < end && isEdge(text.charAt(start), leading)) start++;
    while (end > start && isEdge(text.charAt(end - 1), trailing)) end--;
    return text.slice(start, end);
  };
}

function isEdge(char: string, edges: ReadonlySet<string>): boolean {
  return edges.has(char) || char.trim() === "";
}

/** The text before the first place where a pattern matches: `.*$` behind it would read on to a line's end from each such place. */
export function textBefore(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at === -1 ? text : text.slice(0, at);
}
