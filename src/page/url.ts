/** An address made absolute, with its fragment; `null` unless the result is http(s) without credentials. */
export function absoluteUrl(address: string, base: string | null): string | null {
  const url = parse(address.trim(), base);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  return url.username === "" && url.password === "" ? url.href : null;
}

/** The target of a link in running text: absolute http(s), or `mailto:` and `tel:` as they are; `null` for anything else. */
export function linkTarget(address: string, base: string | null): string | null {
  const url = parse(address.trim(), base);
  if (url === null) return null;
  if (url.protocol === "mailto:" || url.protocol === "tel:") return url.href;
  return absoluteUrl(address, base);
}

function parse(address: string, base: string | null): URL | null {
  const reference = base ?? undefined;
  return address !== "" && URL.canParse(address, reference) ? new URL(address, reference) : null;
}
