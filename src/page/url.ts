/** An address made absolute, with its fragment; `null` unless the result is http(s) without credentials. */
export function absoluteUrl(address: string, base: string | null): string | null {
  const url = parseUrl(address.trim(), base);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  return url.username === "" && url.password === "" ? url.href : null;
}

/** The target of a link in running text: absolute http(s), or `mailto:` and `tel:` as they are; `null` for anything else. */
export function linkTarget(address: string, base: string | null): string | null {
  const url = parseUrl(address.trim(), base);
  if (url === null) return null;
  if (url.protocol === "mailto:" || url.protocol === "tel:") return url.href;
  return absoluteUrl(address, base);
}

/**
 * An address parsed, relative ones against a base; `null` where that is none.
 * Not by `URL.canParse`: once it is hot, Node 20's refuses host names with letters beyond ASCII.
 */
export function parseUrl(address: string, base: string | null = null): URL | null {
  if (address === "") return null;
  try {
    return new URL(address, base ?? undefined);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
