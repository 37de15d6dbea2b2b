/** One value that is not as expected. */
export interface Difference {
  /** Keys down to it: `leadImage.caption`, `authors[0].name`. */
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/**
 * Where a value is not as expected. Objects may have more keys than are expected, lists have as many entries; a regular expression
 * matches strings. Walks what is expected, so it ends where that does.
 */
export function differences(actual: unknown, expected: unknown): Difference[] {
  const found: Difference[] = [];
  const stack: Difference[] = [{ path: "", expected, actual }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const inner = compare(step);
    if (inner === null) found.push(step);
    else stack.push(...inner.reverse());
  }
  return found;
}

/** The steps inside, none where both are the same; `null` where they differ. */
function compare({ path, expected, actual }: Difference): Difference[] | null {
  if (expected instanceof RegExp) return typeof actual === "string" && expected.test(actual) ? [] : null;
  if (typeof expected !== "object" || expected === null) return Object.is(expected, actual) ? [] : null;
  if (typeof actual !== "object" || actual === null) return null;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return null;
    return expected.map((value, i) => ({ path: `${path}[${i}]`, expected: value, actual: actual[i] as unknown }));
  }
  return Object.entries(expected).map(([key, value]) => ({
    path: path === "" ? key : `${path}.${key}`,
    expected: value as unknown,
    actual: (actual as Record<string, unknown>)[key],
  }));
}
